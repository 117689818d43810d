import { formatTanggal, isoOf, parseTanggal } from "../domain/tanggal";
import { type Argument, type Example, isBlank, mapCells, NA, type Result } from "./arguments";

/**
 * Cells of `TANGGAL(tanggal)`: a date in words, “31 Januari 2022”.
 *
 * Sheets hands a date cell over as a Date whose day is the cell's in the local time of the script, so
 * it is read in local time; spreadsheet and script must have one time zone. A time without a day
 * comes as a day of 1899 and is no date.
 */
export function tanggal(value: Argument): Result {
  return mapCells("TANGGAL", { tanggal: value }, ([cell]) => {
    if (isBlank(cell)) return "";
    return formatTanggal(toIso(cell) ?? "") ?? NA;
  });
}

function toIso(cell: Argument): string | undefined {
  if (typeof cell === "string") return parseTanggal(cell);
  if (!isDate(cell) || cell.getFullYear() < 1900) return undefined;
  return isoOf(cell.getFullYear(), cell.getMonth() + 1, cell.getDate());
}

interface Day {
  getFullYear(): number;
  getMonth(): number;
  getDate(): number;
}

const isDate = (cell: Argument): cell is Day =>
  Object.prototype.toString.call(cell) === "[object Date]";

export const examples: readonly Example[] = [
  { call: ["2022-01-31"], result: "31 Januari 2022" },
  { call: ["31/1/2022"], result: "31 Januari 2022" },
  { call: ["31 Jan 2022"], result: "31 Januari 2022" },
  { call: ["31 April 2022"], result: "n/a" },
  { call: ["Januari 2022"], result: "n/a" },
  { call: [44592], result: "n/a" },
  { call: [""], result: "" },
  { call: [[["1/2/2022", ""]]], result: [["1 Februari 2022", ""]] },
];
