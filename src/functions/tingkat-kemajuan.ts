import { computeCapaianRentang } from "../domain/rentang";
import type { Argument, Example, Result } from "./arguments";
import { mapTarget, parseNilai } from "./target";

/**
 * Cells of `TINGKAT_KEMAJUAN(target_akhir; realisasi; [arah]; [rumus]; [skala])`: this year's realisasi
 * against the target of the last year of the Renstra, in percent, unrounded and without limits.
 */
export function tingkatKemajuan(
  targetAkhir: Argument,
  realisasi: Argument,
  arah?: Argument,
  rumus?: Argument,
  skala?: Argument,
): Result {
  return mapTarget(
    "TINGKAT_KEMAJUAN",
    { target_akhir: targetAkhir, realisasi, arah, rumus },
    computeCapaianRentang,
    parseNilai("TINGKAT_KEMAJUAN", skala),
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
  { call: [10, 12.5, "negatif", "T/R"], result: 80 },
  {
    call: [
      "WTP",
      "WDP",
      "",
      "",
      [
        ["WTP", 4],
        ["WDP", 3],
      ],
    ],
    result: 75,
  },
];
