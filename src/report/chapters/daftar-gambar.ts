import type { Chapter } from "../contract";

/** Daftar gambar: every figure with its page; left out of a report without one. */
export const daftarGambar: Chapter = {
  id: "daftar-gambar",
  part: "front",
  title: "Daftar Gambar",
  compose: (_, { hasFigure }) => (hasFigure ? [{ type: "list-of", label: "Gambar" }] : []),
};
