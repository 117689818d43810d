import type { Step } from "../sheets/step";
import { asData } from "./as-data";
import { insertChart } from "./chart";
import { openTabs, type Tabs } from "./tabs";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type StepOf<S extends Step["step"]> = Extract<Step, { step: S }>;

const COLORS = {
  header: "#d9e2f3",
  computedHeader: "#cfd8e6",
  computed: "#f3f6fa",
  title: "#5f6368",
};

/** Carries out steps in order; consecutive formulas of one column go in one call. */
export function applySteps(spreadsheet: Spreadsheet, steps: readonly Step[]): void {
  const tabs = openTabs(spreadsheet);
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] as Step;
    if (step.step === "formula") {
      const run = formulaRun(steps, i);
      const { tab, row, column } = step;
      tabs.range(tab, row, column, run.length, 1).setFormulas(run.map((formula) => [formula]));
      i += run.length - 1;
    } else handlers[step.step](tabs, step as never);
  }
}

function formulaRun(steps: readonly Step[], from: number): string[] {
  const first = steps[from] as StepOf<"formula">;
  const run: string[] = [];
  for (let i = from; i < steps.length; i++) {
    const next = steps[i];
    if (next?.step !== "formula" || next.tab !== first.tab) break;
    if (next.column !== first.column || next.row !== first.row + run.length) break;
    run.push(next.formula);
  }
  return run;
}

const handlers: {
  [S in Exclude<Step["step"], "formula">]: (tabs: Tabs, step: StepOf<S>) => void;
} = {
  "add-tab": (tabs, { tab, index }) => tabs.add(tab, index),
  write(tabs, { tab, row, column, values, look }) {
    const range = tabs.range(tab, row, column, values.length, values[0]?.length ?? 1);
    range.setValues(values.map((line) => line.map(asData)));
    if (look === "title") range.setFontStyle("italic").setFontColor(COLORS.title);
    if (look === "total") range.setFontWeight("bold");
  },
  format: (tabs, { tab, column, count, fromRow, toRow, format }) => {
    tabs.columns(tab, column, count, fromRow, toRow).setNumberFormat(format);
  },
  columns(tabs, { tab, column, headerRow, looks }) {
    const below = headerRow + 1;
    tabs.columns(tab, column, looks.length, below).setVerticalAlignment("top");
    if (headerRow > 1)
      tabs.range(tab, headerRow - 1, column, 1, looks.length).setFontWeight("bold");
    const sheet = tabs.sheet(tab);
    for (const width of new Set(looks.map((look) => look.width))) {
      for (const [from, count] of runs(looks, (look) => look.width === width)) {
        sheet.setColumnWidths(column + from, count, width);
      }
    }
    for (const [from, count] of runs(looks, (look) => look.wrap)) {
      tabs.columns(tab, column + from, count, below).setWrap(true);
    }
    for (const [from, count] of runs(looks, (look) => look.computed)) {
      tabs.columns(tab, column + from, count, below).setBackground(COLORS.computed);
    }
    for (const [from, count] of runs(looks, (look) => look.hidden)) {
      sheet.hideColumns(column + from, count);
    }
  },
  dropdown(tabs, { tab, column, fromRow, toRow, help, values, source }) {
    const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
    if (values) rule.requireValueInList([...values], true);
    else if (source) {
      rule.requireValueInRange(tabs.columns(source.tab, source.column, 1, source.fromRow), true);
    }
    tabs.columns(tab, column, 1, fromRow, toRow).setDataValidation(rule.build());
  },
  protect(tabs, { tab, column, count, headerRow, description }) {
    const range = tabs.columns(tab, column, count, headerRow);
    // A run that was cut short leaves one that does not say yet what it is for.
    const begun = tabs
      .sheet(tab)
      .getProtections(SpreadsheetApp.ProtectionType.RANGE)
      .find((p) => !p.getDescription() && p.getRange().getA1Notation() === range.getA1Notation());
    // The description comes last: by it the next run knows that all is done.
    (begun ?? range.protect()).setWarningOnly(true).setDescription(description);
  },
  headings(tabs, { tab, row, column, cells }) {
    tabs
      .range(tab, row, column, 1, cells.length)
      .setFontWeight("bold")
      .setHorizontalAlignment("center")
      .setVerticalAlignment("middle")
      .setWrap(true)
      .setBackgrounds([cells.map((c) => (c.computed ? COLORS.computedHeader : COLORS.header))])
      .setNotes([cells.map((c) => c.note)])
      .setValues([cells.map((c) => c.formula ?? c.text)]);
  },
  color(tabs, { tab, column, fromRow, rules }) {
    const sheet = tabs.sheet(tab);
    const range = tabs.columns(tab, column, 1, fromRow);
    const added = rules.map(({ formula, background }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(background)
        .setRanges([range])
        .build(),
    );
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...added]);
  },
  name: (tabs, { tab, name, column, count, fromRow, toRow }) => {
    tabs.name(name, tabs.columns(tab, column, count, fromRow, toRow));
  },
  clear: (tabs, { tab, row, column, rows, columns }) => {
    tabs.range(tab, row, column, rows, columns).clearContent();
  },
  "delete-columns": (tabs, { tab, column, count }) => {
    tabs.sheet(tab).deleteColumns(column, count);
  },
  chart: insertChart,
  show: (tabs, { tab, column, count }) => tabs.sheet(tab).showColumns(column, count),
  freeze: (tabs, { tab, rows, columns }) => {
    // Rows come last: where they are frozen, nothing is missing.
    if (columns > 0) tabs.sheet(tab).setFrozenColumns(columns);
    tabs.sheet(tab).setFrozenRows(rows);
  },
};

/** Stretches of neighbours that satisfy `test`, as first index and length. */
function runs<T>(list: readonly T[], test: (item: T) => boolean): [number, number][] {
  const out: [number, number][] = [];
  list.forEach((item, i) => {
    if (!test(item)) return;
    const last = out.at(-1);
    if (last && last[0] + last[1] === i) last[1]++;
    else out.push([i, 1]);
  });
  return out;
}
