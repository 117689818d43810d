import type { Diubah } from "../api";
import type { Perbaikan } from "../checks/contract";
import type { Value } from "../sheets/contract";
import { type Grid, placeOf } from "../sheets/grid";
import { formulasOf } from "../sheets/plan";
import { scaffolded } from "../sheets/registry";
import { riwayat } from "../sheets/riwayat";
import type { Step } from "../sheets/step";
import { periodeIn } from "./scaffold";
import { linesAt, openTable, type Table } from "./table";
import { ALL_TABS, type Workbook } from "./workbook";

/** A cell to change: what it must hold, and what it gets. */
interface Ubah {
  readonly tab: string;
  readonly sel: string;
  readonly dari: Value;
  /** Undefined when it cannot be known. */
  readonly ke: Value | undefined;
  readonly isFormula: boolean;
  readonly keterangan: string;
}

/** Carries out repairs, all of them or none. */
export function repair(workbook: Workbook, perbaikan: readonly Perbaikan[], waktu: string): Diubah {
  const asked = perbaikan.flatMap(({ label, ubahan }) => ubahan.map((u) => ({ ...u, label })));
  const formulas = asked.some(({ ke }) => ke === "rumus")
    ? formulasOf(scaffolded, workbook.shape(ALL_TABS), periodeIn(workbook))
    : undefined;
  // A cell that two findings speak of is changed once.
  const cells = new Map(
    asked.map(({ tab, sel, dari, ke, label }): [string, Ubah] => {
      const cell = `${tab}!${sel}`;
      const isFormula = ke === "rumus";
      const isi = isFormula ? formulas?.get(cell) : (ke?.teks ?? "");
      return [cell, { tab, sel, dari, ke: isi, isFormula, keterangan: label }];
    }),
  );
  return change(workbook, [...cells.values()], waktu);
}

/** Puts back what the cells of a repair held before it, but for those that have changed since. */
export function undoRepair(workbook: Workbook, nomor: number, waktu: string): Diubah {
  const table = openTable(workbook, riwayat);
  const cells = linesOf(table).flatMap((line): Ubah[] =>
    Number(line("nomor")) === nomor
      ? [
          {
            tab: String(line("lembar")),
            sel: String(line("sel")),
            dari: line("sesudah"),
            ke: line("sebelum"),
            isFormula: line("jenis") === "rumus",
            keterangan: `Urungkan nomor ${nomor}`,
          },
        ]
      : [],
  );
  return change(workbook, cells, waktu, nomor);
}

type Line = (field: keyof typeof riwayat.columns) => Value;

const linesOf = ({ grid, row, columns }: Table): Line[] =>
  grid.values.slice(row).map(
    (line): Line =>
      (field) =>
        line[(columns.get(riwayat.columns[field].header)?.[0] ?? 0) - 1] ?? "",
  );

/**
 * Changes cells that hold what they must. One that does not stops all of them, unless it is an undoing,
 * which leaves that cell as it is. What they held is in Riwayat Perbaikan before anything is changed.
 */
function change(
  workbook: Workbook,
  cells: readonly Ubah[],
  waktu: string,
  urungan?: number,
): Diubah {
  const grids = workbook.read([...new Set(cells.map(({ tab }) => tab))]);
  const ditolak: Diubah["ditolak"][number][] = [];
  const changes: Change[] = [];
  for (const cell of cells) {
    const { tab, sel, dari, ke = "", isFormula } = cell;
    const place = placeOf(sel);
    const grid = grids.find((g) => g.tab === tab);
    const now = place && grid && read(grid, place);
    const sebab =
      place === undefined || grid === undefined || now === undefined || !holds(grid, place, dari)
        ? "berubah"
        : cell.ke === undefined
          ? "tanpa-rujukan"
          : now.isDate || (ke !== "" && !isFormula && workbook.isRich(tab, sel))
            ? "berformat"
            : undefined;
    if (sebab) ditolak.push({ tab, sel, sebab });
    else if (place && now) changes.push({ ...cell, ...place, ke, before: now });
  }
  if (changes.length === 0 || (ditolak.length > 0 && urungan === undefined)) {
    return { nomor: 0, sel: 0, ditolak };
  }
  const table = openTable(workbook, riwayat);
  const nomor = 1 + Math.max(0, ...linesOf(table).map((line) => Number(line("nomor")) || 0));
  const lines = changes.map(({ tab, sel, ke, keterangan, before: { isi, isFormula } }) => {
    const jenis = isFormula ? "rumus" : "isian";
    const values = [nomor, waktu, tab, sel, isi, jenis, ke, keterangan, urungan ?? ""];
    const headers = Object.values(riwayat.columns).map(({ header }) => header);
    return Object.fromEntries(headers.map((header, i) => [header, values[i] ?? ""]));
  });
  workbook.apply(linesAt(riwayat.tab, table.columns, table.next, lines));
  workbook.apply(stepsOf(changes));
  return { nomor, sel: changes.length, ditolak };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Change extends Ubah, Place {
  readonly ke: Value;
  readonly before: ReturnType<typeof read>;
}

/** What a cell holds: its formula, else its value. */
function read(grid: Grid, { row, column }: Place) {
  const [formula = "", value = "", format = ""] = [grid.formulas, grid.values, grid.formats].map(
    (part) => part[row - 1]?.[column - 1],
  );
  const isDate = !formula && /[dy]/i.test(`${format}`) && /^\d{4}-\d\d-\d\d$/.test(`${value}`);
  return { isi: formula || value, isFormula: formula !== "", isDate };
}

/** Whether a cell holds this; a blank one may show what the formula of its column spills. */
function holds(grid: Grid, place: Place, wanted: Value): boolean {
  const { isi, isFormula } = read(grid, place);
  if (same(isi) === same(wanted)) return true;
  if (wanted !== "" || isFormula) return false;
  const c = place.column - 1;
  const top = grid.formulas.findIndex((line) => /^=ARRAYFORMULA\(/i.test(line[c] ?? ""));
  return top >= 0 && top < place.row - 1 && !String(grid.values[top]?.[c]).startsWith("#");
}

/** Google gives a formula back with separators of its own. */
const same = (value: Value): string => {
  const text = String(value).trim();
  return text.startsWith("=") ? text.replace(/\s+/g, "").replaceAll(",", ";") : text;
};

/** Cells as steps, those below each other in one; formulas last, for they need the room. */
function stepsOf(changes: readonly Change[]): Step[] {
  const steps: Step[] = [];
  const sorted = [...changes].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { tab, row, column, ke } of sorted.filter(({ isFormula }) => !isFormula)) {
    const last = steps.at(-1);
    if (
      last?.step === "write" &&
      last.tab === tab &&
      last.column === column &&
      last.row + last.values.length === row
    ) {
      steps[steps.length - 1] = { ...last, values: [...last.values, [ke]] };
    } else steps.push({ step: "write", tab, row, column, values: [[ke]] });
  }
  for (const { tab, row, column, ke } of sorted.filter(({ isFormula }) => isFormula)) {
    steps.push({ step: "formula", tab, row, column, formula: String(ke) });
  }
  return steps;
}
