import type { Sheet } from "./contract";
import { findHeader, letters, normalize } from "./grid";
import { type Heading, headings, type Periode } from "./header";
import { identitas } from "./identitas";
import type { TabShape } from "./step";

/** Where the header goes in a new tab: title, totals, header. */
const HEADER_ROW = 3;

/** Where a tab's header and columns stand, or will stand once the plan is carried out. */
export interface Layout {
  readonly tab: string;
  readonly headerRow: number;
  /** Columns (1-based) by key: the field, with the year for year columns. */
  readonly columns: ReadonlyMap<string, number>;
  readonly headings: readonly Heading[];
  /** Keys whose heading is not there yet. */
  readonly missing: ReadonlySet<string>;
  /** Rows by key, for Identitas. */
  readonly rows?: ReadonlyMap<string, number>;
  /** Rows of the list of tabs, for Identitas; those that are not there yet are in `missing` as `lembar:TAB`. */
  readonly lembar?: ReadonlyMap<string, number>;
}

/** What stands in a tab: nothing, ours, or something else that must not be touched. */
export type Occupation = "new" | "ours" | "foreign";

export function occupation(
  shape: TabShape | undefined,
  headers: readonly string[],
  title: string,
): Occupation {
  if (shape === undefined || isEmpty(shape)) return "new";
  if (findHeader(shape, headers)) return "ours";
  // Interrupted before its second heading: our title, and nothing but our headings in the header row.
  const known = new Set(["", ...headers.map(normalize)]);
  const begun = (shape.values[HEADER_ROW - 1] ?? []).every((value) => known.has(normalize(value)));
  return begun && normalize(shape.values[0]?.[0]) === normalize(title) ? "ours" : "foreign";
}

const isEmpty = (shape: TabShape): boolean =>
  shape.values.every((row) => row.every((value) => value === ""));

/** Layout of a table, columns that are missing placed after the last one in use. */
export function layoutOf(
  sheet: Sheet,
  shape: TabShape | undefined,
  periode: Periode | undefined,
): Layout {
  const all = headings(sheet, periode);
  const found =
    shape &&
    findHeader(
      shape,
      all.map((h) => h.header),
    );
  const columns = new Map<string, number>();
  const missing = new Set<string>();
  const used = shape?.values.map((row) => row.findLastIndex((v) => v !== "") + 1) ?? [];
  // A title runs over the columns beside it; only the header and what stands below it count.
  let next = found ? Math.max(0, ...used.slice(found.row - 1)) : 0;
  for (const heading of all) {
    const column = found?.columns.get(heading.header)?.[0];
    if (column === undefined) {
      missing.add(heading.key);
      next += 1;
    }
    columns.set(heading.key, column ?? next);
  }
  return { tab: sheet.tab, headerRow: found?.row ?? HEADER_ROW, columns, headings: all, missing };
}

/** Where the list of tabs stands beside the keys of a new Identitas: a column is left free between. */
const LEMBAR_COLUMN = 5;

/** Layout of Identitas: keys that are missing placed below the last row in use. */
export function layoutIdentitas(shape: TabShape | undefined, tabs: readonly string[]): Layout {
  const { header } = identitas;
  const found = shape && findHeader(shape, Object.values(header));
  const at = (name: string, otherwise: number) => found?.columns.get(name)?.[0] ?? otherwise;
  const used = shape?.values.map((row) => row.findLastIndex((v) => v !== "") + 1) ?? [];
  // A column of the user's own may stand where the list would go.
  const free = Math.max(
    LEMBAR_COLUMN,
    2 + Math.max(0, ...(found ? used.slice(found.row - 1) : [])),
  );
  const lembarAt = at(header.lembar, found ? free : LEMBAR_COLUMN);
  const columns = new Map([
    ["label", at(header.label, 1)],
    ["nilai", at(header.nilai, 2)],
    ["keterangan", at(header.keterangan, 3)],
    ["lembar", lembarAt],
    ["kelengkapan", at(header.kelengkapan, lembarAt + 1)],
  ]);
  const headerRow = found?.row ?? HEADER_ROW;
  const rowsIn = (column: number) => {
    const existing = new Map<string, number>();
    shape?.values.forEach((row, r) => {
      const key = normalize(row[column - 1]);
      if (r + 1 > headerRow && key !== "" && !existing.has(key)) existing.set(key, r + 1);
    });
    return existing;
  };
  const existing = rowsIn(columns.get("label") ?? 1);
  const listed = rowsIn(lembarAt);
  const own = ["label", "nilai", "keterangan"].map((name) => columns.get(name) ?? 1);
  const typed = shape?.values.findLastIndex((row) =>
    row.slice(Math.min(...own) - 1, Math.max(...own)).some((value) => value !== ""),
  );
  const hidden = shape && shape.lastRow > shape.values.length ? shape.lastRow : 0;
  let next = Math.max(headerRow, (typed ?? -1) + 1, hidden) + 1;
  const rows = new Map<string, number>();
  const missing = new Set<string>();
  for (const key of columns.keys()) {
    if (!found?.columns.has(header[key as keyof typeof header])) missing.add(key);
  }
  for (const [key, field] of Object.entries(identitas.fields)) {
    const row = existing.get(normalize(field.label));
    if (row === undefined) missing.add(key);
    rows.set(key, row ?? next++);
  }
  const lembar = new Map<string, number>();
  let below = Math.max(headerRow, ...listed.values()) + 1;
  for (const tab of tabs) {
    const row = listed.get(normalize(tab));
    if (row === undefined) missing.add(`lembar:${tab}`);
    lembar.set(tab, row ?? below++);
  }
  return { tab: identitas.tab, headerRow, columns, headings: [], missing, rows, lembar };
}

/**
 * A formula template with its placeholders replaced by the cells they stand for.
 *
 * Ranges begin at the header row and have no end, so rows inserted anywhere below the header belong
 * to them. Undefined when a tab or column it names is not in the workbook.
 */
export function resolve(
  template: string,
  own: Layout,
  layouts: ReadonlyMap<string, Layout>,
): string | undefined {
  let complete = true;
  const text = template.replace(
    /\{(?:([^{}.:]+)\.)?(\w+)(?::(\w+))?\}/g,
    (_, tab: string | undefined, field: string, part: string | undefined) => {
      const layout = tab === undefined ? own : layouts.get(tab);
      const cells = layout && place(layout, field, part);
      if (cells === undefined) complete = false;
      return `${tab === undefined ? "" : `${tab.includes(" ") ? `'${tab}'` : tab}!`}${cells}`;
    },
  );
  return complete ? text : undefined;
}

function place(layout: Layout, field: string, part: string | undefined): string | undefined {
  if (layout.lembar && (field === "lembar" || field === "kelengkapan")) {
    const column = letters(layout.columns.get(field) ?? 1);
    const { headerRow } = layout;
    return part === "head" ? `${column}${headerRow}` : `${column}${headerRow}:${column}`;
  }
  if (layout.rows) {
    const row = layout.rows.get(field);
    return row === undefined ? undefined : `$${letters(layout.columns.get("nilai") ?? 2)}$${row}`;
  }
  const own = layout.headings
    .filter((h) => h.field === field)
    .map((h) => layout.columns.get(h.key) ?? 0);
  if (own.length === 0) return undefined;
  const from = letters(Math.min(...own));
  const { headerRow } = layout;
  if (part === "row") return `$${headerRow}:$${headerRow}`;
  if (part === "head") return `${from}${headerRow}`;
  if (part === "below") return `${from}${headerRow + 1}`;
  if (part === "total") return `${from}${headerRow - 1}`;
  const last = part === undefined ? Math.max(...own) : layout.columns.get(part);
  return last === undefined ? undefined : `${from}${headerRow}:${letters(last)}`;
}
