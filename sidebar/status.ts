import type { Kinerja } from "../src/sheets/kinerja";
import { type Counts, describeCounts } from "./temuan";

type StepState = "done" | "current" | "waiting";

/** One step of the way to a report, as Beranda shows it. */
export interface StepStatus {
  readonly state: StepState;
  readonly line: string;
}

interface Steps {
  readonly scaffold: StepStatus;
  readonly fill: StepStatus;
  readonly check: StepStatus;
  readonly generate: StepStatus;
}

/** Tabs that Siapkan lembar would make. */
export function missingTabs(kinerja: Kinerja): string[] {
  return kinerja.gangguan.flatMap(({ jenis, tab }) => (jenis === "lembar-hilang" ? [tab] : []));
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
  return {
    scaffold: { state: stateOf(0), line: describeTabs(missing) },
    fill: { state: stateOf(1), line: empty ? "Belum ada data." : describeData(kinerja) },
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

/** First tab that still waits for its rows, in the order in which they are best filled. */
export function nextTab({ identitas, renstra, indikator, pengukuran, anggaran }: Kinerja) {
  const waiting: readonly (readonly [tab: string, isWaiting: boolean])[] = [
    ["Identitas", identitas.namaInstansi === undefined || identitas.tahun === undefined],
    ["Renstra", renstra.length === 0],
    ["IKU", indikator.length === 0],
    ["Pengukuran", pengukuran.length === 0],
    ["Anggaran", anggaran.length === 0],
  ];
  return waiting.find(([, isWaiting]) => isWaiting)?.[0];
}
