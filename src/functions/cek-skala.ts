import { checkSkala } from "../domain/predikat";
import {
  type Argument,
  type Example,
  isBlank,
  mapCells,
  type Result,
  toAngka,
  toText,
} from "./arguments";

/**
 * Cells of `CEK_SKALA(batas_bawah; jenis; kategori)`: what is wrong with each class of a scale of
 * categories, blank where nothing is.
 */
export function cekSkala(batasBawah: Argument, jenis: Argument, kategori: Argument): Result {
  const rows: { batasBawah: number | undefined; jenis: string; kategori: string | undefined }[] =
    [];
  const wrong: string[] = [];
  const collected = mapCells("CEK_SKALA", { batas_bawah: batasBawah, jenis, kategori }, (cells) => {
    const [b, j, k] = cells;
    const batas = toAngka(b)?.angka;
    const isWrong = batas === undefined && !isBlank(b);
    wrong.push(isWrong ? "batas bawah bukan angka" : "");
    // A class whose bound cannot be read is no class of any bound.
    const name = isWrong || isBlank(k) ? undefined : toText(k);
    rows.push({ batasBawah: batas, jenis: toText(j).toLowerCase(), kategori: name });
    return "";
  });
  const found = checkSkala(rows).map((text, i) => wrong[i] || text);
  if (!Array.isArray(collected)) return found[0] ?? "";
  let next = 0;
  return collected.map((row) => row.map(() => found[next++] ?? ""));
}

export const examples: readonly Example[] = [
  {
    call: [
      [[100], [76], [55], [""], [""]],
      [["lebih dari"], ["minimal"], ["minimal"], [""], [""]],
      [["Sangat Baik"], ["Baik"], ["Cukup"], ["Kurang"], [""]],
    ],
    result: [[""], [""], [""], [""], [""]],
  },
  {
    call: [
      [[76], [76], [55]],
      [["minimal"], ["minimal"], ["minimal"]],
      [["Baik"], ["Cukup"], ["Kurang"]],
    ],
    result: [
      [""],
      ["tumpang tindih: batas sama dengan kategori lain"],
      ["lubang: capaian di bawah batas ini tidak mempunyai kategori"],
    ],
  },
  {
    call: [
      [["tinggi"], [""], [""], [50]],
      [[""], [""], [""], [""]],
      [["Baik"], ["Cukup"], ["Kurang"], [""]],
    ],
    result: [
      ["batas bawah bukan angka"],
      ["tumpang tindih: lebih dari satu kategori tanpa batas bawah"],
      ["tumpang tindih: lebih dari satu kategori tanpa batas bawah"],
      ["kategori kosong"],
    ],
  },
  { call: ["", "", "Kurang"], result: "" },
];
