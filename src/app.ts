import type { Isi } from "./api";
import type { Temuan } from "./checks/contract";
import type { Value } from "./sheets/contract";
import { dasbor } from "./sheets/dasbor";
import { findHeader, type Grid, normalize } from "./sheets/grid";
import { headings, type Periode } from "./sheets/header";
import { identitas } from "./sheets/identitas";
import type { Kinerja } from "./sheets/kinerja";
import { pemeriksaan, rowsOfTemuan } from "./sheets/pemeriksaan";
import { type Plan, plan } from "./sheets/plan";
import { readIdentitas } from "./sheets/read-identitas";
import { readKinerja } from "./sheets/read-kinerja";
import { scaffolded, sheets } from "./sheets/registry";
import type { Step, TabShape } from "./sheets/step";

/** The spreadsheet as the server sees it: everything in batches. */
export interface Workbook {
  /** The tops of these tabs; those that do not exist are left out. */
  shape(tabs: readonly string[]): TabShape[];
  /** Whole tabs; those that do not exist are left out. */
  read(tabs: readonly string[]): Grid[];
  apply(steps: readonly Step[]): void;
  /** Replaces the content below `row` of a tab. */
  replaceBelow(tab: string, row: number, values: readonly (readonly Value[])[]): void;
  /** Brings a tab to the front; nothing when there is none. */
  show(tab: string): void;
  /** A link to a cell, as a formula whose label is the cell's name. */
  linkTo(tab: string, sel: string): string;
}

/** Tabs that hold data. */
const TABS = [identitas.tab, ...sheets.map(({ tab }) => tab)];
const ALL_TABS = [identitas.tab, ...scaffolded.map(({ tab }) => tab), dasbor.tab];

export interface Scaffolded {
  /** Tabs made. */
  readonly dibuat: string[];
  /** Tabs that got columns, dropdowns or formats they lacked. */
  readonly ditambah: string[];
  /** Tabs of our name with foreign content, left as they are. */
  readonly dilewati: string[];
}

/** Makes what is missing of the standard tabs. Running it again changes nothing. */
export function scaffold(workbook: Workbook): Scaffolded {
  const { steps, foreign } = planAll(workbook);
  workbook.apply(steps);
  // Adding a tab brings it to the front; filling in begins at the first.
  if (steps.length > 0) workbook.show(identitas.tab);
  const made = new Set(steps.flatMap((s) => (s.step === "add-tab" ? [s.tab] : [])));
  const touched = new Set(steps.map((s) => s.tab));
  return {
    dibuat: [...made],
    ditambah: [...touched].filter((tab) => !made.has(tab)),
    dilewati: [...foreign],
  };
}

function planAll(workbook: Workbook): Plan {
  const periode = periodeOf(readIdentitas(workbook.read([identitas.tab])[0]).identitas);
  return plan(scaffolded, workbook.shape(ALL_TABS), periode);
}

function periodeOf({
  awalRenstra,
  akhirRenstra,
  tahun,
}: Kinerja["identitas"]): Periode | undefined {
  const awal = awalRenstra ?? tahun;
  const akhir = akhirRenstra ?? tahun;
  if (awal === undefined || akhir === undefined) return undefined;
  return { awal, akhir, tahun: tahun ?? awal };
}

export const readAll = (workbook: Workbook): Kinerja => readKinerja(workbook.read(TABS));

/**
 * Fills the standard tabs with an example, scaffolding first. Refuses, before writing anything, when
 * a tab already holds something a person typed.
 */
export function fillExample(workbook: Workbook, isi: readonly Isi[]): { tab: string[] } {
  const tabs = isi.map(({ tab }) => tab);
  const filled = workbook
    .read(tabs)
    .filter(isFilled)
    .map(({ tab }) => tab);
  const taken = new Set([
    ...filled,
    ...planAll(workbook).foreign.filter((tab) => tabs.includes(tab)),
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

/** Whether a person typed anything below the header; rows the scaffold wrote do not count. */
function isFilled(grid: Grid): boolean {
  if (grid.tab === identitas.tab) {
    const { teks, ...values } = readIdentitas(grid).identitas;
    return Object.keys({ ...teks, ...values }).length > 0;
  }
  const sheet = sheets.find(({ tab }) => tab === grid.tab);
  if (sheet === undefined || sheet.initial) return false;
  const typed = Object.values(sheet.columns).filter(({ kind }) => kind !== "rumus");
  const header = findHeader(
    grid,
    typed.map((column) => column.header),
  );
  return [...(header?.columns.values() ?? [])].some(([at]) =>
    grid.values.slice(header?.row).some((row) => row[(at ?? 1) - 1] !== ""),
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
  const nameAt = new Map(names.map((name) => [header.columns.get(name)?.[0] ?? 0, name]));
  const write = (row: number, lines: readonly Isi["rows"][number][]): Step[] => {
    const typed = [...nameAt].filter(
      ([at, name]) => at > 0 && lines.some((line) => line[name] !== undefined),
    );
    return stretches(typed.map(([at]) => at)).map(([column, count]) => ({
      step: "write",
      tab: isi.tab,
      row,
      column,
      values: lines.map((line) =>
        Array.from({ length: count }, (_, i) => line[nameAt.get(column + i) ?? ""] ?? ""),
      ),
    }));
  };
  const steps = [
    ...write(header.row + 1, isi.rows),
    ...(isi.total ? write(header.row - 1, [isi.total]) : []),
  ];
  // What an example fills is there to be seen, printed twins included.
  const filled = stretches([...nameAt.keys()].filter((at) => at > 0));
  return [
    ...steps,
    ...filled.map(([column, count]): Step => ({ step: "show", tab: isi.tab, column, count })),
  ];
}

/** Numbers in order as stretches without a gap: first number and length. */
function stretches(numbers: readonly number[]): [number, number][] {
  const out: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = out.at(-1);
    if (last && last[0] + last[1] === n) last[1]++;
    else out.push([n, 1]);
  }
  return out;
}

/** Position of a new tab after all others. */
const LAST = Number.MAX_SAFE_INTEGER;

/** Replaces the content of Pemeriksaan with these findings, each with a link to its cell. */
export function writeTemuan(workbook: Workbook, temuan: readonly Temuan[], waktu: string): void {
  const { steps, foreign } = plan([pemeriksaan], workbook.shape([pemeriksaan.tab]), undefined);
  if (foreign.includes(pemeriksaan.tab)) {
    throw new Error(
      `Lembar “${pemeriksaan.tab}” berisi hal lain. Ganti nama lembar itu, lalu jalankan Periksa lagi.`,
    );
  }
  const own = steps.filter(({ tab }) => tab === pemeriksaan.tab);
  workbook.apply(own.map((s) => (s.step === "add-tab" ? { ...s, index: LAST } : s)));
  const [grid] = workbook.read([pemeriksaan.tab]);
  const headers = headings(pemeriksaan, undefined).map((h) => h.header);
  const header = grid && findHeader(grid, headers);
  if (header === undefined) return;
  const rows = rowsOfTemuan(temuan, waktu);
  const width = Math.max(...[...header.columns.values()].map(([at]) => at ?? 0));
  const values = rows.map((row) => {
    const cells: Value[] = new Array(width).fill("");
    for (const [name, value] of Object.entries(row)) {
      const at = header.columns.get(name)?.[0];
      if (at !== undefined) cells[at - 1] = value;
    }
    return cells;
  });
  workbook.replaceBelow(pemeriksaan.tab, header.row, values);
  const at = header.columns.get(pemeriksaan.columns.lokasi.header)?.[0];
  if (at === undefined) return;
  workbook.apply(
    temuan.map(
      (t, i): Step => ({
        step: "formula",
        tab: pemeriksaan.tab,
        row: header.row + 1 + i,
        column: at,
        formula: workbook.linkTo(t.tab, t.sel),
      }),
    ),
  );
}
