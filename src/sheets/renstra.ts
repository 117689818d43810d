import { kode, pilihan, type Sheet, teks } from "./contract";

/** Renstra: misi, tujuan and sasaran of the Rencana Strategis, tied together by kode and induk. */
export const renstra = {
  tab: "Renstra",
  title:
    "Rencana Strategis. Satu baris satu misi, tujuan atau sasaran; Induk adalah kode baris di atasnya (misi dari tujuan, tujuan dari sasaran).",
  columns: {
    kode: kode("Kode", "Kode unik, misalnya M1, T1, S1."),
    jenis: pilihan("Jenis", ["misi", "tujuan", "sasaran"], "Misi, tujuan atau sasaran strategis."),
    induk: kode("Induk", "Kode tujuan untuk sasaran, kode misi untuk tujuan."),
    uraian: teks("Uraian", "Rumusan lengkap, diketik sekali di sini dan dipakai di semua tabel.", {
      width: 420,
    }),
    strategi: teks("Strategi", "Strategi untuk mencapai sasaran; satu baris satu strategi."),
    kebijakan: teks("Kebijakan", "Arah kebijakan; satu baris satu kebijakan."),
  },
} as const satisfies Sheet;
