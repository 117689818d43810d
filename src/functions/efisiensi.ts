import { sum } from "../domain/desimal";
import { type Argument, type Example, mapPairs, type Result } from "./arguments";

/**
 * Cells of `EFISIENSI(capaian; serapan)`: capaian minus serapan, in percentage points, unrounded. Above
 * 0 more was reached than money was spent, in proportion.
 */
export function efisiensi(capaian: Argument, serapan: Argument): Result {
  return mapPairs("EFISIENSI", { capaian, serapan }, (c, s) => sum([c, -s]));
}

export const examples: readonly Example[] = [
  { call: [99.5875, 90.5], result: 9.0875 },
  { call: [80.3, 80.2], result: 0.1 },
  { call: [80, 95], result: -15 },
  { call: ["95 %", "90 %"], result: 5 },
  { call: ["n/a", 90], result: "n/a" },
  { call: ["", 90], result: "" },
  { call: [[[90], [80], [""]], 85], result: [[5], [-5], [""]] },
];
