/** Cells of a chart's ranges, from the page's own workbook. */
import type { Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { type ChartRange, closed, type HiddenCells } from "../engine/chart";
import { display } from "../engine/display";
import { readerOf } from "../engine/read";
import type { ChartCell } from "./chart-table";

function indices(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

/** Reads the cells of a range, without the hidden rows and columns the chart leaves out. */
export function cellReader(
  injector: Injector,
  book: FWorkbook,
): (range: ChartRange, hidden: HiddenCells) => ChartCell[][] {
  const sheet = (id: string) => {
    const found = book.getSheetBySheetId(id);
    if (!found) throw new Error(`Sheet ${id} not found.`);
    return found;
  };
  const formulas = injector.get(FormulaDataModel);
  return (range, hidden) => {
    const reader = readerOf({ book, formulas, sheet, unit: book.getId() }, range.sheet);
    const worksheet = sheet(range.sheet).getSheet();
    const [top, left, height, width] = closed(range, worksheet.getRowCount());
    const allRows = hidden === "IGNORE_COLUMNS" || hidden === "SHOW_BOTH";
    const allColumns = hidden === "IGNORE_ROWS" || hidden === "SHOW_BOTH";
    const rows = indices(top, height).filter((row) => allRows || worksheet.getRowVisible(row));
    const columns = indices(left, width).filter(
      (column) => allColumns || worksheet.getColVisible(column),
    );
    const cell = (row: number, column: number): ChartCell => {
      const read = reader.value(row, column);
      const value = typeof read === "object" ? read.d : read;
      if (value === "") return { value, text: "", format: undefined };
      const format = reader.format(row, column);
      return { value, text: display(value, format, "in_ID"), format };
    };
    return rows.map((row) => columns.map((column) => cell(row, column)));
  };
}
