import type {
  Align,
  Block,
  Cell,
  Column,
  Drawing,
  Figure,
  Heading,
  Inline,
  Item,
  Link,
  List,
  Matrix,
  Paragraph,
  Ref,
  Strong,
  Table,
  TableRow,
} from "./node";

/** Short ways to write nodes. A chapter reads as the page does. */

export const paragraph = (...content: readonly Inline[]): Paragraph => ({
  type: "paragraph",
  style: "body",
  content,
  keepNext: false,
});

/** A paragraph that ends in a colon: it never stands alone at the foot of a page. */
export const lead = (...content: readonly Inline[]): Paragraph => ({
  ...paragraph(...content),
  keepNext: true,
});

export const strong = (text: string): Strong => ({ type: "strong", text });
export const emphasis = (text: string): Strong => ({ type: "emphasis", text });

/** What a person has still to write, said where it belongs: `[belum diisi: faktor penghambat]`. */
export const gap = (what: string): Strong => ({ type: "gap", text: `[belum diisi: ${what}]` });

/** Cross reference; its text comes with the numbers. */
export const ref = (to: string): Ref => ({ type: "ref", to, text: "" });

/** The same to a heading, such as that of a lampiran. */
export const link = (to: string): Link => ({ type: "link", to, text: "" });

/** A heading below the chapter's; its letter or number comes from its position. */
export const heading = (level: 2 | 3 | 4, id: string, text: string): Heading => ({
  type: "heading",
  level,
  id,
  number: "",
  text,
});

export const list = (marker: List["marker"], items: readonly (Item | Inline)[]): List => ({
  type: "list",
  marker,
  items: items.map((item) =>
    typeof item === "object" && "content" in item ? item : { content: [item] },
  ),
});

/** Cell of one paragraph. */
export const cell = (
  content: string | readonly Inline[],
  more: Omit<Partial<Cell>, "paragraphs"> = {},
): Cell => ({
  paragraphs: [typeof content === "string" ? [content] : content],
  ...more,
});

export const row = (cells: readonly (string | Cell)[], isBold = false): TableRow => ({
  cells: cells.map(toCell),
  ...(isBold && { isBold }),
});

const toCell = (content: string | Cell): Cell =>
  typeof content === "string" ? cell(content) : content;

/** Column of a table: header, width in mm, alignment of its cells. */
type ColumnSpec = readonly [header: string, width: number, align: Align];

interface TableSpec {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly TableRow[];
  readonly note?: string;
}

/** A table with one header row. Its number comes from its position in the chapter. */
export const table = ({ id, title, ...rows }: TableSpec): Table => ({
  ...matrix(rows),
  type: "table",
  id,
  caption: { label: "Tabel", chapter: 0, n: 0, title },
});

interface MatrixSpec extends Omit<TableSpec, "id" | "title"> {
  /** Header rows where one row of the columns' names is not enough. */
  readonly head?: Matrix["head"];
}

/** A table that the heading of its lampiran names. */
export const matrix = ({ columns, head, rows, note = "" }: MatrixSpec): Matrix => ({
  type: "matrix",
  columns: columns.map(([, width, align]): Column => ({ width, align })),
  head: head ?? [columns.map(([header]) => cell(header))],
  rows,
  note,
});

/** A figure. Its number comes from its position in the chapter. */
export const figure = (id: string, title: string, alt: string, drawing: Drawing): Figure => ({
  type: "figure",
  id,
  caption: { label: "Gambar", chapter: 0, n: 0, title },
  alt,
  drawing,
});

/**
 * Rows of a group whose first cells are merged over the whole group: number and sasaran once, then
 * one line for each indikator.
 */
export function mergedRows(
  merged: readonly Inline[],
  rest: readonly (readonly (string | Cell)[])[],
): TableRow[] {
  const rowSpan = rest.length;
  const origin = merged.map((piece) => cell([piece], rowSpan > 1 ? { rowSpan } : {}));
  return rest.map((cells, i) => row(i > 0 ? cells : [...origin, ...cells]));
}

export const when = (condition: boolean, ...blocks: readonly Block[]): readonly Block[] =>
  condition ? blocks : [];
