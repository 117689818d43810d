import type {
  Block,
  Caption,
  Cell,
  Heading,
  Inline,
  Item,
  List,
  Matrix,
  Table,
  TableRow,
} from "./node";
import { toRoman } from "./roman";

/**
 * Numbers of chapters, headings and tables from their position, and the text of the references to
 * them. Sections of a chapter are A., B., …; what is below them 1., 2., …, and below those a., b., …;
 * tables run on through a chapter: Tabel 3.1, Tabel 3.2; so do figures, counted apart. Lampiran run from 1.
 *
 * Nobody types such a number, so none is missing, doubled or stale.
 */
export function numberChapters(
  chapters: readonly (readonly Block[])[],
  lampiran: readonly (readonly Block[])[] = [],
): { readonly chapters: Block[][]; readonly lampiran: Block[][] } {
  const labels = new Map<string, string>();
  const numbered = chapters.map((blocks, index) => numberChapter(blocks, index + 1, labels));
  const attached = numberLampiran(lampiran, labels);
  const resolve = (all: readonly (readonly Block[])[]) =>
    all.map((blocks) => blocks.map((block) => resolveBlock(block, labels)));
  return { chapters: resolve(numbered), lampiran: resolve(attached) };
}

/** A lampiran may go on in another section: only a heading of the first level begins the next one. */
function numberLampiran(
  lampiran: readonly (readonly Block[])[],
  labels: Map<string, string>,
): Block[][] {
  let n = 0;
  return lampiran.map((blocks) =>
    blocks.map((block) => {
      if (block.type !== "heading" || block.level !== 1) return block;
      n += 1;
      labels.set(block.id, `Lampiran\u00a0${n}`);
      return { ...block, number: `LAMPIRAN ${n}` };
    }),
  );
}

function numberChapter(
  blocks: readonly Block[],
  chapter: number,
  labels: Map<string, string>,
): Block[] {
  let [section, part, point] = [0, 0, 0];
  const captions = { Tabel: 0, Gambar: 0 };
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
  const numberCaption = <B extends { readonly id: string; readonly caption: Caption }>(
    block: B,
  ): B => {
    const caption = { ...block.caption, chapter, n: ++captions[block.caption.label] };
    // Never parted at the end of a line.
    labels.set(block.id, `${caption.label}\u00a0${chapter}.${caption.n}`);
    return { ...block, caption };
  };
  return blocks.map((block) => {
    if (block.type === "heading") return numberHeading(block);
    return block.type === "table" || block.type === "figure" ? numberCaption(block) : block;
  });
}

function resolveBlock(block: Block, labels: ReadonlyMap<string, string>): Block {
  const inline = (content: readonly Inline[]): Inline[] =>
    content.map((piece) => {
      if (typeof piece === "string" || (piece.type !== "ref" && piece.type !== "link"))
        return piece;
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
  const rows = <B extends Table | Matrix>(block: B): B => ({ ...block, rows: block.rows.map(row) });
  if (block.type === "paragraph") return { ...block, content: inline(block.content) };
  if (block.type === "list") return list(block);
  return block.type === "table" || block.type === "matrix" ? rows(block) : block;
}
