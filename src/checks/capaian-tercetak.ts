import type { Check } from "./contract";
import { rowName } from "./row-name";
import { capaianLain, comparePrinted, SESUAIKAN_BATAS } from "./tercetak";

export const capaianTercetak: Check = {
  id: "capaian-tercetak",
  severity: "galat",
  summary: "Capaian tercetak berbeda dengan hasil hitungan",
  rationale: "Capaian dihitung dari target dan realisasi pada tabel yang sama.",
  *run({ indikator, rkt, pengaturan: { rumus } }) {
    const negatif =
      rumus === "bagi" ? "target dibagi realisasi" : "(2 × target − realisasi) dibagi target";
    for (const { pengukuran, capaian, arah, kode, targetTahunIni, realisasi } of indikator) {
      if (pengukuran === undefined) continue;
      yield* comparePrinted({
        at: pengukuran.at,
        column: "capaianTercetak",
        text: pengukuran.teks.capaianTercetak,
        exact: capaian,
        what: `capaian indikator ${kode}`,
        how: arah === "negatif" ? negatif : "realisasi dibagi target",
        lain: capaianLain(targetTahunIni, realisasi),
        dibatasi: SESUAIKAN_BATAS,
      });
    }
    for (const row of rkt) {
      const name = row.indikator ?? row.uraian;
      yield* comparePrinted({
        at: row.at,
        column: "capaianTercetak",
        text: row.teks.capaianTercetak,
        exact: row.capaian,
        what: `capaian ${name === undefined ? rowName(row.kode, row.at) : `“${name}”`}`,
        how: "realisasi dibagi target",
        lain: capaianLain(row.target, row.realisasi),
        dibatasi: SESUAIKAN_BATAS,
      });
    }
  },
};
