import { BAGIAN } from "../domain/bagian";
import { pilihan, type Sheet, teks } from "./contract";

/** Narasi: text of the instansi's own for any part of the report, and subchapters of its own. */
export const narasi = {
  tab: "Narasi",
  title:
    "Tambahan isi laporan dengan kalimat sendiri, dicetak menurut urutan baris. Boleh dikosongkan.",
  opsional: true,
  columns: {
    bagian: pilihan("Bagian laporan", BAGIAN, "Bagian yang ditambah.", { width: 250 }),
    judul: teks(
      "Judul subbab",
      "Untuk subbab sendiri; kosongkan untuk melanjutkan bagian atau subbab di atasnya.",
      "Gambaran Umum Wilayah",
    ),
    isi: teks(
      "Isi",
      "Satu baris dalam sel menjadi satu paragraf; baris yang diawali “- ” atau “1. ” menjadi daftar.",
      "Sebagian besar wilayah berupa lahan pertanian.",
      { width: 640, tahunBaru: "tandai" },
    ),
  },
} as const satisfies Sheet;
