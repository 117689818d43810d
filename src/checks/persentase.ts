import { averageCapaian } from "../domain/capaian";
import { percentOf } from "../domain/desimal";
import type { BarisAnggaran, BarisBelanja, Jumlah } from "../sheets/kinerja";
import type { Check } from "./contract";
import { rowName } from "./row-name";
import { comparePrinted, type Lain } from "./tercetak";

const SERAPAN = { column: "serapanTercetak", how: "realisasi dibagi anggaran" };

export const persentase: Check = {
  id: "persentase",
  severity: "galat",
  summary: "Persentase anggaran tercetak berbeda dengan hasil hitungan",
  rationale: "Persentase adalah realisasi dibagi anggaran; pembaca dapat menghitungnya sendiri.",
  *run({ anggaran, belanja, totalAnggaran, totalBelanja }) {
    const [meanAnggaran, meanBelanja] = [meansOf(anggaran), meansOf(belanja)];
    for (const row of anggaran) {
      const { at, teks, serapan, uraian, kode } = row;
      const what = `capaian ${uraian ?? rowName(kode, at)}`;
      const lain = meanAnggaran(kode);
      yield* comparePrinted({
        ...SERAPAN,
        at,
        text: teks.serapanTercetak,
        exact: serapan,
        what,
        lain,
      });
    }
    yield* ofTotal(totalAnggaran, "capaian TOTAL anggaran", meanAnggaran(undefined));
    for (const { at, teks, serapan, proporsi, jumlahRealisasi, uraian, kode } of belanja) {
      const name = uraian ?? rowName(kode, at);
      const ofAll = percentOf(jumlahRealisasi ?? Number.NaN, totalBelanja.jumlahRealisasi ?? 0);
      yield* comparePrinted({
        ...SERAPAN,
        at,
        text: teks.serapanTercetak,
        exact: serapan,
        what: `serapan ${name}`,
        lain: [
          ["bagian dari seluruh realisasi", ofAll],
          ["sama dengan proporsi", proporsi],
          ...meanBelanja(kode),
        ],
      });
      yield* comparePrinted({
        at,
        column: "proporsiTercetak",
        text: teks.proporsiTercetak,
        exact: proporsi,
        what: `proporsi ${name}`,
        how: "bagian dari seluruh anggaran",
        lain: [
          ["bagian dari seluruh realisasi", ofAll],
          ["sama dengan serapan", serapan],
        ],
      });
    }
    yield* ofTotal(totalBelanja, "serapan TOTAL belanja", meanBelanja(undefined));
  },
};

/** The mean of percentages below a row, which is no percentage of the sums; without kode of the top rows. */
function meansOf(rows: readonly (BarisAnggaran | BarisBelanja)[]): (induk?: string) => Lain {
  const below = new Map<string | undefined, (number | undefined)[]>();
  for (const { induk, serapan } of rows) {
    const siblings = below.get(induk);
    if (siblings) siblings.push(serapan);
    else below.set(induk, [serapan]);
  }
  return (induk) => [["rata-rata persentase rinciannya", averageCapaian(below.get(induk) ?? [])]];
}

function* ofTotal({ at, teks, serapan }: Jumlah, what: string, lain: Lain) {
  if (at) {
    const text = teks?.serapanTercetak;
    yield* comparePrinted({ ...SERAPAN, at, text, exact: serapan, what, lain });
  }
}
