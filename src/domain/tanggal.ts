const BULAN = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

/** Spellings people type beside the full name and its first three letters. */
const BULAN_LAIN: ReadonlyMap<string, number> = new Map([
  ["pebruari", 2],
  ["peb", 2],
  ["nopember", 11],
  ["nop", 11],
  ["ags", 8],
  ["agt", 8],
  ["agust", 8],
  ["sept", 9],
]);

/**
 * The ISO date that a text means: `2022-01-31`, `31 Januari 2022`, `31 Jan 2022`, `31/1/2022` and
 * `31-01-2022` (day first) are all `2022-01-31`.
 *
 * Undefined for anything else, a day that does not exist (`31 April 2022`) and two-digit years
 * included: a guess would date an official report wrongly. No clock and no time zone are involved.
 */
export function parseTanggal(text: string): string | undefined {
  const rest = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(rest);
  if (iso) return isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(rest);
  if (digits) return isoOf(Number(digits[4]), Number(digits[3]), Number(digits[1]));
  const words = /^(\d{1,2})[\s-]+([a-z]+)\.?[\s-]+(\d{4})$/i.exec(rest);
  if (words) return isoOf(Number(words[3]), parseBulan(words[2] ?? ""), Number(words[1]));
  return undefined;
}

/** `2022-01-31` as `31 Januari 2022`; undefined when the text is no ISO date. */
export function formatTanggal(iso: string): string | undefined {
  const date = /\d{4}-/.test(iso) ? parseTanggal(iso) : undefined;
  if (date === undefined) return undefined;
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${BULAN[(month ?? 0) - 1]} ${year}`;
}

/** 1 for January; 0, which no month has, for a word that names none. */
function parseBulan(word: string): number {
  const lower = word.toLowerCase();
  const names = BULAN.map((name) => name.toLowerCase());
  const index = names.findIndex((name) => name === lower || name.slice(0, 3) === lower);
  return index >= 0 ? index + 1 : (BULAN_LAIN.get(lower) ?? 0);
}

/** The ISO date of a day; undefined when there is no such day. */
export function isoOf(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

const two = (n: number) => String(n).padStart(2, "0");

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
