import type { Workbook } from "../app/workbook";
import type { Value } from "../sheets/contract";
import type { Grid } from "../sheets/grid";
import { SHAPE_ROWS, type Step, type TabShape } from "../sheets/step";
import { applySteps } from "./apply";
import { asData } from "./as-data";

type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The active spreadsheet behind the `Workbook` interface. */
export function openWorkbook(): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const existing = (tabs: readonly string[]) =>
    tabs.flatMap((tab) => spreadsheet.getSheetByName(tab) ?? []);
  let known: string | undefined;
  const timeZone = () => {
    known ??= spreadsheet.getSpreadsheetTimeZone();
    return known;
  };
  return {
    shape(tabs) {
      const names = spreadsheet.getNamedRanges().map((range) => range.getName());
      return existing(tabs).map((sheet) => ({ ...shapeOf(sheet), names }));
    },
    read: (tabs) => existing(tabs).map((sheet) => gridOf(sheet, timeZone())),
    apply(steps: readonly Step[]) {
      // Sheets brings a new tab to the front.
      const place = steps.some(({ step }) => step === "add-tab") && spreadsheet.getActiveRange();
      applySteps(spreadsheet, steps);
      if (place) place.activate();
    },
    replaceBelow(tab, row, values) {
      const sheet = spreadsheet.getSheetByName(tab);
      if (sheet === null) return;
      const below = sheet.getLastRow() - row;
      if (below > 0) sheet.getRange(row + 1, 1, below, sheet.getMaxColumns()).clearContent();
      if (values.length === 0) return;
      const missing = row + values.length - sheet.getMaxRows();
      if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
      sheet
        .getRange(row + 1, 1, values.length, values[0]?.length ?? 1)
        .setValues(values.map((line) => line.map(asData)));
    },
    isRich(tab, sel) {
      const text = spreadsheet.getSheetByName(tab)?.getRange(sel).getRichTextValue();
      const link = text?.getLinkUrl() ?? null;
      return (
        (text?.getRuns().length ?? 0) > 1 || (link !== null && link !== text?.getText().trim())
      );
    },
    show: (tab) => {
      spreadsheet.getSheetByName(tab)?.activate();
    },
    hide: (tab) => {
      const sheet = spreadsheet.getSheetByName(tab);
      if (sheet && !sheet.isSheetHidden()) sheet.hideSheet();
    },
    linkTo(tab, sel) {
      const gid = spreadsheet.getSheetByName(tab)?.getSheetId();
      const [label, range] = [`${tab}!${sel}`, sel].map((text) => text.replaceAll('"', '""'));
      return gid === undefined
        ? `="${label}"`
        : `=HYPERLINK("#gid=${gid}&range=${range}";"${label}")`;
    },
  };
}

function shapeOf(sheet: GasSheet): Omit<TabShape, "names"> {
  const lastRow = sheet.getLastRow();
  const rows = Math.min(SHAPE_ROWS, Math.max(1, lastRow) + 1, sheet.getMaxRows());
  const columns = Math.max(1, sheet.getLastColumn());
  const range = sheet.getRange(1, 1, rows, columns);
  return {
    tab: sheet.getName(),
    values: range.getValues().map((row) => row.map((value) => toValue(value, "Etc/GMT"))),
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
    dropdowns: range.getDataValidations().map((row) => row.map((rule) => rule !== null)),
    frozenRows: sheet.getFrozenRows(),
    lastRow,
    protections: sheet
      .getProtections(SpreadsheetApp.ProtectionType.RANGE)
      .map((protection) => protection.getDescription()),
    colored: sheet
      .getConditionalFormatRules()
      .flatMap((rule) => rule.getRanges().map((area) => area.getColumn())),
    charts: sheet.getCharts().map((chart) => String(chart.getOptions()?.get("title") ?? "")),
  };
}

function gridOf(sheet: GasSheet, timeZone: string): Grid {
  const range = sheet.getDataRange();
  return {
    tab: sheet.getName(),
    values: range.getValues().map((row) => row.map((value) => toValue(value, timeZone))),
    display: range.getDisplayValues(),
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
  };
}

/** A cell as plain JSON; a date as the day it shows in the spreadsheet's own time zone. */
const toValue = (value: unknown, timeZone: string): Value =>
  value instanceof Date ? Utilities.formatDate(value, timeZone, "yyyy-MM-dd") : (value as Value);
