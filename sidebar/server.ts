import type { Api } from "../src/api";
import { OFFLINE, UNANSWERED } from "./problem";

/** The part of Apps Script's client object that the panels use. */
interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner & Functions;
  withFailureHandler(handler: (error: unknown) => void): Runner & Functions;
}

type Functions = { readonly [K in keyof Api]: (...args: Parameters<Api[K]>) => void };

interface Script {
  readonly run: Runner;
  readonly host?: { close(): void; readonly editor?: { focus(): void } };
}

declare const google: { readonly script: Script } | undefined;

/** A server execution ends after six minutes; an answer that is later than this never comes. */
const PATIENCE_MS = 400_000;

/**
 * Calls a server function and promises its answer.
 *
 * Nulls in the answer become undefined: google.script.run may turn a missing property into null, and
 * everything that reads `Kinerja` takes undefined for “not known”. No answer of `Api` means anything
 * else by null.
 */
export function call<K extends keyof Api>(
  name: K,
  ...args: Parameters<Api[K]>
): Promise<Awaited<ReturnType<Api[K]>>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(navigator.onLine ? UNANSWERED : OFFLINE)),
      PATIENCE_MS,
    );
    const settle =
      <V>(finish: (value: V) => void) =>
      (value: V) => {
        clearTimeout(timer);
        finish(value);
      };
    const script = host();
    if (script === undefined) {
      settle(reject)(new Error("Panel ini hanya bekerja di dalam Google Sheets."));
      return;
    }
    const runner: Functions = script.run
      .withSuccessHandler(
        settle((value: unknown) => resolve(withoutNulls(value) as Awaited<ReturnType<Api[K]>>)),
      )
      .withFailureHandler(settle(reject));
    const run = runner[name] as (...args: Parameters<Api[K]>) => void;
    run(...args);
  });
}

/** Selects a cell and gives it the keyboard, so that typing goes to the sheet and not the panel. */
export async function goTo(tab: string, sel: string): Promise<void> {
  await call("apiGoTo", tab, sel);
  host()?.host?.editor?.focus();
}

export function closeDialog(): void {
  host()?.host?.close();
}

function host(): Script | undefined {
  return typeof google === "undefined" ? undefined : google.script;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object") return value;
  if (value === null) return undefined;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, withoutNulls(inner)]),
  );
}
