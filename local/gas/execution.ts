/** How the script is entered: by a menu or the sidebar, and by a formula. */
import { dateOf, serialOfDate } from "./dates";
import { execution } from "./emulated";
import { execute } from "./faults";
import { settings } from "./host-ops";
import { releaseLocks } from "./lock";
import { encodeWire } from "./wire";

type Global = Record<string, unknown>;
type Callable = (...args: unknown[]) => unknown;

interface Failure {
  name: string;
  message: string;
  stack: string;
}

function failureOf(error: unknown): Failure {
  if (typeof error !== "object" || error === null) {
    return { name: "Error", message: String(error), stack: "" };
  }
  const { name = "Error", message = "", stack = "" } = error as Partial<Failure>;
  return { name: String(name), message: String(message), stack: String(stack) };
}

/** Names the realm has without the script: not functions of the script. */
const builtIn = new Set(Object.getOwnPropertyNames(globalThis));

/** Only functions of the script's top level can be called, and none whose name ends in `_`. */
function scriptFunction(name: string): Callable {
  const value = (globalThis as unknown as Global)[name];
  const isOwn = !builtIn.has(name) && !standIn.has(name);
  if (!isOwn || name.endsWith("_") || typeof value !== "function") {
    throw new Error(`Script function not found: ${name}`);
  }
  return value as Callable;
}

/** Names the stand-in itself adds; filled by main.ts. */
export const standIn = new Set<string>();

/** As a menu item or `google.script.run` calls it. JSON in and out. */
export function run(name: string, args: string): string {
  try {
    const call = scriptFunction(name);
    const result = execute(() => {
      try {
        return call(...(JSON.parse(args) as unknown[]));
      } finally {
        releaseLocks();
      }
    });
    return `{"value":${encodeWire(result, "0")}}`;
  } catch (error) {
    return JSON.stringify({ error: failureOf(error) });
  }
}

/** Without a brace there is neither a date nor an error in it, which holds for most columns. */
function decodeArguments(args: string): unknown[] {
  const values = JSON.parse(args) as unknown[];
  return args.includes("{") ? values.map(decode) : values;
}

function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== "object" || value === null) return value;
  const { d, e } = value as { d?: number; e?: string };
  return d === undefined ? e : dateOf(d);
}

function encode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(encode);
  if (value instanceof Date) return { d: serialOfDate(value) };
  return value ?? "";
}

/** As a formula calls it. What it throws becomes `#ERROR!`, with the message beside it. */
export function custom(name: string, args: string): string {
  const outer = execution.custom;
  execution.custom = true;
  try {
    const script = settings.customFunctions.find((item) => item.toUpperCase() === name) ?? name;
    const result = scriptFunction(script)(...decodeArguments(args));
    return JSON.stringify(encode(result));
  } catch (error) {
    return JSON.stringify({ e: "#ERROR!", message: failureOf(error).message });
  } finally {
    execution.custom = outer;
  }
}
