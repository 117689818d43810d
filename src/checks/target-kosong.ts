import type { Indikator } from "../sheets/kinerja";
import type { Check } from "./contract";

export const targetKosong: Check = {
  id: "target-kosong",
  severity: "galat",
  summary: "Indikator tanpa target yang dapat dipakai",
  rationale: "Capaian hanya dapat dihitung dan dilaporkan bila ada target yang bukan nol.",
  *run({ indikator, identitas: { tahun } }) {
    if (tahun === undefined) return;
    for (const row of indikator) {
      const { kode, targetTahunIni, teks } = row;
      const name = kode ?? "pada baris ini";
      const place = placeOf(row, tahun);
      if (targetTahunIni === undefined && teks.targetTahunIni === undefined) {
        yield { ...place, message: `Isi target ${tahun} indikator ${name}.` };
      } else if (targetTahunIni === 0) {
        yield {
          ...place,
          tercetak: "0",
          message: `Periksa target ${tahun} indikator ${name}: capaian terhadap target 0 tidak dapat dihitung.`,
        };
      }
    }
  },
};

/** The cell that the target in force comes from. */
function placeOf({ at, perjanjian, sumberTarget }: Indikator, tahun: number) {
  if (perjanjian === undefined || sumberTarget === "Renstra")
    return { at, column: `target${tahun}` };
  const column = sumberTarget === "PK awal" ? "targetAwal" : "targetPerubahan";
  return { at: perjanjian.at, column };
}
