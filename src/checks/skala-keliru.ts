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
      yield {
        at: row.at,
        column: row.kategori === undefined ? "kategori" : "batasBawah",
        message: `Betulkan batas ${row.kategori === undefined ? "skala" : `kategori “${row.kategori}”`} (${catatan}).`,
      };
    }
  },
};
