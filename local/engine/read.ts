/** How a cell is read: its own content, or what a formula elsewhere spilled into it. */
import {
  extractPureTextFromCell,
  type ICellData,
  type IRange,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Engine } from "./boot";
import { columnFormat } from "./column-format";
import { toSheetsFormula } from "./formula";
import { isAutomatic } from "./look";
import { isDateFormat } from "./serial";

/** A value on its way to the script: a date as `{ d: serial }`, a blank as an empty string. */
export type CellValue = string | number | boolean | { d: number };

/** The workbook to read from: the host's, or a page's. */
export type Readable = Pick<Engine, "book" | "formulas" | "sheet" | "unit">;

interface Reader {
  value(row: number, column: number): CellValue;
  format(row: number, column: number): string | undefined;
  /** As Google Sheets writes it; undefined for a value and for a spilled cell. */
  formula(row: number, column: number): string | undefined;
}

type Anchors = Record<number, Record<number, IRange> | undefined>;
type Matrix = Record<number, Nullable<Record<number, Nullable<ICellData>>>>;

function spillMatrix(engine: Readable, sheet: string): Matrix {
  return (engine.formulas.getArrayFormulaCellData()[engine.unit]?.[sheet] ?? {}) as Matrix;
}

/** Cells a formula elsewhere spilled into, without the cells that hold the formulas. */
export function* spilledCells(engine: Engine, sheet: string) {
  const worksheet = engine.sheet(sheet).getSheet();
  const ranges = (engine.formulas.getArrayFormulaRange()[engine.unit]?.[sheet] ?? {}) as Anchors;
  const matrix = spillMatrix(engine, sheet);
  for (const [anchorRow, line] of Object.entries(ranges)) {
    for (const [anchorColumn, range] of Object.entries(line ?? {})) {
      const anchor = { row: Number(anchorRow), column: Number(anchorColumn) };
      if (worksheet.getCellRaw(anchor.row, anchor.column)?.v === "#SPILL!") continue;
      for (let row = range.startRow; row <= range.endRow; row++) {
        for (let column = range.startColumn; column <= range.endColumn; column++) {
          const cell = matrix[row]?.[column];
          const isAnchor = row === anchor.row && column === anchor.column;
          if (cell && !isAnchor) yield { row, column, cell, anchor };
        }
      }
    }
  }
}

/** Right after loading, the cell that holds an array formula has its value only as a spilled one. */
function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.p) || (cell?.v !== null && cell?.v !== undefined && cell.v !== "");
}

export function readerOf(engine: Readable, sheet: string): Reader {
  const worksheet = engine.sheet(sheet).getSheet();
  const styles = engine.book.getWorkbook().getStyles();
  const spills = spillMatrix(engine, sheet);

  const style = (cell: Nullable<ICellData>): IStyleData | undefined =>
    (cell?.s ? styles.get(cell.s) : undefined) ?? undefined;
  const pattern = (cell: Nullable<ICellData>) => style(cell)?.n?.pattern;

  const resolve = (row: number, column: number) => {
    const own = worksheet.getCellRaw(row, column);
    return hasContent(own) ? own : (spills[row]?.[column] ?? own);
  };
  const columns = worksheet.getConfig().columnData;
  /** The cell's own, its column's, or what came with the formula's result. */
  const format = (row: number, column: number) => {
    const own = pattern(worksheet.getCellRaw(row, column));
    const found = own ?? columnFormat(columns, column, styles) ?? pattern(resolve(row, column));
    return isAutomatic(found) ? undefined : found;
  };

  return {
    format,
    value(row, column) {
      const cell = resolve(row, column);
      // A link made by a formula is rich text whose words are the label.
      const value = cell?.p ? extractPureTextFromCell(cell) : cell?.v;
      if (value === undefined || value === null) return "";
      if (typeof value === "boolean") return value;
      if (cell?.t === 3) return Number(value) === 1;
      // What Google calls a blocked array is a reference error there.
      if (value === "#SPILL!") return "#REF!";
      if (typeof value === "number" && isDateFormat(format(row, column))) return { d: value };
      return value;
    },
    formula(row, column) {
      const cell = worksheet.getCellRaw(row, column);
      const shared = !cell?.f && cell?.si;
      const text = shared
        ? engine.formulas.getFormulaStringByCell(row, column, sheet, engine.unit)
        : cell?.f;
      return text ? toSheetsFormula(text) : undefined;
    },
  };
}
