import { sumAlokasi } from "../domain/alokasi";
import {
  type Argument,
  type Cell,
  type Example,
  isBlank,
  mapOne,
  NA,
  type Result,
  toText,
} from "./arguments";
import { amountsOf, column } from "./rincian";

/**
 * Cells of `ALOKASI(pilih; kode; sasaran; nilai)`: what a money table assigns to each sasaran in `pilih`,
 * in rupiah. A row without a sasaran has that of the row above it by kode; blank where a sasaran gets
 * nothing.
 */
export function alokasi(
  pilih: Argument,
  kode: Argument,
  sasaran: Argument,
  nilai: Argument,
): Result {
  const [codes, sums] = [column("ALOKASI", "kode", kode), column("ALOKASI", "sasaran", sasaran)];
  const amounts = column("ALOKASI", "nilai", nilai);
  if (codes.length !== sums.length || codes.length !== amounts.length) {
    throw new Error(
      `ALOKASI: kode (${codes.length} baris), sasaran (${sums.length} baris) dan nilai (${amounts.length} baris) harus sama panjang.`,
    );
  }
  const names = codes.map(toText);
  const parts = sumAlokasi(names, sums.map(toText), amountsOf(names, amounts));
  const show = (cell: Argument): Cell => {
    const part = isBlank(cell) ? undefined : parts.get(toText(cell));
    return part === undefined ? "" : Number.isNaN(part) ? NA : part;
  };
  return mapOne(pilih, show);
}

const KODE = [["Kode"], ["I"], ["I.1"], ["I.2"], ["II"], [""]];
const SASARAN = [["Sasaran"], ["S1"], [""], ["S2"], [""], [""]];
const NILAI = [["Anggaran (Rp)"], [""], [5], [7], [9], [""]];

export const examples: readonly Example[] = [
  { call: ["S1", KODE, SASARAN, NILAI], result: 5 },
  {
    call: [[["Kode"], ["S2"], ["S3"], [""]], KODE, SASARAN, NILAI],
    result: [[""], [7], [""], [""]],
  },
  { call: ["S1", [["I"]], [["S1"]], [["lima"]]], result: "n/a" },
  {
    call: ["S1", [["I"], ["II"]], [["S1"]], [[1], [2]]],
    result: {
      error: "ALOKASI: kode (2 baris), sasaran (1 baris) dan nilai (2 baris) harus sama panjang.",
    },
  },
  {
    call: ["S1", [["I", "II"]], [["S1"]], [[1]]],
    result: { error: "ALOKASI: kode harus satu kolom." },
  },
];
