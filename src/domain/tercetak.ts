import type { Angka } from "./angka";
import { roundHalfUp, shift } from "./desimal";

/** How a printed number stands to the exact one. */
export type Deviasi =
  | "sesuai"
  | "dipotong"
  | "dibulatkan dua kali"
  | "dibulatkan ke bilangan bulat"
  | "geser desimal"
  | "digit tertukar"
  | "salah";

/** Deviations of a right number that was rounded otherwise than once, half up. */
const PEMBULATAN: readonly Deviasi[] = [
  "dipotong",
  "dibulatkan dua kali",
  "dibulatkan ke bilangan bulat",
];
export const isPembulatan = (deviasi: Deviasi): boolean => PEMBULATAN.includes(deviasi);

type Printed = Pick<Angka, "angka" | "desimal">;

/**
 * Compares a printed number with the exact one at the precision it was printed with.
 *
 * 8,38 for 8.3843 is sesuai; 99,5 for 99.5875 is dipotong (cut, not rounded); 12 for 11.49968 is
 * dibulatkan dua kali (first to 11,5); 83,00 for 82.5 is dibulatkan ke bilangan bulat; 84 for 8.3843 is
 * geser desimal (8,4 without its comma); 93,04 and 30,94 for 39.0355 have a digit tertukar. What fits
 * more than one is the first of these; what fits none is salah.
 */
export function compareTercetak({ angka, desimal }: Printed, exact: number): Deviasi {
  const right = roundHalfUp(exact, desimal);
  if (right === angka) return "sesuai";
  if (shift(Math.trunc(shift(exact, desimal)), -desimal) === angka) return "dipotong";
  const twice = roundHalfUp(exact, desimal + 1);
  const thrice = roundHalfUp(roundHalfUp(exact, desimal + 2), desimal + 1);
  if ([twice, thrice].some((step) => roundHalfUp(step, desimal) === angka)) {
    return "dibulatkan dua kali";
  }
  if (roundHalfUp(exact, 0) === angka) return "dibulatkan ke bilangan bulat";
  const isShifted = [1, 2, -1, -2].some(
    (by) => shift(angka, -by) === roundHalfUp(exact, Math.max(0, Math.min(desimal + by, 9))),
  );
  if (isShifted) return "geser desimal";
  const digits = (x: number) => x.toFixed(desimal).replace(".", "");
  return isSwapped(digits(angka), digits(right)) ? "digit tertukar" : "salah";
}

/** Whether two texts of digits differ in two neighbours that changed places. */
function isSwapped(a: string, b: string): boolean {
  const i = [...a].findIndex((digit, at) => digit !== b[at]);
  return i >= 0 && a.slice(0, i) + a.charAt(i + 1) + a.charAt(i) + a.slice(i + 2) === b;
}

/**
 * The bound that a number was printed at although it lies beyond it: 100 for 637.6, 120 for 130, 0 for
 * -20. Undefined when there is none.
 */
export function findBatas({ angka }: Printed, exact: number): number | undefined {
  if (angka === 0) return exact < 0 ? 0 : undefined;
  return (angka === 100 || angka === 120) && exact > angka ? angka : undefined;
}
