import type { Check } from "./contract";
import { formatRingkas } from "./tercetak";

export const kategoriTercetak: Check = {
  id: "kategori-tercetak",
  severity: "galat",
  summary: "Kategori tercetak berbeda dengan skala",
  rationale: "Kategori mengikuti capaian dan skala yang dicetak dalam laporan.",
  *run({ indikator }) {
    for (const { pengukuran, capaian, kategori, kode } of indikator) {
      const printed = pengukuran?.kategoriTercetak;
      if (pengukuran === undefined || printed === undefined || kategori === undefined) continue;
      if (printed.toLowerCase() === kategori.toLowerCase()) continue;
      yield {
        at: pengukuran.at,
        column: "kategoriTercetak",
        tercetak: printed,
        seharusnya: kategori,
        message: `Betulkan kategori indikator ${kode}: tercetak ${printed}, capaian ${formatRingkas(capaian ?? 0)} termasuk ${kategori}.`,
      };
    }
  },
};
