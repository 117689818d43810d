/** Operations on cell contents. */
import type { ICellData } from "@univerjs/core";
import { cellKey, type Engine } from "./boot";
import { display } from "./display";
import { toEngineFormula } from "./formula";
import { grid } from "./grid";
import { type CellValue, readerOf, spilledCells } from "./read";
import type { Area } from "./sheets";
import { defaultDateFormat, interpret } from "./typed";
import { checkStrict } from "./validate";

/** What to write: a typed value, a date, or a formula. Null leaves the cell alone. */
export type CellInput = CellValue | { f: string } | null;

export function cellOps(engine: Engine) {
  const { locale } = engine;

  const encode = (input: Exclude<CellInput, null>, format: string | undefined): ICellData => {
    const blank = { f: null, si: null, p: null };
    const withFormat = (pattern: string | undefined) =>
      pattern && !format ? { s: { n: { pattern } } } : {};
    if (typeof input === "number") return { ...blank, v: input, t: 2 };
    if (typeof input === "boolean") return { ...blank, v: input ? 1 : 0, t: 3 };
    if (typeof input === "object") {
      if ("f" in input) return { ...blank, f: toEngineFormula(input.f), v: null, t: null };
      const day = defaultDateFormat(locale);
      const pattern = Number.isInteger(input.d) ? day : `${day} hh:mm:ss`;
      return { ...blank, v: input.d, t: 2, ...withFormat(pattern) };
    }
    const isFormula = input.length > 1 && input.startsWith("=") && format !== "@";
    if (isFormula) return { ...blank, f: toEngineFormula(input), v: null, t: null };
    const { v, t, format: typed } = interpret(input, locale, format);
    return { ...blank, v, t, ...withFormat(typed) };
  };

  return {
    values(id: string, area: Area): CellValue[][] {
      const reader = readerOf(engine, id);
      return grid(area, reader.value);
    },
    display(id: string, area: Area): string[][] {
      const reader = readerOf(engine, id);
      return grid(area, (row, column) => {
        const value = reader.value(row, column);
        const plain = typeof value === "object" ? value.d : value;
        return display(plain, reader.format(row, column), locale);
      });
    },
    formulas(id: string, area: Area): string[][] {
      const reader = readerOf(engine, id);
      return grid(area, (row, column) => reader.formula(row, column) ?? "");
    },
    /** The cell whose formula fills this one: itself unless a formula elsewhere spilled here. */
    anchor(id: string, row: number, column: number): [row: number, column: number] {
      for (const spill of spilledCells(engine, id)) {
        if (spill.row === row && spill.column === column) {
          return [spill.anchor.row, spill.anchor.column];
        }
      }
      return [row, column];
    },
    write(id: string, area: Area, inputs: CellInput[][]) {
      const reader = readerOf(engine, id);
      const [top, left, rows, columns] = area;
      const value: Record<number, Record<number, ICellData>> = {};
      inputs.forEach((line, r) => {
        const row: Record<number, ICellData> = {};
        line.forEach((input, c) => {
          if (input === null) return;
          const isAutomatic = engine.automatic.delete(cellKey(id, top + r, left + c));
          if (!isAutomatic) row[left + c] = encode(input, reader.format(top + r, left + c));
          else row[left + c] = { s: { n: null }, ...encode(input, undefined) };
        });
        value[top + r] = row;
      });
      const range = {
        startRow: top,
        startColumn: left,
        endRow: top + rows - 1,
        endColumn: left + columns - 1,
      };
      checkStrict(engine, id, value);
      engine.execute("sheet.command.set-range-values", {
        unitId: engine.unit,
        subUnitId: id,
        range,
        value,
      });
    },
  };
}
