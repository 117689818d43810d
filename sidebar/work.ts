import type { Api, Isi } from "../src/api";
import { applyPenerimaan } from "../src/checks/apply-penerimaan";
import type { Temuan } from "../src/checks/contract";
import { runChecks } from "../src/checks/run";
import type { PresetSkala } from "../src/domain/preset-skala";
import type { Kinerja } from "../src/sheets/kinerja";
import type { Writing } from "./abandoned";
import { printMoment, printTime } from "./clock";
import { nextPaint } from "./paint";
import { guarded } from "./problem";
import { call } from "./server";
import type { State } from "./state";

/**
 * Pieces of work of the sidebar. Each says through `patch` what it is doing and what has come of it. It throws
 * once nobody waits for the work any more, so what is not to be begun then comes after a `patch`.
 */
export type Patch = (patch: Partial<State>) => void;

/** What `patch` throws then. The change is that of a step which was already under way. */
export class AbandonedError extends Error {
  readonly change: Partial<State>;
  constructor(change: Partial<State>) {
    super("Nobody waits for this any more.");
    this.change = change;
  }
}

/** The state while data are read: nothing is changed. */
const READING = { busy: "Membaca data…", writing: undefined };

/** The state while Google changes something. */
export const writing = (
  kerja: string,
  more: Omit<Writing, "kerja"> = {},
): Pick<State, "busy" | "writing"> => ({
  busy: `${kerja.charAt(0).toUpperCase()}${kerja.slice(1)}…`,
  writing: { kerja, ...more },
});

/**
 * Reads the workbook and looks what the checks say, without recording it. Undefined when a check
 * broke: the data can then still be shown.
 */
export async function read(patch: Patch): Promise<readonly Temuan[] | undefined> {
  patch(READING);
  const kinerja = await call("apiReadKinerja");
  patch({ kinerja, temuan: undefined, readAt: printTime(new Date()), busy: "Memeriksa…" });
  await nextPaint();
  const temuan = await guarded(() => runChecks(kinerja)).catch(() => undefined);
  patch({ temuan });
  return temuan;
}

export async function scaffold(patch: Patch): Promise<void> {
  patch({ ...writing("menyiapkan lembar"), scaffolded: undefined, removed: undefined });
  patch({ scaffolded: await call("apiScaffold") });
}

export async function removeYears(
  patch: Patch,
  columns: Parameters<Api["apiRemoveYears"]>[0],
  scaffolded: State["scaffolded"],
): Promise<void> {
  patch(writing("menghapus kolom"));
  const { dihapus } = await call("apiRemoveYears", columns);
  // What was not asked for was decided to be kept.
  patch({ removed: dihapus, scaffolded: scaffolded && { ...scaffolded, lebih: [] } });
}

export async function fillExample(patch: Patch, isi: () => readonly Isi[]): Promise<void> {
  const belum = "Contoh belum diisi. Tekan Isi contoh lagi sesudahnya.";
  patch({ ...writing("menyiapkan lembar", { belum }), filled: undefined, removed: undefined });
  const scaffolded = await call("apiScaffold");
  patch({ ...writing("mengisi contoh"), scaffolded });
  const { tab } = await call("apiFillExample", await guarded(isi));
  patch({ filled: tab, checked: undefined });
}

export async function useScale(patch: Patch, { nama, kelas }: PresetSkala): Promise<void> {
  patch({ ...writing("mengganti skala"), scale: undefined });
  await call("apiUseScale", kelas);
  patch({ scale: nama });
}

/**
 * Begins the year after `dari`. `isRetry` looks first whether only the answer was lost: the server would
 * refuse a year that has begun.
 */
export async function beginYear(patch: Patch, dari: number, isRetry: boolean): Promise<void> {
  const tahun = dari + 1;
  patch({ ...READING, newYear: undefined });
  const hasBegun = isRetry && (await call("apiReadKinerja")).identitas.tahun === tahun;
  patch(writing(`menyiapkan tahun ${tahun}`));
  const newYear = hasBegun ? { tahun } : await call("apiNewYear", dari);
  // What was known belongs to the year that has ended.
  const gone = { kinerja: undefined, temuan: undefined, checked: undefined, filled: undefined };
  patch({ newYear, scaffolded: undefined, removed: undefined, ...gone });
}

/** Records that a finding is accepted, or no longer, and gives the findings as they then are. */
export async function accept(
  patch: Patch,
  kinerja: Kinerja,
  temuan: readonly Temuan[],
  one: Temuan,
  alasan: string,
): Promise<readonly Temuan[]> {
  patch(writing(alasan === "" ? "membatalkan penerimaan" : "mencatat penerimaan"));
  const penerimaan = await call("apiAccept", bare(one), alasan, printMoment(new Date()));
  const now = applyPenerimaan(temuan, penerimaan);
  patch({ kinerja: { ...kinerja, penerimaan }, temuan: now });
  return now;
}

/** A finding without its repair, which the server has no use for and which may be long. */
export const bare = (temuan: Temuan): Temuan => ({ ...temuan, perbaikan: null });

/** Reads the name of the file beside its data. */
export async function readFile(patch: Patch): Promise<void> {
  patch(READING);
  patch({ file: await call("apiFile") });
  await read(patch);
}
