import { averageCapaian } from "../domain/capaian";
import { type Argument, type Example, flatten, type Result, toAngka } from "./arguments";

/**
 * `RATA_CAPAIAN(capaian)`: the mean of the capaian that exist, in percent, unrounded; blank when none
 * does. Blank cells, “n/a” and other text are left out, never 0.
 */
export function rataCapaian(capaian: Argument): Result {
  return averageCapaian(flatten(capaian).map((cell) => toAngka(cell)?.angka)) ?? "";
}

export const examples: readonly Example[] = [
  { call: [[[99.5875], ["n/a"], [80], [""]]], result: 89.79375 },
  { call: [[[8.38, 8.39]]], result: 8.385 },
  { call: [[[0], [100]]], result: 50 },
  { call: [[["82,5 %"], ["85"]]], result: 83.75 },
  { call: [[["n/a"], [""], [true]]], result: "" },
  { call: [80], result: 80 },
  { call: [""], result: "" },
];
