import { parseArah } from "../domain/capaian";
import type { Check } from "./contract";

export const targetKosong: Check = {
  id: "target-kosong",
  severity: "galat",
  summary: "Indikator tanpa target atau arah yang dapat dipakai",
  rationale:
    "Tanpa target bukan nol dan arah yang jelas, capaian tidak dapat dihitung dan dilaporkan.",
  *run({ indikator, identitas: { tahun } }) {
    if (tahun === undefined) return;
    const column = `target${tahun}`;
    for (const { at, kode, targetTahunIni, teks, arah } of indikator) {
      const name = kode ?? "pada baris ini";
      if (targetTahunIni === undefined && teks.targetTahunIni === undefined) {
        yield { at, column, message: `Isi target ${tahun} indikator ${name}.` };
      } else if (targetTahunIni === 0) {
        yield {
          at,
          column,
          tercetak: "0",
          message: `Periksa target ${tahun} indikator ${name}: capaian terhadap target 0 tidak dapat dihitung.`,
        };
      }
      if (arah !== undefined && parseArah(arah) === undefined) {
        yield {
          at,
          column: "arah",
          tercetak: arah,
          message: `Isi arah indikator ${name} dengan “positif” atau “negatif”; sekarang berisi “${arah}”.`,
        };
      }
    }
  },
};
