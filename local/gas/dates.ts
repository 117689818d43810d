/**
 * Dates of the script and serials of the sheet.
 *
 * A date cell has no time zone. Its Date shows the cell's day in local time, as a script whose
 * time zone is the spreadsheet's sees it on Google; see `Utilities.formatDate` for the other half.
 */
import { serialOf, utcOf } from "../engine/serial";

export function dateOf(serial: number): Date {
  const utc = utcOf(serial);
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  );
}

export function serialOfDate(date: Date): number {
  const seconds = date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds();
  return serialOf(date.getFullYear(), date.getMonth() + 1, date.getDate()) + seconds / 86_400;
}
