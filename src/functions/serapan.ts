import { computeSerapan } from "../domain/serapan";
import { type Argument, type Example, mapPairs, type Result } from "./arguments";

/** Cells of `SERAPAN(anggaran; realisasi)`, in percent, unrounded. */
export function serapan(anggaran: Argument, realisasi: Argument): Result {
  return mapPairs("SERAPAN", { anggaran, realisasi }, computeSerapan);
}

export const examples: readonly Example[] = [
  { call: [172083310, 14428001], result: (14428001 * 100) / 172083310 },
  { call: ["Rp 27.539.000", "10.750.000"], result: (10750000 * 100) / 27539000 },
  { call: [1000, 0], result: 0 },
  { call: [1000, 1500], result: 150 },
  { call: [0, 5], result: "n/a" },
  { call: ["", 5], result: "" },
  { call: [5, ""], result: "" },
  { call: ["belum", 5], result: "n/a" },
  {
    call: [
      [[100], [""]],
      [[30], [""]],
    ],
    result: [[30], [""]],
  },
  { call: [200, [[50], [100], [""]]], result: [[25], [50], [""]] },
];
