import type { Isi } from "../api";
import type { Value } from "../sheets/contract";
import { findHeader, type Grid, normalize } from "../sheets/grid";
import { identitas } from "../sheets/identitas";
import { readIdentitas } from "../sheets/read-identitas";
import { sheets } from "../sheets/registry";
import type { Step } from "../sheets/step";
import { stretches } from "../sheets/stretches";
import { periodeIn, planFor, scaffold } from "./scaffold";
import { linesAt } from "./table";
import type { Workbook } from "./workbook";

/**
 * Fills the standard tabs with an example, scaffolding first. Refuses, before writing anything, when
 * a tab already holds something a person typed. What the example itself would write there does not count:
 * it is what an interrupted run has left.
 */
export function fillExample(workbook: Workbook, isi: readonly Isi[]): { tab: string[] } {
  const tabs = isi.map(({ tab }) => tab);
  const filled = workbook
    .read(tabs)
    .filter((grid) => isFilled(grid, isi))
    .map(({ tab }) => tab);
  const taken = new Set([
    ...filled,
    ...planFor(workbook, periodeIn(workbook)).foreign.filter((tab) => tabs.includes(tab)),
  ]);
  if (taken.size > 0) {
    const names = [...taken].map((tab) => `“${tab}”`).join(", ");
    throw new Error(
      `Contoh hanya diisikan ke lembar yang kosong, sedangkan lembar ${names} sudah berisi. Buat spreadsheet baru untuk mencoba contoh; tidak ada sel yang diubah.`,
    );
  }
  scaffold(workbook);
  // Identitas first: its Renstra period decides which year columns there are.
  const [first, rest] = [
    isi.filter((i) => i.tab === identitas.tab),
    isi.filter((i) => i.tab !== identitas.tab),
  ];
  const made = workbook.read([identitas.tab]);
  workbook.apply(first.flatMap((i) => placeIdentitas(i, made)));
  scaffold(workbook);
  const ready = workbook.read(rest.map(({ tab }) => tab));
  workbook.apply(rest.flatMap((i) => placeRows(i, ready)));
  return { tab: isi.map(({ tab }) => tab) };
}

/** Whether anything was typed that the example would not write; rows the scaffold wrote do not count. */
function isFilled(grid: Grid, isi: readonly Isi[]): boolean {
  const place = grid.tab === identitas.tab ? placeIdentitas : placeRows;
  const wanted = new Map<string, Value>();
  for (const step of isi.flatMap((i) => (i.tab === grid.tab ? place(i, [grid]) : []))) {
    if (step.step !== "write") continue;
    step.values.forEach((line, r) => {
      line.forEach((value, c) => {
        wanted.set(`${step.row + r},${step.column + c}`, value);
      });
    });
  }
  const isForeign = (row: number, column: number) => {
    const cell = grid.formulas[row - 1]?.[column - 1] || (grid.values[row - 1]?.[column - 1] ?? "");
    return cell !== "" && String(cell) !== String(wanted.get(`${row},${column}`) ?? "");
  };
  if (grid.tab === identitas.tab) {
    const { letak } = readIdentitas(grid);
    const { label, nilai } = identitas.header;
    const column = findHeader(grid, [label, nilai])?.columns.get(nilai)?.[0] ?? 0;
    return Object.values(letak?.rows ?? {}).some((row) => isForeign(row, column));
  }
  const sheet = sheets.find(({ tab }) => tab === grid.tab);
  if (sheet === undefined || sheet.initial) return false;
  const typed = Object.values(sheet.columns).filter(({ kind }) => kind !== "rumus");
  const header = findHeader(
    grid,
    typed.map((column) => column.header),
  );
  const row = header?.row ?? 0;
  return [...(header?.columns.values() ?? [])].some(([at]) =>
    grid.values.slice(row).some((_, r) => isForeign(row + 1 + r, at ?? 0)),
  );
}

function placeIdentitas(isi: Isi, grids: readonly Grid[]): Step[] {
  const { label, nilai } = identitas.header;
  const grid = grids.find(({ tab }) => tab === identitas.tab);
  const column = grid && findHeader(grid, [label, nilai])?.columns.get(nilai)?.[0];
  const { letak } = readIdentitas(grid);
  const cells = new Map<number, Value>();
  for (const row of isi.rows) {
    const name = normalize(row[label]);
    const key = Object.entries(identitas.fields).find(([, f]) => normalize(f.label) === name)?.[0];
    const at = key === undefined ? undefined : letak?.rows?.[key];
    if (at !== undefined) cells.set(at, row[nilai] ?? "");
  }
  if (column === undefined) return [];
  return stretches([...cells.keys()]).map(([row, count]) => ({
    step: "write",
    tab: identitas.tab,
    row,
    column,
    values: Array.from({ length: count }, (_, i) => [cells.get(row + i) ?? ""]),
  }));
}

/** Rows of an example under the headers of their tab, columns side by side in one write. */
function placeRows(isi: Isi, grids: readonly Grid[]): Step[] {
  const grid = grids.find(({ tab }) => tab === isi.tab);
  const names = [...new Set([...isi.rows, isi.total ?? {}].flatMap((row) => Object.keys(row)))];
  const header = grid && findHeader(grid, names);
  if (header === undefined) return [];
  const write = (row: number, lines: readonly Isi["rows"][number][]) =>
    linesAt(isi.tab, header.columns, row, lines);
  const steps = [
    ...write(header.row + 1, isi.rows),
    ...(isi.total ? write(header.row - 1, [isi.total]) : []),
  ];
  // What an example fills is there to be seen, printed twins included.
  const filled = stretches([...header.columns.values()].flatMap(([at]) => at ?? []));
  return [
    ...steps,
    ...filled.map(([column, count]): Step => ({ step: "show", tab: isi.tab, column, count })),
  ];
}
