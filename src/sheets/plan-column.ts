import type { Column } from "./contract";
import { letters } from "./grid";
import { type Layout, resolve } from "./layout";
import type { Step, TabShape } from "./step";

/** Everything of one column but its heading. */
export function planColumn(
  column: Column,
  layout: Layout,
  at: number,
  isNew: boolean,
  shape: TabShape | undefined,
  layouts: ReadonlyMap<string, Layout>,
): Step[] {
  const { tab, headerRow } = layout;
  const steps: Step[] = [];
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
