/**
 * The skin every object of the stand-in wears: calls are counted and need their scope, and what
 * is not emulated says so instead of being undefined.
 */
import { serviceCall } from "./faults";
import { settings } from "./host-ops";

const prefix = "https://www.googleapis.com/auth/";

/** Scope a service needs, by class; a method that differs has its own line. */
const scopes: Record<string, string | undefined> = {
  Spreadsheet: "spreadsheets.currentonly",
  Sheet: "spreadsheets.currentonly",
  Range: "spreadsheets.currentonly",
  Protection: "spreadsheets.currentonly",
  EmbeddedChart: "spreadsheets.currentonly",
  EmbeddedChartBuilder: "spreadsheets.currentonly",
  NamedRange: "spreadsheets.currentonly",
  "SpreadsheetApp.getActive": "spreadsheets.currentonly",
  "SpreadsheetApp.getActiveSpreadsheet": "spreadsheets.currentonly",
  "SpreadsheetApp.getUi": "script.container.ui",
  Ui: "script.container.ui",
  Menu: "script.container.ui",
  "Drive.Files": "drive.file",
};

/** Services a custom function may use, as Google lists them; the spreadsheet only to read. */
const allowedInCustom = new Set(
  "SpreadsheetApp Spreadsheet Sheet Range DataValidation NamedRange ConditionalFormatRule BooleanCondition HtmlService HtmlOutput LockService Lock PropertiesService Properties Utilities Blob console".split(
    " ",
  ),
);
const writes = /^(set|insert|update|newChart|hide|clear|protect|remove|activate|toast|delete|show)/;

/** Mode and counter of the script that runs. */
export const execution = { calls: 0, custom: false };

const targets = new WeakMap<object, object>();

function enter(name: string, method: string): void {
  execution.calls++;
  if (execution.custom) {
    const isWrite = /^(Spreadsheet|Sheet|Range|NamedRange)$/.test(name) && writes.test(method);
    if (isWrite || !allowedInCustom.has(name) || method === "getUi") {
      throw new Error(`You do not have permission to call ${method}`);
    }
    return;
  }
  const scope = scopes[`${name}.${method}`] ?? scopes[name];
  if (scope === undefined || settings.scopes.includes(prefix + scope)) return;
  // The full scope includes the narrow one.
  if (scope === "spreadsheets.currentonly" && settings.scopes.includes(`${prefix}spreadsheets`)) {
    return;
  }
  throw new Error(
    `Specified permissions are not sufficient to call ${name}.${method}. Required permissions: ${prefix}${scope}`,
  );
}

/** Dresses an object; `T` is the Google type the caller hands out. */
export function emulated<T>(name: string, target: object): T {
  const skin = new Proxy(target, {
    // As on Google, nothing to enumerate: JSON.stringify gives {}.
    ownKeys: () => [],
    get(object, key) {
      const value: unknown = Reflect.get(object, key, object);
      if (typeof key === "symbol") return value;
      // Fields are the object's own business: what Google shows are methods and getters.
      const isField = Object.hasOwn(object, key) && typeof value !== "function";
      if (value === undefined || isField) {
        // Looked up by JSON.stringify and by promises, and absent on Google too.
        if (key === "toJSON" || key === "then") return undefined;
        throw new Error(`not emulated: ${name}.${key}`);
      }
      if (typeof value !== "function" || key === "constructor") return value;
      if (key === "toString") return () => name;
      return (...args: unknown[]): unknown => {
        enter(name, key);
        // A formula's calls are not the script's.
        if (execution.custom) return value.apply(object, args);
        return serviceCall(`${name}.${key}`, () => value.apply(object, args));
      };
    },
  });
  targets.set(skin, target);
  return skin as T;
}

/** An enumeration: its members are their own names, which scripts only compare; or others below it. */
export function enumeration<T>(name: string, members: string[] | Record<string, unknown>): T {
  const values: Record<string, unknown> = Array.isArray(members)
    ? Object.fromEntries(members.map((member) => [member, member]))
    : { ...members };
  const skin = new Proxy(values, {
    get(object, key) {
      const value: unknown = Reflect.get(object, key);
      if (typeof key === "symbol" || key in object) return value;
      throw new Error(`not emulated: ${name}.${key}`);
    },
  });
  return Object.freeze(skin) as T;
}

/** The object under the skin, for arguments that come back from the script. */
export function bare<T extends object>(skin: unknown, type: { prototype: T }): T {
  const target = typeof skin === "object" && skin !== null ? targets.get(skin) : undefined;
  if (target && Object.prototype.isPrototypeOf.call(type.prototype, target)) return target as T;
  throw new Error("The parameters don't match the method signature.");
}
