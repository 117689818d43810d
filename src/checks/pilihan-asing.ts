import type { Check } from "./contract";

export const pilihanAsing: Check = {
  id: "pilihan-asing",
  severity: "galat",
  summary: "Isian di luar pilihan",
  rationale:
    "Kolom pilihan menentukan cara menghitung atau bagian laporan; isian lain tidak dikenali sehingga barisnya tidak terhitung.",
  *run({ gangguan }) {
    for (const g of gangguan) {
      if (g.jenis !== "pilihan-asing") continue;
      const pilihan = g.pilihan.map((p) => `“${p}”`);
      const last = pilihan.pop();
      const all = pilihan.length === 0 ? last : `${pilihan.join(", ")} atau ${last}`;
      yield {
        at: { tab: g.tab, row: 1 },
        sel: g.sel,
        tercetak: g.isi,
        message: `Pilih ${all} untuk “${g.header}”; sekarang berisi “${g.isi}”.`,
      };
    }
  },
};
