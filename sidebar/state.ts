import type { Api, Isi } from "../src/api";
import type { Perbaikan, Temuan } from "../src/checks/contract";
import type { PresetSkala } from "../src/domain/preset-skala";
import type { Kinerja } from "../src/sheets/kinerja";
import type { Abandoned, Writing } from "./abandoned";
import type { Done } from "./done";
import type { Problem } from "./problem";
import type { Difference } from "./temuan";

/** One finished check: what it found and what it changed against the one before it. */
export interface CheckResult {
  readonly temuan: readonly Temuan[];
  readonly waktu: string;
  /** Undefined for the first check since the panel opened. */
  readonly difference: Difference | undefined;
}

export interface State {
  readonly kinerja: Kinerja | undefined;
  /** Findings in the data as last read; undefined while the checks could not run. */
  readonly temuan: readonly Temuan[] | undefined;
  /** Clock time of the last reading. */
  readonly readAt: string | undefined;
  readonly scaffolded: ReturnType<Api["apiScaffold"]> | undefined;
  /** Year columns removed since. */
  readonly removed: readonly string[] | undefined;
  readonly filled: readonly string[] | undefined;
  /** Name of the scale taken over last. */
  readonly scale: string | undefined;
  readonly file: ReturnType<Api["apiFile"]> | undefined;
  /** The year that was begun; only that when the answer with what was done got lost. */
  readonly newYear: (Partial<ReturnType<Api["apiNewYear"]>> & { tahun: number }) | undefined;
  readonly checked: CheckResult | undefined;
  /** What became of the last acceptance or repair. */
  readonly done: Done | undefined;
  /** What is being done now. */
  readonly busy: string | undefined;
  /** What of it Google goes on with when nobody waits; undefined while nothing is changed. */
  readonly writing: Writing | undefined;
  /** Work that a person stopped waiting for last. */
  readonly abandoned: Abandoned | undefined;
  /** Outcome of the last work, for those who only hear the panel. */
  readonly said: string | undefined;
  readonly problem: (Problem & { readonly retry: () => void }) | undefined;
}

export const INITIAL: State = {
  kinerja: undefined,
  temuan: undefined,
  readAt: undefined,
  scaffolded: undefined,
  removed: undefined,
  filled: undefined,
  scale: undefined,
  file: undefined,
  newYear: undefined,
  checked: undefined,
  done: undefined,
  busy: undefined,
  writing: undefined,
  abandoned: undefined,
  said: undefined,
  problem: undefined,
};

export interface Actions {
  load(): void;
  /** Reads the file's name and the data. */
  loadFile(): void;
  scaffold(): void;
  removeYears(columns: Parameters<Api["apiRemoveYears"]>[0]): void;
  fillExample(isi: () => readonly Isi[]): void;
  useScale(scale: PresetSkala): void;
  beginYear(dari: number): void;
  check(): void;
  /** Takes over the answers that stand on Checklist Reviu now. */
  keepReviu(reviu: Kinerja["reviu"]): void;
  /** Accepts a finding with a reason; a blank one takes the acceptance back. */
  accept(temuan: Temuan, alasan: string): void;
  repair(perbaikan: readonly Perbaikan[]): void;
  undoRepair(nomor: number): void;
  /** Opens a cell in the sheet. */
  openCell(tab: string, sel: string): void;
  /** Shows the licences in a window of their own. */
  openLicences(): void;
  /** Stops waiting for what is being done. */
  stop(): void;
  /** Forgets a problem that belongs to another panel. */
  clearProblem(): void;
}
