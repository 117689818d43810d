import type { Sheet, Value } from "../sheets/contract";
import { findHeader, type Grid } from "../sheets/grid";
import { headings } from "../sheets/header";
import { plan } from "../sheets/plan";
import type { Step } from "../sheets/step";
import type { Workbook } from "./workbook";

/** Position of a new tab after all others. */
const LAST = Number.MAX_SAFE_INTEGER;

/**
 * The steps that make a tab which the add-in writes by itself, or what it lacks; it stands last.
 * Nothing is applied. Throws when the tab's name is taken; `again` says what to run then.
 */
export function planOwnTab(workbook: Workbook, sheet: Sheet, again: string): Step[] {
  const { tab } = sheet;
  const { steps, foreign } = plan([sheet], workbook.shape([tab]), undefined);
  if (foreign.includes(tab)) {
    throw new Error(
      `Lembar “${tab}” berisi hal lain. Ganti nama lembar itu, lalu jalankan ${again} lagi.`,
    );
  }
  return steps
    .filter((s) => s.tab === tab)
    .map((s) => (s.step === "add-tab" ? { ...s, index: LAST } : s));
}

/** Where the columns of a sheet stand in its tab, by header, from 1. */
export const headerOf = (sheet: Sheet, grid: Grid | undefined) =>
  grid &&
  findHeader(
    grid,
    headings(sheet, undefined).map((h) => h.header),
  );

/** Lines of cells from rows by header, wherever people have moved the columns. */
export function linesOf(
  { columns }: { readonly columns: ReadonlyMap<string, readonly number[]> },
  rows: readonly { readonly [header: string]: Value }[],
): Value[][] {
  const width = Math.max(...[...columns.values()].map(([at]) => at ?? 0));
  return rows.map((row) => {
    const cells: Value[] = new Array(width).fill("");
    for (const [name, value] of Object.entries(row)) {
      const at = columns.get(name)?.[0];
      if (at !== undefined) cells[at - 1] = value;
    }
    return cells;
  });
}
