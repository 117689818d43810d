import type { Chapter } from "../contract";

/** Daftar isi: every heading with its page. */
export const daftarIsi: Chapter = {
  id: "daftar-isi",
  part: "front",
  title: "Daftar Isi",
  compose: () => [{ type: "toc" }],
};
