import { kode, rumus, rupiah, type Sheet, teks, tercetak } from "./contract";

/**
 * Belanja: the whole budget by kind of belanja. The part that Anggaran details by program is the row
 * called “Belanja Langsung” where there is one, else everything.
 */
export const belanja = {
  tab: "Belanja",
  title:
    "Anggaran menurut jenis belanja. Isi rupiah pada baris yang paling rinci; jumlahnya dihitung. Kode anak diawali kode induknya dan titik: 2, lalu 2.1.",
  columns: {
    kode: kode("Kode", "Kode bertingkat: 1, 2, 2.1."),
    uraian: teks(
      "Jenis belanja",
      "Misalnya Belanja Pegawai, Belanja Barang dan Jasa, Belanja Modal.",
      {
        width: 360,
        total: "TOTAL",
      },
    ),
    pagu: rupiah("Anggaran (Rp)", "Pagu setelah perubahan, pada baris yang paling rinci."),
    realisasi: rupiah(
      "Realisasi (Rp)",
      "Realisasi sampai dengan akhir periode. Bila rinciannya tidak diketahui, isi pada baris induknya.",
    ),
    jumlahPagu: rumus(
      "Jumlah anggaran (Rp)",
      "Dihitung: jumlah baris rinciannya.",
      "JUMLAH_RINCIAN({kode};{pagu})",
      { format: "#,##0", width: 150, total: "=JUMLAH_RINCIAN({kode};{pagu};TRUE)" },
    ),
    jumlahRealisasi: rumus(
      "Jumlah realisasi (Rp)",
      "Dihitung: jumlah baris rinciannya.",
      "JUMLAH_RINCIAN({kode};{realisasi})",
      { format: "#,##0", width: 150, total: "=JUMLAH_RINCIAN({kode};{realisasi};TRUE)" },
    ),
    proporsi: rumus(
      "Proporsi (%)",
      "Dihitung: bagian dari seluruh anggaran.",
      "SERAPAN({jumlahPagu:total};{jumlahPagu})",
    ),
    serapan: rumus(
      "Serapan (%)",
      "Dihitung: realisasi dibagi anggaran.",
      "SERAPAN({jumlahPagu};{jumlahRealisasi})",
      {
        total: "=SERAPAN({jumlahPagu:total};{jumlahRealisasi:total})",
      },
    ),
    paguTercetak: tercetak("Anggaran tercetak"),
    realisasiTercetak: tercetak("Realisasi tercetak"),
    proporsiTercetak: tercetak("Proporsi tercetak"),
    serapanTercetak: tercetak("Serapan tercetak"),
  },
} as const satisfies Sheet;
