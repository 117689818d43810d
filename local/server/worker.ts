/**
 * The headless spreadsheet in a thread of its own.
 *
 * `Ui.alert` suspends an Apps Script run. Here the thread really sleeps (`Atomics.wait`) until a
 * page has answered, while the server's thread goes on serving that page. The same separation
 * keeps the server responsive during a long recalculation.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { AlertAnswer, Host } from "../contract";
import { createHost } from "../host";
import { ANSWERS, type FromThread, type ThreadData, type ToThread } from "./messages";
import type { AlertEvent } from "./protocol";

const data = workerData as ThreadData;
const flag = new Int32Array(data.signal);
let waiting: string[] = [];

function post(message: FromThread): void {
  parentPort?.postMessage(message);
}

/** Sends what the script changed so far; called before anything that must not overtake it. */
function flush(): void {
  if (waiting.length === 0) return;
  post({ t: "mutations", json: waiting.join(",") });
  waiting = [];
}

function answer(event: AlertEvent): AlertAnswer {
  flush();
  Atomics.store(flag, 0, 0);
  post({ t: "alert", event });
  Atomics.wait(flag, 0, 0);
  return ANSWERS[Atomics.load(flag, 1)] ?? "CLOSE";
}

function handle(host: Host, job: ToThread): unknown {
  switch (job.op) {
    case "open":
      if (job.onOpen) runOnOpen(host);
      return host.snapshot();
    case "run":
      // The active cell is a courtesy: a sheet that the script has deleted meanwhile is no error.
      try {
        if (job.active.length > 0) host.peer(job.active);
      } catch {}
      return host.run(job.name, ...job.args);
    case "peer":
      host.peer(job.list);
      return null;
    case "save":
      return host.save();
  }
}

/** A workbook opens even if its onOpen fails; Google says nothing then, but here one wants to know. */
function runOnOpen(host: Host): void {
  try {
    host.run("onOpen", { authMode: "LIMITED" });
  } catch (error) {
    const { message } = failure(error);
    flush();
    post({ t: "ui", event: { kind: "toast", title: "onOpen gagal", message, seconds: -1 } });
  }
}

function failure(error: unknown): { name: string; message: string } {
  const { name, message } = Object(error) as Partial<Error>;
  return { name: String(name ?? "Error"), message: String(message ?? error) };
}

const host = createHost({
  ...data.options,
  onMutation: (id, params) => {
    waiting.push(`[${JSON.stringify(id)},${params}]`);
  },
  onUi: (event) => {
    flush();
    if (event.kind !== "alert") post({ t: "ui", event });
  },
  answer,
  onSave: (file) => post({ t: "file", file }),
});

parentPort?.on("message", (job: ToThread) => {
  try {
    const json = JSON.stringify(handle(host, job)) ?? "null";
    flush();
    post({ t: "done", id: job.id, json });
  } catch (error) {
    flush();
    post({ t: "failed", id: job.id, error: failure(error) });
  }
});

// What the workbook was built from is in every snapshot; only later changes travel.
waiting = [];
post({ t: "ready" });
