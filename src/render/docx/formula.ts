import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { Formula, Pairs } from "../../report/node";
import { clean } from "../clean";
import type { RenderContext } from "./context";
import { twip } from "./page";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const BAR = { style: BorderStyle.SINGLE, size: 6, color: "000000" };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const NO_RULES = { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE };

/** Widths of left side, fraction and factor, in mm. */
const WIDTHS = [42, 66, 22] as const;

/**
 * A fraction as a table without rules. Not as an equation: the layout that finds the page numbers
 * stops at one.
 */
export function renderFormula({ left, numerator, denominator, factor }: Formula): FileChild[] {
  const line = (
    text: string,
    alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
    keepNext: boolean,
  ) => new Paragraph({ style: "Rumus", alignment, keepNext, children: [new TextRun(clean(text))] });
  const side = (text: string, column: 0 | 2) =>
    new TableCell({
      width: { size: twip(WIDTHS[column]), type: WidthType.DXA },
      verticalMerge: VerticalMergeType.RESTART,
      verticalAlign: VerticalAlignTable.CENTER,
      borders: NO_BORDERS,
      children: [line(text, column === 0 ? AlignmentType.RIGHT : AlignmentType.LEFT, true)],
    });
  const rest = (column: 0 | 2) =>
    new TableCell({
      width: { size: twip(WIDTHS[column]), type: WidthType.DXA },
      verticalMerge: VerticalMergeType.CONTINUE,
      borders: NO_BORDERS,
      children: [line("", AlignmentType.LEFT, false)],
    });
  const middle = (text: string, isTop: boolean) =>
    new TableCell({
      width: { size: twip(WIDTHS[1]), type: WidthType.DXA },
      borders: isTop ? { ...NO_BORDERS, bottom: BAR } : NO_BORDERS,
      children: [line(text, AlignmentType.CENTER, isTop)],
    });
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      columnWidths: WIDTHS.map(twip),
      width: { size: WIDTHS.reduce((sum, mm) => sum + twip(mm), 0), type: WidthType.DXA },
      borders: NO_RULES,
      rows: [
        new TableRow({
          cantSplit: true,
          children: [side(`${left}  =`, 0), middle(numerator, true), side(factor, 2)],
        }),
        new TableRow({ cantSplit: true, children: [rest(0), middle(denominator, false), rest(2)] }),
      ],
    }),
    new Paragraph({ style: "AkhirTabel", children: [] }),
  ];
}

/** Widths of key, colon and value, in mm; the value takes what the page has room for. */
const PAIR = { portrait: [50, 5, 95], landscape: [30, 5, 215] } as const;

export function renderPairs(
  { rows }: Pairs,
  { section }: Pick<RenderContext, "section">,
): FileChild[] {
  const widths = PAIR[section.orientation];
  const cell = (text: string, width: number) =>
    new TableCell({
      width: { size: twip(width), type: WidthType.DXA },
      borders: NO_BORDERS,
      children: [new Paragraph({ style: "IsiTabel", children: [new TextRun(clean(text))] })],
    });
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: widths.map(twip),
      width: { size: twip(widths[0]) + twip(widths[1]) + twip(widths[2]), type: WidthType.DXA },
      borders: NO_RULES,
      rows: rows.map(
        ({ key, value }) =>
          new TableRow({
            cantSplit: true,
            children: [cell(key, widths[0]), cell(key && ":", widths[1]), cell(value, widths[2])],
          }),
      ),
    }),
    new Paragraph({ style: "AkhirTabel", children: [] }),
  ];
}
