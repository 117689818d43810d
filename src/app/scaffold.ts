import type { Column } from "../sheets/contract";
import { findHeader, normalize } from "../sheets/grid";
import type { Periode } from "../sheets/header";
import { identitas } from "../sheets/identitas";
import type { Kinerja } from "../sheets/kinerja";
import { type Plan, plan } from "../sheets/plan";
import { readIdentitas } from "../sheets/read-identitas";
import { scaffolded } from "../sheets/registry";
import { ALL_TABS, type Workbook } from "./workbook";

export interface Scaffolded {
  /** Tabs made. */
  readonly dibuat: string[];
  /** Tabs that got columns, dropdowns or formats they lacked. */
  readonly ditambah: string[];
  /** Tabs of our name with foreign content, left as they are. */
  readonly dilewati: string[];
  /** Year columns outside the Renstra period; they stay until somebody says that they may go. */
  readonly lebih: TahunLebih[];
}

/** A year column that the Renstra period no longer has. */
export interface TahunLebih {
  readonly tab: string;
  readonly header: string;
  /** How many cells are filled. */
  readonly isi: number;
}

/** Makes what is missing of the standard tabs. Running it again changes nothing. */
export function scaffold(workbook: Workbook): Scaffolded {
  const periode = periodeIn(workbook);
  const { steps, foreign } = planFor(workbook, periode);
  workbook.apply(steps);
  // Filling in begins at the first.
  if (steps.length > 0) workbook.show(identitas.tab);
  const made = new Set(steps.flatMap((s) => (s.step === "add-tab" ? [s.tab] : [])));
  const touched = new Set(steps.map((s) => s.tab));
  return {
    dibuat: [...made],
    ditambah: [...touched].filter((tab) => !made.has(tab)),
    dilewati: [...foreign],
    lebih: excess(workbook, periode).map(({ tab, header, isi }) => ({ tab, header, isi })),
  };
}

/** The steps still missing for this period. */
export const planFor = (workbook: Workbook, periode: Periode | undefined): Plan =>
  plan(scaffolded, workbook.shape(ALL_TABS), periode);

/** The Renstra period and year that Identitas names. */
export const periodeIn = (workbook: Workbook): Periode | undefined =>
  periodeOf(readIdentitas(workbook.read([identitas.tab])[0]).identitas);

export function periodeOf({
  awalRenstra,
  akhirRenstra,
  tahun,
}: Kinerja["identitas"]): Periode | undefined {
  const awal = awalRenstra ?? tahun;
  const akhir = akhirRenstra ?? tahun;
  if (awal === undefined || akhir === undefined) return undefined;
  return { awal, akhir, tahun: tahun ?? awal };
}

/**
 * Removes year columns that the person was asked about. Those that belong to the period after all, or
 * that are gone already, are left out.
 */
export function removeYears(
  workbook: Workbook,
  asked: readonly TahunLebih[],
): { dihapus: string[] } {
  const same = (a: TahunLebih) => (b: TahunLebih) => a.tab === b.tab && a.header === b.header;
  const found = excess(workbook, periodeIn(workbook));
  const filled = found.filter((now) => now.isi > (asked.find(same(now))?.isi ?? now.isi));
  if (filled.length > 0) {
    throw new Error(
      `Kolom ${filled.map(({ header }) => `“${header}”`).join(", ")} baru saja diisi. Siapkan lembar lagi untuk melihat isinya; tidak ada yang dihapus.`,
    );
  }
  const gone = found
    .filter((now) => asked.some(same(now)))
    // From the right, so that the others keep their place.
    .sort((a, b) => b.column - a.column);
  workbook.apply(
    gone.map(({ tab, column }) => ({ step: "delete-columns", tab, column, count: 1 })),
  );
  return { dihapus: gone.map(({ header }) => header).reverse() };
}

/** Year columns whose year is not in the Renstra period. */
function excess(
  workbook: Workbook,
  periode: Periode | undefined,
): (TahunLebih & { column: number })[] {
  if (periode === undefined || periode.akhir < periode.awal) return [];
  const yearly = scaffolded.filter(({ columns }) =>
    Object.values(columns).some(({ perTahun }) => perTahun === "renstra"),
  );
  return workbook.read(yearly.map(({ tab }) => tab)).flatMap((grid) => {
    const sheet = yearly.find(({ tab }) => tab === grid.tab);
    const columns = Object.values(sheet?.columns ?? {});
    const plain = columns.filter(({ perTahun }) => !perTahun).map(({ header }) => header);
    const row = findHeader(grid, plain)?.row;
    if (row === undefined) return [];
    return (grid.values[row - 1] ?? []).flatMap((cell, c) => {
      const year = yearOf(
        cell,
        columns.filter(({ perTahun }) => perTahun === "renstra"),
      );
      if (year === undefined || (year >= periode.awal && year <= periode.akhir)) return [];
      const isi = grid.values.slice(row).filter((line) => (line[c] ?? "") !== "").length;
      return [{ tab: grid.tab, header: String(cell), isi, column: c + 1 }];
    });
  });
}

/** The year of a header such as “Target 2025”. */
function yearOf(cell: unknown, columns: readonly Column[]): number | undefined {
  const text = normalize(cell);
  for (const { header } of columns) {
    const year = new RegExp(`^${normalize(header)} (\\d{4})$`).exec(text)?.[1];
    if (year !== undefined) return Number(year);
  }
  return undefined;
}
