/**
 * Lookups of a whole column at once.
 *
 * Inside ARRAYFORMULA the engine answers XLOOKUP, VLOOKUP, MATCH, COUNTIF and SUMIF by comparing
 * every key with every row: a second or more for 1 000 rows. Here one pass builds an index.
 * Anything but a plain exact match of several keys is left to the engine.
 */
import {
  ArrayValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";

type Argument = BaseValueObject | BaseReferenceObject;
type Fast = (args: BaseValueObject[], fn: BaseFunction) => BaseValueObject | undefined;

function item(array: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!array.isArray()) return array;
  return (array as ArrayValueObject).get(row, column) ?? NullValueObject.create();
}

function size(value: BaseValueObject): { rows: number; columns: number } {
  if (!value.isArray()) return { rows: 1, columns: 1 };
  const array = value as ArrayValueObject;
  return { rows: array.getRowCount(), columns: array.getColumnCount() };
}

/** Text compares without case, and never with a number; a blank has no key. */
function keyOf(value: BaseValueObject): string | undefined {
  if (value.isNull() || value.isError()) return undefined;
  const plain = value.getValue();
  return typeof plain === "string" ? `s${plain.toLowerCase()}` : `${typeof plain}${plain}`;
}

function isColumn(value: BaseValueObject): boolean {
  return value.isArray() && size(value).columns === 1;
}

function hasSeveral(value: BaseValueObject | undefined): value is BaseValueObject {
  return value?.isArray() === true && size(value).rows > 1;
}

function isZero(value: BaseValueObject | undefined): boolean {
  if (value === undefined || value.isArray() || value.isError() || value.isNull()) return false;
  return Number(value.getValue()) === 0;
}

/** First row of each key in a column. */
function indexOf(array: BaseValueObject): Map<string, number> {
  const index = new Map<string, number>();
  const { rows } = size(array);
  for (let row = 0; row < rows; row++) {
    const key = keyOf(item(array, row, 0));
    if (key !== undefined && !index.has(key)) index.set(key, row);
  }
  return index;
}

function mapArray(
  array: BaseValueObject,
  fn: BaseFunction,
  each: (value: BaseValueObject) => BaseValueObject,
): BaseValueObject {
  const { rows, columns } = size(array);
  return ArrayValueObject.create({
    calculateValueList: Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => each(item(array, r, c))),
    ),
    rowCount: rows,
    columnCount: columns,
    unitId: fn.unitId ?? "",
    sheetId: fn.subUnitId ?? "",
    row: fn.row,
    column: fn.column,
  });
}

function find(
  keys: BaseValueObject,
  column: BaseValueObject,
  fn: BaseFunction,
  found: (row: number) => BaseValueObject,
  missing: BaseValueObject,
): BaseValueObject {
  const index = indexOf(column);
  return mapArray(keys, fn, (value) => {
    if (value.isError()) return value;
    const row = index.get(keyOf(value) ?? "");
    return row === undefined ? missing : found(row);
  });
}

function hasWildcard(keys: BaseValueObject): boolean {
  const { rows, columns } = size(keys);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const value = item(keys, r, c);
      if (value.isString() && /[*?~]/.test(String(value.getValue()))) return true;
    }
  }
  return false;
}

const notFound = () => ErrorValueObject.create(ErrorType.NA);

const xlookup: Fast = ([keys, column, result, missing, ...modes], fn) => {
  if (!hasSeveral(keys) || !column || !result || modes.length > 0) return undefined;
  if (!isColumn(column) || !isColumn(result) || size(result).rows !== size(column).rows) {
    return undefined;
  }
  if (missing?.isArray()) return undefined;
  return find(keys, column, fn, (row) => item(result, row, 0), missing ?? notFound());
};

const vlookup: Fast = ([keys, table, index, sorted], fn) => {
  if (!hasSeveral(keys) || !table?.isArray() || !index || index.isArray() || !isZero(sorted)) {
    return undefined;
  }
  const column = Number(index.getValue()) - 1;
  if (!(column >= 0 && column < size(table).columns) || hasWildcard(keys)) return undefined;
  return find(keys, table, fn, (row) => item(table, row, column), notFound());
};

const match: Fast = ([keys, column, type], fn) => {
  if (!hasSeveral(keys) || !column || !isColumn(column) || !isZero(type)) return undefined;
  if (hasWildcard(keys)) return undefined;
  return find(keys, column, fn, (row) => NumberValueObject.create(row + 1), notFound());
};

/** Cells of a column that are not blank, text in lower case, with what each adds to the answer. */
type Weighed = { value: string | number | boolean; weight: number }[];

function weigh(column: BaseValueObject, weight: (row: number) => number): Weighed {
  const cells: Weighed = [];
  const { rows } = size(column);
  for (let row = 0; row < rows; row++) {
    const cell = item(column, row, 0);
    if (cell.isNull() || cell.isError()) continue;
    const plain = cell.getValue();
    const value = typeof plain === "string" ? plain.toLowerCase() : plain;
    cells.push({ value: typeof value === "bigint" ? Number(value) : value, weight: weight(row) });
  }
  return cells;
}

/** Totals by exact value; text and numbers apart. */
function totals(cells: Weighed): Map<string | number | boolean, number> {
  const sums = new Map<string | number | boolean, number>();
  for (const { value, weight } of cells) sums.set(value, (sums.get(value) ?? 0) + weight);
  return sums;
}

/** A text with wildcards as a test. */
function wildcard(text: string): (value: string) => boolean {
  if (/^[^*?~]*\*$/.test(text)) {
    const start = text.slice(0, -1);
    return (value) => value.startsWith(start);
  }
  const pattern = text.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}]/g, (char, escaped?: string) => {
    if (escaped !== undefined) return escaped === "~" ? "~" : `\\${escaped}`;
    if (char === "*") return "[\\s\\S]*";
    return char === "?" ? "[\\s\\S]" : `\\${char}`;
  });
  const expression = new RegExp(`^${pattern}$`);
  return (value) => expression.test(value);
}

/** For each criterion the total over the rows that meet it; undefined if one is a comparison. */
function accumulate(
  column: BaseValueObject,
  criteria: BaseValueObject,
  fn: BaseFunction,
  weight: (row: number) => number,
): BaseValueObject | undefined {
  const cells = weigh(column, weight);
  const exact = totals(cells);
  const known = new Map<string, number>();
  const matching = (text: string): number => {
    if (!/[*?~]/.test(text)) {
      const number = text.trim() === "" ? undefined : exact.get(Number(text));
      return (exact.get(text) ?? 0) + (number ?? 0);
    }
    const before = known.get(text);
    if (before !== undefined) return before;
    const test = wildcard(text);
    let total = 0;
    for (const cell of cells) {
      if (typeof cell.value === "string" && test(cell.value)) total += cell.weight;
    }
    known.set(text, total);
    return total;
  };
  let comparison = false;
  const answers = mapArray(criteria, fn, (value) => {
    if (value.isError()) return value;
    const plain = value.isNull() ? 0 : value.getValue();
    if (typeof plain === "bigint") return NumberValueObject.create(0);
    if (typeof plain !== "string") return NumberValueObject.create(exact.get(plain) ?? 0);
    if (/^[<>=]/.test(plain)) comparison = true;
    return NumberValueObject.create(matching(plain.toLowerCase()));
  });
  return comparison ? undefined : answers;
}

const countif: Fast = ([column, criteria], fn) => {
  if (!column || !isColumn(column) || !hasSeveral(criteria)) return undefined;
  return accumulate(column, criteria, fn, () => 1);
};

const sumif: Fast = ([column, criteria, sums = column], fn) => {
  if (!column || !isColumn(column) || !hasSeveral(criteria) || !sums || !isColumn(sums)) {
    return undefined;
  }
  if (size(sums).rows !== size(column).rows) return undefined;
  return accumulate(column, criteria, fn, (row) => {
    const value = item(sums, row, 0);
    return value.isNumber() ? Number(value.getValue()) : 0;
  });
};

const fast: Record<string, Fast> = {
  XLOOKUP: xlookup,
  VLOOKUP: vlookup,
  MATCH: match,
  COUNTIF: countif,
  SUMIF: sumif,
};

/** A range argument as the array of its values; the engine hands some functions the range itself. */
function arrayOf(arg: Argument): BaseValueObject {
  return arg?.isReferenceObject()
    ? (arg as BaseReferenceObject).toArrayValueObject()
    : (arg as BaseValueObject);
}

export function speedUpLookups(executors: Map<unknown, BaseFunction>): void {
  for (const [name, attempt] of Object.entries(fast)) {
    const executor = executors.get(name);
    if (!executor) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...args: BaseValueObject[]) =>
      attempt(args.map(arrayOf), executor) ?? calculate(...args);
  }
}
