/** Sheet: one tab, its size, columns and ranges. */
import { parseArea } from "../engine/a1";
import type { Area, SheetInfo } from "../engine/sheets";
import { EmbeddedChart, EmbeddedChartBuilder } from "./chart";
import { ConditionalFormatRule } from "./conditional-format";
import { emulated } from "./emulated";
import { engine, host } from "./host-ops";
import { Protection } from "./protection";
import { Range } from "./range";
import type { Spreadsheet } from "./spreadsheet";

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

type Emulated = Pick<
  GoogleSheet,
  | "getName"
  | "getSheetId"
  | "getIndex"
  | "getRange"
  | "getDataRange"
  | "getLastRow"
  | "getLastColumn"
  | "getMaxRows"
  | "getMaxColumns"
  | "insertColumnsAfter"
  | "insertRowsAfter"
  | "getFrozenRows"
  | "setFrozenRows"
  | "setFrozenColumns"
  | "setColumnWidth"
  | "setColumnWidths"
  | "hideColumns"
  | "showColumns"
  | "isColumnHiddenByUser"
  | "setTabColor"
  | "getProtections"
  | "newChart"
  | "getCharts"
  | "insertChart"
  | "updateChart"
  | "removeChart"
  | "activate"
  | "isSheetHidden"
  | "hideSheet"
  | "showSheet"
  | "deleteRows"
  | "deleteColumns"
  | "getConditionalFormatRules"
  | "setConditionalFormatRules"
>;

/** Google's ids are numbers. Ids made here are; one that came from the page is hashed. */
function gidOf(id: string): number {
  if (/^\d+$/.test(id)) return Number(id);
  let hash = 7;
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) >>> 0;
  return hash % 2_000_000_000;
}

export class Sheet implements Emulated {
  readonly id: string;
  readonly parent: Spreadsheet;
  self!: GoogleSheet;

  private constructor(id: string, parent: Spreadsheet) {
    this.id = id;
    this.parent = parent;
  }

  static of(id: string, parent: Spreadsheet): GoogleSheet {
    const sheet = new Sheet(id, parent);
    sheet.self = emulated<GoogleSheet>("Sheet", sheet);
    return sheet.self;
  }

  private info(): SheetInfo {
    const info = engine("sheets").find((sheet) => sheet.id === this.id);
    if (!info) throw new Error("Sheet not found");
    return info;
  }

  getName() {
    return this.info().name;
  }
  getSheetId() {
    return gidOf(this.id);
  }
  getIndex() {
    return engine("sheets").findIndex((sheet) => sheet.id === this.id) + 1;
  }
  isSheetHidden() {
    return this.info().hidden;
  }
  getMaxRows() {
    return this.info().rows;
  }
  getMaxColumns() {
    return this.info().columns;
  }
  getLastRow() {
    return engine("extent", this.id)[0];
  }
  getLastColumn() {
    return engine("extent", this.id)[1];
  }

  getRange(row: number, column: number, numRows?: number, numColumns?: number): GoogleRange;
  getRange(a1Notation: string): GoogleRange;
  getRange(first: number | string, column = 1, numRows = 1, numColumns = 1): GoogleRange {
    if (typeof first === "string") return this.rangeAt(first);
    if (!(first >= 1)) throw new Error("The starting row of the range is too small.");
    if (!(column >= 1)) throw new Error("The starting column of the range is too small.");
    if (!(numRows >= 1)) throw new Error("The number of rows in the range must be at least 1.");
    if (!(numColumns >= 1)) {
      throw new Error("The number of columns in the range must be at least 1.");
    }
    return this.checked([first - 1, column - 1, numRows, numColumns]);
  }

  getDataRange() {
    const [rows, columns] = engine("extent", this.id);
    return Range.of(this, [0, 0, Math.max(rows, 1), Math.max(columns, 1)]);
  }

  insertRowsAfter(afterPosition: number, howMany: number) {
    engine("insertRows", this.id, afterPosition, howMany);
    return this.self;
  }
  insertColumnsAfter(afterPosition: number, howMany: number) {
    engine("insertColumns", this.id, afterPosition, howMany);
    return this.self;
  }
  deleteRows(rowPosition: number, howMany: number) {
    engine("deleteRows", this.id, rowPosition - 1, howMany);
  }
  deleteColumns(columnPosition: number, howMany: number) {
    engine("deleteColumns", this.id, columnPosition - 1, howMany);
  }
  hideSheet() {
    engine("showSheet", this.id, false);
    return this.self;
  }
  showSheet() {
    engine("showSheet", this.id, true);
    return this.self;
  }
  getConditionalFormatRules() {
    const rules = engine("conditionalFormats", this.id);
    return rules.map((rule) => ConditionalFormatRule.on(this, rule));
  }
  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]) {
    const stored = rules.map((rule) => ConditionalFormatRule.stored(rule, this.id));
    engine("setConditionalFormats", this.id, stored);
  }
  getFrozenRows() {
    return engine("frozen", this.id).rows;
  }
  setFrozenRows(rows: number) {
    engine("freezeRows", this.id, rows);
  }
  setFrozenColumns(columns: number) {
    engine("freezeColumns", this.id, columns);
  }
  setColumnWidth(columnPosition: number, width: number) {
    engine("columnWidth", this.id, columnPosition - 1, width);
    return this.self;
  }
  setColumnWidths(startColumn: number, numColumns: number, width: number) {
    for (let i = 0; i < numColumns; i++) this.setColumnWidth(startColumn + i, width);
    return this.self;
  }
  hideColumns(columnIndex: number, numColumns = 1) {
    engine("hideColumns", this.id, columnIndex - 1, numColumns);
  }
  showColumns(columnIndex: number, numColumns = 1) {
    engine("showColumns", this.id, columnIndex - 1, numColumns);
  }
  isColumnHiddenByUser(columnPosition: number) {
    return engine("isColumnHidden", this.id, columnPosition - 1);
  }
  setTabColor(color: string | null) {
    engine("tabColor", this.id, color ?? "");
    return this.self;
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType) {
    const isRange = String(type) === "RANGE";
    return isRange ? engine("protections", this.id).map((item) => Protection.of(this, item)) : [];
  }
  newChart() {
    return EmbeddedChartBuilder.of(this);
  }
  getCharts() {
    return engine("charts", this.id).map((chart) => EmbeddedChart.of(this, chart));
  }
  insertChart(chart: GoogleChart) {
    EmbeddedChart.insert(this, chart);
  }
  updateChart(chart: GoogleChart) {
    EmbeddedChart.update(this, chart);
  }
  removeChart(chart: GoogleChart) {
    EmbeddedChart.remove(this, chart);
  }
  activate() {
    engine("activate", this.id);
    const a1 = engine("activeRange");
    host("ui", { kind: "activate", tab: this.getName(), a1 });
    return this.self;
  }

  /** A1 notation, with a sheet name in front or without. */
  private rangeAt(a1: string): GoogleRange {
    const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(a1);
    if (!parts) return this.checked(parseArea(a1, this.info()));
    const name = parts[1]?.replace(/''/g, "'") ?? parts[2] ?? "";
    const other = this.parent.sheetNamed(name);
    if (!other) throw new Error("Range not found");
    return other.rangeAt(parts[3] ?? "");
  }

  private checked(area: Area): GoogleRange {
    const { rows, columns } = this.info();
    const [row, column, height, width] = area;
    if (row + height > rows || column + width > columns) {
      throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
    }
    return Range.of(this, area);
  }
}
