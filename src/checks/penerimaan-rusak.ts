import type { Check } from "./contract";

export const penerimaanRusak: Check = {
  id: "penerimaan-rusak",
  severity: "peringatan",
  summary: "Penerimaan temuan yang tidak dapat dipakai",
  rationale:
    "Temuan yang diterima tanpa alasan, atau yang tidak dapat dikenali lagi, terbuka kembali.",
  *run({ gangguanPenerimaan, penerimaan }) {
    for (const g of gangguanPenerimaan) {
      const at = { tab: g.tab, row: 1 };
      if (g.jenis === "kepala-hilang") {
        yield {
          at,
          message: `Kembalikan judul kolom pada lembar “${g.tab}”, atau ganti nama lembar itu bila berisi hal lain: penerimaan temuan di dalamnya tidak terbaca.`,
        };
      } else if (g.jenis === "kolom-hilang") {
        yield {
          at,
          sel: g.sel,
          message: `Tulis kembali judul “${g.header}” pada lembar “${g.tab}”: tanpa judul itu penerimaan temuan tidak terbaca lengkap.`,
        };
      }
    }
    for (const { at, pemeriksaan, lembar, pesan, alasan } of penerimaan) {
      const cells = { Pemeriksaan: pemeriksaan, Lembar: lembar, Temuan: pesan, Alasan: alasan };
      const blank = Object.entries(cells).flatMap(([header, text]) => (text ? [] : [header]));
      if (blank.length === 0) continue;
      yield {
        at,
        message: `Isi ${blank.map((header) => `“${header}”`).join(", ")} pada baris ${at.row}, atau hapus baris itu: penerimaan yang tidak lengkap tidak berlaku.`,
      };
    }
  },
};
