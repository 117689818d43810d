import { classifySkm } from "../domain/skm";
import type { Check } from "./contract";
import { isSkm } from "./mutu-skm";
import { rowName } from "./row-name";
import { formatRingkas, parseTercetak } from "./tercetak";

/** “B (≥ 80)” and “Baik (≥ 80)”: the letter, or the words that stand for it. */
const PREDIKAT = /^\s*([A-D]|(?:sangat |kurang |tidak )?baik)\s*\(/i;

export const targetPredikat: Check = {
  id: "target-predikat",
  severity: "saran",
  summary: "Target SKM sebagai mutu dan sebagai angka sekaligus",
  rationale:
    "Mutu B dimulai pada 76,61 (PermenPANRB 14/2017), sehingga target “B (≥ 80)” dapat tercapai mutunya tetapi tidak angkanya.",
  *run({ indikator, identitas: { tahun } }) {
    for (const row of indikator.filter(isSkm)) {
      const { kode, perjanjian, sumberTarget, teks } = row;
      const { targetTahunIni = Number.NaN, realisasi = Number.NaN } = row;
      const text = teks.targetTahunIni ?? "";
      const angka = parseTercetak(text)?.angka ?? Number.NaN;
      const mutu = classifySkm(angka);
      const predikat = PREDIKAT.exec(text)?.[1]?.toLowerCase() ?? "-";
      // A letter that does not fit the number is mutu-skm's.
      if (
        !mutu
          ?.toLowerCase()
          .split(/ ?[()]/)
          .includes(predikat)
      )
        continue;
      // The bound of the class itself says nothing else than the class.
      if (classifySkm(angka - 0.01) !== mutu) continue;
      const isPk = perjanjian !== undefined && sumberTarget !== "Renstra";
      const column = sumberTarget === "PK awal" ? "targetAwal" : "targetPerubahan";
      const isSplit = realisasi < targetTahunIni && classifySkm(realisasi) === mutu;
      yield {
        at: isPk ? perjanjian.at : row.at,
        column: isPk ? column : `target${tahun}`,
        tercetak: text,
        ...(isSplit && { severity: "peringatan" as const }),
        message: `Tetapkan satu target indikator ${rowName(kode, row.at)}: ${isSplit ? `realisasi ${formatRingkas(realisasi)} mencapai mutu ${mutu}, tetapi tidak angka ${formatRingkas(angka)}` : `mutu ${mutu} dimulai di bawah ${formatRingkas(angka)}`}; capaian dihitung terhadap angkanya.`,
      };
    }
  },
};
