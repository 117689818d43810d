import { useCallback, useRef, useState } from "preact/hooks";
import type { Api, Isi } from "../src/api";
import type { Temuan } from "../src/checks/contract";
import { runChecks } from "../src/checks/run";
import type { Kinerja } from "../src/sheets/kinerja";
import { printMoment, printTime } from "./clock";
import { nextPaint } from "./paint";
import { BrowserWorkError, explain, guarded, type Problem } from "./problem";
import { call } from "./server";
import { compareTemuan, countTemuan, type Difference, describeCounts } from "./temuan";

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
  readonly filled: readonly string[] | undefined;
  readonly checked: CheckResult | undefined;
  /** What is being done now. */
  readonly busy: string | undefined;
  /** Outcome of the last work, for those who only hear the panel. */
  readonly said: string | undefined;
  readonly problem: (Problem & { readonly retry: () => void }) | undefined;
}

const INITIAL: State = {
  kinerja: undefined,
  temuan: undefined,
  readAt: undefined,
  scaffolded: undefined,
  filled: undefined,
  checked: undefined,
  busy: undefined,
  said: undefined,
  problem: undefined,
};

export interface Actions {
  load(): void;
  scaffold(): void;
  fillExample(isi: () => readonly Isi[]): void;
  check(): void;
  /** Forgets a problem that belongs to another panel. */
  clearProblem(): void;
}

type Patch = (patch: Partial<State>) => void;

/**
 * What the sidebar knows and can do. One piece of work runs at a time: a second click, or a click on
 * another panel, does nothing until the first is finished.
 */
export function useSidebar(): State & Actions {
  const [state, setState] = useState(INITIAL);
  const working = useRef(false);
  const checked = useRef<CheckResult>();

  const run = useCallback((title: string, work: (patch: Patch) => Promise<void>) => {
    const patch: Patch = (change) => setState((old) => ({ ...old, ...change }));
    const attempt = async () => {
      if (working.current) return;
      working.current = true;
      patch({ problem: undefined, said: undefined });
      try {
        await work(patch);
      } catch (error) {
        patch({ problem: { title, detail: explain(error), retry: attempt } });
      } finally {
        working.current = false;
        patch({ busy: undefined });
      }
    };
    void attempt();
  }, []);

  const load = useCallback(
    () =>
      run("Data tidak terbaca.", async (patch) => {
        await read(patch);
        patch({ said: "Data sudah dibaca." });
      }),
    [run],
  );

  const scaffold = useCallback(
    () =>
      run("Lembar belum siap.", async (patch) => {
        patch({ busy: "Menyiapkan lembar…", scaffolded: undefined });
        patch({ scaffolded: await call("apiScaffold") });
        await read(patch);
        patch({ said: "Penyiapan lembar selesai." });
      }),
    [run],
  );

  const fillExample = useCallback(
    (isi: () => readonly Isi[]) =>
      run("Contoh tidak diisi.", async (patch) => {
        patch({ busy: "Menyiapkan lembar…", filled: undefined });
        const scaffolded = await call("apiScaffold");
        patch({ busy: "Mengisi contoh…", scaffolded });
        const { tab } = await call("apiFillExample", await guarded(isi));
        checked.current = undefined;
        patch({ filled: tab, checked: undefined });
        await read(patch);
        patch({ said: "Contoh sudah diisi." });
      }),
    [run],
  );

  const check = useCallback(
    () =>
      run("Pemeriksaan tidak selesai.", async (patch) => {
        const temuan = await read(patch);
        if (temuan === undefined) throw new BrowserWorkError();
        const before = checked.current;
        const result: CheckResult = {
          temuan,
          waktu: printMoment(new Date()),
          difference: before && compareTemuan(before.temuan, temuan),
        };
        checked.current = result;
        patch({
          checked: result,
          said: `Pemeriksaan selesai: ${describeCounts(countTemuan(temuan))}.`,
        });
        // The findings stay on the panel when only recording them failed, so trying again does just that.
        const record = () => run(UNRECORDED, () => write(patch, result));
        await write(patch, result).catch((error) =>
          patch({ problem: { title: UNRECORDED, detail: explain(error), retry: record } }),
        );
      }),
    [run],
  );

  const clearProblem = useCallback(() => setState((old) => ({ ...old, problem: undefined })), []);

  return { ...state, load, scaffold, fillExample, check, clearProblem };
}

/**
 * Reads the workbook and looks what the checks say, without recording it. Undefined when a check
 * broke: the data can then still be shown.
 */
async function read(patch: Patch): Promise<readonly Temuan[] | undefined> {
  patch({ busy: "Membaca data…" });
  const kinerja = await call("apiReadKinerja");
  patch({ kinerja, temuan: undefined, readAt: printTime(new Date()), busy: "Memeriksa…" });
  await nextPaint();
  const temuan = await guarded(() => runChecks(kinerja)).catch(() => undefined);
  patch({ temuan });
  return temuan;
}

const UNRECORDED = "Temuan belum tercatat di lembar Pemeriksaan.";

async function write(patch: Patch, { temuan, waktu }: CheckResult): Promise<void> {
  patch({ busy: "Mencatat temuan…" });
  await call("apiWriteTemuan", temuan, waktu);
}
