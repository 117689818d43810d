/** Pixels of one digit in Excel's default font (Calibri 11); a column's width is counted in them. */
const DIGIT = 7;
/** What exceljs takes for “not set”: it writes this width for a hidden column without one. */
export const UNSET = 9;
/** Width of a column nobody has set, in Google Sheets. */
export const DEFAULT_PIXELS = 100;
/** The same 100 pixels as Google Sheets writes them into .xlsx. */
const GOOGLE_DEFAULT = "12.63";

/**
 * Pixels to Excel's width.
 *
 * A width of exactly 9 would be left out, so that one moves by 1/256.
 */
export function widthOf(pixels: number): number {
  const width = Math.round((pixels / DIGIT) * 256) / 256;
  return width === UNSET ? UNSET + 1 / 256 : width;
}

/** Excel's width to pixels; a file from Google Sheets counts in its own digits. */
export function pixelsOf(width: number, defaultWidth: string | undefined): number {
  const digit = defaultWidth === GOOGLE_DEFAULT ? DEFAULT_PIXELS / Number(GOOGLE_DEFAULT) : DIGIT;
  return Math.round(width * digit);
}
