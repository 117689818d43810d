import type { CellFormulaValue, CellValue } from "exceljs";
import type { BukuCell } from "../contract";
import { address } from "./a1";
import { isDateFormat, serialOf } from "./date";
import { cached, FORMULA_LIMIT, type Result, wrap, wrapKept, wrapSpilled } from "./dummy";
import type { Keep } from "./keep";
import { type Known, toExcel } from "./native";
import { CELL_LIMIT, chunks, escapeText } from "./text";

/** What a cell needs to know of its surroundings. */
export interface Surroundings {
  tab: string;
  known: Known;
  /** Addresses of the cells whose formula filled others; Excel would not spill the same way. */
  anchors: ReadonlySet<string>;
  keep: Keep;
}

const ERRORS = /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|NUM!|VALUE!)$/;

/** Value of a cell for exceljs; null when there is nothing to write but perhaps a look. */
export function cellValue(cell: BukuCell, around: Surroundings): CellValue {
  if (cell.formula !== undefined) return formulaValue(cell, cell.formula, around);
  if (cell.spilledFrom !== undefined) {
    const { result } = cell;
    if (result === undefined || result === "") return null;
    return stored(wrapSpilled(plain(cell, result)), plain(cell, result));
  }
  const { value } = cell;
  if (typeof value === "string") return textValue(cell, value, around);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "object") return serialOf(value.date) ?? value.date;
  return value ?? null;
}

function textValue(cell: BukuCell, value: string, { keep, tab }: Surroundings): CellValue {
  if (value === "") return null;
  const [start, ...rest] = chunks(value, CELL_LIMIT);
  if (rest.length) keep.addLong("sisa", tab, address(cell.row, cell.column), rest.join(""));
  return escapeText(start!);
}

function formulaValue(cell: BukuCell, formula: string, around: Surroundings): CellValue {
  const result = cell.result === undefined ? undefined : plain(cell, cell.result);
  const isAnchor = around.anchors.has(address(cell.row, cell.column));
  const native = isAnchor ? undefined : toExcel(formula, around.known);
  if (native !== undefined && native.length <= FORMULA_LIMIT) return stored(native, result);
  const wrapped = wrap(formula, result);
  if (wrapped !== undefined) return stored(wrapped, result ?? "");
  const id = around.keep.rows.length + 1;
  around.keep.addLong("rumus", "", String(id), formula);
  return stored(wrapKept(id, result), result ?? "");
}

/** exceljs calls a result of '' no result, which is right: the program then has to calculate. */
function stored(formula: string, result: Result | undefined): CellFormulaValue {
  const text = escapeText(formula);
  if (result === undefined) return { formula: text };
  if (typeof result !== "string") return { formula: text, result };
  if (ERRORS.test(result) && !text.includes("DUMMYFUNCTION")) {
    return { formula: text, result: { error: result as "#N/A" } };
  }
  return { formula: text, result: escapeText(cached(result) as string) };
}

/** A calculated day comes as text; in a cell with a date format Excel wants its number. */
function plain({ format }: BukuCell, result: Result): Result {
  if (typeof result === "string" && isDateFormat(format)) return serialOf(result) ?? result;
  if (typeof result === "number" && !Number.isFinite(result)) return "";
  return result;
}
