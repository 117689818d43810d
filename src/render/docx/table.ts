import {
  AlignmentType,
  BorderStyle,
  Table as DocxTable,
  TableRow as DocxTableRow,
  type FileChild,
  Paragraph,
  TableCell,
  TableLayoutType,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Align, Cell, Column, Inline, Matrix, Table, TableRow } from "../../report/node";
import { renderCaption } from "./caption";
import { twip } from "./page";
import { place } from "./place";
import { runs } from "./text";

const ALIGNMENT: Readonly<Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
};

const RULE = { style: BorderStyle.SINGLE, size: 4, color: "000000" };

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** Twips between the rule and the text of a cell. */
const PADDING = { top: 50, bottom: 50, left: 75, right: 75 };

/** Fills that stay light in black and white. */
const SHADE = { head: "D9E2F3", number: "F2F2F2", bold: "EEF2F9" } as const;

/** Tables of so many rows are not broken over pages. */
const SHORT = 6;

type Part = "head" | "number" | "body";

export const renderTable = ({ id, caption, ...rows }: Table): FileChild[] => [
  renderCaption(id, caption),
  ...renderMatrix(rows),
];

/**
 * A table with its note below. Widths are fixed and in twips: Google Docs lays
 * a table out from its grid alone. Header rows are repeated on each page and stay with the first row.
 */
export function renderMatrix({ columns, head, rows, note }: Omit<Matrix, "type">): FileChild[] {
  const numbers: TableRow = { cells: columns.map((_, i) => ({ paragraphs: [[`(${i + 1})`]] })) };
  const total = columns.reduce((sum, { width }) => sum + twip(width), 0);
  const together = groups(rows, note !== "");
  return [
    new DocxTable({
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      columnWidths: columns.map(({ width }) => twip(width)),
      width: { size: total, type: WidthType.DXA },
      borders: {
        top: RULE,
        bottom: RULE,
        left: RULE,
        right: RULE,
        insideHorizontal: RULE,
        insideVertical: RULE,
      },
      margins: PADDING,
      rows: [
        ...renderRows(
          head.map((cells) => ({ cells })),
          columns,
          "head",
          () => true,
        ),
        ...renderRows([numbers], columns, "number", () => true),
        ...renderRows(rows, columns, "body", (i) => together.has(i)),
        ...(note === "" ? [] : [renderNote(note, columns.length, total)]),
      ],
    }),
    // Two tables in a row would join without a paragraph between them.
    new Paragraph({ style: "AkhirTabel", children: [] }),
  ];
}

/**
 * The line below the table, as a last row without rules: rows stay together in every program, a row
 * and the paragraph after the table do not.
 */
function renderNote(note: string, columnSpan: number, width: number): DocxTableRow {
  return new DocxTableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan,
        width: { size: width, type: WidthType.DXA },
        borders: { top: RULE, bottom: NONE, left: NONE, right: NONE },
        children: [new Paragraph({ style: "CatatanTabel", children: runs([note]) })],
      }),
    ],
  });
}

/**
 * Rows that stay on one page with the next: all of a short table, those of one merged cell, and a
 * bold row, which heads what follows. The last row stays with the note.
 */
function groups(rows: readonly TableRow[], hasNote: boolean): ReadonlySet<number> {
  const last = rows.length - 1;
  const keep = new Set<number>(hasNote ? [last] : []);
  rows.forEach(({ cells, isBold = false }, i) => {
    const isHead = isBold && !rows[i + 1]?.isBold;
    if ((rows.length <= SHORT || isHead) && i < last) keep.add(i);
    const span = Math.max(1, ...cells.map(({ rowSpan = 1 }) => rowSpan));
    if (span > SHORT) return;
    for (let k = i; k < Math.min(i + span - 1, last); k++) keep.add(k);
  });
  return keep;
}

function renderRows(
  rows: readonly TableRow[],
  columns: readonly Column[],
  part: Part,
  keepNext: (row: number) => boolean,
): DocxTableRow[] {
  const placed = place(
    rows.map(({ cells }) => cells),
    columns.length,
  );
  return placed.map(
    (cells, i) =>
      new DocxTableRow({
        tableHeader: part !== "body",
        cantSplit: true,
        keepNext: keepNext(i),
        children: cells.map(({ cell, column }) =>
          renderCell(cell, columns, column, part, rows[i]?.isBold ?? false),
        ),
      }),
  );
}

const STYLE: Readonly<Record<Part, string>> = {
  head: "KepalaTabel",
  number: "NomorKolom",
  body: "IsiTabel",
};

function renderCell(
  cell: Cell,
  columns: readonly Column[],
  column: number,
  part: Part,
  isBold: boolean,
): TableCell {
  const { columnSpan = 1, rowSpan = 1 } = cell;
  const width = columns
    .slice(column, column + columnSpan)
    .reduce((sum, c) => sum + twip(c.width), 0);
  const align = part === "body" ? (cell.align ?? columns[column]?.align ?? "left") : "center";
  const fill = part === "body" ? (isBold ? SHADE.bold : undefined) : SHADE[part];
  return new TableCell({
    columnSpan,
    rowSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: part === "body" ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    ...(fill !== undefined && { shading: { fill } }),
    children: cell.paragraphs.map(
      (content, i) =>
        new Paragraph({
          style: STYLE[part],
          alignment: ALIGNMENT[align],
          ...barBelow(cell, i),
          children: lineOf(content, part, isBold),
        }),
    ),
  });
}

const lineOf = (content: readonly Inline[], part: Part, isBold: boolean) =>
  runs(content, part === "head" || isBold);

/** The bar of a fraction stands below its numerator. */
const barBelow = ({ isFraction }: Cell, paragraph: number) =>
  isFraction && paragraph === 0 ? { border: { bottom: { ...RULE, space: 2 } } } : {};
