import type { Font, Style } from "exceljs";
import type { BukuCell, BukuLook } from "../contract";
import { AUTOMATIC_DATE } from "./date";

/** Every font of a cell names its family and size, or Excel falls back to another one. */
const FONT: Partial<Font> = { name: "Calibri", size: 11, family: 2, scheme: "minor" };

/** Colour of a link, as Google Sheets shows one; on reading it is not taken for a colour of the cell. */
export const LINK_COLOR = "#1155cc";

/** `#fff2cc` as Excel writes it; undefined for anything that is not a colour in hexadecimal. */
export function argb(color: string | undefined): string | undefined {
  const [, hex] = /^#([0-9a-f]{6})$/i.exec(color ?? "") ?? [];
  return hex && `FF${hex.toUpperCase()}`;
}

/** Look of a cell or a column. Empty when it has none of its own. */
export function styleOf(cell: BukuLook & Pick<BukuCell, "value">, isLink: boolean): Partial<Style> {
  const style: Partial<Style> = {};
  const format = cell.format ?? (typeof cell.value === "object" ? AUTOMATIC_DATE : undefined);
  if (format) style.numFmt = format;
  const color = argb(cell.color ?? (isLink ? LINK_COLOR : undefined));
  if (cell.bold || cell.italic || color) {
    style.font = {
      ...FONT,
      ...(cell.bold && { bold: true }),
      ...(cell.italic && { italic: true }),
      ...(isLink && { underline: true }),
      ...(color && { color: { argb: color } }),
    };
  }
  const background = argb(cell.background);
  if (background) {
    style.fill = { type: "pattern", pattern: "solid", fgColor: { argb: background } };
  }
  if (cell.wrap || cell.align || cell.valign) {
    style.alignment = {
      ...(cell.wrap && { wrapText: true }),
      ...(cell.align && { horizontal: cell.align }),
      ...(cell.valign && { vertical: cell.valign }),
    };
  }
  return style;
}
