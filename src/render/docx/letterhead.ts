import {
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Letterhead } from "../../report/node";
import { clean } from "../clean";
import { imageRun } from "./image";
import { textWidth, twip } from "./page";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_RULES = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** Width of the cell of the logo, in mm; as much stays free on the other side, so that the lines are centred. */
const LOGO = 27;

/** Kop as a table without rules but the one below it: Google Docs keeps that, and no text box. */
export function renderLetterhead({ logo, government, office, lines }: Letterhead): FileChild[] {
  const total = textWidth("portrait");
  const widths = logo === undefined ? [total] : [twip(LOGO), total - 2 * twip(LOGO), twip(LOGO)];
  const line = (style: string, text: string) =>
    new Paragraph({ style, children: [new TextRun(clean(text))] });
  const cell = (width: number, children: Paragraph[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      borders: {
        ...NO_RULES,
        bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 18, color: "000000" },
      },
      children,
    });
  const text = [
    line("KopAtas", government),
    line("KopNama", office),
    ...lines.map((one) => line("KopKaki", one)),
  ];
  const middle = cell(widths[1] ?? total, text);
  const side = (children: Paragraph[]) => cell(twip(LOGO), children);
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      width: { size: total, type: WidthType.DXA },
      borders: { ...NO_RULES, insideHorizontal: NONE, insideVertical: NONE },
      margins: { top: 40, bottom: 80, left: 0, right: 0 },
      rows: [
        new TableRow({
          cantSplit: true,
          children:
            logo === undefined
              ? [middle]
              : [
                  side([new Paragraph({ style: "Gambar", children: [imageRun(logo)] })]),
                  middle,
                  side([new Paragraph({ style: "Gambar", children: [] })]),
                ],
        }),
      ],
    }),
    new Paragraph({ style: "AkhirTabel", children: [] }),
  ];
}
