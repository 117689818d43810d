import type { Check } from "./contract";

export const selGalat: Check = {
  id: "sel-galat",
  severity: "galat",
  summary: "Isian yang menampilkan galat rumus",
  rationale:
    "Galat seperti #REF! bukan isi: tanpa ditegur, ia tercetak dalam laporan sebagai kode, nama atau uraian.",
  *run({ gangguan }) {
    for (const { jenis, ...g } of gangguan) {
      if (jenis !== "sel-galat" || !("isi" in g)) continue;
      yield {
        at: { tab: g.tab, row: 1 },
        sel: g.sel,
        tercetak: g.isi,
        message: `Isi “${g.header}” menampilkan galat ${g.isi}. Betulkan rumus di sel itu, atau ketik isinya.`,
      };
    }
  },
};
