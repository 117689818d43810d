import type { Check } from "./contract";

export const kolomHilang: Check = {
  id: "kolom-hilang",
  severity: "galat",
  summary: "Judul kolom hilang atau ganda",
  rationale: "Kolom dikenali dari judulnya; isi kolom tanpa judul tidak terbaca.",
  *run({ gangguan }) {
    for (const g of gangguan) {
      if (g.jenis !== "kolom-hilang" && g.jenis !== "kolom-ganda") continue;
      const message =
        g.jenis === "kolom-hilang"
          ? `Judul “${g.header}” tidak ditemukan pada lembar “${g.tab}”. Tulis kembali judul itu pada tempatnya, atau jalankan Siapkan lembar LKIP untuk menambahkannya.`
          : `Judul “${g.header}” ada lebih dari satu pada lembar “${g.tab}”. Ganti judul yang tidak dipakai; yang dibaca adalah yang paling kiri.`;
      yield { at: { tab: g.tab, row: 1 }, sel: g.sel, message };
    }
  },
};
