import type { Kinerja } from "../src/sheets/kinerja";
import { missingTabs, splitKelengkapan } from "./kelengkapan";
import { type Counts, describeCounts } from "./temuan";

/** A partial step is behind the current one but not finished. */
type StepState = "done" | "partial" | "current" | "waiting";

/** One step of the way to a report, as Beranda shows it. */
export interface StepStatus {
  readonly state: StepState;
  readonly line: string | undefined;
}

interface Steps {
  readonly scaffold: StepStatus;
  readonly fill: StepStatus;
  readonly check: StepStatus;
  readonly generate: StepStatus;
}

/** True while nothing worth checking or reporting has been typed. */
export function isEmpty({ indikator, anggaran, belanja, renstra, rkt }: Kinerja): boolean {
  return [indikator, anggaran, belanja, renstra, rkt].every((rows) => rows.length === 0);
}

/**
 * Where the workbook stands. Exactly one step is current: the first that needs something. `counts` is
 * undefined while the checks could not run.
 */
export function describeSteps(kinerja: Kinerja, counts: Counts | undefined): Steps {
  const missing = missingTabs(kinerja);
  const empty = isEmpty(kinerja);
  const done = [missing.length === 0, !empty, counts !== undefined && counts.galat === 0];
  const first = done.indexOf(false);
  const current = first < 0 ? done.length : first;
  const stateOf = (index: number): StepState =>
    index === current ? "current" : done[index] && index < current ? "done" : "waiting";
  const fill = stateOf(1) === "done" && nextTab(kinerja) !== undefined ? "partial" : stateOf(1);
  return {
    scaffold: { state: stateOf(0), line: describeTabs(missing) },
    fill: { state: fill, line: empty ? "Belum ada data." : describeData(kinerja) },
    check: { state: stateOf(2), line: describeFindings(empty, counts) },
    generate: { state: stateOf(3), line: describeReport(empty, counts) },
  };
}

function describeTabs(missing: readonly string[]): string {
  if (missing.length === 0) return "Semua lembar sudah ada.";
  return `${missing.length} lembar belum ada: ${missing.join(", ")}.`;
}

function describeData({ indikator, anggaran }: Kinerja): string {
  const measured = indikator.filter(({ realisasi }) => realisasi !== undefined).length;
  const first =
    indikator.length === 0
      ? "Belum ada indikator"
      : `${indikator.length} indikator, ${measured} sudah diukur`;
  const second =
    anggaran.length === 0 ? "belum ada baris anggaran" : `${anggaran.length} baris anggaran`;
  return `${first}; ${second}.`;
}

function describeFindings(empty: boolean, counts: Counts | undefined): string {
  if (empty) return "Isi data lebih dahulu.";
  if (counts === undefined) return "Data belum dapat diperiksa.";
  return `Saat ini ${describeCounts(counts)}.`;
}

function describeReport(empty: boolean, counts: Counts | undefined): string {
  if (empty || counts === undefined) return "Belum dapat disusun.";
  if (counts.galat > 0) return "Masih ada galat; laporan dicetak sebagai DRAF.";
  return "Data siap disusun menjadi laporan.";
}

/** First tab that lacks something, in the order in which they are filled. */
export const nextTab = (kinerja: Kinerja): string | undefined =>
  splitKelengkapan(kinerja).kurang[0]?.tab;
