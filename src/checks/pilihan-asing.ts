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
      yield {
        at: { tab: g.tab, row: 1 },
        sel: g.sel,
        tercetak: g.isi,
        message: `Pilih ${sebut(g.pilihan)} untuk “${g.header}”; sekarang berisi “${g.isi}”.`,
      };
    }
  },
};

/** More than a sentence can name. */
const MANY = 10;

function sebut(options: readonly string[]): string {
  if (options.length > MANY) return "salah satu dari daftar pilihan";
  const pilihan = options.map((option) => `“${option}”`);
  const last = pilihan.pop();
  return pilihan.length === 0 ? `${last}` : `${pilihan.join(", ")} atau ${last}`;
}
