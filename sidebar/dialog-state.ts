import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Temuan } from "../src/checks/contract";
import { runChecks } from "../src/checks/run";
import type { Kinerja } from "../src/sheets/kinerja";
import { buildReport, buildReviu, type Report, toBase64 } from "./generate";
import { nextPaint } from "./paint";
import { explain, guarded, type Problem } from "./problem";
import { call } from "./server";

/** The way to a report, in order. After `check` a person decides. */
export const STEPS = ["read", "check", "compose", "layout", "save"] as const;

export type Step = (typeof STEPS)[number];

export interface DialogState {
  /** Work that is going on; undefined while waiting for a decision or finished. */
  readonly step: Step | undefined;
  /** Data and findings, once both are there. */
  readonly ready: { readonly kinerja: Kinerja; readonly temuan: readonly Temuan[] } | undefined;
  readonly report: Report | undefined;
  readonly draf: boolean;
  /** The report is the kertas kerja reviu. */
  readonly isReviu: boolean;
  /** Address of the Google Doc. */
  readonly url: string | undefined;
  readonly problem: (Problem & { readonly retry: () => void }) | undefined;
}

const INITIAL: DialogState = {
  step: undefined,
  ready: undefined,
  report: undefined,
  draf: false,
  isReviu: false,
  url: undefined,
  problem: undefined,
};

const TITLES: Readonly<Record<Step, string>> = {
  read: "Data tidak terbaca.",
  check: "Pemeriksaan tidak selesai.",
  compose: "Laporan tidak dapat disusun.",
  layout: "Halaman tidak dapat ditata.",
  save: "Laporan sudah jadi, tetapi belum tersimpan di Google Drive.",
};

/** What the dialog knows and can do; like the sidebar, one piece of work at a time. */
export function useDialog(): DialogState & {
  readonly generate: (draf: boolean) => void;
  readonly generateReviu: () => void;
} {
  const [state, setState] = useState(INITIAL);
  const working = useRef(false);

  const run = useCallback((work: (enter: Enter) => Promise<Partial<DialogState>>) => {
    const attempt = async () => {
      if (working.current) return;
      working.current = true;
      let step: Step = "read";
      const enter: Enter = (next, change = {}) => {
        step = next;
        setState((old) => ({ ...old, ...change, step: next, problem: undefined }));
      };
      let change: Partial<DialogState>;
      try {
        change = await work(enter);
      } catch (error) {
        change = { problem: { title: TITLES[step], detail: explain(error), retry: attempt } };
      }
      working.current = false;
      setState((old) => ({ ...old, ...change, step: undefined }));
    };
    void attempt();
  }, []);

  useEffect(() => run(prepare), [run]);

  const { ready } = state;
  const generate = useCallback(
    (draf: boolean) => {
      if (ready === undefined) return;
      // Kept here so that trying again after a failed save does not write the report again.
      let report: Report | undefined;
      run(async (enter) => {
        report ??= await buildReport(ready.kinerja, draf, (step) => enter(step, { draf }));
        enter("save", { report });
        await nextPaint();
        const { url } = await call("apiSaveReport", report.title, toBase64(report.bytes));
        return { url };
      });
    },
    [ready, run],
  );

  const generateReviu = useCallback(() => {
    if (ready === undefined) return;
    run(async (enter) => {
      const { kinerja, temuan } = ready;
      return { report: await buildReviu(kinerja, temuan, enter), isReviu: true };
    });
  }, [ready, run]);

  return { ...state, generate, generateReviu };
}

type Enter = (step: Step, change?: Partial<DialogState>) => void;

async function prepare(enter: Enter): Promise<Partial<DialogState>> {
  enter("read");
  const kinerja = await call("apiReadKinerja");
  enter("check");
  await nextPaint();
  const temuan = await guarded(() => runChecks(kinerja));
  return { ready: { kinerja, temuan } };
}
