import { kode, pilihan, type Sheet, teks } from "./contract";

/** Renstra: misi, tujuan and sasaran of the Rencana Strategis, tied together by kode and induk. */
export const renstra = {
  tab: "Renstra",
  title:
    "Rencana Strategis. Satu baris satu misi, tujuan atau sasaran; Induk adalah kode baris di atasnya (misi dari tujuan, tujuan dari sasaran).",
  columns: {
    kode: kode("Kode", "Kode unik.", "S1"),
    jenis: pilihan("Jenis", ["misi", "tujuan", "sasaran"], "Misi, tujuan atau sasaran strategis."),
    induk: kode("Induk", "Kode tujuan untuk sasaran, kode misi untuk tujuan.", "T1"),
    uraian: teks(
      "Uraian",
      "Rumusan lengkap, diketik sekali di sini dan dipakai di semua tabel.",
      "Meningkatnya kualitas pelayanan",
      { width: 420 },
    ),
    strategi: teks(
      "Strategi",
      "Strategi untuk mencapai sasaran; satu baris satu strategi.",
      "Orientasi pelayanan berbasis kepuasan masyarakat",
    ),
    kebijakan: teks(
      "Kebijakan",
      "Arah kebijakan; satu baris satu kebijakan.",
      "Peningkatan kapasitas pelayanan publik",
    ),
  },
  wajib: ["jenis", "uraian"],
  names: { KODE_RENSTRA: "kode" },
} as const satisfies Sheet;
