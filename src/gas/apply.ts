import type { Step } from "../sheets/step";
import { asData } from "./as-data";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;
type StepOf<S extends Step["step"]> = Extract<Step, { step: S }>;

const COLORS = {
  header: "#d9e2f3",
  computedHeader: "#cfd8e6",
  computed: "#f3f6fa",
  title: "#5f6368",
};

/** Carries out steps in order; consecutive formulas of one column go in one call. */
export function applySteps(spreadsheet: Spreadsheet, steps: readonly Step[]): void {
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] as Step;
    if (step.step === "formula") {
      const run = formulaRun(steps, i);
      sheetOf(spreadsheet, step.tab)
        .getRange(step.row, step.column, run.length, 1)
        .setFormulas(run.map((f) => [f]));
      i += run.length - 1;
    } else handlers[step.step](spreadsheet, step as never);
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
  [S in Exclude<Step["step"], "formula">]: (ss: Spreadsheet, step: StepOf<S>) => void;
} = {
  "add-tab"(spreadsheet, { tab, index, color }) {
    if (spreadsheet.getSheetByName(tab) !== null) return;
    const sheet = spreadsheet.insertSheet(tab, Math.min(index, spreadsheet.getSheets().length));
    if (color) sheet.setTabColor(color);
  },
  write(spreadsheet, { tab, row, column, values, look }) {
    const range = rangeOf(spreadsheet, tab, row, column, values.length, values[0]?.length ?? 1);
    range.setValues(values.map((line) => line.map(asData)));
    if (look === "title") range.setFontStyle("italic").setFontColor(COLORS.title);
    if (look === "total") range.setFontWeight("bold");
  },
  format(spreadsheet, { tab, column, fromRow, toRow, format }) {
    columnOf(spreadsheet, tab, column, fromRow, toRow).setNumberFormat(format);
  },
  column(spreadsheet, { tab, column, headerRow, width, computed, hidden }) {
    const range = columnOf(spreadsheet, tab, column, headerRow + 1);
    range.setVerticalAlignment("top").setWrap(true);
    if (computed) range.setBackground(COLORS.computed);
    const sheet = sheetOf(spreadsheet, tab);
    if (headerRow > 1) sheet.getRange(headerRow - 1, column).setFontWeight("bold");
    sheet.setColumnWidth(column, width);
    if (hidden) sheet.hideColumns(column);
  },
  dropdown(spreadsheet, { tab, column, fromRow, toRow, help, values, source }) {
    const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(help);
    if (values) rule.requireValueInList([...values], true);
    else if (source) {
      const codes = columnOf(spreadsheet, source.tab, source.column, source.fromRow);
      rule.requireValueInRange(codes, true);
    }
    columnOf(spreadsheet, tab, column, fromRow, toRow).setDataValidation(rule.build());
  },
  protect(spreadsheet, { tab, column, headerRow, description }) {
    columnOf(spreadsheet, tab, column, headerRow)
      .protect()
      .setDescription(description)
      .setWarningOnly(true);
  },
  headings(spreadsheet, { tab, row, column, cells }) {
    const range = rangeOf(spreadsheet, tab, row, column, 1, cells.length);
    range
      .setFontWeight("bold")
      .setHorizontalAlignment("center")
      .setVerticalAlignment("middle")
      .setWrap(true)
      .setBackgrounds([cells.map((c) => (c.computed ? COLORS.computedHeader : COLORS.header))])
      .setNotes([cells.map((c) => c.note)])
      .setValues([cells.map((c) => c.formula ?? c.text)]);
  },
  freeze(spreadsheet, { tab, rows }) {
    sheetOf(spreadsheet, tab).setFrozenRows(rows);
  },
};

function sheetOf(spreadsheet: Spreadsheet, tab: string): GasSheet {
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null)
    throw new Error(`Lembar “${tab}” tidak ditemukan. Jalankan Siapkan lembar LKIP lagi.`);
  return sheet;
}

/** A range, the grid grown first where it is too small: Sheets refuses cells outside it. */
function rangeOf(
  spreadsheet: Spreadsheet,
  tab: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
) {
  const sheet = sheetOf(spreadsheet, tab);
  const wide = column + columns - 1 - sheet.getMaxColumns();
  if (wide > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), wide);
  const high = row + rows - 1 - sheet.getMaxRows();
  if (high > 0) sheet.insertRowsAfter(sheet.getMaxRows(), high);
  return sheet.getRange(row, column, rows, columns);
}

/** One column from a row to another, or to the end of the tab. */
function columnOf(
  spreadsheet: Spreadsheet,
  tab: string,
  column: number,
  fromRow: number,
  toRow?: number,
) {
  const rows = Math.max(1, (toRow ?? sheetOf(spreadsheet, tab).getMaxRows()) - fromRow + 1);
  return rangeOf(spreadsheet, tab, fromRow, column, rows, 1);
}
