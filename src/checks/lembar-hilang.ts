import type { Check } from "./contract";

/** The one tab that need not be there. */
const narasi = "Narasi";

export const lembarHilang: Check = {
  id: "lembar-hilang",
  severity: "galat",
  summary: "Lembar atau baris judul kolomnya tidak ditemukan",
  rationale: "Isi lembar yang tidak ditemukan tidak dapat diperiksa dan tidak masuk laporan.",
  *run({ gangguan }) {
    for (const g of gangguan) {
      const at = { tab: g.tab, row: 1 };
      if (g.jenis === "lembar-hilang") {
        yield {
          at,
          message: `Lembar “${g.tab}” tidak ditemukan. Kembalikan namanya bila diganti, atau jalankan Siapkan lembar LKIP.`,
        };
      } else if (g.jenis === "kepala-hilang") {
        yield {
          at,
          message: `Baris judul kolom pada lembar “${g.tab}” tidak ditemukan. Kembalikan judul kolomnya, atau kosongkan lembar lalu jalankan Siapkan lembar LKIP.`,
        };
      } else if (g.jenis === "lembar-asing" && g.tab === narasi) {
        yield {
          at,
          severity: "peringatan",
          message: `Tulis kembali judul kolom “Bagian laporan” dan “Isi” pada lembar “${g.tab}” agar isinya masuk laporan, atau ganti nama lembar itu bila isinya hal lain.`,
        };
      }
    }
  },
};
