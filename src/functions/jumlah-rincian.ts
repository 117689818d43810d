import { sumRincian } from "../domain/rincian";
import { type Argument, type Cell, type Example, NA, type Result, toText } from "./arguments";
import { amountsOf, column } from "./rincian";

/**
 * Cells of `JUMLAH_RINCIAN(kode; nilai; [total])`: for each row the sum of the rows below it by kode
 * (I.1 and I.2 belong to I), or with `total` TRUE one number for the whole table.
 */
export function jumlahRincian(kode: Argument, nilai: Argument, total?: Argument): Result {
  const codes = column("JUMLAH_RINCIAN", "kode", kode).map(toText);
  const amounts = column("JUMLAH_RINCIAN", "nilai", nilai);
  if (codes.length !== amounts.length) {
    throw new Error(
      `JUMLAH_RINCIAN: kode (${codes.length} baris) dan nilai (${amounts.length} baris) harus sama panjang.`,
    );
  }
  const sums = sumRincian(codes, amountsOf(codes, amounts));
  const show = (x: number | undefined): Cell => (x === undefined ? "" : Number.isNaN(x) ? NA : x);
  return total === true ? show(sums.total) : sums.rows.map((x) => [show(x)]);
}

const KODE = [["Kode"], ["I"], ["I.1"], ["I.2"], ["II"], [""]];
const NILAI = [["Anggaran (Rp)"], [""], [5], [7], [9], [""]];

export const examples: readonly Example[] = [
  { call: [KODE, NILAI], result: [[""], [12], [5], [7], [9], [""]] },
  { call: [KODE, NILAI, true], result: 21 },
  {
    call: [
      [["I"], ["I.1"]],
      [[10], [""]],
    ],
    result: [[10], [""]],
  },
  {
    call: [
      [["I"], ["I.1"], ["I.1.1"]],
      [[""], [6], [4]],
    ],
    result: [[4], [4], [4]],
  },
  {
    call: [
      [["I"], ["I.1"], ["II"]],
      [[""], ["lima"], [3]],
    ],
    result: [["n/a"], ["n/a"], [3]],
  },
  { call: [[["I"], ["I.1"]], [[""], ["lima"]], true], result: "n/a" },
  { call: [[[""]], [[""]], true], result: "" },
  {
    call: [[["I"]], [[1], [2]]],
    result: {
      error: "JUMLAH_RINCIAN: kode (1 baris) dan nilai (2 baris) harus sama panjang.",
    },
  },
  { call: [[["I", "II"]], [[1, 2]]], result: { error: "JUMLAH_RINCIAN: kode harus satu kolom." } },
];
