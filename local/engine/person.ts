/** What a person does to sheets with the page's own commands. */
import type { ICellData, IStyleData } from "@univerjs/core";
import { MoveColsCommand } from "@univerjs/sheets";
import type { Engine } from "./boot";
import { toEngineFormula } from "./formula";
import { type CellValue, readerOf } from "./read";
import type { Area } from "./sheets";

/** As Google sorts: numbers and days, text, TRUE and FALSE, and blanks last whatever the direction. */
function rank(value: CellValue): number {
  if (value === "") return 3;
  return typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0;
}

function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === "" || b === "") return rank(a) - rank(b);
  const sign = ascending ? 1 : -1;
  if (rank(a) !== rank(b)) return sign * (rank(a) - rank(b));
  if (typeof a === "string" && typeof b === "string") {
    return sign * a.localeCompare(b, "id", { sensitivity: "base" });
  }
  const number = (value: CellValue) => (typeof value === "object" ? value.d : Number(value));
  return sign * (number(a) - number(b));
}

export function personOps(engine: Engine) {
  const { book, sheet, unit, execute, lexer } = engine;
  return {
    moveColumns(id: string, from: number, count: number, before: number) {
      const endRow = sheet(id).getMaxRows() - 1;
      const columns = (first: number, last: number) => ({
        startRow: 0,
        endRow,
        startColumn: first,
        endColumn: last,
        rangeType: 2,
      });
      const range = columns(from, from + count - 1);
      execute(MoveColsCommand.id, {
        unitId: unit,
        subUnitId: id,
        range,
        fromRange: range,
        toRange: columns(before, before + count - 1),
      });
    },
    duplicateSheet(id: string, name: string): string {
      const copy = book.duplicateSheet(sheet(id));
      copy.setName(name);
      return copy.getSheetId();
    },
    renameSheet: (id: string, name: string) => void sheet(id).setName(name),
    sortRows(id: string, area: Area, column: number, ascending: boolean) {
      const [top, left, rows, columns] = area;
      const reader = readerOf(engine, id);
      const keys = Array.from({ length: rows }, (_, i) => reader.value(top + i, column));
      const sorted = keys.map((_, i) => i);
      sorted.sort((a, b) => compare(keys[a] ?? "", keys[b] ?? "", ascending) || a - b);
      const worksheet = sheet(id).getSheet();
      const styles = book.getWorkbook().getStyles();
      const styleAt = (row: number, at: number): IStyleData =>
        styles.getStyleByCell(worksheet.getCellRaw(row, at)) ?? {};
      const value: Record<number, Record<number, ICellData>> = {};
      sorted.forEach((from, to) => {
        const row: Record<number, ICellData> = {};
        for (let at = left; at < left + columns; at++) {
          const { v = null, t = null, p = null } = worksheet.getCellRaw(top + from, at) ?? {};
          const formula = reader.formula(top + from, at);
          const f =
            formula === undefined
              ? null
              : lexer.moveFormulaRefOffset(toEngineFormula(formula), 0, to - from);
          const gone = Object.keys(styleAt(top + to, at)).map((key) => [key, null]);
          const s = { ...Object.fromEntries(gone), ...styleAt(top + from, at) };
          row[at] = { v, t, p, f, si: null, s };
        }
        value[top + to] = row;
      });
      const range = {
        startRow: top,
        endRow: top + rows - 1,
        startColumn: left,
        endColumn: left + columns - 1,
      };
      const where = { unitId: unit, subUnitId: id };
      execute("sheet.command.set-range-values", { ...where, range, value });
    },
  };
}
