/** Parts of the report that people may add text of their own to, in its order: a chapter, or a section of one. */
export const BAGIAN = [
  "Kata Pengantar",
  "Ikhtisar Eksekutif",
  "Bab I",
  "Bab I: Latar Belakang",
  "Bab I: Maksud dan Tujuan",
  "Bab I: Kedudukan dan Organisasi",
  "Bab I: Permasalahan Utama",
  "Bab II",
  "Bab II: Rencana Strategis",
  "Bab II: Rencana Kinerja Tahunan",
  "Bab II: Perjanjian Kinerja",
  "Bab II: Indikator Kinerja Utama",
  "Bab III",
  "Bab III: Pengukuran",
  "Bab III: Evaluasi dan Analisis",
  "Bab III: Akuntabilitas Keuangan",
  "Bab IV",
] as const;

export type Bagian = (typeof BAGIAN)[number];

/** The part that a cell names, without regard to case and spacing; undefined for none. */
export function parseBagian(text: string | undefined): Bagian | undefined {
  const plain = text?.replace(/\s+/g, " ").trim().toLowerCase();
  return BAGIAN.find((bagian) => bagian.toLowerCase() === plain);
}
