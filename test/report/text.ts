import type {
  Block,
  Document,
  Figure,
  Inline,
  Item,
  Link,
  Ref,
  Table,
} from "../../src/report/node";

export const blocksOf = (document: Document): Block[] =>
  document.sections.flatMap(({ blocks }) => [...blocks]);

export const tablesOf = (document: Document): Table[] =>
  blocksOf(document).filter((block): block is Table => block.type === "table");

/** Every table and matrix. */
export const gridsOf = (document: Document): Block[] =>
  blocksOf(document).filter(({ type }) => type === "table" || type === "matrix");

export const figuresOf = (document: Document): Figure[] =>
  blocksOf(document).filter((block): block is Figure => block.type === "figure");

const pieceText = (piece: Inline): string =>
  typeof piece === "string" ? piece : piece.type === "break" ? "\n" : piece.text;

export const lineText = (content: readonly Inline[]): string => content.map(pieceText).join("");

/** Every line of content of a block. */
function linesOf(block: Block): (readonly Inline[])[] {
  if (block.type === "paragraph") return [block.content];
  if (block.type === "list") return block.items.flatMap(itemLines);
  if (block.type === "figure") return [[block.caption.title], [block.alt]];
  if (block.type !== "table" && block.type !== "matrix") return [];
  const rows = [...block.head, ...block.rows.map(({ cells }) => cells)];
  return [
    ...rows.flatMap((cells) => cells.flatMap(({ paragraphs }) => [...paragraphs])),
    ...(block.type === "table" ? [[block.caption.title]] : []),
    [block.note],
  ];
}

const itemLines = ({ content, list }: Item): (readonly Inline[])[] => [
  content,
  ...(list?.items.flatMap(itemLines) ?? []),
];

export const refsOf = (document: Document): Ref[] =>
  blocksOf(document)
    .flatMap(linesOf)
    .flat()
    .filter((piece): piece is Ref => typeof piece === "object" && piece.type === "ref");

export const linksOf = (document: Document): Link[] =>
  blocksOf(document)
    .flatMap(linesOf)
    .flat()
    .filter((piece): piece is Link => typeof piece === "object" && piece.type === "link");

/** Everything the document prints, one line a paragraph. */
export function textOf(document: Document): string {
  const lines = blocksOf(document).flatMap((block) => {
    if (block.type === "heading") return [`${block.number} ${block.text}`.trim()];
    if (block.type === "signature") return [block.date, block.office, block.name, ...block.lines];
    return linesOf(block).map(lineText);
  });
  return [document.title, document.footer, document.mark ?? "", ...lines]
    .join("\n")
    .replaceAll("\u00a0", " ");
}

/** Text of the cells of a table, row by row; merged cells stand in their first row only. */
export const cellsOf = ({ rows }: Table): string[][] =>
  rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(lineText).join(" / ")));

/** Every line in the order in which it is printed, its number with it; without the lists of contents. */
export function barisOf({ sections }: Document): string[] {
  const captionOf = ({ label, chapter, n, title }: Figure["caption"]) =>
    `${label} ${chapter}.${n} ${title}`;
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): string[] => {
      switch (block.type) {
        case "heading":
          return [`${block.number} ${block.text}`.trim()];
        case "table":
        case "matrix": {
          const rows = [...block.rows.map(({ cells }) => cells)];
          const cells = (all: typeof rows) =>
            all.flat().flatMap(({ paragraphs }) => paragraphs.map(lineText));
          return [
            ...(block.type === "table" ? [captionOf(block.caption)] : []),
            ...cells([...block.head]),
            ...block.columns.map((_, i) => `(${i + 1})`),
            ...cells(rows),
            block.note,
          ];
        }
        case "figure":
          return [captionOf(block.caption)];
        case "formula":
          return [block.left, block.numerator, block.factor, block.denominator];
        case "pairs":
          return block.rows.flatMap(({ key, value }) => [key, value]);
        case "signature":
          return [block.date, block.office, block.name, ...block.lines];
        case "signatures":
          return [
            block.date,
            ...[block.left, block.right].flatMap((p) => [p.role, p.office, p.name, ...p.lines]),
          ];
        case "letterhead":
          return [block.government, block.office, ...block.lines];
        default:
          return linesOf(block).map(lineText);
      }
    }),
  );
}
