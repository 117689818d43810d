/** Milliseconds of the day that spreadsheets count as 0: 1899-12-30. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** Days between the epoch above and the one of old Excel for Mac, 1904-01-01. */
const DAYS_TO_1904 = 1462;

/**
 * Format of a date that has none of its own: a date must have one in .xlsx, where it is a number.
 *
 * It shows what Google Sheets shows in Indonesia. The `;@` (“and text as it is”), which Excel adds
 * by itself, tells it from a format somebody chose here, and LibreOffice keeps it.
 */
export const AUTOMATIC_DATE = "dd/mm/yyyy;@";
/** Format number 14 of Excel, “the short date of this computer”, as exceljs and others name it. */
export const SHORT_DATE = "mm-dd-yy";

/**
 * Serial number of a day: "1900-03-01" is 61. Undefined when the text is not a day.
 *
 * Excel alone believes in 29 February 1900, so it shows the days before as one later; Google Sheets
 * and LibreOffice count as here.
 */
export function serialOf(iso: string, is1904: boolean = false): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : serialOfMoment(date, is1904);
}

/** Serial number of a day and a time, as exceljs turns each number into that looks like one. */
export function serialOfMoment(date: Date, is1904: boolean): number {
  const zero = DAY_ZERO + (is1904 ? DAYS_TO_1904 * DAY : 0);
  return (date.getTime() - zero) / DAY;
}

/** Day of a serial number; its time of day is dropped. Undefined outside the years 0 to 9999. */
export function dayOf(serial: number, is1904: boolean): string | undefined {
  const date = new Date(DAY_ZERO + Math.floor(serial + (is1904 ? DAYS_TO_1904 : 0)) * DAY);
  const iso = Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
  return /^\d{4}-/.test(iso) ? iso : undefined;
}

/** Whether a number format shows a day, a month or a year. Hours alone are no date. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format) return false;
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "").toLowerCase();
  if (plain === "general") return false;
  return /[yd]/.test(plain) || /mmm/.test(plain) || (/m/.test(plain) && !/[hs]/.test(plain));
}
