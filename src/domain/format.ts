import { decimals, MOST_DECIMALS, roundHalfUp } from "./desimal";

/**
 * A number in Indonesian form, rounded half up at so many decimals: `formatAngka(1724799810, 0)` is
 * `1.724.799.810`, `formatAngka(1.005, 2)` is `1,01`, `formatAngka(11.4997, 0)` is `11`.
 *
 * This is the only place where a value is rounded, and it must be given the unrounded one: 11.4997
 * rounded to 11,50 first would become 12. Nothing prints as `-0`. Numbers are exact below 10^15.
 */
export function formatAngka(value: number, places: number): string {
  const rounded = roundHalfUp(value, places);
  const [whole = "", fraction] = Math.abs(rounded).toFixed(places).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${rounded < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}

/** A number with the decimals it is written with: 79.67 is `79,67`, 1500 is `1.500`. */
export function formatNilai(value: number): string {
  return formatAngka(value, Math.min(decimals(value), MOST_DECIMALS));
}

/** A percentage that is counted in percent: 42.7933 is `42,79%`. */
export function formatPersen(value: number, places = 2): string {
  return `${formatAngka(value, places)}%`;
}

/** An amount in whole rupiah: `Rp 1.724.799.810`. A negative one is `-Rp 15.000`. */
export function formatRupiah(value: number): string {
  const amount = formatAngka(value, 0);
  return amount.startsWith("-") ? `-Rp ${amount.slice(1)}` : `Rp ${amount}`;
}
