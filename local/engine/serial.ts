/** Dates as spreadsheets count them: days since 30 December 1899, without a time zone. */

const epoch = Date.UTC(1899, 11, 30);
const day = 86_400_000;

export function serialOf(year: number, month: number, date: number): number {
  return (Date.UTC(year, month - 1, date) - epoch) / day;
}

/** Undefined for a day that does not exist, such as 31 February. */
export function serialOfDay(year: number, month: number, date: number): number | undefined {
  const utc = new Date(Date.UTC(year, month - 1, date));
  const exists = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === date;
  return exists ? serialOf(year, month, date) : undefined;
}

export function utcOf(serial: number): Date {
  return new Date(epoch + Math.round(serial * day));
}

/** The calendar day of a serial as `2022-01-31`. */
export function isoDay(serial: number): string {
  return utcOf(serial).toISOString().slice(0, 10);
}

/** Whether a number format shows a date or a time, literals and colours aside. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format || format === "General") return false;
  return /[ymdhs]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ""));
}
