/** A1 notation of cells and ranges within one sheet. */
import type { Area } from "./sheets";

/** Column letters from a 0-based index. */
export function columnLetters(index: number): string {
  let letters = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based index of column letters. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function formatCell(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function formatArea([row, column, rows, columns]: Area): string {
  const from = formatCell(row, column);
  return rows === 1 && columns === 1
    ? from
    : `${from}:${formatCell(row + rows - 1, column + columns - 1)}`;
}

/**
 * Reads `B2`, `A1:C9`, `A:C`, `2:5` and `F3:F`. Open ends reach the size given, or throw when
 * there is none.
 */
export function parseArea(a1: string, size?: { rows: number; columns: number }): Area {
  const parts = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i.exec(a1.trim());
  if (!parts || (parts[1] === undefined && parts[2] === undefined))
    throw new Error("Range not found");
  const [, column1, row1, column2, row2] = parts;
  const isRange = a1.includes(":");
  if (!isRange && (column1 === undefined || row1 === undefined)) throw new Error("Range not found");
  const open = (end: number | undefined) => {
    if (end === undefined) throw new Error("Range not found");
    return end - 1;
  };
  const top = row1 ? Number(row1) - 1 : 0;
  const left = column1 ? columnIndex(column1) : 0;
  let bottom = top;
  let right = left;
  if (isRange) {
    bottom = row2 ? Number(row2) - 1 : open(size?.rows);
    right = column2 ? columnIndex(column2) : open(size?.columns);
  }
  const [firstRow, firstColumn] = [Math.min(top, bottom), Math.min(left, right)];
  return [firstRow, firstColumn, Math.abs(bottom - top) + 1, Math.abs(right - left) + 1];
}
