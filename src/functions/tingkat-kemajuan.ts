import { computeCapaianRentang } from "../domain/rentang";
import type { Argument, Example, Result } from "./arguments";
import { mapTarget } from "./target";

/**
 * Cells of `TINGKAT_KEMAJUAN(target_akhir; realisasi; [arah])`: this year's realisasi against the
 * target of the last year of the Renstra, in percent, unrounded; negatif by (2T − R) / T.
 */
export function tingkatKemajuan(
  targetAkhir: Argument,
  realisasi: Argument,
  arah?: Argument,
): Result {
  return mapTarget(
    "TINGKAT_KEMAJUAN",
    { target_akhir: targetAkhir, realisasi, arah },
    (target, value, direction) => computeCapaianRentang(target, value, direction),
  );
}

export const examples: readonly Example[] = [
  { call: [100, 79.67], result: 79.67 },
  { call: [5, 6, "negatif"], result: 80 },
  { call: ["90-100", 81], result: 90 },
  { call: ["", 5], result: "" },
  { call: [0, 5], result: "n/a" },
  { call: [[[100], [80]], [[50], ["-"]], "positif"], result: [[50], ["n/a"]] },
  {
    call: [[[1], [2]], [[1]], [["positif"], ["positif"], ["positif"]]],
    result: {
      error:
        "TINGKAT_KEMAJUAN: ukuran rentang target_akhir (2 baris × 1 kolom) dan arah (3 baris × 1 kolom) tidak sama.",
    },
  },
];
