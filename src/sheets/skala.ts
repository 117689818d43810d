import { kode, nilai, pilihan, rumus, rumusTeks, type Sheet, teks } from "./contract";

/**
 * Skala: the ordinal scale of capaian as lower bounds. A capaian belongs to the highest class whose
 * bound it reaches, so there is neither hole nor overlap. PermenPANRB 53/2014 prints no scale: it is
 * the instansi's choice, and the report prints it. Beside it the scores of codes such as WTP.
 */
export const skala = {
  tab: "Skala",
  title:
    "Skala penilaian capaian kinerja. Satu baris satu kategori, dari yang tertinggi; kategori terendah tanpa batas bawah. Ubah sesuai ketentuan daerah. Dua kolom terakhir memberi nilai pada target yang berupa kode, misalnya opini WTP.",
  columns: {
    batasBawah: nilai(
      "Batas bawah (%)",
      "Capaian terendah yang masuk kategori ini. Kosongkan untuk kategori terendah.",
      "76",
    ),
    jenis: pilihan(
      "Jenis batas",
      ["lebih dari", "minimal"],
      "“lebih dari” berarti batasnya sendiri belum termasuk; “minimal” berarti sudah termasuk.",
    ),
    kategori: teks("Kategori", "Sebutan yang dicetak dalam laporan.", "Sangat Baik", {
      width: 160,
      warna: "warna",
    }),
    warna: pilihan(
      "Warna",
      ["hijau tua", "hijau", "kuning", "jingga", "merah"],
      "Warna kategori pada lembar dan grafik.",
    ),
    urutan: rumus(
      "Urutan",
      "urutan kategori dari yang tertinggi.",
      "2",
      'IF({kategori}="";"";IF({batasBawah}="";COUNT({batasBawah});COUNTIF({batasBawah};">"&{batasBawah}))+1)',
      { format: "0", width: 80 },
    ),
    catatan: rumusTeks(
      "Catatan skala",
      "lubang atau tumpang tindih antarkategori; kosong bila tidak ada.",
      "tumpang tindih: batas sama dengan kategori lain",
      "CEK_SKALA({batasBawah};{jenis};{kategori})",
      { width: 240 },
    ),
    kodePredikat: kode(
      "Kode predikat",
      "Kode yang dipakai sebagai target atau realisasi, misalnya opini atau predikat.",
      "WTP",
      { width: 120 },
    ),
    nilaiPredikat: nilai(
      "Nilai predikat",
      "Angka yang mewakili kode itu; makin tinggi makin baik.",
      "4",
    ),
  },
  wajib: ["kategori", "warna"],
  names: { SKALA_CAPAIAN: "batasBawah:kategori", NILAI_PREDIKAT: "kodePredikat:nilaiPredikat" },
  initial: [
    {
      batasBawah: 100,
      jenis: "lebih dari",
      kategori: "Sangat Baik",
      warna: "hijau tua",
      kodePredikat: "WTP",
      nilaiPredikat: 4,
    },
    {
      batasBawah: 76,
      jenis: "minimal",
      kategori: "Baik",
      warna: "hijau",
      kodePredikat: "WDP",
      nilaiPredikat: 3,
    },
    {
      batasBawah: 55,
      jenis: "minimal",
      kategori: "Cukup",
      warna: "kuning",
      kodePredikat: "TW",
      nilaiPredikat: 2,
    },
    {
      jenis: "minimal",
      kategori: "Kurang",
      warna: "merah",
      kodePredikat: "TMP",
      nilaiPredikat: 1,
    },
  ],
} as const satisfies Sheet;
