/** Rows of an .xlsx sheet. Excel has no open-ended range: `F3:F` is written as `F3:F1048576`. */
export const LAST_ROW = 1_048_576;
/** Columns of an .xlsx sheet: A to XFD. */
export const LAST_COLUMN = 16_384;

/** 28 is "AB". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "AB" is 28. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** Row 5 of column 2 is "B5". */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** Undefined when the text is not the address of one cell. */
export function parseAddress(a1: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(a1) ?? [];
  return letters && digits ? { row: Number(digits), column: columnNumber(letters) } : undefined;
}

/** `F3:F` becomes `F3:F1048576`; everything else stays. */
export function closeRange(range: string): string {
  return range.replace(
    /^(\$?[A-Za-z]{1,3}\$?\d+):(\$?)([A-Za-z]{1,3})$/,
    (_, start: string, fixed: string, end: string) => `${start}:${fixed}${end}${fixed}${LAST_ROW}`,
  );
}

/**
 * The reverse of closeRange: a range that ends below the last of `rows` has no end.
 *
 * LibreOffice shortens a range to somewhere below its last filled row, hence not only LAST_ROW.
 */
export function openRange(range: string, rows: number = LAST_ROW - 1): string {
  const [, start, end] = /^(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})\$?(\d+)$/.exec(range) ?? [];
  return start && Number(end) > rows ? start : range;
}

/** Splits `'Data Umum'!$A$1:B2` at the sheet; the sheet is undefined when there is none. */
export function splitSheet(reference: string): { sheet: string | undefined; range: string } {
  const at = reference.lastIndexOf("!");
  if (at < 0) return { sheet: undefined, range: reference };
  const sheet = reference.slice(0, at);
  const plain = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: plain, range: reference.slice(at + 1) };
}

/** Joins what splitSheet took apart, with quotes only where a formula needs them. */
export function joinSheet(sheet: string | undefined, range: string): string {
  if (sheet === undefined) return range;
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !parseAddress(sheet);
  return `${isPlain ? sheet : quoteSheet(sheet)}!${range}`;
}

/** With quotes always, as hyperlinks and defined names want it. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** `A4:A1000` becomes `$A$4:$A$1000`. A data validation without `$` would move from cell to cell. */
export function absolute(range: string): string {
  return range
    .replaceAll("$", "")
    .split(":")
    .map((part) =>
      part.replace(
        /^([A-Za-z]*)(\d*)$/,
        (_, letters: string, digits: string) =>
          `${letters && `$${letters}`}${digits && `$${digits}`}`,
      ),
    )
    .join(":");
}
