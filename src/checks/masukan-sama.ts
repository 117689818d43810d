import { type Angka, parseAngka } from "../domain/angka";
import { roundHalfUp } from "../domain/desimal";
import { compareTercetak } from "../domain/tercetak";
import type { At } from "../sheets/contract";
import type { Check, Finding } from "./contract";

export const masukanSama: Check = {
  id: "masukan-sama",
  severity: "peringatan",
  summary: "Angka yang sama dicetak dengan persentase berbeda",
  rationale:
    "Dua baris dengan pembilang dan penyebut yang sama, termasuk induk dengan satu rincian, mempunyai persentase yang sama.",
  *run({ rkt, anggaran, belanja }) {
    yield* compare(rkt.map((row) => ({ ...row, column: "capaianTercetak", exact: row.capaian })));
    for (const table of [anggaran, belanja]) {
      yield* compare(
        table.map(({ jumlahPagu, jumlahRealisasi, ...row }) => ({
          ...row,
          column: "serapanTercetak",
          exact: row.serapan,
          target: jumlahPagu,
          realisasi: jumlahRealisasi,
        })),
      );
    }
  },
};

interface Baris {
  readonly at: At;
  readonly column: string;
  readonly teks: { readonly [field: string]: string };
  readonly target: number | undefined;
  readonly realisasi: number | undefined;
  readonly exact: number | undefined;
}

interface Cetak {
  readonly at: At;
  readonly column: string;
  readonly text: string;
  readonly printed: Angka;
  readonly isRight: boolean;
}

function* compare(rows: readonly Baris[]): Iterable<Finding> {
  const groups = new Map<string, Cetak[]>();
  for (const { at, column, teks, target, realisasi, exact } of rows) {
    const text = teks[column] ?? "";
    const printed = parseAngka(text);
    if (printed === undefined || exact === undefined) continue;
    const key = `${target} ${realisasi}`;
    const isRight = compareTercetak(printed, exact) === "sesuai";
    const group = groups.get(key);
    const cetak = { at, column, text, printed, isRight };
    if (group) group.push(cetak);
    else groups.set(key, [cetak]);
  }
  for (const group of groups.values()) {
    const model = group.find(({ isRight }) => isRight) ?? group[0];
    for (const { at, column, text, printed, isRight } of group) {
      // 95,5 and 95 may both be right: of 95.45, rounded to as many decimals as each has.
      if (model === undefined || isRight || isAlike(printed, model.printed)) continue;
      yield {
        at,
        column,
        tercetak: text,
        message: `Samakan persentase ${text} dengan baris ${model.at.row}: angkanya sama, tetapi di sana tercetak ${model.text}${model.isRight ? "" : "; keduanya keliru"}.`,
      };
    }
  }
}

/** Whether two printed numbers are one at the coarser precision. */
function isAlike(a: Angka, b: Angka): boolean {
  const places = Math.min(a.desimal, b.desimal);
  return roundHalfUp(a.angka, places) === roundHalfUp(b.angka, places);
}
