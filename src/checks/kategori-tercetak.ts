import type { Check } from "./contract";
import { formatRingkas } from "./tercetak";

export const kategoriTercetak: Check = {
  id: "kategori-tercetak",
  severity: "galat",
  summary: "Kategori tercetak berbeda dengan skala",
  rationale: "Kategori mengikuti capaian dan skala yang dicetak dalam laporan.",
  *run({ indikator, analisis }) {
    const rows = [
      ...indikator.map(({ pengukuran, ...row }) => ({
        ...pengukuran,
        ...row,
        at: pengukuran?.at,
        what: `indikator ${row.kode}`,
      })),
      ...analisis.map((row) => ({ ...row, capaian: row.rata, what: `sasaran ${row.kode}` })),
    ];
    for (const { at, what, kategoriTercetak: printed, kategori, capaian } of rows) {
      if (at === undefined || printed === undefined || kategori === undefined) continue;
      if (plain(printed) === plain(kategori)) continue;
      yield {
        at,
        column: "kategoriTercetak",
        tercetak: printed,
        seharusnya: kategori,
        message: `Betulkan kategori ${what}: tercetak ${printed}, capaian ${formatRingkas(capaian ?? 0)} termasuk ${kategori}.`,
      };
    }
  },
};

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, " ");
