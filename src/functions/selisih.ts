import { computeSelisih } from "../domain/rentang";
import type { Argument, Example, Result } from "./arguments";
import { mapTarget } from "./target";

/** Cells of `SELISIH(target; realisasi; [arah])`: above 0 is better than the target, in its unit. */
export function selisih(target: Argument, realisasi: Argument, arah?: Argument): Result {
  return mapTarget("SELISIH", { target, realisasi, arah }, computeSelisih);
}

export const examples: readonly Example[] = [
  { call: [80, 79.67], result: -0.33 },
  { call: [80, 85, "positif"], result: 5 },
  { call: [10, 12, "negatif"], result: -2 },
  { call: [10, 8, "negatif"], result: 2 },
  { call: [0, 5], result: 5 },
  { call: [5, 0], result: -5 },
  { call: ["80-90", 85], result: 0 },
  { call: ["80-90", 95], result: 5 },
  { call: ["80-90", 95, "negatif"], result: -5 },
  { call: ["80-90", 78], result: -2 },
  { call: ["Rp 1.000", "900"], result: -100 },
  { call: ["100 %", 0.85], result: -15 },
  { call: ["", 5], result: "" },
  { call: [5, ""], result: "" },
  { call: ["WTP", 5], result: "n/a" },
  {
    call: [5, 5, "naik"],
    result: { error: "SELISIH: arah harus “positif” atau “negatif”, diterima “naik”." },
  },
  {
    call: [
      [[80], [10], [""]],
      [[85], [12], [1]],
      [["positif"], ["naik"], [""]],
    ],
    result: [[5], ["SELISIH: arah harus “positif” atau “negatif”, diterima “naik”."], [""]],
  },
];
