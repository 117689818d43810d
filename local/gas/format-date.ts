/** Date patterns of Java's SimpleDateFormat, as far as documents need them, in English. */
import { settings } from "./host-ops";

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );
const days = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/**
 * The clock of a time zone. The spreadsheet's own zone is the local one here, wherever the
 * computer stands: a date cell then formats as the day it shows.
 */
function clock(date: Date, timeZone: string): Date {
  const utc = (y: number, mo: number, d: number, h: number, mi: number, s: number) =>
    new Date(Date.UTC(y, mo, d, h, mi, s));
  if (timeZone === settings.timeZone) {
    const [y, mo, d] = [date.getFullYear(), date.getMonth(), date.getDate()];
    return utc(y, mo, d, date.getHours(), date.getMinutes(), date.getSeconds());
  }
  const offset = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d{2})?$/.exec(timeZone);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return new Date(date.getTime() + (offset[1] === "-" ? -minutes : minutes) * 60_000);
  }
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(date);
  const part = (type: string) => Number(parts.find((item) => item.type === type)?.value ?? 0);
  const [y, mo, d] = [part("year"), part("month") - 1, part("day")];
  return utc(y, mo, d, part("hour"), part("minute"), part("second"));
}

export function formatDate(date: Date, timeZone: string, format: string): string {
  if (Number.isNaN(date.getTime())) throw new Error("Invalid argument: date");
  const at = clock(date, timeZone);
  const padded = (value: number, letters: string) => String(value).padStart(letters.length, "0");
  const named = (names: string[], index: number, letters: string) =>
    letters.length > 3 ? names[index] : names[index]?.slice(0, 3);
  const field = (letters: string): string | undefined => {
    const hour = at.getUTCHours();
    switch (letters[0]) {
      case "y":
        return letters.length === 2
          ? String(at.getUTCFullYear()).slice(-2)
          : padded(at.getUTCFullYear(), letters);
      case "M":
        return letters.length > 2
          ? named(months, at.getUTCMonth(), letters)
          : padded(at.getUTCMonth() + 1, letters);
      case "d":
        return padded(at.getUTCDate(), letters);
      case "E":
        return named(days, at.getUTCDay(), letters);
      case "H":
        return padded(hour, letters);
      case "h":
        return padded(hour % 12 || 12, letters);
      case "m":
        return padded(at.getUTCMinutes(), letters);
      case "s":
        return padded(at.getUTCSeconds(), letters);
      case "a":
        return hour < 12 ? "AM" : "PM";
      default:
        throw new Error(`not emulated: date pattern “${letters}”`);
    }
  };
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (text, literal?: string) => {
    if (literal === undefined) return field(text) ?? "";
    return literal === "" ? "'" : literal.replace(/''/g, "'");
  });
}
