/** The server's side of the host thread: calls with an answer, and the alert that wakes it. */
import { Worker } from "node:worker_threads";
import type { AlertAnswer } from "../contract";
import { ANSWERS, type FromThread, type ThreadData, type ToThread } from "./messages";

export interface Thread {
  /** Does one job and returns its result as JSON text. Jobs are done in order. */
  call(job: Job): Promise<string>;
  /** Wakes the script that waits in an alert. */
  answer(answer: AlertAnswer): void;
  stop(): Promise<void>;
}

/** Without its number, which the thread gives it. */
type Job = ToThread extends infer T ? (T extends ToThread ? Omit<T, "id"> : never) : never;
type News = Exclude<FromThread, { t: "ready" } | { t: "done" } | { t: "failed" }>;

/** An error of the script, without its stack: the page shows the message as Google does. */
export class ScriptError extends Error {
  constructor({ name, message }: { name: string; message: string }) {
    super(message);
    this.name = name;
  }
}

/** Starts the thread; resolves when the workbook is calculated and the script is loaded. */
export function startThread(
  file: string,
  options: ThreadData["options"],
  onNews: (news: News) => void,
): Promise<Thread> {
  const signal = new SharedArrayBuffer(8);
  const flag = new Int32Array(signal);
  const worker = new Worker(file, { workerData: { options, signal } satisfies ThreadData });
  const calls = new Map<number, { done(json: string): void; failed(error: Error): void }>();
  let last = 0;
  let ended: Error | undefined;

  const call = (job: Job) =>
    new Promise<string>((done, failed) => {
      if (ended) return failed(ended);
      last += 1;
      calls.set(last, { done, failed });
      worker.postMessage({ ...job, id: last });
    });
  const end = (error: Error) => {
    ended ??= error;
    for (const { failed } of calls.values()) failed(ended);
    calls.clear();
  };

  return new Promise((resolve, reject) => {
    worker.on("message", (message: FromThread) => {
      if (message.t === "ready") {
        resolve({
          call,
          answer(answer) {
            Atomics.store(flag, 1, ANSWERS.indexOf(answer));
            Atomics.store(flag, 0, 1);
            Atomics.notify(flag, 0);
          },
          async stop() {
            end(new Error("Host lokal dihentikan."));
            await worker.terminate();
          },
        });
      } else if (message.t === "done") {
        calls.get(message.id)?.done(message.json);
        calls.delete(message.id);
      } else if (message.t === "failed") {
        calls.get(message.id)?.failed(new ScriptError(message.error));
        calls.delete(message.id);
      } else {
        onNews(message);
      }
    });
    worker.on("error", (error) => {
      const reason = new Error(`Host lokal berhenti: ${error.message}`, { cause: error });
      end(reason);
      reject(reason);
    });
    worker.on("exit", (code) => {
      const reason = new Error(`Host lokal berhenti (kode ${code}).`);
      end(reason);
      reject(reason);
    });
  });
}
