import { checklistReviu, isChecklist } from "../sheets/checklist-reviu";
import { findHeader, type Grid } from "../sheets/grid";
import { identitas } from "../sheets/identitas";
import { pemeriksaan } from "../sheets/pemeriksaan";
import { penerimaan } from "../sheets/penerimaan";
import { readIdentitas } from "../sheets/read-identitas";
import { readKinerja } from "../sheets/read-kinerja";
import { sheets } from "../sheets/registry";
import { riwayat } from "../sheets/riwayat";
import type { Step } from "../sheets/step";
import { stepsOfNewYear } from "../sheets/tahun-baru";
import { periodeOf, planFor } from "./scaffold";
import { NEEDED, READ_TABS, type Workbook } from "./workbook";

/** What Mulai tahun baru did. */
export interface NewYear {
  readonly tahun: number;
  /** Realisasi that moved into the history. */
  readonly riwayat: number;
  /** Tabs with cells that were emptied. */
  readonly dikosongkan: string[];
  /** Texts marked to be revised. */
  readonly ditandai: number;
  /** The year lies after the Renstra period: a new one has to be typed. */
  readonly renstraBerakhir: boolean;
}

/**
 * Makes the content of the next year from that of year `dari`, in place: realisasi moves into the history,
 * what belongs to one year is emptied, narrative is kept and marked. Meant for a copy of the file, since a
 * script with our three permissions cannot copy it.
 *
 * The history is written first and the year last, and every step may be repeated: interrupted anywhere
 * and run again it ends in the same workbook. Once the year has changed, asking again for `dari` is
 * refused, so a lost answer does not begin a third year.
 */
export function newYear(workbook: Workbook, dari: number): NewYear {
  const before = workbook.read([identitas.tab])[0];
  const who = readIdentitas(before).identitas;
  if (who.tahun === undefined) {
    throw new Error(
      `Isi “${identitas.fields.tahun.label}” pada lembar Identitas sebelum memulai tahun baru. Tidak ada yang diubah.`,
    );
  }
  if (who.tahun !== dari) {
    throw new Error(
      `Tahun laporan pada lembar Identitas adalah ${who.tahun}, bukan ${dari}. Muat ulang panel; tidak ada yang diubah.`,
    );
  }
  const tahun = dari + 1;
  const periode = periodeOf({ ...who, tahun });
  const { steps, foreign } = planFor(workbook, periode);
  const taken = foreign.filter((tab) => NEEDED.includes(tab));
  if (taken.length > 0) {
    throw new Error(
      `Lembar ${taken.map((tab) => `“${tab}”`).join(", ")} berisi hal lain. Ganti namanya dahulu; tidak ada yang diubah.`,
    );
  }
  // The column for the realisasi of the year that ends is made here.
  workbook.apply(steps);
  const grids = workbook.read([...READ_TABS, pemeriksaan.tab]);
  const { history, clear, mark } = stepsOfNewYear(
    [
      ...[...sheets, pemeriksaan, penerimaan, riwayat],
      ...(grids.some(isOwnChecklist) ? [checklistReviu] : []),
    ],
    grids,
    readKinerja(grids),
    dari,
  );
  workbook.apply(history);
  workbook.apply([...mark, ...clear]);
  workbook.apply([setYear(workbook.read([identitas.tab])[0], tahun)]);
  const count = (list: readonly Step[]) =>
    list.reduce((n, step) => n + (step.step === "write" ? step.values.length : 0), 0);
  return {
    tahun,
    riwayat: count(history),
    dikosongkan: [...new Set(clear.map(({ tab }) => tab))],
    ditandai: count(mark),
    renstraBerakhir: who.akhirRenstra !== undefined && tahun > who.akhirRenstra,
  };
}

function setYear(grid: Grid | undefined, tahun: number): Step {
  const { label, nilai } = identitas.header;
  const header = grid && findHeader(grid, [label, nilai]);
  const column = header?.columns.get(nilai)?.[0];
  const row = readIdentitas(grid).letak?.rows?.tahun;
  if (column === undefined || row === undefined) throw new Error("Identitas lost its year.");
  return { step: "write", tab: identitas.tab, row, column, values: [[tahun]] };
}

const isOwnChecklist = (grid: Grid): boolean =>
  grid.tab === checklistReviu.tab && isChecklist(grid);
