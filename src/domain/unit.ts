import type { Angka } from "./angka";
import { MOST_DECIMALS, percentOf, roundHalfUp, shift } from "./desimal";

/** How a percentage stands to counting k of n. */
export interface Unit {
  readonly mungkin: boolean;
  /** The k it is; else the next below and above, one of them where the percentage is outside 0–100. */
  readonly k: readonly number[];
}

/**
 * Whether a percentage can come from counting: at its printed precision it must be k of n units.
 *
 * 71.4 and 71 of 7 desa are 5; 80 is none, between 5 (71.43) and 6 (85.71). Of several k that print
 * alike the nearest is given.
 */
export function findUnit({ angka, desimal }: Pick<Angka, "angka" | "desimal">, n: number): Unit {
  const places = Math.min(desimal, MOST_DECIMALS);
  const printed = roundHalfUp(angka, places);
  const exact = (angka * n) / 100;
  const within = (k: number) => k >= 0 && k <= n;
  const found = [Math.round(exact), Math.floor(exact), Math.ceil(exact)].find(
    (k) => within(k) && roundHalfUp(percentOf(k, n) ?? Number.NaN, places) === printed,
  );
  if (found !== undefined) return { mungkin: true, k: [found] };
  const k = [Math.floor(exact), Math.floor(exact) + 1].filter(within);
  return { mungkin: false, k: k.length > 0 ? k : [angka < 0 ? 0 : n] };
}

/**
 * A percentage of n units as Sheets hands it over: a percent cell comes as a fraction (71.43 % is
 * 0.7143). A number below the smallest step, 100 / n, that is no k of n itself, can only be that.
 */
export function unitOfCell(persen: Angka, n: number): Unit {
  const unit = findUnit(persen, n);
  const { angka, desimal } = persen;
  if (unit.mungkin || persen.persen || angka > 1 || angka * n >= 100) return unit;
  return findUnit({ angka: shift(angka, 2), desimal: Math.max(0, desimal - 2) }, n);
}
