/**
 * The engine in a realm of its own, made synchronous. The Node side of main.ts and loop.ts.
 *
 * Not a security boundary: the bundle is our own code. The realm exists for its virtual event
 * loop, which lets `setFormula(); getValue()` run on one thread without sleeping.
 */

import { webcrypto } from "node:crypto";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import vm from "node:vm";
import type { Buku } from "../contract";
import type { Hooks } from "./boot";

type Entrance = (op: string, args: string) => string;

/** Operations that only read; every other one may change what formulas come to. */
const reads = new Set<string>(
  "sheets isColumnHidden bookName activeSheet activeRange frozen extent values display anchor formulas looks notes validations sheetValidations protections charts functions buku typed snapshot names nameReferences conditionalFormats".split(
    " ",
  ),
);
export const isRead = (op: string): boolean => reads.has(op);
/** Reads whose answer depends on calculation. */
const calculated = new Set(["extent", "values", "display", "anchor", "buku"]);
/** Writes that no formula depends on. */
const cosmetic = new Set(
  "activate freezeRows freezeColumns columnWidth hideColumns showColumns tabColor paint setNotes setProtection removeProtection setChart removeChart setConditionalFormats showSheet".split(
    " ",
  ),
);
/** Structural changes after which the engine's dependencies have to be built anew. */
const structural = new Set(
  "insertRows insertColumns insertSheet deleteRows deleteColumns moveColumns duplicateSheet renameSheet sortRows setName removeName".split(
    " ",
  ),
);

export interface EngineRealm {
  call: Entrance;
  /** Calculates what is due. */
  settle(): void;
  /** Calculates everything anew. */
  recalculate(): void;
}

const scripts = new Map<string, vm.Script>();

/** Compiles a bundle once per process, with V8's code cache beside the file where that works. */
function compile(file: string): { script: vm.Script; saveCache: () => void } {
  const known = scripts.get(file);
  if (known) return { script: known, saveCache: () => undefined };
  const cacheFile = `${file}.v8-${process.version}`;
  let cachedData: Buffer | undefined;
  try {
    if (statSync(cacheFile).mtimeMs > statSync(file).mtimeMs) cachedData = readFileSync(cacheFile);
  } catch {
    cachedData = undefined;
  }
  const options = { filename: file, ...(cachedData ? { cachedData } : {}) };
  const script = new vm.Script(readFileSync(file, "utf8"), options);
  scripts.set(file, script);
  const saveCache = () => {
    if (cachedData && !script.cachedDataRejected) return;
    try {
      writeFileSync(cacheFile, script.createCachedData());
    } catch {
      // A read-only installation starts a little slower, that is all.
    }
  };
  return { script, saveCache };
}

const horizon = 1000;

/** Realms of engines that do not calculate, by bundle. */
const quiet = new Map<string, vm.Context>();

function newRealm(script: vm.Script): vm.Context {
  const realm = vm.createContext(
    {
      console,
      performance,
      URL,
      URLSearchParams,
      TextEncoder,
      TextDecoder,
      structuredClone,
      crypto: webcrypto,
      AbortController,
      Event,
      EventTarget,
      Blob,
      btoa,
      atob,
      // The engine starts its calculation only where it believes to be in Node or in a page.
      process: { env: {}, versions: { node: process.versions.node } },
      navigator: { userAgent: "node", language: "en-US", platform: "linux" },
    },
    { microtaskMode: "afterEvaluate" },
  );
  script.runInContext(realm);
  return realm;
}

export interface EngineSettings {
  buku?: Buku;
  locale: string;
  rows?: number;
  /**
   * False: formulas come to nothing, for tests that do one thing thousands of times. Such engines share a
   * realm, where what V8 has compiled for one is there for the next.
   */
  calculates?: boolean;
}

export function openEngine(file: string, settings: EngineSettings, hooks: Hooks): EngineRealm {
  const { calculates = true } = settings;
  const { script, saveCache } = compile(file);
  const warm = calculates ? undefined : quiet.get(file);
  // What the engine before was waiting for would keep its workbook in memory.
  if (warm) vm.runInContext("__forget()", warm);
  const realm = warm ?? newRealm(script);
  if (!calculates) quiet.set(file, realm);
  Object.assign(realm, { __settings: JSON.stringify(settings), __hooks: hooks });
  const enter: Entrance = vm.runInContext("LkipEngine.boot(__settings, __hooks)", realm);
  saveCache();

  const drain = new vm.Script("0");
  const step = new vm.Script("__step()");
  const arm = new vm.Script(`__arm(${horizon})`);
  let due = true;
  let stale = false;
  let calculating = false;

  const pump = () => {
    arm.runInContext(realm);
    while (step.runInContext(realm));
  };
  const settle = () => {
    if (!calculates || calculating || !(due || stale)) return;
    calculating = true;
    try {
      // Joins what is due already: the engine waits a little and then calculates once.
      if (stale) enter("recalculate", "[]");
      pump();
      due = false;
      stale = false;
    } finally {
      calculating = false;
    }
  };

  return {
    settle,
    recalculate() {
      stale = true;
      settle();
    },
    call(op, args) {
      if (calculated.has(op)) settle();
      const answer = enter(op, args);
      if (reads.has(op)) return answer;
      if (!cosmetic.has(op)) due = true;
      if (structural.has(op) || (op === "peer" && answer === "true")) stale = true;
      // An unfinished command stays on the engine's stack and gives the next mutation a wrong
      // trigger, which deletes formulas; so its microtasks run before the next operation.
      drain.runInContext(realm);
      return answer;
    },
  };
}
