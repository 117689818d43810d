/**
 * The headless spreadsheet: joins the engine's realm and the script's around one workbook.
 *
 * Recalculation is lazy: writing only notes that it is due, and the first read of something
 * calculated settles it.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import type { AlertAnswer, Buku, Host, HostOptions, UiEvent } from "./contract";
import { LocalDrive } from "./drive";
import { formatCell, parseArea } from "./engine/a1";
import type { Call } from "./engine/main";
import { type EngineRealm, openEngine } from "./engine/realm";
import { isoDay } from "./engine/serial";
import type { Area } from "./engine/sheets";
import type { Faults } from "./gas/faults";
import type { HostOps } from "./gas/host-ops";
import type { StandIn } from "./gas/main";
import { encodeWire } from "./gas/wire";

/** The two built scripts, for tests that build their own. */
export interface HostFiles {
  engine?: string;
  gas?: string;
}

export interface LocalHost extends Host {
  /** What the script wrote to its console, oldest first. */
  readonly logs: readonly string[];
  /** What is to go wrong in the script's service calls; nothing unless a test says so. */
  readonly faults: Faults;
  /** The workbook as `save` gives it, but what formulas come to is as it was last calculated: for many a state. */
  typed(): Buku;
}

type Alert = Extract<UiEvent, { kind: "alert" }>;

const affirmative: Record<Alert["buttons"], AlertAnswer> = {
  OK: "OK",
  OK_CANCEL: "OK",
  YES_NO: "YES",
};

/** Finds build/ above this file, wherever a bundler may have put it. */
function built(name: string): string {
  let folder = typeof __dirname === "string" ? __dirname : dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const file = join(folder, "build", name);
    if (existsSync(file)) return file;
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`build/${name} is missing: run “npm run build” first.`);
    folder = parent;
  }
}

/** Top-level functions whose doc comment says @customfunction, as Google finds them. */
export function customFunctionsOf(code: string): string[] {
  const marked = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(/g;
  return [...code.matchAll(marked)].flatMap(([, comment = "", name = ""]) =>
    /@customfunction\b/i.test(comment) && !name.endsWith("_") ? [name] : [],
  );
}

const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, "base64"));

function outcome<T>(work: () => T): { value: T } | { error: string } {
  try {
    return { value: work() };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

class ScriptError extends Error {
  /** Stack inside the script's realm. */
  readonly scriptStack: string;
  constructor(message: string, scriptStack: string) {
    super(message);
    this.name = "ScriptError";
    this.scriptStack = scriptStack;
  }
}

/** `open` is for tests that listen in between, or that need no engine. */
export function createHost(
  options: HostOptions,
  files: HostFiles = {},
  open: typeof openEngine = openEngine,
): LocalHost {
  const { code, html = {}, scopes, locale = "in_ID", onUi, answer, onSave, onMutation } = options;
  const customFunctions = customFunctionsOf(code);
  const logs: string[] = [];
  /** Messages behind `#ERROR!`, by sheet and cell of the formula. */
  const errors = new Map<string, string>();
  const drive = options.drive ?? new LocalDrive(onSave);

  const realm: EngineRealm = open(
    files.engine ?? built("engine.js"),
    {
      locale,
      ...(options.buku ? { buku: options.buku } : {}),
      ...(options.rows ? { rows: options.rows } : {}),
    },
    {
      custom(name, args, sheet, row, column) {
        const result = standIn.custom(name, args);
        const key = `${sheet}!${formatCell(row, column)}`;
        if (result.startsWith('{"e":"#ERROR!"')) {
          errors.set(key, (JSON.parse(result) as { message: string }).message);
        } else {
          errors.delete(key);
        }
        return result;
      },
      ...(onMutation && { mutation: onMutation }),
    },
  );
  const engine: Call = (op, ...args) => JSON.parse(realm.call(op, JSON.stringify(args)));

  const hostOps: HostOps = {
    settings: () => ({ scopes, locale, timeZone: "Asia/Jakarta", customFunctions }),
    html: (name) => html[name] ?? null,
    ui(event) {
      onUi?.(event);
      return null;
    },
    alert(event) {
      onUi?.(event);
      return answer?.(event) ?? affirmative[event.buttons];
    },
    driveCreate: (resource, base64) => outcome(() => drive.create(resource, bytesOf(base64))),
    driveGet: (id) => outcome(() => drive.get(id)),
    driveUpdate: (id, resource, base64) =>
      outcome(() => drive.update(id, resource, base64 === null ? undefined : bytesOf(base64))),
    driveList: (...asked) => outcome(() => drive.list(...asked)),
    log(level, text) {
      logs.push(level === "log" ? text : `${level}: ${text}`);
      return null;
    },
    flush() {
      realm.settle();
      return null;
    },
  };
  const table = hostOps as unknown as Record<string, (...args: unknown[]) => unknown>;

  const script = vm.createContext({});
  script.__host = (op: string, args: string): string => {
    if (!op.startsWith("host.")) return realm.call(op, args);
    return JSON.stringify(table[op.slice(5)]?.(...(JSON.parse(args) as unknown[])) ?? null);
  };
  const gas = files.gas ?? built("gas.js");
  vm.runInContext(readFileSync(gas, "utf8"), script, { filename: gas });
  const standIn = vm.runInContext("__standIn", script) as StandIn;
  vm.runInContext(code, script, { filename: "Code.js" });
  // Before the first calculation: a formula with an unknown function would stay #NAME?.
  engine(
    "registerCustom",
    customFunctions.map((name) => name.toUpperCase()),
  );

  const sheetOf = (tab: string) => {
    const info = engine("sheets").find((sheet) => sheet.name === tab);
    if (!info) throw new Error(`There is no sheet named “${tab}”.`);
    return info;
  };
  const idOf = (tab: string): string => sheetOf(tab).id;
  const cellOf = (tab: string, a1: string): [id: string, cell: Area] => {
    const info = sheetOf(tab);
    const [row, column] = parseArea(a1);
    if (row >= info.rows || column >= info.columns) {
      throw new Error(`${a1} is outside the sheet “${tab}”.`);
    }
    return [info.id, [row, column, 1, 1]];
  };
  const one = <T>(cells: T[][]): T => {
    const cell = cells[0]?.[0];
    if (cell === undefined) throw new Error("Not a cell.");
    return cell;
  };
  return {
    logs,
    faults: standIn.faults,
    get calls() {
      return standIn.execution.calls;
    },
    set calls(count: number) {
      standIn.execution.calls = count;
    },
    run(name, ...args) {
      const texts = args.map((arg, i) => encodeWire(arg, String(i)));
      const outcome = JSON.parse(standIn.run(name, `[${texts.join(",")}]`)) as {
        value?: unknown;
        error?: { message: string; stack: string };
      };
      if (outcome.error) throw new ScriptError(outcome.error.message, outcome.error.stack);
      return outcome.value;
    },
    type: (tab, a1, text) => void engine("write", ...cellOf(tab, a1), [[text]]),
    insertRows: (tab, before, count) => void engine("insertRows", idOf(tab), before - 1, count),
    insertColumns: (tab, before, count) =>
      void engine("insertColumns", idOf(tab), before - 1, count),
    deleteColumns: (tab, column, count) =>
      void engine("deleteColumns", idOf(tab), column - 1, count),
    moveColumns: (tab, from, count, before) =>
      void engine("moveColumns", idOf(tab), from - 1, count, before - 1),
    duplicateTab: (tab, name) => void engine("duplicateSheet", idOf(tab), name),
    renameTab: (tab, name) => void engine("renameSheet", idOf(tab), name),
    sortRows: (tab, a1, column, ascending) =>
      void engine("sortRows", idOf(tab), parseArea(a1), column - 1, ascending),
    value(tab, a1) {
      const value = one(engine("values", ...cellOf(tab, a1)));
      return typeof value === "object" ? isoDay(value.d) : value;
    },
    display: (tab, a1) => one(engine("display", ...cellOf(tab, a1))),
    errorNote(tab, a1) {
      const [id, cell] = cellOf(tab, a1);
      if (one(engine("values", id, cell)) !== "#ERROR!") return undefined;
      const [anchorRow, anchorColumn] = engine("anchor", id, cell[0], cell[1]);
      return errors.get(`${id}!${formatCell(anchorRow, anchorColumn)}`);
    },
    save: (): Buku => engine("buku"),
    typed: (): Buku => engine("typed"),
    snapshot() {
      realm.settle();
      return engine("snapshot");
    },
    peer(batch) {
      engine("peer", batch as [string, object][]);
      realm.settle();
    },
    functions: () => engine("functions"),
    dispose() {
      errors.clear();
      logs.length = 0;
    },
  };
}
