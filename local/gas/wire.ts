/**
 * What `google.script.run` lets through, both ways: numbers, booleans, strings, null, and arrays
 * and plain objects of these. A Date or a function fails, also deep inside; `undefined` in an
 * array becomes null and in an object disappears.
 */

function refuse(path: string): never {
  throw new TypeError(`Failed due to illegal value in property: ${path}`);
}

/** The value as JSON text; realms do not matter, so a Date of another one is refused as well. */
export function encodeWire(value: unknown, name: string): string {
  const open = new Set<object>();
  const check = (item: unknown, path: string): void => {
    if (typeof item === "function" || typeof item === "symbol" || typeof item === "bigint") {
      refuse(path);
    }
    if (typeof item !== "object" || item === null) return;
    if (open.has(item)) refuse(path);
    if (!/^\[object (Object|Array)\]$/.test(Object.prototype.toString.call(item))) refuse(path);
    open.add(item);
    for (const [key, child] of Object.entries(item)) check(child, key);
    open.delete(item);
  };
  check(value, name);
  return JSON.stringify(value ?? null);
}
