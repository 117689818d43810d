/**
 * What a typed text means, as Google Sheets decides it: number, percentage, date, TRUE or text.
 *
 * `setValue` of a string goes through the same interpretation. In a locale with a decimal comma
 * dots group thousands; a dot that cannot be one (`1.5`) is still read as a decimal point.
 */
import { serialOfDay } from "./serial";

/** An engine cell: `t` 1 is text, 2 a number, 3 a boolean, 4 text although it looks otherwise. */
interface TypedCell {
  v: string | number | null;
  t: 1 | 2 | 3 | 4 | null;
  /** Number format a cell with automatic format takes on. */
  format?: string;
}

export function usesDecimalComma(locale: string): boolean {
  return !/^(en|th|ja|ko|zh|iw|he)/i.test(locale);
}

export function interpret(text: string, locale: string, format: string | undefined): TypedCell {
  if (text === "") return { v: null, t: null };
  if (text.startsWith("'")) return { v: text.slice(1), t: 4 };
  if (format === "@" || format === "@@@") return { v: text, t: 4 };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { v: /^t/i.test(trimmed) ? 1 : 0, t: 3 };
  return asDate(trimmed, locale) ?? asNumber(trimmed, locale) ?? { v: text, t: 1 };
}

function asDate(text: string, locale: string): TypedCell | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  let serial: number | undefined;
  if (iso) serial = serialOfDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (local) {
    const monthFirst = /^en(_US)?$/i.test(locale);
    const [first, second] = [Number(local[1]), Number(local[2])];
    const [date, month] = monthFirst ? [second, first] : [first, second];
    serial = serialOfDay(Number(local[3]), month, date);
  }
  if (serial === undefined) return undefined;
  return { v: serial, t: 2, format: iso ? "yyyy-mm-dd" : defaultDateFormat(locale) };
}

export function defaultDateFormat(locale: string): string {
  return /^en(_US)?$/i.test(locale) ? "m/d/yyyy" : "dd/mm/yyyy";
}

function asNumber(text: string, locale: string): TypedCell | undefined {
  const parts = /^(Rp\s?)?([+-]?)(Rp\s?)?([\d.,]*\d[.,]?)(e[+-]?\d+)?\s?(%)?$/i.exec(text);
  if (!parts) return undefined;
  const [, before, sign, after, digits = "", exponent = "", percent] = parts;
  const plain = plainDigits(digits, usesDecimalComma(locale));
  if (plain === undefined) return undefined;
  const value = Number(`${sign}${plain}${exponent}`);
  if (Number.isNaN(value)) return undefined;
  const decimals = plain.includes(".") ? "0.00" : "0";
  if (percent) return { v: Number((value / 100).toPrecision(15)), t: 2, format: `${decimals}%` };
  if (before || after) {
    return { v: value, t: 2, format: decimals === "0" ? '"Rp"#,##0' : '"Rp"#,##0.00' };
  }
  if (exponent) return { v: value, t: 2, format: "0.00E+00" };
  const grouped =
    /[.,]\d{3}(?!\d)/.test(digits) && plain.replace(".", "") === digits.replace(/[.,]/g, "");
  const isGrouped = grouped && plain.length < digits.length;
  return {
    v: value,
    t: 2,
    ...(isGrouped ? { format: decimals === "0" ? "#,##0" : "#,##0.00" } : {}),
  };
}

/** Digits with a decimal point and no grouping; undefined when the grouping is irregular. */
function plainDigits(digits: string, decimalComma: boolean): string | undefined {
  const [group, decimal] = decimalComma ? [".", ","] : [",", "."];
  const [whole = "", fraction, ...more] = digits.split(decimal);
  if (more.length > 0) return undefined;
  if (!whole.includes(group)) {
    return fraction?.includes(group) ? undefined : join(whole, fraction);
  }
  const groups = whole.split(group);
  const regular = groups.every((part, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part));
  if (regular && !fraction?.includes(group)) return join(groups.join(""), fraction);
  const lonePoint = decimalComma && groups.length === 2 && fraction === undefined;
  return lonePoint ? join(groups[0] ?? "", groups[1]) : undefined;
}

function join(whole: string, fraction: string | undefined): string {
  return fraction ? `${whole || "0"}.${fraction}` : whole;
}
