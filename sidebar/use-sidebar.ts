import { useCallback, useRef, useState } from "preact/hooks";
import type { Temuan } from "../src/checks/contract";
import { printMoment } from "./clock";
import { type Done, sayRepaired, sayUndone } from "./done";
import { sayDone } from "./parts/abandoned-notice";
import { BrowserWorkError, explain } from "./problem";
import { call, goTo } from "./server";
import { type Actions, type CheckResult, INITIAL, type State } from "./state";
import { compareTemuan, countTemuan, describeCounts } from "./temuan";
import type { Patch } from "./work";
import * as work from "./work";

/**
 * What the sidebar knows and can do. One piece of work runs at a time: a second click, or a click on
 * another panel, does nothing until the first is finished or nobody waits for it any more.
 */
export function useSidebar(): State & Actions {
  const [state, setState] = useState(INITIAL);
  const working = useRef<object>();
  const checked = useRef<CheckResult>();

  const run = useCallback((title: string, job: (patch: Patch) => Promise<void>) => {
    const attempt = async () => {
      if (working.current !== undefined) return;
      const self = {};
      working.current = self;
      const isAwaited = () => working.current === self;
      const patch: Patch = (change) => {
        if (!isAwaited()) throw new work.AbandonedError(change);
        setState((old) => ({ ...old, ...change }));
      };
      let late: Partial<State> = {};
      setState((old) => ({ ...old, ...forgetOver(old), problem: undefined, said: undefined }));
      try {
        await job(patch);
      } catch (error) {
        const problem = { title, detail: explain(error), retry: attempt };
        if (isAwaited()) patch({ problem });
        else late = error instanceof work.AbandonedError ? error.change : { problem };
      }
      if (isAwaited()) {
        working.current = undefined;
        setState((old) => ({ ...old, ...IDLE }));
      } else setState((old) => endAbandoned(old, self, late));
    };
    void attempt();
  }, []);

  const reading = useCallback(
    (job: (patch: Patch) => Promise<unknown>) =>
      run(UNREAD, async (patch) => {
        await job(patch);
        patch({ said: "Data sudah dibaca." });
      }),
    [run],
  );
  const load = useCallback(() => reading(work.read), [reading]);
  const loadFile = useCallback(() => reading(work.readFile), [reading]);

  /** Work that changes the workbook and reads it after. Once it is done, only reading is tried again. */
  const change = useCallback(
    (title: string, said: string, job: (patch: Patch) => Promise<void>) =>
      run(title, async (patch) => {
        await job(patch);
        patch({ said });
        await work
          .read(patch)
          .catch((error) =>
            patch({ problem: { title: UNREAD, detail: explain(error), retry: load } }),
          );
      }),
    [run, load],
  );

  /** Shows findings and records them; only recording is tried again when just that fails. */
  const publish = useCallback(
    async (patch: Patch, temuan: readonly Temuan[], change: Partial<State> & Said) => {
      const before = checked.current;
      const result: CheckResult = {
        temuan,
        waktu: printMoment(new Date()),
        difference: before && compareTemuan(before.temuan, temuan),
      };
      checked.current = result;
      patch({ checked: result, ...change });
      const record = () => run(UNRECORDED, (later) => write(later, result));
      await write(patch, result).catch((error) =>
        patch({ problem: { title: UNRECORDED, detail: explain(error), retry: record } }),
      );
    },
    [run],
  );

  const checkNow = useCallback(
    async (patch: Patch, done?: Done) => {
      const temuan = await work.read(patch);
      if (temuan === undefined) throw new BrowserWorkError();
      const found = `Pemeriksaan selesai: ${describeCounts(countTemuan(temuan))}.`;
      await publish(patch, temuan, { done, said: done ? `${done.title} ${found}` : found });
    },
    [publish],
  );
  const check = useCallback(() => run(UNCHECKED, checkNow), [run, checkNow]);

  /** A change of cells that is checked after. Once it is done, only checking is tried again. */
  const mend = (title: string, kerja: string, job: () => Promise<Done>) =>
    run(title, async (patch) => {
      patch({ ...work.writing(kerja), done: undefined });
      const done = await job();
      patch({ done });
      const again = () => run(UNCHECKED, (later) => checkNow(later, done));
      await checkNow(patch, done).catch((error) =>
        patch({ done, problem: { title: UNCHECKED, detail: explain(error), retry: again } }),
      );
    });

  return {
    ...state,
    load,
    loadFile,
    check,
    accept: (temuan, alasan) =>
      run("Penerimaan belum tercatat.", async (patch) => {
        const { kinerja } = state;
        const before = checked.current;
        if (kinerja === undefined || before === undefined) return;
        patch({ done: undefined });
        const now = await work.accept(patch, kinerja, before.temuan, temuan, alasan);
        const title = alasan === "" ? "Penerimaan dibatalkan." : "Temuan diterima.";
        await publish(patch, now, { done: { icon: "selesai", title, lines: [] }, said: title });
      }),
    repair: (perbaikan) =>
      mend("Perbaikan tidak selesai.", "memperbaiki sel", async () =>
        sayRepaired(await call("apiRepair", perbaikan, printMoment(new Date()))),
      ),
    undoRepair: (nomor) =>
      mend("Perbaikan belum diurungkan.", "mengurungkan perbaikan", async () =>
        sayUndone(await call("apiUndoRepair", nomor, printMoment(new Date()))),
      ),
    scaffold: () => change("Lembar belum siap.", "Penyiapan lembar selesai.", work.scaffold),
    removeYears: (columns) =>
      change("Kolom belum dihapus.", "Penghapusan kolom selesai.", (patch) =>
        work.removeYears(patch, columns, state.scaffolded),
      ),
    fillExample: (isi) =>
      change("Contoh tidak diisi.", "Contoh sudah diisi.", async (patch) => {
        await work.fillExample(patch, isi);
        checked.current = undefined;
      }),
    useScale: (scale) =>
      change("Skala belum diganti.", "Skala sudah diganti.", (patch) =>
        work.useScale(patch, scale),
      ),
    beginYear: (dari) => {
      let attempts = 0;
      const tahun = `Tahun ${dari + 1}`;
      change(`${tahun} belum selesai disiapkan.`, `${tahun} sudah dimulai.`, async (patch) => {
        attempts += 1;
        await work.beginYear(patch, dari, attempts > 1);
        checked.current = undefined;
      });
    },
    openCell: (tab, sel) =>
      run("Sel tidak dapat dibuka.", async (patch) => {
        patch(work.writing("membuka lembar"));
        await goTo(tab, sel);
      }),
    openLicences: () =>
      run("Lisensi tidak dapat ditampilkan.", async (patch) => {
        patch(work.writing("membuka lisensi"));
        await call("apiLicences");
      }),
    keepReviu: useCallback(
      (reviu) =>
        setState((old) =>
          old.kinerja === undefined ? old : { ...old, kinerja: { ...old.kinerja, reviu } },
        ),
      [],
    ),
    stop: () => {
      const attempt = working.current;
      if (attempt === undefined) return;
      working.current = undefined;
      setState((old) => ({
        ...old,
        ...IDLE,
        abandoned: { attempt, writing: old.writing, outcome: undefined },
      }));
    },
    clearProblem: useCallback(
      () => setState((old) => ({ ...old, ...forgetOver(old), problem: undefined })),
      [],
    ),
  };
}

type Said = Pick<State, "said">;

const IDLE = { busy: undefined, writing: undefined };

/** Abandoned work that goes on is still of interest when other work begins. */
const forgetOver = ({ abandoned }: State): Pick<State, "abandoned"> => ({
  abandoned: abandoned?.writing && !abandoned.outcome ? abandoned : undefined,
});

/** What is known once the answer to abandoned work has come: what it did, but no data, which may be old by now. */
function endAbandoned(old: State, attempt: object, late: Partial<State>): State {
  const { abandoned, busy, said } = old;
  if (abandoned?.attempt !== attempt || abandoned.writing === undefined) return old;
  const failure = late.problem?.detail;
  const { scaffolded, removed, filled, scale, newYear } = { ...old, ...late };
  return {
    ...old,
    ...{ scaffolded, removed, filled, scale, newYear },
    said: busy === undefined && failure === undefined ? sayDone(abandoned.writing.kerja) : said,
    abandoned: { ...abandoned, outcome: { failure } },
  };
}

const UNREAD = "Data tidak terbaca.";
const UNCHECKED = "Pemeriksaan tidak selesai.";
const UNRECORDED = "Temuan belum tercatat di lembar Pemeriksaan.";

async function write(patch: Patch, { temuan, waktu }: CheckResult): Promise<void> {
  patch(work.writing("mencatat temuan"));
  await call("apiWriteTemuan", temuan.map(work.bare), waktu);
}
