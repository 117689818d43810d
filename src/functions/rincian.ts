import { type Argument, isBlank, toAngka } from "./arguments";

/** The cells of a range of one column; a single cell is a column of one. */
export function column(name: string, label: string, arg: Argument): Argument[] {
  const rows = Array.isArray(arg) ? (arg as Argument[][]) : [[arg]];
  if (rows.some((row) => row.length !== 1)) throw new Error(`${name}: ${label} harus satu kolom.`);
  return rows.map(([cell]) => cell);
}

/**
 * Amounts of a money table, `NaN` for text that is none. A first row whose kode is the word “Kode” is
 * the header and has none.
 */
export function amountsOf(
  kode: readonly string[],
  cells: readonly Argument[],
): (number | undefined)[] {
  const header = kode[0]?.toLowerCase() === "kode";
  return cells.map((cell, i) =>
    isBlank(cell) || (header && i === 0) ? undefined : (toAngka(cell)?.angka ?? Number.NaN),
  );
}
