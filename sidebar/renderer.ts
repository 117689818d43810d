import { estimatePageNumbersWith } from "docx/layout";
import type { Picture } from "../src/render/docx/picture";
import { type Profiles, renderProfiles, type Stage } from "../src/render/docx/render";
import type { Document } from "../src/report/node";
import { nextPaint } from "./paint";

/** What is to be rendered: plain data, so that it can go to another thread. */
export interface Job {
  readonly document: Document;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly font: string;
}

type Reply =
  /** The worker has read its script. */
  | { readonly jenis: "siap" }
  | { readonly jenis: "tahap"; readonly tahap: Stage }
  | { readonly jenis: "jadi"; readonly hasil: Profiles }
  | { readonly jenis: "gagal" };

/**
 * The script of this very page, which a worker runs as well: HtmlService serves no second file, and the
 * script is too large to be in the page twice. Undefined in the worker itself.
 */
const SCRIPT = typeof document === "undefined" ? undefined : document.currentScript?.textContent;

/** A worker that has not begun after so long is taken to be forbidden. */
const PATIENCE_MS = 10_000;

/**
 * Renders in a worker, where finding the pages keeps nobody waiting, or here where a worker may not be made.
 * An aborted one ends at once and rejects.
 */
export async function renderAway(
  job: Job,
  onStage: (stage: Stage) => void,
  signal?: AbortSignal,
): Promise<Profiles> {
  const worker = startWorker();
  if (worker === undefined) return renderHere(job, onStage);
  try {
    if (!(await isReady(worker))) return await renderHere(job, onStage);
    return await new Promise<Profiles>((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(new Error("Aborted.")), { once: true });
      worker.onerror = () => reject(new Error("The worker broke."));
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        if (data.jenis === "tahap") onStage(data.tahap);
        if (data.jenis === "jadi") resolve(data.hasil);
        if (data.jenis === "gagal") reject(new Error("The worker failed."));
      };
      worker.postMessage(job);
    });
  } finally {
    worker.terminate();
  }
}

/** On this thread, with a chance to draw before each stage. */
const renderHere = (job: Job, onStage: (stage: Stage) => void): Promise<Profiles> =>
  renderJob(job, (stage) => {
    onStage(stage);
    return nextPaint();
  });

const renderJob = ({ document, pictures, font }: Job, onStage: (stage: Stage) => unknown) =>
  renderProfiles(document, {
    // A letter no known font has, an emoji say, is measured like a similar one rather than stop the count.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    pictures,
    font,
    onStage,
  });

function startWorker(): Worker | undefined {
  if (!SCRIPT) return undefined;
  const url = URL.createObjectURL(new Blob([SCRIPT], { type: "text/javascript" }));
  try {
    return new Worker(url);
  } catch {
    return undefined;
  } finally {
    // The worker has been told where to read; the address is not needed again.
    setTimeout(() => URL.revokeObjectURL(url), PATIENCE_MS);
  }
}

/** A content security policy that forbids the worker says so by an error event, or by nothing at all. */
const isReady = (worker: Worker): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    const settle = (isThere: boolean) => () => {
      clearTimeout(timer);
      resolve(isThere);
    };
    worker.onmessage = settle(true);
    worker.onerror = settle(false);
  });

/** The other end, in the worker: renders whatever it is sent. */
export function serveRenderer(): void {
  const send = (reply: Reply) => postMessage(reply);
  addEventListener("message", ({ data }: MessageEvent<Job>) => {
    renderJob(data, (tahap) => send({ jenis: "tahap", tahap })).then(
      (hasil) => send({ jenis: "jadi", hasil }),
      () => send({ jenis: "gagal" }),
    );
  });
  send({ jenis: "siap" });
}
