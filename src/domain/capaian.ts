import { decimals, percentOf, shift } from "./desimal";

/** positif: more is better. negatif: less is better. */
export type Arah = "positif" | "negatif";

/** The arah that a cell names, blank being positif; undefined when it is neither. */
export function parseArah(text: string): Arah | undefined {
  const word = text.trim().toLowerCase();
  if (word === "") return "positif";
  return word === "positif" || word === "negatif" ? word : undefined;
}

/**
 * Capaian of one indikator in percent: 85 means 85 % of the target was reached.
 *
 * A positive indikator is realisasi / target: 79.67 of 80 is 99.5875. A negative one mirrors around
 * the target, (2 × target − realisasi) / target: 12 where 10 was the target is 80, half the target
 * is 150, twice the target is 0, and more than twice is below 0, as computed.
 *
 * Unrounded; the report rounds once, when it prints. Undefined when the target is 0: the ratio does
 * not exist, and the report prints “n/a” rather than a number nobody can defend. PermenPANRB 53/2014
 * prescribes no formula; both are the ones in use, and the report prints them.
 */
export function computeCapaian(target: number, realisasi: number, arah: Arah): number | undefined {
  if (arah === "positif") return percentOf(realisasi, target);
  const places = Math.max(decimals(target), decimals(realisasi));
  const mirrored = 2 * shift(target, places) - shift(realisasi, places);
  return percentOf(mirrored, shift(target, places));
}

/** Mean of the capaian that exist: [99.5875, undefined, 80] gives 89.79375. Undefined when none does. */
export function averageCapaian(capaian: readonly (number | undefined)[]): number | undefined {
  const known = capaian.filter((c) => c !== undefined);
  return known.length === 0 ? undefined : known.reduce((a, b) => a + b, 0) / known.length;
}
