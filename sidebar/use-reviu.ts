import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { formatTanggal } from "../src/domain/tanggal";
import { butirReviu } from "../src/reviu/registry";
import type { Kinerja } from "../src/sheets/kinerja";
import { isoDate, printTime } from "./clock";
import { explain } from "./problem";
import { type Draf, type Drafs, dariOf, settle } from "./reviu";
import { call } from "./server";

/** After the last key is pressed, in milliseconds. */
const PAUSE = 900;

const BUTIR = butirReviu.map(({ kode, pernyataan }) => ({ kode, pernyataan }));

export interface Answers {
  /** What is typed and not yet kept, by kode. */
  readonly drafs: Drafs;
  readonly pereviu: string;
  readonly isSaving: boolean;
  /** Why the last attempt failed. */
  readonly problem: string | undefined;
  /** Clock time of the last success. */
  readonly savedAt: string | undefined;
  setPereviu(name: string): void;
  answer(kode: string, change: { jawaban?: string; keterangan?: string }): void;
  /** Gives up what was typed in favour of what stands on the tab. */
  yieldTo(kode: string): void;
  /** Keeps what was typed over what stands on the tab. */
  insist(kode: string): void;
  /** Tries at once. Without anything to keep it makes the tab. */
  save(): void;
}

/**
 * Answers of a pereviu, kept by themselves a moment after they are given. They stay here until the server
 * has them, whatever panel is shown.
 */
export function useReviu(
  kinerja: Kinerja | undefined,
  onSaved: (reviu: Kinerja["reviu"]) => void,
): Answers {
  const [drafs, setDrafs] = useState<Drafs>({});
  const [typed, setPereviu] = useState<string>();
  const [status, setStatus] = useState<Pick<Answers, "problem" | "savedAt" | "isSaving">>({
    isSaving: false,
    problem: undefined,
    savedAt: undefined,
  });
  const latest = useRef(drafs);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const running = useRef(false);
  const pereviu = typed ?? kinerja?.reviu.findLast((row) => row.pereviu)?.pereviu ?? "";
  const name = useRef(pereviu);
  name.current = pereviu;

  const update = useCallback((next: Drafs) => {
    latest.current = next;
    setDrafs(next);
  }, []);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    if (running.current) return;
    running.current = true;
    const sent = Object.values(latest.current).filter(({ isBentrok }) => !isBentrok);
    setStatus((old) => ({ ...old, isSaving: true, problem: undefined }));
    try {
      const { reviu, bentrok } = await call("apiSaveReviu", BUTIR, sent.map(toRow(name.current)));
      onSaved(reviu);
      update(settle(latest.current, sent, reviu, bentrok));
      setStatus({ isSaving: false, problem: undefined, savedAt: printTime(new Date()) });
      running.current = false;
      // Typed while the call was under way.
      if (Object.values(latest.current).some(({ isBentrok }) => !isBentrok)) plan(0);
    } catch (error) {
      running.current = false;
      setStatus((old) => ({ ...old, isSaving: false, problem: explain(error) }));
    }
  }, [onSaved, update]);

  const plan = (pause: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), pause);
  };

  // The sidebar is closed: what is typed is sent at once rather than after the pause.
  useEffect(() => {
    const leave = () => {
      if (Object.keys(latest.current).length > 0) void save();
    };
    addEventListener("pagehide", leave);
    return () => removeEventListener("pagehide", leave);
  }, [save]);

  return {
    drafs,
    pereviu,
    ...status,
    setPereviu,
    save: () => void save(),
    answer(kode, change) {
      const before = latest.current[kode] ?? draf(kode, kinerja);
      update({ ...latest.current, [kode]: { ...before, ...change } });
      plan(PAUSE);
    },
    yieldTo(kode) {
      const { [kode]: _, ...rest } = latest.current;
      update(rest);
    },
    insist(kode) {
      const own = latest.current[kode];
      if (own === undefined) return;
      update({ ...latest.current, [kode]: { ...own, isBentrok: false } });
      plan(0);
    },
  };
}

function draf(kode: string, kinerja: Kinerja | undefined): Draf {
  const dari = dariOf(kinerja?.reviu ?? [], kode);
  return { kode, ...dari, dari, isBentrok: false };
}

const toRow = (pereviu: string) => (one: Draf) => {
  const keterangan = one.keterangan.trim();
  const isBlank = one.jawaban === "" && keterangan === "";
  return {
    kode: one.kode,
    jawaban: one.jawaban,
    keterangan,
    dari: one.dari,
    pereviu: isBlank ? "" : pereviu.trim(),
    tanggal: isBlank ? "" : (formatTanggal(isoDate(new Date())) ?? ""),
  };
};
