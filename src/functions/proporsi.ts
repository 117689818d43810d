import { percentOf } from "../domain/desimal";
import { type Argument, type Example, mapPairs, type Result } from "./arguments";

/** Cells of `PROPORSI(bagian; total)`: the share of a part in its total, in percent, unrounded. */
export function proporsi(bagian: Argument, total: Argument): Result {
  return mapPairs("PROPORSI", { bagian, total }, percentOf);
}

export const examples: readonly Example[] = [
  { call: [471557001, 1724799810], result: (471557001 * 100) / 1724799810 },
  { call: [[[25], [""], [75], ["-"]], 200], result: [[12.5], [""], [37.5], ["n/a"]] },
  { call: ["Rp 500", "Rp 2.000"], result: 25 },
  { call: [5, 0], result: "n/a" },
  { call: [5, ""], result: "" },
];
