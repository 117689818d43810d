import type { Check } from "./contract";

export const realisasiKosong: Check = {
  id: "realisasi-kosong",
  severity: "peringatan",
  summary: "Indikator tanpa realisasi dan tanpa penjelasan",
  rationale:
    "Pelaporan Kinerja menyajikan realisasi dan capaian setiap indikator (PermenPANRB 53/2014, Anak Lampiran II/1).",
  *run({ indikator }) {
    for (const { at, kode, realisasi, realisasiTeks, catatan, pengukuran } of indikator) {
      if (kode === undefined || realisasi !== undefined || realisasiTeks !== undefined) continue;
      if (pengukuran === undefined) {
        yield {
          at,
          column: "kode",
          message: `Tambahkan indikator ${kode} pada lembar Pengukuran.`,
        };
      } else if (catatan === undefined) {
        yield {
          at: pengukuran.at,
          column: "realisasi",
          message: `Isi realisasi indikator ${kode}, atau jelaskan di kolom Catatan mengapa belum ada.`,
        };
      }
    }
  },
};
