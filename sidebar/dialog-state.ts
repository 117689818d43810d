import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Logo, Tersimpan, Versi } from "../src/api";
import type { Temuan } from "../src/checks/contract";
import { runChecks } from "../src/checks/run";
import type { Kinerja } from "../src/sheets/kinerja";
import { printMoment } from "./clock";
import {
  buildReviu,
  drawKey,
  layOut,
  type Naskah,
  nameReport,
  type Pilihan,
  type Report,
  toBase64,
  writeNaskah,
} from "./generate";
import { nextPaint } from "./paint";
import { explain, guarded, type Problem } from "./problem";
import { call } from "./server";
import { type Riwayat, riwayatOf } from "./versi";

/** The way to a report, in order. After `check` a person decides. */
export const STEPS = ["read", "check", "compose", "layout", "save"] as const;

export type Step = (typeof STEPS)[number];

/** What the decision is made on. */
export interface Ready {
  readonly kinerja: Kinerja;
  readonly temuan: readonly Temuan[];
  readonly riwayat: Riwayat;
}

export interface DialogState {
  /** Work that is going on; undefined while waiting for a decision or finished. */
  readonly step: Step | undefined;
  /** What of the step is being done, where it has parts. */
  readonly tahap: string | undefined;
  /** Data and findings, once both are there. */
  readonly ready: Ready | undefined;
  readonly logo: Logo | undefined;
  /** What the report was made with. */
  readonly pilihan: Pilihan | undefined;
  /** Version that has the same content already; the person is asked. */
  readonly sama: Versi | undefined;
  readonly report: Report | undefined;
  readonly tersimpan: Tersimpan | undefined;
  /** The kertas kerja reviu, made instead of a report. */
  readonly kertasKerja: Awaited<ReturnType<typeof buildReviu>> | undefined;
  readonly problem: (Problem & { readonly retry: () => void }) | undefined;
}

const INITIAL: DialogState = {
  step: undefined,
  tahap: undefined,
  ready: undefined,
  logo: undefined,
  pilihan: undefined,
  sama: undefined,
  report: undefined,
  tersimpan: undefined,
  kertasKerja: undefined,
  problem: undefined,
};

const TITLES: Readonly<Record<Step, string>> = {
  read: "Data tidak terbaca.",
  check: "Pemeriksaan tidak selesai.",
  compose: "Laporan tidak dapat disusun.",
  layout: "Halaman tidak dapat ditata.",
  save: "Laporan sudah jadi, tetapi belum tersimpan di Google Drive.",
};

/** Base64 of a report that a script can hand to Drive at once. */
const MOST = 45_000_000;

interface Actions {
  /** Makes the report; `isSure` also when a version with the same content is there. */
  readonly generate: (pilihan: Pilihan, isSure?: boolean) => void;
  /** Writes the kertas kerja reviu. */
  readonly generateReviu: () => void;
  /** Saves what is finished as a new version after all. */
  readonly saveAsNew: () => void;
  /** Back to the decision; a step that is going on ends as soon as it can. */
  readonly back: () => void;
  /** Keeps a logo with the workbook, or none; what goes wrong is thrown. */
  readonly keepLogo: (logo: Logo | undefined) => Promise<void>;
}

/** What the dialog knows and can do; like the sidebar, one piece of work at a time. */
export function useDialog(): DialogState & Actions {
  const [state, setState] = useState(INITIAL);
  const working = useRef(false);
  const cancel = useRef(new AbortController());

  const run = useCallback((work: (enter: Enter) => Promise<Partial<DialogState>>) => {
    const attempt = async () => {
      if (working.current) return;
      working.current = true;
      cancel.current = new AbortController();
      let step: Step = "read";
      const enter: Enter = async (next, change = {}) => {
        cancel.current.signal.throwIfAborted();
        step = next;
        const now = { step: next, tahap: undefined, problem: undefined };
        setState((old) => ({ ...old, ...change, ...now }));
        await nextPaint();
      };
      let change: Partial<DialogState>;
      try {
        change = await work(enter);
      } catch (error) {
        change = cancel.current.signal.aborted
          ? DECIDE
          : { problem: { title: TITLES[step], detail: explain(error), retry: attempt } };
      }
      working.current = false;
      setState((old) => ({ ...old, ...change, step: undefined }));
    };
    void attempt();
  }, []);

  useEffect(() => run(prepare), [run]);

  const { ready, report, pilihan } = state;
  const naskah = useRef<Naskah>();

  /** One key for each time a person asks: asking again after a lost answer makes no second Doc. */
  const save = async (enter: Enter, one: Pilihan, made: Report, sidik: string, kunci: string) => {
    if (ready === undefined) return {};
    await enter("save", { report: made, tersimpan: undefined, pilihan: one });
    const docx = toBase64(made.googleDocs);
    if (docx.length > MOST) throw new Error(TOO_LARGE);
    const tersimpan = await call("apiSaveReport", {
      laporan: nameReport(ready.kinerja),
      catatan: one.draf ? "draf" : "final",
      waktu: printMoment(new Date()),
      sidik,
      kunci,
      docx,
      ...(one.perbarui !== undefined && { perbarui: one.perbarui }),
    });
    return { tersimpan };
  };

  const generate = (one: Pilihan, isSure = false) => {
    if (ready === undefined) return;
    const kunci = drawKey();
    // Kept here so that trying again after a failed save does not write the report again.
    let made: Report | undefined;
    run(async (enter) => {
      await enter("compose", { pilihan: one, sama: undefined });
      const written = await writeNaskah(ready.kinerja, one);
      naskah.current = written;
      const { terakhir, keadaan } = ready.riwayat;
      if (!isSure && terakhir?.sidik === written.sidik && keadaan !== "hilang") {
        return { sama: terakhir };
      }
      if (made === undefined) {
        await enter("layout");
        const show = (tahap: string) => setState((old) => ({ ...old, tahap }));
        made = await layOut(written, show, cancel.current.signal);
      }
      return save(enter, one, made, written.sidik, kunci);
    });
  };

  const generateReviu = () => {
    if (ready === undefined) return;
    run(async (enter) => {
      await enter("compose");
      return { kertasKerja: await buildReviu(ready.kinerja, ready.temuan) };
    });
  };

  const saveAsNew = () => {
    const sidik = naskah.current?.sidik;
    if (report === undefined || pilihan === undefined || sidik === undefined) return;
    const kunci = drawKey();
    run((enter) => save(enter, { ...pilihan, perbarui: undefined }, report, sidik, kunci));
  };

  const back = () => {
    if (working.current) cancel.current.abort();
    else setState((old) => ({ ...old, ...DECIDE }));
  };

  const keepLogo = async (logo: Logo | undefined) => {
    await call("apiSaveLogo", logo ?? null);
    setState((old) => ({ ...old, logo }));
  };

  return { ...state, generate, generateReviu, saveAsNew, back, keepLogo };
}

/** As it is before anything was made. */
const DECIDE = {
  sama: undefined,
  kertasKerja: undefined,
  report: undefined,
  tersimpan: undefined,
  problem: undefined,
};

const TOO_LARGE =
  "Laporan terlalu besar untuk Google Drive. Pilih logo yang lebih kecil, atau unduh .docx.";

type Enter = (step: Step, change?: Partial<DialogState>) => Promise<void>;

async function prepare(enter: Enter): Promise<Partial<DialogState>> {
  await enter("read");
  const [kinerja, laporan] = await Promise.all([call("apiReadKinerja"), call("apiReadLaporan")]);
  await enter("check");
  const temuan = await guarded(() => runChecks(kinerja));
  const riwayat = riwayatOf(laporan, nameReport(kinerja));
  return { ready: { kinerja, temuan, riwayat }, logo: laporan.logo };
}
