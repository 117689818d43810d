import type { Field, Kind } from "./contract";
import { identitas } from "./identitas";
import type { Layout } from "./layout";
import type { Step, TabShape } from "./step";

/** A date is kept as text: a date cell would depend on the time zones of file and script. */
const FORMAT: Partial<Record<Kind, string>> = { tahun: "0", nilai: "" };
const WIDTH = {
  label: 200,
  nilai: 330,
  keterangan: 350,
  lembar: 140,
  kelengkapan: 120,
} as const;
type Name = keyof typeof WIDTH;
const NOTE: { readonly [N in Name]: string } = {
  label: "Nama isian; jangan diubah, karena isian dicari menurut namanya.",
  nilai: "Diketik di sini, sekali saja. Contoh tiap isian ada di kolom Keterangan.",
  keterangan: "Penjelasan dan contoh tiap isian.",
  lembar: "Lembar yang harus diisi untuk laporan lengkap. Contoh: IKU",
  kelengkapan: "Dihitung: bagian isian wajib yang sudah terisi, dalam persen. Contoh: 85",
};
const FIELDS: readonly (readonly [string, Field])[] = Object.entries(identitas.fields);

/**
 * Steps for Identitas: a list of keys, each with its value and an explanation, and beside it the list of
 * tabs with how complete each is (`lengkap`, formulas by tab).
 */
export function planIdentitas(
  layout: Layout,
  shape: TabShape | undefined,
  lengkap: ReadonlyMap<string, string>,
): Step[] {
  const { tab, headerRow, missing } = layout;
  const steps: Step[] = [];
  if (missing.has("label") || missing.has("nilai")) {
    const at = { row: 1, column: 1 };
    steps.push({ step: "write", tab, ...at, values: [[identitas.title]], look: "title" });
  }
  steps.push(...planHeadings(layout, shape, ["lembar", "kelengkapan"]));
  steps.push(...planLembar(layout, shape, lengkap));
  steps.push(...planFields(layout, shape));
  steps.push(...planHeadings(layout, shape, ["label", "nilai", "keterangan"]));
  if ((shape?.frozenRows ?? 0) === 0) {
    steps.push({ step: "freeze", tab, rows: headerRow, columns: 0 });
  }
  for (const [key, { name }] of FIELDS) {
    if (name === undefined || shape?.names.includes(name)) continue;
    const row = layout.rows?.get(key) ?? 0;
    const column = layout.columns.get("nilai") ?? 2;
    steps.push({ step: "name", tab, name, column, count: 1, fromRow: row, toRow: row });
  }
  return steps;
}

/** Headings that are missing, each with the look of its column before it. */
function planHeadings(
  { tab, headerRow, columns, missing }: Layout,
  shape: TabShape | undefined,
  names: readonly Name[],
): Step[] {
  return names
    .filter((name) => missing.has(name))
    .flatMap((name): Step[] => {
      const column = columns.get(name) ?? 1;
      const computed = name === "kelengkapan";
      const looks = [{ width: WIDTH[name], wrap: true, computed, hidden: false }];
      const cells = [{ text: identitas.header[name], note: NOTE[name], computed }];
      const fromRow = headerRow + 1;
      const description = `LKIP: ${identitas.header[name]} dihitung`;
      const steps: Step[] = [{ step: "columns", tab, column, headerRow, looks }];
      if (computed) steps.push({ step: "format", tab, column, count: 1, fromRow, format: "0" });
      if (computed && !shape?.protections.includes(description)) {
        steps.push({ step: "protect", tab, column, count: 1, headerRow, description });
      }
      return [...steps, { step: "headings", tab, row: headerRow, column, cells }];
    });
}

/** Keys that are missing: formats and dropdowns first, then their lines, each stretch in one write. */
function planFields({ tab, columns, rows, missing }: Layout, shape: TabShape | undefined): Step[] {
  const at = (name: Name) => columns.get(name) ?? 1;
  const steps: Step[] = [];
  const fresh = FIELDS.filter(([key]) => missing.has(key));
  const rowOf = (key: string) => rows?.get(key) ?? 0;
  for (const [from, to, format] of stretches(
    fresh.map(([key, { kind }]) => [rowOf(key), FORMAT[kind] ?? "@"] as const),
  )) {
    if (format === "") continue;
    steps.push({
      step: "format",
      tab,
      column: at("nilai"),
      count: 1,
      fromRow: from,
      toRow: to,
      format,
    });
  }
  for (const [key, { options: values, note: help }] of FIELDS) {
    const row = rowOf(key);
    if (values === undefined || shape?.dropdowns[row - 1]?.[at("nilai") - 1]) continue;
    const place = { column: at("nilai"), fromRow: row, toRow: row };
    steps.push({ step: "dropdown", tab, ...place, values, help });
  }
  const lines = new Map(
    fresh.map(([key, { label, note, example, required }]) => [
      rowOf(key),
      { label, keterangan: `${note} Contoh: ${example}${required ? ". Wajib diisi." : "."}` },
    ]),
  );
  // Lines are empty where a value goes; a row that is missing was never typed in.
  const [first, last] = [
    Math.min(at("label"), at("nilai"), at("keterangan")),
    Math.max(at("label"), at("nilai"), at("keterangan")),
  ];
  for (const [from, to] of stretches([...lines.keys()].map((row) => [row, ""] as const))) {
    const values = Array.from({ length: to - from + 1 }, (_, i) => {
      const line: string[] = new Array(last - first + 1).fill("");
      const text = lines.get(from + i);
      line[at("label") - first] = text?.label ?? "";
      line[at("keterangan") - first] = text?.keterangan ?? "";
      return line;
    });
    steps.push({ step: "write", tab, row: from, column: first, values });
  }
  return steps;
}

/** Rows in order as stretches without a gap and of one kind: first, last, kind. */
function stretches(
  rows: readonly (readonly [row: number, kind: string])[],
): [from: number, to: number, kind: string][] {
  const out: [number, number, string][] = [];
  for (const [row, kind] of [...rows].sort(([a], [b]) => a - b)) {
    const last = out.at(-1);
    if (last && last[1] + 1 === row && last[2] === kind) last[1] = row;
    else out.push([row, row, kind]);
  }
  return out;
}

/** The list of tabs: the names that are missing, then the formulas that are. */
function planLembar(
  { tab, columns, lembar, missing }: Layout,
  shape: TabShape | undefined,
  lengkap: ReadonlyMap<string, string>,
): Step[] {
  const [name, value] = [columns.get("lembar") ?? 1, columns.get("kelengkapan") ?? 2];
  const tabs = [...(lembar ?? [])].filter(([sheet]) => lengkap.has(sheet));
  const steps: Step[] = [];
  const fresh = new Map(
    tabs.flatMap(([sheet, row]) => (missing.has(`lembar:${sheet}`) ? [[row, sheet]] : [])),
  );
  for (const [from, to] of stretches([...fresh.keys()].map((row) => [row, ""] as const))) {
    const values = Array.from({ length: to - from + 1 }, (_, i) => [fresh.get(from + i) ?? ""]);
    steps.push({ step: "write", tab, row: from, column: name, values });
  }
  for (const [sheet, row] of tabs) {
    const isBlank =
      !shape?.formulas[row - 1]?.[value - 1] && (shape?.values[row - 1]?.[value - 1] ?? "") === "";
    const formula = lengkap.get(sheet);
    if (isBlank && formula) steps.push({ step: "formula", tab, row, column: value, formula });
  }
  return steps;
}
