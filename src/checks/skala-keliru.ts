import { checkSkala } from "../domain/predikat";
import type { Check } from "./contract";

export const skalaKeliru: Check = {
  id: "skala-keliru",
  severity: "galat",
  summary: "Skala berlubang atau tumpang tindih",
  rationale: "Setiap capaian harus termasuk tepat satu kategori.",
  *run({ skala }) {
    for (const [i, catatan] of checkSkala(skala).entries()) {
      const row = skala[i];
      if (catatan === "" || row === undefined) continue;
      // A lowest class from 0 up, as many write it, leaves out only what is below 0.
      if (catatan.startsWith("lubang") && (row.batasBawah ?? 1) <= 0) continue;
      const { at, kategori } = row;
      yield kategori === undefined
        ? {
            at,
            column: "kategori",
            message: "Isi kategori baris ini, atau kosongkan batas bawahnya.",
          }
        : {
            at,
            column: "batasBawah",
            message: `Betulkan batas kategori “${kategori}” (${catatan}).`,
          };
    }
  },
};
