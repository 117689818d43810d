import type { Check } from "./contract";
import { comparePrinted } from "./tercetak";

export const capaianTercetak: Check = {
  id: "capaian-tercetak",
  severity: "galat",
  summary: "Capaian tercetak berbeda dengan hasil hitungan",
  rationale: "Capaian dihitung dari target dan realisasi pada tabel yang sama.",
  *run({ indikator, rkt }) {
    for (const { pengukuran, capaian, arah, kode } of indikator) {
      if (pengukuran === undefined) continue;
      const how =
        arah === "negatif" ? "(2 × target − realisasi) dibagi target" : "realisasi dibagi target";
      const text = pengukuran.teks.capaianTercetak;
      yield* comparePrinted(
        pengukuran.at,
        "capaianTercetak",
        text,
        capaian,
        `capaian indikator ${kode}`,
        how,
      );
    }
    for (const { at, teks, capaian, indikator: ukuran, uraian, kode } of rkt) {
      const what = `capaian ${ukuran ?? uraian ?? kode}`;
      yield* comparePrinted(
        at,
        "capaianTercetak",
        teks.capaianTercetak,
        capaian,
        what,
        "realisasi dibagi target",
      );
    }
  },
};
