/** What a cell shows: its value through its number format, in the locale of the spreadsheet. */
import { numfmt } from "@univerjs/core";
import { usesDecimalComma } from "./typed";

/** Google calls Indonesian by its old code: `in_ID`. */
function tag(locale: string): string {
  return /^(in|id)/i.test(locale) ? "id" : locale.slice(0, 2);
}

/**
 * Text of a number without a format: ten significant digits at most, whole numbers in full up
 * to fifteen.
 */
function automatic(value: number, locale: string): string {
  const size = Math.abs(value);
  let text: string;
  if (Number.isInteger(value) && size < 1e15) text = String(value);
  else if (size !== 0 && (size >= 1e15 || size < 1e-5)) {
    text = value
      .toExponential(5)
      .replace(/\.?0+e/, "E")
      .replace(/E([+-])(\d)$/, "E$10$2");
  } else text = String(Number(value.toPrecision(10)));
  return usesDecimalComma(locale) ? text.replace(".", ",") : text;
}

export function display(
  value: string | number | boolean,
  format: string | undefined,
  locale: string,
): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (!format || format === "General") {
    return typeof value === "number" ? automatic(value, locale) : value;
  }
  if (typeof value === "string" && !format.includes("@")) return value;
  if (format === "@" || format === "@@@") {
    return typeof value === "number" ? automatic(value, locale) : value;
  }
  try {
    return numfmt.format(format, value, { locale: tag(locale), throws: true });
  } catch {
    return typeof value === "number" ? automatic(value, locale) : value;
  }
}
