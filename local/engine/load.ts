/** A neutral workbook as the engine's snapshot. */
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Buku, BukuCell, BukuLook, BukuSheet } from "../contract";
import { parseArea } from "./a1";
import { ownStyle } from "./column-style";
import { toEngineFormula } from "./formula";
import { encodeLook } from "./look";
import { serialOf } from "./serial";
import { idOf } from "./sheets";

const UNIT = "buku";

export function emptyBuku(rows: number): Buku {
  const sheet: BukuSheet = {
    name: "Sheet1",
    rows,
    columns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    widths: {},
    hiddenColumns: [],
    merges: [],
    cells: [],
    validations: [],
    protections: [],
  };
  return { name: "Spreadsheet tanpa judul", sheets: [sheet], names: {} };
}

function cellData(cell: BukuCell, column: IStyleData | undefined): ICellData {
  const { formula, value } = cell;
  const wanted = encodeLook(lookOf(cell));
  const isDate = typeof value === "object";
  const n = { pattern: cell.format ?? "yyyy-mm-dd" };
  const style = ownStyle(column, isDate ? { ...wanted, n } : wanted);
  const data: ICellData = style ? { s: style } : {};
  // Spilled cells are empty to the engine: the formula fills them when it is calculated.
  if (formula !== undefined) return { ...data, f: toEngineFormula(formula) };
  if (value === undefined || cell.spilledFrom !== undefined) return data;
  if (typeof value === "number") return { ...data, v: value, t: 2 };
  if (typeof value === "boolean") return { ...data, v: value ? 1 : 0, t: 3 };
  if (typeof value === "string") return { ...data, v: value, t: looksTyped(value) ? 4 : 1 };
  const [year = 1900, month = 1, day = 1] = value.date.split("-").map(Number);
  return { ...data, v: serialOf(year, month, day), t: 2 };
}

/** Text the engine would take for something else has to be marked as text. */
function looksTyped(text: string): boolean {
  return (
    /^[\s\d.,+\-%/:'=Rp]*\d/.test(text) || text.startsWith("=") || /^(true|false)$/i.test(text)
  );
}

function lookOf(cell: BukuLook): BukuLook {
  const { format, bold, italic, wrap, background, color, align, valign } = cell;
  return { format, bold, italic, wrap, background, color, align, valign } as BukuLook;
}

function sheetData(sheet: BukuSheet, id: string): Partial<IWorksheetData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const columnStyles = new Map(
    Object.entries(sheet.looks ?? {}).map(([column, look]) => [Number(column), encodeLook(look)]),
  );
  for (const cell of sheet.cells) {
    const data = cellData(cell, columnStyles.get(cell.column));
    if (Object.keys(data).length === 0) continue;
    const line = cells[cell.row - 1] ?? {};
    line[cell.column - 1] = data;
    cells[cell.row - 1] = line;
  }
  const columnData: Record<number, { w?: number; hd?: 0 | 1; s?: IStyleData }> = {};
  for (const [column, s] of columnStyles) columnData[column - 1] = { s };
  for (const [column, w] of Object.entries(sheet.widths)) {
    columnData[Number(column) - 1] = { ...columnData[Number(column) - 1], w };
  }
  for (const column of sheet.hiddenColumns) {
    columnData[column - 1] = { ...columnData[column - 1], hd: 1 };
  }
  const { frozenRows, frozenColumns } = sheet;
  return {
    id,
    name: sheet.name,
    rowCount: sheet.rows,
    columnCount: sheet.columns,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    cellData: cells,
    columnData,
    hidden: sheet.hidden ? 1 : 0,
    ...(sheet.tabColor ? { tabColor: sheet.tabColor } : {}),
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows || -1,
      startColumn: frozenColumns || -1,
    },
    mergeData: sheet.merges.map((range) => {
      const [row, column, rows, columns] = parseArea(range);
      return {
        startRow: row,
        startColumn: column,
        endRow: row + rows - 1,
        endColumn: column + columns - 1,
      };
    }),
  };
}

/** Snapshot of a workbook, and the id each of its sheets was given, in order. */
export function snapshotOf(buku: Buku): { data: IWorkbookData; ids: string[] } {
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const sheet of buku.sheets) {
    const id = idOf(sheet.name, (taken) => taken in sheets);
    sheets[id] = sheetData(sheet, id);
  }
  const ids = Object.values(sheets).map((sheet) => sheet.id ?? "");
  const order = buku.sheets.map((sheet) => ids.find((id) => sheets[id]?.name === sheet.name) ?? "");
  const data = {
    id: UNIT,
    name: buku.name,
    appVersion: "",
    locale: "enUS",
    styles: {},
    sheetOrder: order,
    sheets,
  };
  return { data: data as unknown as IWorkbookData, ids: order };
}
