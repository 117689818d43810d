import type { EstimatedPageNumbers } from "docx";
import type { Block, Document, Section } from "../../report/node";
import { bookmarkName } from "./bookmark";

/** A section as it is written, and the page numbers that stand in its footer as plain text, if any. */
export interface Part {
  readonly section: Section;
  /** “iii” for each of its pages; none where they would not be right, undefined for a number that counts. */
  readonly labels?: readonly string[];
}

/** Footers of a section can differ on its first page only, so no more pages than this have a number each. */
const MOST = 2;

/**
 * Sections for Google Docs, which counts pages but knows no roman numbers: each item of the front matter
 * is a section of its own with its number as text. Nothing else differs, so the pages stay the same.
 */
export function forGoogleDocs({ sections }: Document, pages: EstimatedPageNumbers): Part[] {
  return sections.flatMap((section, index): Part[] => {
    if (section.pageNumbers !== "roman") return [{ section }];
    const items = split(section.blocks);
    const starts = items.map((blocks) => {
      const heading = blocks.find((block) => block.type === "heading");
      return heading && pages.bookmarkPageNumbers?.get(bookmarkName(heading.id));
    });
    const end = (section.start ?? 1) + (pages.sectionPageCounts?.[index] ?? Number.NaN);
    return items.map((blocks, i): Part => {
      const from = starts[i];
      const count = (starts[i + 1] ?? end) - (from ?? Number.NaN);
      const isKnown = from !== undefined && count >= 1 && count <= MOST;
      const labels = isKnown ? Array.from({ length: count }, (_, k) => roman(from + k)) : [];
      return {
        section: { ...section, blocks, start: i === 0 ? section.start : undefined },
        labels,
      };
    });
  });
}

/** One list for each heading of a chapter; what stands before the first belongs to it. */
function split(blocks: readonly Block[]): Block[][] {
  const items: Block[][] = [[]];
  for (const block of blocks) {
    const isChapter = block.type === "heading" && block.level === 1;
    const current = items.at(-1);
    if (isChapter && current?.some(({ type }) => type === "heading")) items.push([block]);
    else current?.push(block);
  }
  return items;
}

/** 4 is `iv`. Front matter is short; a page past the last numeral would be a wrong number. */
function roman(n: number): string {
  let rest = n;
  let out = "";
  for (const [value, numeral] of [
    [100, "c"],
    [90, "xc"],
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ] as const) {
    for (; rest >= value; rest -= value) out += numeral;
  }
  return out;
}
