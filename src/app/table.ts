import type { Sheet, Value } from "../sheets/contract";
import { findHeader, type Grid } from "../sheets/grid";
import { headings } from "../sheets/header";
import { plan } from "../sheets/plan";
import type { Step } from "../sheets/step";
import { stretches } from "../sheets/stretches";
import { LAST, type Workbook } from "./workbook";

/** A tab that the add-in writes, with the columns of its headers. */
export interface Table {
  readonly grid: Grid;
  /** Row of the header. */
  readonly row: number;
  readonly columns: ReadonlyMap<string, readonly number[]>;
  /** First row below everything that stands there. */
  readonly next: number;
}

/** The steps that make such a tab, last of all, or what it lacks. Throws when the tab is somebody else's. */
export function planTable(workbook: Workbook, sheet: Sheet): Step[] {
  const { tab } = sheet;
  const { steps, foreign } = plan([sheet], workbook.shape([tab]), undefined);
  if (foreign.includes(tab)) {
    throw new Error(`Lembar “${tab}” berisi hal lain. Ganti nama lembar itu, lalu coba lagi.`);
  }
  return steps
    .filter((step) => step.tab === tab)
    .map((s) => (s.step === "add-tab" ? { ...s, index: LAST } : s));
}

/** Opens such a tab; makes it, or the columns it lacks, first. Refused when the tab is somebody else's. */
export function openTable(workbook: Workbook, sheet: Sheet): Table {
  const { tab } = sheet;
  workbook.apply(planTable(workbook, sheet));
  const [grid] = workbook.read([tab]);
  const headers = headings(sheet, undefined).map((h) => h.header);
  const header = grid && findHeader(grid, headers);
  if (grid === undefined || header === undefined) throw new Error(`${tab} lost its header.`);
  const last = grid.values.findLastIndex((line) => line.some((cell) => cell !== ""));
  return { grid, ...header, next: Math.max(header.row, last + 1) + 1 };
}

/** Records by header as whole lines of cells, wherever people have moved the columns. */
export function linesOf(
  { columns }: Table,
  records: readonly { readonly [header: string]: Value }[],
): Value[][] {
  const width = Math.max(...[...columns.values()].map(([at]) => at ?? 0));
  return records.map((record) => {
    const cells: Value[] = new Array(width).fill("");
    for (const [name, value] of Object.entries(record)) {
      const at = columns.get(name)?.[0];
      if (at !== undefined) cells[at - 1] = value;
    }
    return cells;
  });
}

/** Records by header as lines from a row on, columns side by side in one write. */
export function linesAt(
  tab: string,
  columns: ReadonlyMap<string, readonly number[]>,
  row: number,
  lines: readonly { readonly [header: string]: Value }[],
): Step[] {
  const nameAt = new Map([...columns].map(([name, [at = 0]]) => [at, name]));
  const typed = [...nameAt].filter(([, name]) => lines.some((line) => line[name] !== undefined));
  return stretches(typed.map(([at]) => at)).map(([column, count]) => ({
    step: "write",
    tab,
    row,
    column,
    values: lines.map((line) =>
      Array.from({ length: count }, (_, i) => line[nameAt.get(column + i) ?? ""] ?? ""),
    ),
  }));
}
