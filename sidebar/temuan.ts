import type { Perbaikan, Severity, Temuan } from "../src/checks/contract";

export const SEVERITIES: readonly Severity[] = ["galat", "peringatan", "saran"];

/** Order of the tabs in the workbook; any other tab comes after them. */
const TABS = [
  ...["Identitas", "Skala", "Organisasi", "Renstra", "IKU", "RKT", "Perjanjian Kinerja"],
  ...["Pengukuran", "Perbandingan", "Anggaran", "Belanja", "Analisis", "Isu dan Penutup"],
  ...["Narasi", "SKM"],
];

export type Counts = Readonly<Record<Severity, number>>;

/** What still asks for something; accepted findings are shown apart. */
export const openOf = (temuan: readonly Temuan[]): Temuan[] =>
  temuan.filter(({ diterima }) => !diterima);

export const acceptedOf = (temuan: readonly Temuan[]): Temuan[] =>
  temuan.filter(({ diterima }) => diterima);

/** Findings by severity; accepted ones do not count. */
export function countTemuan(temuan: readonly Temuan[]): Counts {
  const counts = { galat: 0, peringatan: 0, saran: 0 };
  for (const { tingkat } of openOf(temuan)) counts[tingkat] += 1;
  return counts;
}

/** “2 galat, 1 saran”, whether accepted or not. */
export const describeTingkat = (temuan: readonly Temuan[]): string =>
  describeCounts(countTemuan(temuan.map((one) => ({ ...one, diterima: null }))));

/** “2 galat, 1 saran”; “tidak ada temuan” for none. */
export function describeCounts(counts: Counts): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) => `${counts[severity]} ${severity}`,
  );
  return parts.length > 0 ? parts.join(", ") : "tidak ada temuan";
}

interface TabGroup {
  readonly tab: string;
  readonly temuan: readonly Temuan[];
}

/** By tab in workbook order, then galat first; within a severity the checks' own order stays. */
export function groupTemuan(temuan: readonly Temuan[]): TabGroup[] {
  const byTab = new Map<string, Temuan[]>();
  for (const one of temuan) {
    const group = byTab.get(one.tab);
    if (group) group.push(one);
    else byTab.set(one.tab, [one]);
  }
  const place = (tab: string) => {
    const index = TABS.indexOf(tab);
    return index < 0 ? TABS.length : index;
  };
  return [...byTab]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([tab, list]) => ({
      tab,
      temuan: list.sort((a, b) => SEVERITIES.indexOf(a.tingkat) - SEVERITIES.indexOf(b.tingkat)),
    }));
}

interface Repairable {
  readonly pemeriksaan: string;
  readonly perbaikan: readonly Perbaikan[];
}

/** Checks with more than one finding that a click can mend. */
export function repairsByCheck(temuan: readonly Temuan[]): Repairable[] {
  const byCheck = new Map<string, Perbaikan[]>();
  for (const { pemeriksaan, perbaikan } of openOf(temuan)) {
    if (perbaikan) byCheck.set(pemeriksaan, [...(byCheck.get(pemeriksaan) ?? []), perbaikan]);
  }
  return [...byCheck]
    .filter(([, perbaikan]) => perbaikan.length > 1)
    .map(([pemeriksaan, perbaikan]) => ({ pemeriksaan, perbaikan }));
}

/** What tells a finding from others; a check may say the same of one cell twice. */
export function keyOf(temuan: Temuan): string {
  return JSON.stringify([temuan.pemeriksaan, temuan.tab, temuan.sel, temuan.pesan]);
}

export interface Difference {
  readonly fixed: readonly Temuan[];
  readonly added: readonly Temuan[];
}

/**
 * What a re-check changed. A finding is still there when the same check fires on the same cell (its
 * numbers may have changed) or says the same sentence on another cell (its row may have moved).
 */
export function compareTemuan(before: readonly Temuan[], after: readonly Temuan[]): Difference {
  return { fixed: missingFrom(after, before), added: missingFrom(before, after) };
}

function missingFrom(known: readonly Temuan[], list: readonly Temuan[]): Temuan[] {
  const cells = new Set(known.map(cellKey));
  const sentences = new Set(known.map(sentenceKey));
  return list.filter((one) => !cells.has(cellKey(one)) && !sentences.has(sentenceKey(one)));
}

const cellKey = ({ pemeriksaan, tab, sel }: Temuan) => JSON.stringify([pemeriksaan, tab, sel]);
const sentenceKey = ({ pemeriksaan, tab, pesan }: Temuan) =>
  JSON.stringify([pemeriksaan, tab, pesan]);

/** A sentence as the narrow panel shows it: an amount is not torn from its “Rp”. */
export const unbroken = (sentence: string): string => sentence.replaceAll("Rp ", "Rp\u00a0");
