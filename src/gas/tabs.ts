type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Tabs of a spreadsheet while steps are applied, looked up and measured once each. */
export interface Tabs {
  sheet(tab: string): Sheet;
  add(tab: string, index: number): void;
  /** Names a range of the spreadsheet. */
  name(name: string, range: Range): void;
  /** A range, the grid grown first where it is too small: Sheets refuses cells outside it. */
  range(tab: string, row: number, column: number, rows: number, columns: number): Range;
  /** Columns side by side from a row to another, or to the end of the tab. */
  columns(tab: string, column: number, count: number, fromRow: number, toRow?: number): Range;
}

export function openTabs(spreadsheet: Spreadsheet): Tabs {
  const known = new Map<string, { sheet: Sheet; rows: number; columns: number }>();
  let count = 0;
  const open = (tab: string) => {
    let found = known.get(tab);
    if (found === undefined) {
      const sheet = spreadsheet.getSheetByName(tab);
      if (sheet === null) {
        throw new Error(`Lembar “${tab}” tidak ditemukan. Jalankan Siapkan lembar LKIP lagi.`);
      }
      found = { sheet, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
      known.set(tab, found);
    }
    return found;
  };
  const range: Tabs["range"] = (tab, row, column, rows, columns) => {
    const found = open(tab);
    const wide = column + columns - 1 - found.columns;
    if (wide > 0) found.sheet.insertColumnsAfter(found.columns, wide);
    const high = row + rows - 1 - found.rows;
    if (high > 0) found.sheet.insertRowsAfter(found.rows, high);
    found.columns += Math.max(0, wide);
    found.rows += Math.max(0, high);
    return found.sheet.getRange(row, column, rows, columns);
  };
  return {
    range,
    sheet: (tab) => open(tab).sheet,
    name: (name, range) => spreadsheet.setNamedRange(name, range),
    add(tab, index) {
      if (spreadsheet.getSheetByName(tab) !== null) return;
      count ||= spreadsheet.getSheets().length;
      spreadsheet.insertSheet(tab, Math.min(index, count++));
    },
    columns: (tab, column, count, fromRow, toRow) =>
      range(tab, fromRow, column, Math.max(1, (toRow ?? open(tab).rows) - fromRow + 1), count),
  };
}
