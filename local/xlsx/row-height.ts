import type { BukuSheet } from "../contract";
import { DEFAULT_PIXELS } from "./width";

/** Of one line of the default font of a new workbook, in points. */
const LINE = 15;
/** Average width of its characters in pixels, a little on the wide side: too high beats cut off. */
const CHARACTER = 6.8;
/** Excel's tallest row holds no more. */
const MOST_LINES = 27;

/**
 * Heights in points of the rows whose text wraps, by row number.
 *
 * Google fits rows to their text, and Excel does when it opens a file without heights; LibreOffice
 * does not, and prints the lines over each other.
 */
export function wrappedHeights(sheet: BukuSheet): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, wrap, value, result } of sheet.cells) {
    const text = value ?? result;
    if (!wrap || typeof text !== "string") continue;
    const fit = Math.max(1, Math.floor((sheet.widths[column] ?? DEFAULT_PIXELS) / CHARACTER));
    const lines = text.split("\n").reduce((sum, line) => sum + linesOf(line, fit), 0);
    if (lines > 1) {
      heights.set(row, Math.max(heights.get(row) ?? 0, Math.min(lines, MOST_LINES) * LINE));
    }
  }
  return heights;
}

/** Lines that words take where so many characters fit; a longer word is broken. */
function linesOf(text: string, fit: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + 1 + length > fit) {
      lines++;
      used = 0;
    }
    used += used > 0 ? length + 1 : length;
    lines += Math.floor(Math.max(0, used - 1) / fit);
    used = used > fit ? used % fit : used;
  }
  return lines;
}
