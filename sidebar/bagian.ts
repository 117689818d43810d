import type { Kekurangan } from "../src/report/kekurangan";
import type { Block, Document, Inline, Item, Section, Strong } from "../src/report/node";

/** A part of the report that can be jumped to: cover, a chapter, a lampiran. */
export interface Bagian {
  readonly title: string;
  readonly orientation: Section["orientation"];
  readonly blocks: readonly Block[];
}

/** The report by its headings of the first level; what stands above the first of a section goes with it. */
export function splitBagian({ sections }: Document): Bagian[] {
  return sections.flatMap(({ orientation, blocks }, index) => {
    const parts: { title: string; orientation: Section["orientation"]; blocks: Block[] }[] = [];
    for (const block of blocks) {
      const isTitle = block.type === "heading" && block.level === 1;
      const last = parts.at(-1);
      const isUntitled = last?.title === "";
      const title = isTitle ? [block.number, block.text].filter(Boolean).join(" ") : "";
      if (last === undefined || (isTitle && !isUntitled)) {
        parts.push({ title, orientation, blocks: [block] });
      } else {
        if (isTitle) last.title = title;
        last.blocks.push(block);
      }
    }
    return parts.map((part) =>
      part.title === "" ? { ...part, title: index === 0 ? "SAMPUL" : "LANJUTAN" } : part,
    );
  });
}

const inlinesOf = (block: Block): readonly Inline[] => {
  const item = ({ content, list }: Item): Inline[] => [
    ...content,
    ...(list?.items.flatMap(item) ?? []),
  ];
  switch (block.type) {
    case "paragraph":
      return block.content;
    case "list":
      return block.items.flatMap(item);
    case "table":
    case "matrix":
      return [...block.head, ...block.rows.map(({ cells }) => cells)].flatMap((cells) =>
        cells.flatMap(({ paragraphs }) => paragraphs.flat()),
      );
    default:
      return [];
  }
};

/**
 * Where each gap of the report is filled in. Both the gaps and `kurang` stand in the order of the report, so
 * that equal gaps take one entry each; a gap that no entry speaks of leads nowhere.
 */
export function targetsOf(
  { sections }: Document,
  kurang: readonly Kekurangan[],
): ReadonlyMap<Strong, Kekurangan> {
  const rest = kurang.filter(({ sel }) => sel !== "");
  const targets = new Map<Strong, Kekurangan>();
  for (const piece of sections.flatMap(({ blocks }) => blocks.flatMap(inlinesOf))) {
    if (typeof piece === "string" || piece.type !== "gap") continue;
    const what = piece.text.replace(/^\[belum diisi: |\]$/g, "");
    const found = rest.findIndex(({ pesan }) => ` ${pesan}`.includes(` ${what} `));
    const [target] = found < 0 ? [] : rest.splice(found, 1);
    if (target) targets.set(piece, target);
  }
  return targets;
}
