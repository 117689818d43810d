/** Operations on the workbook's sheets: which there are, their size and their columns. */
import { BooleanNumber, Direction, RANGE_TYPE } from "@univerjs/core";
import { InsertColByRangeCommand, RemoveColByRangeCommand } from "@univerjs/sheets";
import type { Area } from "./area";
import type { Engine } from "./boot";
import { spilledCells } from "./read";

export type { Area };

export interface SheetInfo {
  id: string;
  name: string;
  rows: number;
  columns: number;
  hidden: boolean;
}

/**
 * A sheet's id, decimal as Google's `gid` and derived from its name, so that links to
 * `#gid=…` survive saving and loading.
 */
export function idOf(name: string, taken: (id: string) => boolean): string {
  let hash = 2_166_136_261;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16_777_619);
  let id = (hash >>> 0) % 2_000_000_000;
  while (taken(String(id))) id++;
  return String(id);
}

/** `rows` is how many a new tab has. */
export function sheetOps(engine: Engine, rows: number) {
  const { book, sheet, execute, unit } = engine;
  /** Said to be columns: the engine's own calls name their rows, and what is open below would not follow. */
  const columnsOf = (id: string, at: number, count: number) => ({
    startRow: 0,
    endRow: sheet(id).getMaxRows() - 1,
    startColumn: at,
    endColumn: at + count - 1,
    rangeType: RANGE_TYPE.COLUMN,
  });
  return {
    /** Asked for with nearly every call: the engine's facade would be made anew for every sheet. */
    sheets: (): SheetInfo[] =>
      book
        .getWorkbook()
        .getSheets()
        .map((item) => ({
          id: item.getSheetId(),
          name: item.getName(),
          rows: item.getRowCount(),
          columns: item.getColumnCount(),
          hidden: item.isSheetHidden() === BooleanNumber.TRUE,
        })),
    bookName: () => book.getName(),
    activeSheet: () => book.getActiveSheet().getSheetId(),
    /** What is selected on the active sheet, A1 where nothing is. */
    activeRange: () => book.getActiveSheet().getActiveRange()?.getA1Notation() ?? "A1",
    /** Without an area what is selected on the sheet stays so. */
    activate(id: string, area?: Area) {
      book.setActiveSheet(sheet(id));
      if (area)
        sheet(id)
          .getRange(...area)
          .activate();
    },
    insertSheet(name: string, index: number): string {
      const id = idOf(name, (taken) => book.getSheetBySheetId(taken) !== null);
      const added = book.insertSheet(name, {
        index,
        sheet: { id, name, rowCount: rows, columnCount: 26 },
      });
      book.setActiveSheet(added);
      return added.getSheetId();
    },
    deleteRows(id: string, at: number, count: number) {
      if (count >= sheet(id).getMaxRows()) {
        throw new Error("You can't delete all the rows on the sheet.");
      }
      sheet(id).deleteRows(at, count);
    },
    deleteColumns(id: string, at: number, count: number) {
      if (count >= sheet(id).getMaxColumns()) {
        throw new Error("You can't delete all the columns on the sheet.");
      }
      const range = columnsOf(id, at, count);
      execute(RemoveColByRangeCommand.id, { unitId: unit, subUnitId: id, range });
    },
    showSheet(id: string, isShown: boolean) {
      if (isShown) sheet(id).showSheet();
      else sheet(id).hideSheet();
    },
    insertRows(id: string, at: number, count: number) {
      const item = sheet(id);
      const rows = item.getMaxRows();
      // Inserting behind the last row silently does nothing in the engine.
      if (at >= rows) item.setRowCount(rows + count);
      else item.insertRowsBefore(at, count);
    },
    insertColumns(id: string, at: number, count: number) {
      const item = sheet(id);
      const columns = item.getMaxColumns();
      if (at >= columns) item.setColumnCount(columns + count);
      else {
        execute(InsertColByRangeCommand.id, {
          unitId: unit,
          subUnitId: id,
          direction: Direction.LEFT,
          range: columnsOf(id, at, count),
          cellValue: {},
        });
      }
    },
    frozen(id: string): { rows: number; columns: number } {
      const { ySplit, xSplit } = sheet(id).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    freezeRows: (id: string, rows: number) => void sheet(id).setFrozenRows(rows),
    freezeColumns: (id: string, columns: number) => void sheet(id).setFrozenColumns(columns),
    columnWidth: (id: string, column: number, width: number) =>
      void sheet(id).setColumnWidths(column, 1, width),
    hideColumns: (id: string, column: number, count: number) =>
      void sheet(id).hideColumns(column, count),
    showColumns: (id: string, column: number, count: number) =>
      void sheet(id).showColumns(column, count),
    isColumnHidden: (id: string, column: number) => !sheet(id).getSheet().getColVisible(column),
    tabColor: (id: string, color: string) => void sheet(id).setTabColor(color),
    /**
     * Last row and column with content, counted from 1; 0 when there is none.
     *
     * As on Google, an empty string that a formula spilled counts as content: an ARRAYFORMULA
     * down to the last row makes every row count.
     */
    extent(id: string): [rows: number, columns: number] {
      let rows = 0;
      let columns = 0;
      const seen = (row: number, column: number) => {
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
      };
      const worksheet = sheet(id).getSheet();
      worksheet.getCellMatrix().forValue((row, column, cell) => {
        const hasValue = cell?.v !== undefined && cell.v !== null && cell.v !== "";
        if (hasValue || cell?.f || cell?.si) seen(row, column);
      });
      for (const { row, column, cell } of spilledCells(engine, id)) {
        if (cell.v !== undefined && cell.v !== null) seen(row, column);
      }
      return [rows, columns];
    },
  };
}
