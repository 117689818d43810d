import type { Value } from "./contract";

/** One tab as read: every array covers the rectangle from A1 to the last cell in use. */
export interface Grid {
  readonly tab: string;
  readonly values: readonly (readonly Value[])[];
  /** What the cells show. */
  readonly display: readonly (readonly string[])[];
  /** With leading `=`; `""` where there is none, spilled cells included. */
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Column letters of a 1-based number: 1 is A, 27 is AA. */
export function letters(column: number): string {
  let out = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    out = String.fromCharCode(65 + ((rest - 1) % 26)) + out;
  }
  return out;
}

/** Row and column, from 1, of a cell such as “I6”; undefined when it names none. */
export function placeOf(sel: string): { row: number; column: number } | undefined {
  const [, letter = "", row] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(sel) ?? [];
  if (row === undefined) return undefined;
  const column = [...letter].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}

/** Headers are compared without regard to case and spacing. */
export const normalize = (text: unknown): string =>
  String(text ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** How many of the first rows may hold the header: people insert rows above it. */
const HEADER_WITHIN = 20;

/**
 * The row that holds most of the headers, and at which columns. A computed column whose spill is
 * blocked shows an error in place of its header, but its formula still names it.
 *
 * Undefined when no row holds at least two of them (or the only one).
 */
export function findHeader(
  grid: Pick<Grid, "values" | "formulas">,
  headers: readonly string[],
): { row: number; columns: Map<string, number[]> } | undefined {
  let best: { row: number; columns: Map<string, number[]> } | undefined;
  const wanted = new Map(headers.map((header) => [normalize(header), header]));
  grid.values.slice(0, HEADER_WITHIN).forEach((row, r) => {
    const columns = new Map<string, number[]>();
    row.forEach((value, c) => {
      const header = wanted.get(normalize(value)) ?? named(grid.formulas[r]?.[c] ?? "", headers);
      if (header !== undefined) columns.set(header, [...(columns.get(header) ?? []), c + 1]);
    });
    if (columns.size > (best?.columns.size ?? 0)) best = { row: r + 1, columns };
  });
  return best && best.columns.size >= Math.min(2, headers.length) ? best : undefined;
}

/** The header that a computed column's formula writes: `…ROW(A3);"Capaian (%)";…`. */
function named(formula: string, headers: readonly string[]): string | undefined {
  if (!formula.startsWith("=")) return undefined;
  return headers.find((header) => formula.includes(`"${header}"`) && /\bROW\(/i.test(formula));
}
