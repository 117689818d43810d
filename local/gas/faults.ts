/**
 * What can go wrong around a service call, for tests that let it go wrong.
 *
 * `before`: the service fails and nothing was done. `after`: it was done, and the answer is lost.
 * `quota`: as `before`, in the words of a used-up quota, and so does every later call of the execution.
 * `stop`: the six minutes are over. Google ends the execution where it stands: no catch and no finally has
 * an effect any more, whatever the script returns is lost, and its lock is free.
 */
export type FaultKind = "before" | "after" | "quota" | "stop";

export interface Faults {
  /** The call of an execution, counted from 1, that goes wrong, and how. */
  fail: { call: number; kind: FaultKind } | undefined;
  /** Hears the name of every call before it has an effect: `Range.setValues`. */
  onCall: ((name: string) => void) | undefined;
}

export const faults: Faults = { fail: undefined, onCall: undefined };

const MESSAGE: Record<FaultKind, string> = {
  before: "Service Spreadsheets failed while accessing document with id lokal.",
  after: "Service Spreadsheets timed out while accessing document with id lokal.",
  quota: "Service invoked too many times for one day: spreadsheet.",
  stop: "Exceeded maximum execution time",
};

/** Calls of the execution that runs, and what has befallen it for good. */
let count = 0;
let lasting: FaultKind | undefined;

/** One service call, with what is to go wrong around it. */
export function serviceCall<T>(name: string, call: () => T): T {
  count++;
  if (lasting !== undefined) throw new Error(MESSAGE[lasting]);
  faults.onCall?.(name);
  const kind = faults.fail?.call === count ? faults.fail.kind : undefined;
  if (kind === undefined) return call();
  if (kind === "after") call();
  if (kind === "quota" || kind === "stop") lasting = kind;
  throw new Error(MESSAGE[kind]);
}

/** Executions under way: more than one where a test lets somebody else press a button in the midst (`onCall`). */
export let executions = 0;

/** One execution of the script; an execution that was stopped fails whatever the script made of it. */
export function execute<T>(script: () => T): T {
  const outer = { count, lasting };
  count = 0;
  lasting = undefined;
  executions++;
  try {
    const result = script();
    if (wasStopped()) throw new Error(MESSAGE.stop);
    return result;
  } catch (error) {
    throw wasStopped() ? new Error(MESSAGE.stop) : error;
  } finally {
    ({ count, lasting } = outer);
    executions--;
  }
}

const wasStopped = () => lasting === "stop";
