import { percentOf } from "./desimal";

/**
 * Serapan in percent: realisasi / pagu × 100, unrounded. Rp 471.557.001 of Rp 1.724.799.810 is
 * 27.339…; undefined when the pagu is 0.
 *
 * Serapan of several is Σ realisasi / Σ pagu, never the mean of percentages.
 */
export function computeSerapan(pagu: number, realisasi: number): number | undefined {
  return percentOf(realisasi, pagu);
}
