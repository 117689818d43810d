import type { Angka } from "./angka";
import { roundHalfUp, shift } from "./desimal";

/** How a printed number stands to the exact one. */
export type Deviasi = "sesuai" | "dipotong" | "dibulatkan dua kali" | "salah";

/**
 * Compares a printed number with the exact one at the precision it was printed with.
 *
 * 8,38 for 8.3843 is sesuai; 99,5 for 99.5875 is dipotong (cut, not rounded); 12 for 11.49968 is
 * dibulatkan dua kali (first to 11,5); 84 for 8.3843 is salah.
 */
export function compareTercetak({ angka, desimal }: Angka, exact: number): Deviasi {
  if (roundHalfUp(exact, desimal) === angka) return "sesuai";
  if (shift(Math.trunc(shift(exact, desimal)), -desimal) === angka) return "dipotong";
  const twice = roundHalfUp(exact, desimal + 1);
  const thrice = roundHalfUp(roundHalfUp(exact, desimal + 2), desimal + 1);
  return [twice, thrice].some((step) => roundHalfUp(step, desimal) === angka)
    ? "dibulatkan dua kali"
    : "salah";
}
