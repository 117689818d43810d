import type { Check } from "./contract";

export const tumpahanTerhalang: Check = {
  id: "tumpahan-terhalang",
  severity: "galat",
  summary: "Isian menghalangi kolom hitungan",
  rationale: "Satu isian pada kolom hitungan membuat seluruh kolom itu menampilkan #REF!.",
  *run({ gangguan }) {
    for (const g of gangguan) {
      if (g.jenis !== "tumpahan-terhalang") continue;
      yield {
        at: { tab: g.tab, row: 1 },
        sel: g.sel,
        message: `Hapus isi sel ${g.sel} (“${g.isi}”): sel itu menghalangi rumus kolom “${g.header}”.`,
        perbaikan: {
          label: `Kosongkan ${g.sel} yang menghalangi rumus`,
          ubahan: [{ tab: g.tab, sel: g.sel, dari: g.isi, ke: null }],
        },
      };
    }
  },
};
