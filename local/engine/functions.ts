/**
 * Functions the engine calculates differently from Google Sheets, and the script's own functions.
 *
 * Used by the host and by the page alike, so that two replicas of a workbook cannot drift apart.
 * Free of Node and of the DOM.
 */
import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorValueObject,
  type IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { correctReferenceFormats } from "./column-format";
import { OPEN_FROM } from "./formula";
import { speedUpLookups } from "./lookups";
import { isDateFormat, serialOf, utcOf } from "./serial";

/** A value on its way to a custom function and back: `d` is a date serial, `e` an error. */
type WireValue = string | number | boolean | null | { d: number } | { e: string };
type Wire = WireValue | Wire[];

/** Runs a custom function in the script's realm: JSON arguments in, JSON result out. */
export type CallCustom = (
  name: string,
  args: string,
  sheet: string,
  row: number,
  column: number,
) => string;

function toWire(value: BaseValueObject): Wire {
  if (value.isArray()) {
    const array = value as ArrayValueObject;
    const rows: Wire[][] = [];
    for (let r = 0; r < array.getRowCount(); r++) {
      const row: Wire[] = [];
      for (let c = 0; c < array.getColumnCount(); c++) {
        const item = array.get(r, c);
        row.push(item ? toWire(item) : "");
      }
      rows.push(row);
    }
    return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? "") : rows;
  }
  if (value.isError()) return { e: String(value.getValue()) };
  if (value.isNull()) return "";
  const plain = value.getValue();
  if (typeof plain === "number" && isDateFormat(value.getPattern())) return { d: plain };
  return typeof plain === "bigint" ? Number(plain) : plain;
}

function fromWire(value: Wire | undefined): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (value === null || value === undefined) return StringValueObject.create("");
  if ("d" in value) return NumberValueObject.create(value.d, "dd/mm/yyyy");
  return ErrorValueObject.create("e" in value ? (value.e as never) : ("#VALUE!" as never));
}

/**
 * A function of the script, with the argument and result rules of Apps Script: a cell is a
 * scalar, a range rows of columns, a blank cell an empty string, a date a Date; an array spills.
 */
export class GasFunction extends BaseFunction {
  readonly call: CallCustom;

  constructor(name: string, call: CallCustom) {
    super(name);
    this.call = call;
  }

  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    const failed = args.find((arg) => !arg.isArray() && arg.isError());
    if (failed) return failed;
    const sheet = this.subUnitId ?? "";
    const json = this.call(
      String(this.name),
      JSON.stringify(args.map(toWire)),
      sheet,
      this.row,
      this.column,
    );
    const result = JSON.parse(json) as Wire;
    if (!Array.isArray(result)) return fromWire(result);
    const rows = result.map((row) => (Array.isArray(row) ? row : [row]));
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width === 0) return fromWire("");
    return ArrayValueObject.create({
      calculateValueList: rows.map((row) =>
        Array.from({ length: width }, (_, i) => fromWire(row[i])),
      ),
      rowCount: rows.length,
      columnCount: width,
      unitId: this.unitId ?? "",
      sheetId: sheet,
      row: this.row,
      column: this.column,
    });
  }
}

function first(value: BaseValueObject): BaseValueObject {
  return value.isArray()
    ? ((value as ArrayValueObject).get(0, 0) ?? NullValueObject.create())
    : value;
}

function numberOf(value: BaseValueObject): number {
  const item = first(value);
  return item.isNull() ? 0 : Number(item.getValue());
}

function textOf(value: BaseValueObject): string {
  const item = first(value);
  return item.isNull() ? "" : String(item.getValue());
}

/** The engine treats every argument as an array already, so there is nothing left to do. */
class ArrayFormula extends BaseFunction {
  override calculate(value: BaseValueObject): BaseValueObject {
    return value;
  }
}

/** One month after 31 January is the last of February; the engine says 3 March. */
class Edate extends BaseFunction {
  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    for (const arg of [first(start), first(months)]) if (arg.isError()) return arg;
    const from = utcOf(Math.floor(numberOf(start)));
    const month = from.getUTCMonth() + 1 + Math.trunc(numberOf(months));
    const last = utcOf(serialOf(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
    const serial = serialOf(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), last));
    return NumberValueObject.create(serial, "yyyy-mm-dd");
  }
}

/** Missing in the engine. */
class Join extends BaseFunction {
  override calculate(delimiter: BaseValueObject, ...values: BaseValueObject[]): BaseValueObject {
    const parts: string[] = [];
    for (const value of values) {
      if (!value.isArray()) parts.push(textOf(value));
      else
        (value as ArrayValueObject).iterator((item) => void parts.push(item ? textOf(item) : ""));
    }
    return StringValueObject.create(parts.join(textOf(delimiter)));
  }
}

/** Functions whose text arguments may be dates or numbers; to all others text stays text. */
const readsDates =
  /^(DATE|TIME|YEAR|MONTH|DAY|HOUR|MINUTE|SECOND|WEEK|EDATE|EOMONTH|NETWORKDAYS|WORKDAY|VALUE|NUMBERVALUE|ISO)/;

interface OpenRange {
  _rangeData: { endRow: number };
}

/**
 * Switches off the engine's index of cell values by column. Arrays that a formula computes enter
 * it under the position of the formula itself, so that `IF(ROW(A3:A)=ROW(A3); …)` in A3 compares
 * the cells around it instead of the row numbers.
 */
function disableValueIndex(): void {
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}

let corrected = false;

/**
 * Lets a range written to the last row of all (see formula.ts) end where its sheet ends, and a
 * reference to a blank cell be blank. Changes the class, so once per realm is enough.
 */
function correctReferences(): void {
  if (corrected) return;
  corrected = true;
  const proto = BaseReferenceObject.prototype;
  const { getRangePosition, getRangeData, getFirstCell } = proto;
  const isOpen = (reference: BaseReferenceObject) =>
    (reference as unknown as OpenRange)._rangeData.endRow >= OPEN_FROM - 1;
  proto.getRangePosition = function () {
    const range = getRangePosition.call(this);
    return isOpen(this) ? { ...range, endRow: this.getActiveSheetRowCount() - 1 } : range;
  };
  proto.getRangeData = function () {
    const range = getRangeData.call(this);
    if (!isOpen(this)) return range;
    const rows = this.getActiveSheetRowCount();
    return rows > 0 ? { ...range, endRow: rows - 1 } : range;
  };
  // `=A1` of a blank cell is blank on Google, not 0.
  proto.getFirstCell = function () {
    const value = getFirstCell.call(this);
    if (!value.isNumber() || value.getValue() !== 0) return value;
    const { startRow, startColumn } = this.getRangePosition();
    return this.getCellData(startRow, startColumn) ? value : NullValueObject.create();
  };
}

/** Corrects the engine's functions. Call once per engine, before the first calculation. */
export function installFunctions(functions: IFunctionService): void {
  correctReferences();
  correctReferenceFormats();
  disableValueIndex();
  functions.registerExecutors(
    new ArrayFormula("ARRAYFORMULA"),
    new Edate("EDATE"),
    new Join("JOIN"),
  );
  speedUpLookups(functions.getExecutors());
  // "1.01.02" is an account code, not a date: MATCH("1.01.02"; …) must look for the text.
  for (const [name, executor] of functions.getExecutors()) {
    if (!readsDates.test(String(name))) executor.isArgumentsIgnoreNumberPattern = () => true;
  }
}
