import type { Gangguan } from "../sheets/kinerja";
import type { Check, Perbaikan } from "./contract";

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
      const perbaikan = restore(g);
      yield { at: { tab: g.tab, row: 1 }, sel: g.sel, message, ...(perbaikan && { perbaikan }) };
    }
  },
};

type Rusak = Extract<Gangguan, { terisi: unknown }>;

/** The formula put back, and what was typed below it taken away. One that fails but is whole is left alone. */
function restore({ jenis, tab, sel, header, terisi }: Rusak): Perbaikan | undefined {
  if (jenis === "rumus-rusak" && !terisi.some(({ isi }) => isi.includes("#REF!"))) return undefined;
  const below = terisi.length - 1;
  const clear = below > 0 ? ` dan kosongkan ${below} isian di bawahnya` : "";
  return {
    label: `Kembalikan rumus kolom “${header}”${clear}`,
    ubahan: terisi.map((cell) => ({
      tab,
      sel: cell.sel,
      dari: cell.isi,
      ke: cell.sel === sel ? "rumus" : null,
    })),
  };
}
