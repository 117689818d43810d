import type { Style } from "exceljs";
import type { BukuLook } from "../contract";
import type { Palette } from "./color";
import { AUTOMATIC_DATE, isDateFormat, SHORT_DATE } from "./date";

/**
 * Look of a cell.
 *
 * What every new cell has is left out, because Google Sheets and LibreOffice write it on every
 * cell: black text, bottom alignment, the format General.
 */
export function lookOf(
  { font, fill, numFmt, alignment }: Partial<Style>,
  palette: Palette,
): BukuLook {
  const color = palette(font?.color);
  const background =
    fill?.type === "pattern" && fill.pattern === "solid" ? palette(fill.fgColor) : undefined;
  const { horizontal, vertical, wrapText } = alignment ?? {};
  return {
    ...(font?.bold && { bold: true as const }),
    ...(font?.italic && { italic: true as const }),
    ...(color && color !== "#000000" && { color }),
    ...(background && { background }),
    ...formatOf(numFmt),
    ...(wrapText && { wrap: true as const }),
    ...((horizontal === "left" || horizontal === "center" || horizontal === "right") && {
      align: horizontal,
    }),
    ...((vertical === "top" || vertical === "middle") && { valign: vertical }),
  };
}

/**
 * A format as Google Sheets writes it.
 *
 * Excel and LibreOffice put `\` before a space or a dash, which needs none, and Excel ends a date
 * format with `;@`. exceljs quotes the hour in Excel's own format for day and time.
 */
function formatOf(format: string | undefined): BukuLook {
  if (!format || /^general$/i.test(format)) return {};
  const plain = format.replace(/\\([ ()-])/g, "$1").replace('"h":mm', "h:mm");
  if (plain === SHORT_DATE || plain === AUTOMATIC_DATE) return { format: AUTOMATIC_DATE };
  return { format: isDateFormat(plain) ? plain.replace(/;@$/, "") : plain };
}
