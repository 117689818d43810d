/** Fonts whose widths the layout knows, so that page numbers in Daftar Isi are right. The first is the usual one. */
export const HURUF = [
  "Arial",
  "Times New Roman",
  "Calibri",
  "Cambria",
  "Tahoma",
  "Verdana",
  "Georgia",
] as const;

/** Whether page numbers are only estimated in this font: it is measured like a similar one. */
export const isPerkiraan = (huruf: string): boolean =>
  !HURUF.some((known) => known.toLowerCase() === huruf.trim().toLowerCase());
