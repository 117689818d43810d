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
  if (Number.isFinite(a) && Number.isFinite(b)) return [a as number, b as number];
  const x = toAngka(a);
  const y = toAngka(b);
  return x && y && [inUnitOf(y, x), inUnitOf(x, y)];
}

/** `n` in the unit of `other`, as `toPair` tells. */
export const inUnitOf = (other: Angka, n: Angka): number =>
  other.persen && !n.persen && Math.abs(n.angka) <= 1 ? shift(n.angka, 2) : n.angka;

/** What a cell shows for a result: “n/a” for none and for what no cell can hold. */
export const orNa = (x: number | undefined): Cell =>
  x !== undefined && Number.isFinite(x) ? x : NA;

/** What is typed in a cell as text; a blank one is the empty text. */
export const toText = (cell: Argument): string => (isBlank(cell) ? "" : String(cell).trim());

/**
 * Applies `compute` cell by cell. Ranges must have one shape; a single cell goes with every cell of
 * a range. What `compute` throws is shown after `name`, in a range as the text of that cell alone:
 * one wrong row must not take the others with it.
 */
export function mapCells(
  name: string,
  args: Readonly<Record<string, Argument>>,
  compute: (cells: Argument[]) => Cell,
): Result {
  const run = (cells: Argument[], show: (message: string) => Cell) => {
    try {
      return compute(cells);
    } catch (error) {
      return show(`${name}: ${(error as Error).message}`);
    }
  };
  const entries = Object.entries(args).map(
    ([label, arg]) => [label, isSingle(arg) ? single(arg) : arg] as const,
  );
  const lead = entries.find((entry): entry is [string, Argument[][]] => Array.isArray(entry[1]));
  if (lead === undefined) {
    return run(
      entries.map(([, arg]) => arg),
      (message) => {
        throw new Error(message);
      },
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
  // One list for all rows: a list for each costs more than what is computed from it.
  const cells = entries.map(([, arg]) => arg);
  const ranges = entries.flatMap(([, arg], i) =>
    Array.isArray(arg) ? [[i, arg as Argument[][]] as const] : [],
  );
  return range.map((row, r) =>
    row.map((_, c) => {
      for (const [i, rows] of ranges) cells[i] = rows[r]?.[c];
      return run(cells, String);
    }),
  );
}

/** `mapCells` for two numbers in one unit: blank where either is, “n/a” where either is no number. */
export function mapPairs(
  name: string,
  args: Readonly<Record<string, Argument>>,
  compute: (a: number, b: number) => number | undefined,
): Result {
  return mapCells(name, args, ([a, b]) => {
    if (isBlank(a) || isBlank(b)) return "";
    const pair = toPair(a, b);
    return orNa(pair && compute(...pair));
  });
}

/** `mapCells` for one number: blank stays blank, “n/a” where there is no number. */
export function mapAngka(
  name: string,
  args: Readonly<Record<string, Argument>>,
  compute: (value: number) => Cell,
): Result {
  return mapCells(name, args, ([cell]) => {
    if (isBlank(cell)) return "";
    const value = toAngka(cell);
    return value === undefined ? NA : compute(value.angka);
  });
}

/** `show` of each cell of a range, or of the one cell. */
export function mapOne(arg: Argument, show: (cell: Argument) => Cell): Result {
  return isSingle(arg) ? show(single(arg)) : (arg as Argument[][]).map((row) => row.map(show));
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
