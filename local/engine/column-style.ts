/**
 * Looks of whole columns: what a cell shows that says nothing of its own.
 *
 * A script formats its columns down to the end of the sheet, which is a thousand cells each. The engine
 * has a style per column; a cell's own style overrides it attribute by attribute.
 */
import { composeStyles, type IStyleData, type Nullable } from "@univerjs/core";

type Attributes = Record<string, unknown>;

/**
 * What takes a column's attribute away from one of its cells. Neither null nor an absent value would:
 * the engine drops these from a cell's style.
 */
const NEUTRAL: Attributes = {
  n: { pattern: "General" },
  bl: 0,
  it: 0,
  tb: 0,
  bg: { rgb: "" },
  cl: { rgb: "" },
  ht: 0,
  vt: 0,
};

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function filtered(style: object, keep: (key: string, value: unknown) => boolean): IStyleData {
  return Object.fromEntries(
    Object.entries(style).filter(
      ([key, value]) => value !== null && value !== undefined && keep(key, value),
    ),
  );
}

/** A cell's style and its column's as one. */
export function composed(column: Nullable<IStyleData>, own: Nullable<IStyleData>): IStyleData {
  return column ? composeStyles(column, own) : (own ?? {});
}

/** How a cell looks, without what only takes something away. */
export function effective(column: Nullable<IStyleData>, own: Nullable<IStyleData>): IStyleData {
  return filtered(composed(column, own), (key, value) => !isSame(value, NEUTRAL[key]));
}

/** What a cell has to say itself to look like `wanted` in a column that looks like `column`. */
export function ownStyle(column: Nullable<IStyleData>, wanted: IStyleData): IStyleData | undefined {
  const inherited: Attributes = { ...column };
  const own: Attributes = {
    ...filtered(wanted, (key, value) => !isSame(value, inherited[key])),
  };
  for (const key of Object.keys(inherited)) if (!(key in wanted)) own[key] = NEUTRAL[key];
  return Object.keys(own).length > 0 ? own : undefined;
}

/** A style with a patch laid over it; null in the patch takes an attribute away. */
export function withPatch(style: IStyleData, patch: IStyleData): IStyleData {
  return filtered({ ...style, ...patch }, () => true);
}
