import { computeCapaian, parseArah } from "../domain/capaian";
import {
  type Argument,
  type Example,
  isBlank,
  mapCells,
  NA,
  type Result,
  toPair,
} from "./arguments";

/** Cells of `CAPAIAN(target; realisasi; [arah])`, in percent, unrounded. */
export function capaian(target: Argument, realisasi: Argument, arah?: Argument): Result {
  return mapCells("CAPAIAN", { target, realisasi, arah }, ([t, r, a], inRange) => {
    if (isBlank(t) || isBlank(r)) return "";
    const direction = parseArah(isBlank(a) ? "" : String(a));
    if (direction === undefined) {
      const message = `CAPAIAN: arah harus “positif” atau “negatif”, diterima “${a}”.`;
      // In a range one wrong row must not take the others with it.
      if (inRange) return message;
      throw new Error(message);
    }
    const pair = toPair(t, r);
    return (pair && computeCapaian(pair[0], pair[1], direction)) ?? NA;
  });
}

export const examples: readonly Example[] = [
  { call: [80, 79.67, "positif"], result: 99.5875 },
  { call: [10, 12, "negatif"], result: 80 },
  { call: [100, 85], result: 85 },
  { call: [100, 85, ""], result: 85 },
  { call: [100, 85, " Positif "], result: 85 },
  { call: [10, 20, "negatif"], result: 0 },
  { call: [10, 25, "negatif"], result: -50 },
  { call: [2, -1.41, "positif"], result: -70.5 },
  { call: ["B (≥ 80)", "79,67", "positif"], result: 99.5875 },
  { call: ["100 %", "85 %", "positif"], result: 85 },
  { call: [1, "85 %", "positif"], result: 85 },
  { call: [100, "85 %", "positif"], result: 85 },
  { call: [1, 0.85, "positif"], result: 85 },
  { call: ["", 85, "positif"], result: "" },
  { call: [100, "", "positif"], result: "" },
  { call: [100, 0, "positif"], result: 0 },
  { call: [0, 5, "positif"], result: "n/a" },
  { call: [0, 5, "negatif"], result: "n/a" },
  { call: [80, "Belum ada data", "positif"], result: "n/a" },
  { call: [80, true, "positif"], result: "n/a" },
  {
    call: [100, 85, "naik-turun"],
    result: { error: "CAPAIAN: arah harus “positif” atau “negatif”, diterima “naik-turun”." },
  },
  { call: [[[80], [""], [0]], [[79.67], [1], [1]], "positif"], result: [[99.5875], [""], ["n/a"]] },
  { call: [[[10, 100]], [[12, 85]], [["negatif", "positif"]]], result: [[80, 85]] },
  {
    call: [
      [[10], [10]],
      [[12], [12]],
      [["turun"], ["negatif"]],
    ],
    result: [["CAPAIAN: arah harus “positif” atau “negatif”, diterima “turun”."], [80]],
  },
  {
    call: [[[1], [2]], [[1]], [["positif"], ["positif"], ["positif"]]],
    result: {
      error:
        "CAPAIAN: ukuran rentang target (2 baris × 1 kolom) dan arah (3 baris × 1 kolom) tidak sama.",
    },
  },
];
