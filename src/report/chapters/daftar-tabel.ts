import type { Chapter } from "../contract";

/** Daftar tabel: every table with its page. Bab III always has the table of the scale. */
export const daftarTabel: Chapter = {
  id: "daftar-tabel",
  part: "front",
  title: "Daftar Tabel",
  compose: () => [{ type: "list-of", label: "Tabel" }],
};
