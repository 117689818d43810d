import { decimals, mean, percentOf, shift } from "./desimal";

/** positif: more is better. negatif: less is better. */
export type Arah = "positif" | "negatif";

/** The arah that a cell names, blank being positif; undefined when it is neither. */
export function parseArah(text: string): Arah | undefined {
  const word = text.trim().toLowerCase();
  if (word === "") return "positif";
  return word === "positif" || word === "negatif" ? word : undefined;
}

/** How a negative indikator is measured. cermin: (2 × T − R) / T. bagi: T / R. */
export type Rumus = "cermin" | "bagi";

/** As the setting is written, without blanks, brackets, signs of multiplication and “× 100 %”. */
const RUMUS: readonly (readonly [Rumus, readonly string[]])[] = [
  ["cermin", ["", "cermin", "baku", "2t-r/t", "t-r-t/t", "1+1-r/t"]],
  ["bagi", ["bagi", "t/r"]],
];

/**
 * The rumus that a setting names, blank being cermin: `(2T − R) / T × 100 %`, `(T − (R − T)) / T` and
 * “cermin” are cermin; `T/R`, `target : realisasi` and “bagi” are bagi. Undefined for anything else.
 */
export function parseRumus(text: string): Rumus | undefined {
  const key = text
    .toLowerCase()
    .replace(/target/g, "t")
    .replace(/realisasi/g, "r")
    .replace(/dibagi|[:÷]/g, "/")
    .replace(/[−–]/g, "-")
    .replace(/\s/g, "")
    .replace(/[x×*·]100%?$/, "")
    .replace(/[x×*·()]/g, "");
  return RUMUS.find(([, keys]) => keys.includes(key))?.[0];
}

/**
 * Capaian of one indikator in percent: 85 means 85 % of the target was reached.
 *
 * A positive indikator is realisasi / target: 79.67 of 80 is 99.5875. A negative one mirrors around
 * the target, (2 × target − realisasi) / target: 12 where 10 was the target is 80, half the target
 * is 150, twice the target is 0, and more than twice is below 0, as computed. With rumus bagi it is
 * target / realisasi: 12 where 10 was the target is 83.33…, half the target is 200.
 *
 * Unrounded; the report rounds once, when it prints. Undefined when the target is 0, and with rumus
 * bagi when the realisasi is: the ratio does not exist, and the report prints “n/a” rather than a
 * number nobody can defend. PermenPANRB 53/2014 prescribes no formula; all three are in use, and the
 * report prints those it used.
 */
export function computeCapaian(
  target: number,
  realisasi: number,
  arah: Arah,
  rumus: Rumus = "cermin",
): number | undefined {
  if (arah === "positif") return percentOf(realisasi, target);
  if (rumus === "bagi") return target === 0 ? undefined : percentOf(target, realisasi);
  const places = Math.max(decimals(target), decimals(realisasi));
  const mirrored = 2 * shift(target, places) - shift(realisasi, places);
  return percentOf(mirrored, shift(target, places));
}

/** Mean of the capaian that exist: [99.5875, undefined, 80] gives 89.79375. Undefined when none does. */
export function averageCapaian(capaian: readonly (number | undefined)[]): number | undefined {
  return mean(capaian.filter((c) => c !== undefined));
}
