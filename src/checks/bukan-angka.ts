import { formatNilai } from "../domain/format";
import type { Check } from "./contract";

/** What people type where there is no number. */
const TANDA = /^(?:[-–—_]+\s*\*?|n\/?a\.?)$/i;

export const bukanAngka: Check = {
  id: "bukan-angka",
  severity: "galat",
  summary: "Teks pada kolom angka atau tanggal",
  rationale:
    "Teks tidak dapat dijumlahkan atau dihitung; angka yang ditulis sebagai teks mudah salah baca.",
  *run({ gangguan }) {
    for (const g of gangguan) {
      if (g.jenis !== "bukan-angka") continue;
      const at = { tab: g.tab, row: 1 };
      const { sel } = g;
      if (TANDA.test(g.isi)) {
        yield {
          at,
          sel,
          severity: "peringatan",
          tercetak: g.isi,
          message: `Kosongkan “${g.header}” bila datanya tidak ada, atau isi 0 bila memang nol; sekarang berisi “${g.isi}”.`,
          perbaikan: {
            label: `Kosongkan ${sel}`,
            ubahan: [{ tab: g.tab, sel, dari: g.isi, ke: null }],
          },
        };
      } else if (g.angka === undefined) {
        const explain =
          g.header === "Realisasi" ? ", atau kosongkan dan jelaskan di kolom Catatan" : "";
        yield {
          at,
          sel,
          tercetak: g.isi,
          message: `Isi “${g.header}” dengan ${/tanggal|sampai dengan/i.test(g.header) ? "tanggal, misalnya 31 Januari 2022" : `angka${explain}`}; sekarang berisi “${g.isi}”.`,
        };
      } else {
        const angka = formatNilai(g.angka);
        yield {
          at,
          sel,
          severity: "peringatan",
          tercetak: g.isi,
          seharusnya: angka,
          message: `Ketik “${g.header}” sebagai angka: “${g.isi}” adalah teks dan dibaca sebagai ${angka}.`,
        };
      }
    }
  },
};
