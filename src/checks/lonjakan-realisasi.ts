import { formatNilai } from "../domain/format";
import type { Check } from "./contract";

/** Times as much, or a part as small, that a reviewer asks about. */
const KALI = 3;
/** Small counts (1 case, then 4) jump by nature. */
const TERKECIL = 10;

export const lonjakanRealisasi: Check = {
  id: "lonjakan-realisasi",
  severity: "saran",
  summary: "Realisasi melonjak dibandingkan tahun lalu",
  rationale:
    "Perubahan tiga kali lipat sering berarti satuan atau cara hitung berganti; bila benar, penyebabnya diuraikan (PermenPANRB 53/2014, Anak Lampiran II/1).",
  *run({ indikator, identitas: { tahun = 0 } }) {
    for (const { kode, pengukuran, realisasi, realisasiTeks, catatan, lalu } of indikator) {
      const before = lalu.find((row) => row.tahun === tahun - 1)?.realisasi;
      const angka = before?.angka;
      if (!pengukuran || realisasi === undefined || angka === undefined) continue;
      if (catatan !== undefined || realisasi <= 0 || angka <= 0) continue;
      // A code such as WTP counts as a number, but measures nothing.
      if (![realisasiTeks ?? "1", before?.teks ?? "1"].every((text) => /\d/.test(text))) continue;
      const times = Math.max(realisasi / angka, angka / realisasi);
      if (times < KALI || Math.max(realisasi, angka) < TERKECIL) continue;
      yield {
        at: pengukuran.at,
        column: "realisasi",
        tercetak: formatNilai(realisasi),
        message: `Periksa satuan realisasi indikator ${kode}: ${formatNilai(angka)} pada tahun ${tahun - 1}, ${formatNilai(realisasi)} pada tahun ${tahun}; bila benar, tulis penyebabnya di kolom Catatan.`,
      };
    }
  },
};
