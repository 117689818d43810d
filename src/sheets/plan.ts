import type { Column, Sheet } from "./contract";
import { dasbor } from "./dasbor";
import { letters } from "./grid";
import { headings, type Periode } from "./header";
import { identitas } from "./identitas";
import { rumusIdentitas, rumusLengkap } from "./kelengkapan";
import { type Layout, layoutIdentitas, layoutOf, occupation, resolve } from "./layout";
import { isBoardForeign, planDasbor } from "./plan-dasbor";
import { planIdentitas } from "./plan-identitas";
import type { ColumnLook, Heading, Step, TabShape } from "./step";

/** What is missing, and which tabs are somebody else's. */
export interface Plan {
  readonly steps: readonly Step[];
  /** Tabs whose name is ours but whose content is not: left as they are. */
  readonly foreign: readonly string[];
}

/**
 * The steps that are still missing to make a workbook of these sheets; none on a workbook that has
 * them all. Nothing that exists is changed: cells, columns, order and formats people made stay.
 */
export function plan(
  sheets: readonly Sheet[],
  shape: readonly TabShape[],
  periode: Periode | undefined,
): Plan {
  const shapes = new Map(shape.map((s) => [s.tab, s]));
  const foreign: string[] = [];
  const layouts = new Map<string, Layout>();
  const identitasHeaders = Object.values(identitas.header);
  if (occupation(shapes.get(identitas.tab), identitasHeaders, identitas.title) === "foreign") {
    foreign.push(identitas.tab);
  } else layouts.set(identitas.tab, layoutIdentitas(shapes.get(identitas.tab), listed(sheets)));
  for (const sheet of sheets) {
    const headers = headings(sheet, periode).map((h) => h.header);
    if (occupation(shapes.get(sheet.tab), headers, sheet.title) === "foreign")
      foreign.push(sheet.tab);
    else layouts.set(sheet.tab, layoutOf(sheet, shapes.get(sheet.tab), periode));
  }
  const steps: Step[] = [];
  // All tabs first: a dropdown may offer the codes of a tab that comes later.
  [identitas, ...sheets, dasbor].forEach(({ tab }, index) => {
    if (!shapes.has(tab)) steps.push({ step: "add-tab", tab, index });
  });
  const own = layouts.get(identitas.tab);
  if (own) {
    steps.push(...planIdentitas(own, shapes.get(identitas.tab), lengkapOf(sheets, own, layouts)));
  }
  for (const sheet of sheets) {
    const layout = layouts.get(sheet.tab);
    if (layout) steps.push(...planSheet(sheet, layout, shapes.get(sheet.tab), layouts));
  }
  const board = shapes.get(dasbor.tab);
  if (isBoardForeign(board)) foreign.push(dasbor.tab);
  else steps.push(...planDasbor(board, layouts));
  return { steps, foreign };
}

/** Tabs with something that must be filled, Identitas first. */
const listed = (sheets: readonly Sheet[]): string[] => [
  identitas.tab,
  ...sheets.filter((sheet) => rumusLengkap(sheet)).map(({ tab }) => tab),
];

/** The formula of each tab's kelengkapan; a tab that is somebody else's has none. */
function lengkapOf(
  sheets: readonly Sheet[],
  own: Layout,
  layouts: ReadonlyMap<string, Layout>,
): Map<string, string> {
  const templates: [string, string | undefined][] = [
    [identitas.tab, rumusIdentitas()],
    ...sheets.map((sheet): [string, string | undefined] => [sheet.tab, rumusLengkap(sheet)]),
  ];
  return new Map(
    templates.flatMap(([tab, template]) => {
      const formula = template && resolve(template, own, layouts);
      return formula ? [[tab, formula] as const] : [];
    }),
  );
}

function planSheet(
  sheet: Sheet,
  layout: Layout,
  shape: TabShape | undefined,
  layouts: ReadonlyMap<string, Layout>,
): Step[] {
  const { tab, headerRow } = layout;
  const begun = layout.missing.size < layout.headings.length;
  const steps: Step[] = [];
  if (!begun) {
    steps.push(
      { step: "write", tab, row: 1, column: 1, values: [[sheet.title]], look: "title" },
      ...planInitial(sheet, layout, shape),
    );
  }
  const added: { at: number; cell: Heading; look: ColumnLook }[] = [];
  const details: Step[] = [];
  for (const { key, header, column } of layout.headings) {
    const at = layout.columns.get(key) ?? 0;
    const isNew = layout.missing.has(key);
    const spill = spillOf(sheet, column, header, layout, layouts);
    // What it reads is not there: left out until it is.
    if (column.formula && spill === undefined) continue;
    details.push(...planColumn(column, header, layout, at, isNew, shape, layouts));
    if (!isNew) continue;
    const computed = column.kind === "rumus";
    const note = `${column.note} Contoh: ${column.example}`;
    const cell = { text: header, note, computed };
    added.push({
      at,
      cell: spill === undefined ? cell : { ...cell, formula: spill },
      look: {
        width: column.width,
        wrap: column.width > WIDE,
        computed,
        hidden: column.hidden ?? false,
      },
    });
  }
  const first = added[0]?.at;
  if (first !== undefined) {
    steps.push({
      step: "columns",
      tab,
      column: first,
      headerRow,
      looks: added.map(({ look }) => look),
    });
  }
  steps.push(...mergeFormats(details));
  if (first !== undefined) {
    steps.push({
      step: "headings",
      tab,
      row: headerRow,
      column: first,
      cells: added.map(({ cell }) => cell),
    });
  }
  if ((shape?.frozenRows ?? 0) === 0) {
    const visible = layout.headings.filter(({ column }) => !column.hidden).length;
    const columns = visible > MANY ? 1 : 0;
    steps.push({ step: "freeze", tab, rows: headerRow, columns });
  }
  steps.push(...planNames(sheet, layout, shape));
  return steps;
}

/** Tabs with more columns than this keep the first in view. */
const MANY = 10;

function planNames(sheet: Sheet, layout: Layout, shape: TabShape | undefined): Step[] {
  return Object.entries(sheet.names ?? {}).flatMap(([name, fields]): Step[] => {
    const [from = "", to = from] = fields.split(":");
    const isTotal = to === "total";
    const column = layout.columns.get(from);
    const last = layout.columns.get(isTotal ? from : to);
    if (column === undefined || last === undefined || shape?.names.includes(name)) return [];
    const { tab, headerRow } = layout;
    const count = Math.max(1, last - column + 1);
    const rows = isTotal
      ? { fromRow: headerRow - 1, toRow: headerRow - 1 }
      : { fromRow: headerRow };
    return [{ step: "name", tab, name, column, count, ...rows }];
  });
}

/** Equal formats of neighbouring columns as one: a step is a service call. */
function mergeFormats(steps: readonly Step[]): Step[] {
  const out: Step[] = [];
  for (const step of steps) {
    const last = out.findLastIndex((s) => s.step === "format");
    const before = out[last];
    if (
      step.step === "format" &&
      before?.step === "format" &&
      before.format === step.format &&
      before.fromRow === step.fromRow &&
      before.toRow === step.toRow &&
      before.column + before.count === step.column
    ) {
      out[last] = { ...before, count: before.count + step.count };
    } else out.push(step);
  }
  return out;
}

/** The one array formula of a computed column, in its header cell, where sorting cannot move it. */
function spillOf(
  { sumbu }: Sheet,
  column: Column,
  header: string,
  layout: Layout,
  layouts: ReadonlyMap<string, Layout>,
): string | undefined {
  const expression = column.formula && resolve(column.formula, layout, layouts);
  if (!expression) return undefined;
  const key = letters(layout.columns.get(sumbu ?? layout.headings[0]?.key ?? "") ?? 1);
  const { headerRow: row } = layout;
  return `=ARRAYFORMULA(IF(ROW(${key}${row}:${key})=ROW(${key}${row});"${header}";${expression}))`;
}

function planInitial(sheet: Sheet, layout: Layout, shape: TabShape | undefined): Step[] {
  const rows = sheet.initial ?? [];
  const { tab, headerRow } = layout;
  if (rows.length === 0 || (shape?.lastRow ?? 0) > headerRow) return [];
  const keys = layout.headings.map((h) => h.key);
  const values = rows.map((row) => keys.map((key) => row[key] ?? ""));
  return [{ step: "write", tab, row: headerRow + 1, column: 1, values }];
}

/** Columns wider than this, in pixels, hold sentences. */
const WIDE = 200;

/** Everything of one column but its heading. */
function planColumn(
  column: Column,
  header: string,
  layout: Layout,
  at: number,
  isNew: boolean,
  shape: TabShape | undefined,
  layouts: ReadonlyMap<string, Layout>,
): Step[] {
  const { tab, headerRow } = layout;
  const steps: Step[] = [];
  const computed = column.kind === "rumus";
  const below = headerRow + 1;
  if (column.format !== "" && isAutomatic(shape?.formats[below - 1]?.[at - 1])) {
    // The printed twin of a total stands above the header and is kept to the letter as well.
    const isTotal = column.total && !column.totalFormat;
    const fromRow = isTotal || column.kind === "tercetak" ? headerRow - 1 : below;
    steps.push({ step: "format", tab, column: at, count: 1, fromRow, format: column.format });
  }
  if (column.totalFormat && isNew) {
    const row = headerRow - 1;
    const format = column.totalFormat;
    steps.push({ step: "format", tab, column: at, count: 1, fromRow: row, toRow: row, format });
  }
  if (column.warna && !shape?.colored.includes(at)) {
    const by = layout.columns.get(column.warna);
    if (by !== undefined) steps.push(colorBy(tab, at, below, by));
  }
  if (column.options && !shape?.dropdowns[below - 1]?.[at - 1]) {
    const dropdown = planDropdown(column, tab, at, below, layouts);
    if (dropdown) steps.push(dropdown);
  }
  if (column.total && isNew) {
    const total = resolve(column.total, layout, layouts);
    if (total?.startsWith("=")) {
      steps.push({ step: "formula", tab, row: headerRow - 1, column: at, formula: total });
    } else if (total) {
      const values = [[total]];
      steps.push({ step: "write", tab, row: headerRow - 1, column: at, values, look: "total" });
    }
  }
  const description = `LKIP: ${header} dihitung`;
  if (computed && !shape?.protections.includes(description)) {
    steps.push({ step: "protect", tab, column: at, count: 1, headerRow, description });
  }
  return steps;
}

/** Colours of the classes of Skala: pale, so that black text stays readable, also when printed. */
const BACKGROUNDS = {
  "hijau tua": "#b7d7b9",
  hijau: "#d9ead3",
  kuning: "#fff2cc",
  jingga: "#fce5cd",
  merah: "#f4cccc",
};

function colorBy(tab: string, column: number, fromRow: number, by: number): Step {
  const rules = Object.entries(BACKGROUNDS).map(([name, background]) => ({
    formula: `=$${letters(by)}${fromRow}="${name}"`,
    background,
  }));
  return { step: "color", tab, column, fromRow, rules };
}

function planDropdown(
  column: Column,
  tab: string,
  at: number,
  fromRow: number,
  layouts: ReadonlyMap<string, Layout>,
): Step | undefined {
  const { options } = column;
  if (options === undefined) return undefined;
  const common = { step: "dropdown", tab, column: at, fromRow, help: column.note } as const;
  if (!("tab" in options)) return { ...common, values: options };
  const source = layouts.get(options.tab);
  const heading = source?.headings.find((h) => h.header === options.header);
  const from = heading && source?.columns.get(heading.key);
  return source && from
    ? { ...common, source: { tab: options.tab, column: from, fromRow: source.headerRow + 1 } }
    : undefined;
}

/** Sheets names the automatic format in more than one way; a tab that is yet to be made has it. */
const isAutomatic = (format: string | undefined): boolean =>
  format === undefined || format === "" || /^general$/i.test(format) || /^0\.#+$/.test(format);
