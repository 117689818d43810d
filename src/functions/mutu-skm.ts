import { classifySkm } from "../domain/skm";
import { type Argument, type Example, mapAngka, NA, type Result } from "./arguments";

/** Cells of `MUTU_SKM(nilai)`: mutu pelayanan of a nilai IKM, “B (Baik)”. */
export function mutuSkm(nilai: Argument): Result {
  return mapAngka("MUTU_SKM", { nilai }, (n) => classifySkm(n) ?? NA);
}

export const examples: readonly Example[] = [
  { call: [100], result: "A (Sangat Baik)" },
  { call: [88.31], result: "A (Sangat Baik)" },
  { call: [88.305], result: "A (Sangat Baik)" },
  { call: [88.304], result: "B (Baik)" },
  { call: [76.61], result: "B (Baik)" },
  { call: [76.6], result: "C (Kurang Baik)" },
  { call: ["B (72,4)"], result: "C (Kurang Baik)" },
  { call: [64.995], result: "C (Kurang Baik)" },
  { call: [64.99], result: "D (Tidak Baik)" },
  { call: [25], result: "D (Tidak Baik)" },
  { call: [3.2], result: "n/a" },
  { call: [100.01], result: "n/a" },
  { call: [""], result: "" },
  { call: [[[80], ["-"]]], result: [["B (Baik)"], ["n/a"]] },
];
