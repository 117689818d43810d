import { percentOf } from "../domain/desimal";
import { formatAngka } from "../domain/format";
import { findUnit, unitOfCell } from "../domain/unit";
import {
  type Argument,
  type Example,
  isBlank,
  mapCells,
  NA,
  type Result,
  toAngka,
} from "./arguments";

/**
 * Cells of `CEK_UNIT(persen; jumlah_unit)`: whether a percentage can be k of n at the precision it is
 * written with, and which k are nearest when it can not.
 */
export function cekUnit(persen: Argument, jumlahUnit: Argument): Result {
  return mapCells("CEK_UNIT", { persen, jumlah_unit: jumlahUnit }, ([p, u]) => {
    if (isBlank(p) || isBlank(u)) return "";
    const value = toAngka(p);
    const n = toAngka(u)?.angka ?? 0;
    if (value === undefined || !Number.isSafeInteger(n) || n < 1) return NA;
    const { mungkin, k } = typeof p === "number" ? unitOfCell(value, n) : findUnit(value, n);
    const dari = (count: number) => `(${formatAngka(count, 0)} dari ${formatAngka(n, 0)})`;
    if (mungkin) return `mungkin ${k.map(dari)}`;
    const places = Math.min(10, Math.max(2, value.desimal));
    const terdekat = k.map((c) => `${formatAngka(percentOf(c, n) ?? 0, places)} ${dari(c)}`);
    return `tidak mungkin: terdekat ${terdekat.join(" dan ")}`;
  });
}

export const examples: readonly Example[] = [
  { call: [71.43, 7], result: "mungkin (5 dari 7)" },
  { call: [71.4, 7], result: "mungkin (5 dari 7)" },
  { call: ["71", 7], result: "mungkin (5 dari 7)" },
  { call: [(5 / 7) * 100, 7], result: "mungkin (5 dari 7)" },
  { call: [80, 7], result: "tidak mungkin: terdekat 71,43 (5 dari 7) dan 85,71 (6 dari 7)" },
  { call: ["71,42 %", 7], result: "tidak mungkin: terdekat 57,14 (4 dari 7) dan 71,43 (5 dari 7)" },
  { call: ["71,00 %", 7], result: "tidak mungkin: terdekat 57,14 (4 dari 7) dan 71,43 (5 dari 7)" },
  {
    call: ["71,428", 7],
    result: "tidak mungkin: terdekat 57,143 (4 dari 7) dan 71,429 (5 dari 7)",
  },
  { call: [13, 8], result: "mungkin (1 dari 8)" },
  { call: [0, 7], result: "mungkin (0 dari 7)" },
  { call: [100, "7 desa"], result: "mungkin (7 dari 7)" },
  { call: [120, 7], result: "tidak mungkin: terdekat 100,00 (7 dari 7)" },
  { call: [-5, 7], result: "tidak mungkin: terdekat 0,00 (0 dari 7)" },
  { call: [71, 1000], result: "mungkin (710 dari 1.000)" },
  { call: [0.7143, 7], result: "mungkin (5 dari 7)" },
  { call: [1, 7], result: "mungkin (7 dari 7)" },
  { call: [0.8, 7], result: "tidak mungkin: terdekat 71,43 (5 dari 7) dan 85,71 (6 dari 7)" },
  { call: [0.67, 150], result: "mungkin (1 dari 150)" },
  { call: [1, 100], result: "mungkin (1 dari 100)" },
  { call: [80, 0], result: "n/a" },
  { call: [80, 7.5], result: "n/a" },
  { call: ["5 dari 7", 7], result: "n/a" },
  { call: ["", 7], result: "" },
  { call: [80, ""], result: "" },
  { call: [[["50 %"], [""]], 4], result: [["mungkin (2 dari 4)"], [""]] },
];
