import type { Check } from "./contract";

export const rumusTertimpa: Check = {
  id: "rumus-tertimpa",
  severity: "galat",
  summary: "Rumus kolom hitungan tertimpa atau rusak",
  rationale:
    "Kolom hitungan yang diketik tidak lagi mengikuti datanya dan dapat bertentangan dengan laporan.",
  *run({ gangguan }) {
    for (const g of gangguan) {
      if (g.jenis !== "rumus-tertimpa" && g.jenis !== "rumus-rusak") continue;
      const message =
        g.jenis === "rumus-tertimpa"
          ? `Kembalikan rumus kolom “${g.header}”${g.isi === "" ? "" : `, yang tertimpa isian “${g.isi}”`}: pakai Urungkan (Ctrl+Z) atau hapus kolom itu lalu jalankan Siapkan lembar LKIP.`
          : `Rumus kolom “${g.header}” menghasilkan ${g.isi}. Kembalikan kolom yang dirujuknya, atau hapus kolom itu lalu jalankan Siapkan lembar LKIP.`;
      yield { at: { tab: g.tab, row: 1 }, sel: g.sel, message };
    }
  },
};
