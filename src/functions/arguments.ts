import { type Angka, parseAngka } from "../domain/angka";
import { decimals, shift } from "../domain/desimal";

/** What a custom function is handed: one cell, or a range as rows of cells. */
export type Argument = unknown;
export type Cell = number | string;
/** One cell in, one cell out; a range in, a range of the same shape out. */
export type Result = Cell | Cell[][];

/** What a cell shows where no number can be given. */
export const NA = "n/a";

/** A blank cell, or an argument left out. */
export const isBlank = (cell: Argument): boolean =>
  cell === "" ||
  cell === null ||
  cell === undefined ||
  (typeof cell === "string" && cell.trim() === "");

/** The number in a cell; undefined for dates, truth values and text that is not a number. */
export function toAngka(cell: Argument): Angka | undefined {
  if (typeof cell === "number") {
    return Number.isFinite(cell)
      ? { angka: cell, persen: false, desimal: decimals(cell) }
      : undefined;
  }
  return typeof cell === "string" ? parseAngka(cell) : undefined;
}

/**
 * Two numbers in the same unit. Sheets hands a percent cell over as a fraction (85 % is 0.85), text
 * “85 %” counts in percent: where one is text in percent and the other a bare number up to 1, the
 * bare number is taken for a percent cell.
 */
export function toPair(a: Argument, b: Argument): [number, number] | undefined {
  const x = toAngka(a);
  const y = toAngka(b);
  if (x === undefined || y === undefined) return undefined;
  const percent = (n: Angka, other: Angka) =>
    other.persen && !n.persen && Math.abs(n.angka) <= 1 ? shift(n.angka, 2) : n.angka;
  return [percent(x, y), percent(y, x)];
}

/**
 * Applies `compute` cell by cell. Ranges must have one shape; a single cell goes with every cell of
 * a range. `name` and `labels` are for the message when shapes differ.
 */
export function mapCells(
  name: string,
  args: Readonly<Record<string, Argument>>,
  compute: (cells: Argument[], inRange: boolean) => Cell,
): Result {
  const entries = Object.entries(args).map(
    ([label, arg]) => [label, isSingle(arg) ? single(arg) : arg] as const,
  );
  const lead = entries.find((entry): entry is [string, Argument[][]] => Array.isArray(entry[1]));
  if (lead === undefined) {
    return compute(
      entries.map(([, arg]) => arg),
      false,
    );
  }
  const [leadLabel, range] = lead;
  for (const [label, arg] of entries) {
    if (Array.isArray(arg) && size(arg) !== size(range)) {
      throw new Error(
        `${name}: ukuran rentang ${leadLabel} (${size(range)}) dan ${label} (${size(arg)}) tidak sama.`,
      );
    }
  }
  return range.map((row, r) =>
    row.map((_, c) =>
      compute(
        entries.map(([, arg]) => (Array.isArray(arg) ? (arg as Argument[][])[r]?.[c] : arg)),
        true,
      ),
    ),
  );
}

const isSingle = (arg: Argument): boolean =>
  !Array.isArray(arg) || (arg.length === 1 && Array.isArray(arg[0]) && arg[0].length === 1);
const single = (arg: Argument): Argument => (Array.isArray(arg) ? (arg[0] as Argument[])[0] : arg);
const size = (range: readonly unknown[]): string =>
  `${range.length} baris × ${(range[0] as unknown[] | undefined)?.length ?? 0} kolom`;

/** Cells of a range in reading order; a single cell is a range of one. */
export const flatten = (arg: Argument): Argument[] =>
  Array.isArray(arg) ? arg.flatMap((row) => (Array.isArray(row) ? row : [row])) : [arg];

/** Worked calls of a custom function: its documentation and its tests. */
export interface Example {
  readonly call: readonly Argument[];
  readonly result: Result | { readonly error: string };
}
