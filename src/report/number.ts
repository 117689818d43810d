import type { Block, Cell, Heading, Inline, Item, List, Table, TableRow } from "./node";
import { toRoman } from "./roman";

/**
 * Numbers of chapters, headings and tables from their position, and the text of the references to
 * them. Sections of a chapter are A., B., …; what is below them 1., 2., …, and below those a., b., …;
 * tables run on through a chapter: Tabel 3.1, Tabel 3.2.
 *
 * Nobody types such a number, so none is missing, doubled or stale.
 */
export function numberChapters(chapters: readonly (readonly Block[])[]): Block[][] {
  const labels = new Map<string, string>();
  const numbered = chapters.map((blocks, index) => numberChapter(blocks, index + 1, labels));
  return numbered.map((blocks) => blocks.map((block) => resolveBlock(block, labels)));
}

function numberChapter(
  blocks: readonly Block[],
  chapter: number,
  labels: Map<string, string>,
): Block[] {
  let [section, part, point, tables] = [0, 0, 0, 0];
  const roman = toRoman(chapter);
  const numberHeading = (heading: Heading): Heading => {
    if (heading.level === 1) {
      labels.set(heading.id, `Bab ${roman}`);
      return { ...heading, number: `BAB ${roman}` };
    }
    if (heading.level === 2) {
      [section, part] = [section + 1, 0];
      const letter = String.fromCharCode(64 + section);
      labels.set(heading.id, `Bab ${roman} huruf ${letter}`);
      return { ...heading, number: `${letter}.` };
    }
    if (heading.level === 3) {
      [part, point] = [part + 1, 0];
      return { ...heading, number: `${part}.` };
    }
    point += 1;
    return { ...heading, number: `${String.fromCharCode(96 + point)}.` };
  };
  const numberTable = (table: Table): Table => {
    tables += 1;
    const caption = { ...table.caption, chapter, n: tables };
    // Never parted at the end of a line.
    labels.set(table.id, `${caption.label}\u00a0${chapter}.${tables}`);
    return { ...table, caption };
  };
  return blocks.map((block) => {
    if (block.type === "heading") return numberHeading(block);
    return block.type === "table" ? numberTable(block) : block;
  });
}

function resolveBlock(block: Block, labels: ReadonlyMap<string, string>): Block {
  const inline = (content: readonly Inline[]): Inline[] =>
    content.map((piece) => {
      if (typeof piece === "string" || piece.type !== "ref") return piece;
      const text = labels.get(piece.to);
      if (text === undefined) throw new Error(`Nothing is called “${piece.to}”.`);
      return { ...piece, text };
    });
  const item = (entry: Item): Item => ({
    content: inline(entry.content),
    ...(entry.list && { list: list(entry.list) }),
  });
  const list = (block: List): List => ({ ...block, items: block.items.map(item) });
  const cell = (c: Cell): Cell => ({ ...c, paragraphs: c.paragraphs.map(inline) });
  const row = (r: TableRow): TableRow => ({ ...r, cells: r.cells.map(cell) });
  if (block.type === "paragraph") return { ...block, content: inline(block.content) };
  if (block.type === "list") return list(block);
  return block.type === "table" ? { ...block, rows: block.rows.map(row) } : block;
}
