import type { Jumlah } from "../sheets/kinerja";
import type { Check } from "./contract";
import { comparePrinted } from "./tercetak";

const SERAPAN = "realisasi dibagi anggaran";

export const persentase: Check = {
  id: "persentase",
  severity: "galat",
  summary: "Persentase anggaran tercetak berbeda dengan hasil hitungan",
  rationale: "Persentase adalah realisasi dibagi anggaran; pembaca dapat menghitungnya sendiri.",
  *run({ anggaran, belanja, totalAnggaran, totalBelanja }) {
    for (const { at, teks, serapan, uraian, kode } of anggaran) {
      yield* comparePrinted(
        at,
        "serapanTercetak",
        teks.serapanTercetak,
        serapan,
        `capaian ${uraian ?? kode}`,
        SERAPAN,
      );
    }
    yield* ofTotal(totalAnggaran, "capaian TOTAL anggaran");
    for (const { at, teks, serapan, proporsi, uraian, kode } of belanja) {
      const name = uraian ?? kode;
      yield* comparePrinted(
        at,
        "serapanTercetak",
        teks.serapanTercetak,
        serapan,
        `serapan ${name}`,
        SERAPAN,
      );
      yield* comparePrinted(
        at,
        "proporsiTercetak",
        teks.proporsiTercetak,
        proporsi,
        `proporsi ${name}`,
        "bagian dari seluruh anggaran",
      );
    }
    yield* ofTotal(totalBelanja, "serapan TOTAL belanja");
  },
};

function* ofTotal({ at, teks, serapan }: Jumlah, what: string) {
  if (at)
    yield* comparePrinted(at, "serapanTercetak", teks?.serapanTercetak, serapan, what, SERAPAN);
}
