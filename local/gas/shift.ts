/** Moves the relative references of a formula, as filling it over a range does. */
import { columnIndex, columnLetters } from "../engine/a1";

const token =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(?<![\w.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])|(?<=:)(\$?)([A-Z]{1,3})(?![\w$(])/gi;

export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (absolute: string, letters: string) =>
    absolute ? letters : columnLetters(columnIndex(letters) + columns);
  return formula.replace(
    token,
    (
      whole,
      literal?: string,
      columnMark = "",
      column?: string,
      rowMark = "",
      row?: string,
      openMark = "",
      openColumn?: string,
    ) => {
      if (literal !== undefined) return whole;
      if (openColumn !== undefined) return openMark + move(openMark, openColumn);
      const moved = rowMark ? row : String(Number(row) + rows);
      return `${columnMark}${move(columnMark, column ?? "")}${rowMark}${moved}`;
    },
  );
}
