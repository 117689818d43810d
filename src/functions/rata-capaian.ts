import { averageCapaian } from "../domain/capaian";
import { type Argument, type Example, type Result, toAngka } from "./arguments";
import { mapGroups } from "./kelompok";

/**
 * `RATA_CAPAIAN(capaian; [kelompok]; [pilih])`: the mean of the capaian that exist, unrounded, and blank
 * where there is none. With `kelompok`, a name per capaian, the mean of its own group beside each row;
 * with `pilih` the means of the groups named there.
 */
export function rataCapaian(capaian: Argument, kelompok?: Argument, pilih?: Argument): Result {
  return mapGroups(
    "RATA_CAPAIAN",
    { capaian, kelompok, pilih },
    (cells) => averageCapaian(cells.map((cell) => toAngka(cell)?.angka)) ?? "",
  );
}

export const examples: readonly Example[] = [
  { call: [[[99.5875], ["n/a"], [80], [""]]], result: 89.79375 },
  { call: [[[8.38, 8.39]]], result: 8.385 },
  { call: [[[0], [100]]], result: 50 },
  { call: [[["82,5 %"], ["85"]]], result: 83.75 },
  { call: [[["n/a"], [""], [true]]], result: "" },
  { call: [80], result: 80 },
  { call: [""], result: "" },
  {
    call: [
      [["Capaian (%)"], [80], ["n/a"], [90], [""], [70]],
      [["Sasaran"], ["S1"], ["S1"], ["S2"], ["S3"], [""]],
    ],
    result: [[""], [80], [80], [90], [""], [""]],
  },
  {
    call: [
      [[80], [85], [90]],
      [["1.1"], ["1.1"], ["1.10"]],
      [["Kode"], ["1.10"], ["1.1"], ["9"], [""]],
    ],
    result: [[""], [90], [82.5], [""], [""]],
  },
  {
    call: [[[80], [85]], [["S1"]]],
    result: {
      error: "RATA_CAPAIAN: capaian (2 baris) dan kelompok (1 baris) harus sama panjang.",
    },
  },
];
