import { kode, rumus, rumusRupiah, rupiah, type Sheet, teks, tercetak } from "./contract";

/**
 * Belanja: the whole budget by kind of belanja. The part that Anggaran details by program is the row
 * called “Belanja Langsung” where there is one, else everything.
 */
export const belanja = {
  tab: "Belanja",
  title:
    "Anggaran menurut jenis belanja. Isi rupiah pada baris yang paling rinci; jumlahnya dihitung. Kode anak diawali kode induknya dan titik: 2, lalu 2.1.",
  columns: {
    kode: kode("Kode", "Kode bertingkat: 1, 2, 2.1.", "2.1"),
    uraian: teks(
      "Jenis belanja",
      "Nama jenis belanja menurut dokumen anggaran.",
      "Belanja Pegawai",
      {
        width: 360,
        total: "TOTAL",
      },
    ),
    pagu: rupiah(
      "Anggaran (Rp)",
      "Pagu setelah perubahan, pada baris yang paling rinci.",
      "135746000",
      { tahunBaru: "kosong" },
    ),
    realisasi: rupiah(
      "Realisasi (Rp)",
      "Realisasi sampai dengan akhir periode. Bila rinciannya tidak diketahui, isi pada baris induknya.",
      "41060000",
      { tahunBaru: "kosong" },
    ),
    jumlahPagu: rumusRupiah(
      "Jumlah anggaran (Rp)",
      "jumlah baris rinciannya.",
      "1.724.799.810",
      "JUMLAH_RINCIAN({kode};{pagu})",
      { total: "=JUMLAH_RINCIAN({kode};{pagu};TRUE)" },
    ),
    jumlahRealisasi: rumusRupiah(
      "Jumlah realisasi (Rp)",
      "jumlah baris rinciannya.",
      "471.557.001",
      "JUMLAH_RINCIAN({kode};{realisasi})",
      { total: "=JUMLAH_RINCIAN({kode};{realisasi};TRUE)" },
    ),
    proporsi: rumus(
      "Proporsi (%)",
      "bagian dari seluruh anggaran.",
      "42,79",
      "PROPORSI({jumlahPagu};{jumlahPagu:total})",
    ),
    serapan: rumus(
      "Serapan (%)",
      "realisasi dibagi anggaran.",
      "27,34",
      "SERAPAN({jumlahPagu};{jumlahRealisasi})",
      { total: "=SERAPAN({jumlahPagu:total};{jumlahRealisasi:total})" },
    ),
    paguTercetak: tercetak("Anggaran tercetak", "1.724.799.810"),
    realisasiTercetak: tercetak("Realisasi tercetak", "471.557.001"),
    proporsiTercetak: tercetak("Proporsi tercetak", "42,79 %"),
    serapanTercetak: tercetak("Serapan tercetak", "27 %"),
  },
  wajib: ["uraian"],
} as const satisfies Sheet;
