import type { Value } from "../sheets/contract";

/** Text that Sheets would take for a formula, number, date or truth value, or whose apostrophe or blank it would eat. */
const TAKEN_FOR_MORE = /^(?:\s|[=+\-@'\d.,(#%]|rp|(?:true|false|benar|salah)$|\p{L}+ \d{4}$)/iu;

/**
 * A value as `setValues` must be given it so that text stays text: cell text is data and never
 * becomes a formula. Sheets drops the apostrophe and keeps what follows to the letter.
 */
export const asData = (value: Value): Value =>
  typeof value === "string" && TAKEN_FOR_MORE.test(value) ? `'${value}` : value;
