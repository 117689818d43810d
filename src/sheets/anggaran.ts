import {
  kode,
  pilihan,
  rujukan,
  rumus,
  rumusRupiah,
  rupiah,
  type Sheet,
  teks,
  tercetak,
} from "./contract";

/**
 * Anggaran: pagu and realisasi per program, kegiatan and subkegiatan. Amounts are typed at the most
 * detailed row only; programs and the total follow from them.
 */
export const anggaran = {
  tab: "Anggaran",
  title:
    "Anggaran dan realisasi per program dan kegiatan. Isi rupiah pada baris yang paling rinci saja; jumlah program dan TOTAL dihitung. Kode anak diawali kode induknya dan titik: I, lalu I.1, lalu I.1.1.",
  columns: {
    kode: kode("Kode", "Kode bertingkat: I, I.1, I.1.1.", "I.1"),
    uraian: teks(
      "Program / Kegiatan",
      "Nama sesuai dokumen pelaksanaan anggaran.",
      "Kegiatan Koordinasi Pelayanan Umum",
      { width: 420, total: "TOTAL" },
    ),
    tingkat: pilihan("Tingkat", ["program", "kegiatan", "subkegiatan"], "Tingkat baris ini."),
    sasaran: rujukan(
      "Sasaran",
      "Kode sasaran yang didukung; baris rinciannya ikut. Kosongkan bila tidak ada.",
      "S1",
      { tab: "Renstra", header: "Kode" },
    ),
    pagu: rupiah(
      "Anggaran (Rp)",
      "Pagu setelah perubahan, pada baris yang paling rinci.",
      "27539000",
      { tahunBaru: "kosong" },
    ),
    realisasi: rupiah(
      "Realisasi (Rp)",
      "Realisasi sampai dengan akhir periode, pada baris yang paling rinci.",
      "10750000",
      { tahunBaru: "kosong" },
    ),
    jumlahPagu: rumusRupiah(
      "Jumlah anggaran (Rp)",
      "jumlah baris rinciannya.",
      "27.539.000",
      "JUMLAH_RINCIAN({kode};{pagu})",
      { total: "=JUMLAH_RINCIAN({kode};{pagu};TRUE)" },
    ),
    jumlahRealisasi: rumusRupiah(
      "Jumlah realisasi (Rp)",
      "jumlah baris rinciannya.",
      "10.750.000",
      "JUMLAH_RINCIAN({kode};{realisasi})",
      { total: "=JUMLAH_RINCIAN({kode};{realisasi};TRUE)" },
    ),
    serapan: rumus(
      "Capaian (%)",
      "realisasi dibagi anggaran.",
      "39,04",
      "SERAPAN({jumlahPagu};{jumlahRealisasi})",
      { total: "=SERAPAN({jumlahPagu:total};{jumlahRealisasi:total})" },
    ),
    sisa: rumusRupiah(
      "Sisa (Rp)",
      "anggaran dikurangi realisasi.",
      "16.789.000",
      'IF(({jumlahPagu}="")+({jumlahRealisasi}="");"";IFERROR({jumlahPagu}-{jumlahRealisasi};"n/a"))',
      { total: '=IFERROR({jumlahPagu:total}-{jumlahRealisasi:total};"n/a")' },
    ),
    paguTercetak: tercetak("Anggaran tercetak", "27.539.000"),
    realisasiTercetak: tercetak("Realisasi tercetak", "10.750.000"),
    serapanTercetak: tercetak("Capaian tercetak", "39"),
  },
  wajib: ["uraian", "tingkat"],
} as const satisfies Sheet;
