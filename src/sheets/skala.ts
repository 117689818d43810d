import { nilai, pilihan, type Sheet, teks } from "./contract";

/**
 * Skala: the ordinal scale of capaian as lower bounds. A capaian belongs to the highest class whose
 * bound it reaches, so there is neither hole nor overlap. PermenPANRB 53/2014 prints no scale: it is
 * the instansi's choice, and the report prints it.
 */
export const skala = {
  tab: "Skala",
  title:
    "Skala penilaian capaian kinerja. Satu baris satu kategori, dari yang tertinggi; kategori terendah tanpa batas bawah. Ubah sesuai ketentuan daerah.",
  columns: {
    batasBawah: nilai(
      "Batas bawah (%)",
      "Capaian terendah yang masuk kategori ini. Kosongkan untuk kategori terendah.",
    ),
    jenis: pilihan(
      "Jenis batas",
      ["lebih dari", "minimal"],
      "“lebih dari” berarti batasnya sendiri belum termasuk; “minimal” berarti sudah termasuk.",
    ),
    kategori: teks("Kategori", "Sebutan yang dicetak dalam laporan, misalnya Sangat Baik.", {
      width: 160,
    }),
    warna: pilihan(
      "Warna",
      ["hijau tua", "hijau", "kuning", "merah"],
      "Warna kategori pada lembar dan grafik.",
    ),
  },
  initial: [
    { batasBawah: 100, jenis: "lebih dari", kategori: "Sangat Baik", warna: "hijau tua" },
    { batasBawah: 76, jenis: "minimal", kategori: "Baik", warna: "hijau" },
    { batasBawah: 55, jenis: "minimal", kategori: "Cukup", warna: "kuning" },
    { jenis: "minimal", kategori: "Kurang", warna: "merah" },
  ],
} as const satisfies Sheet;
