/**
 * Kode of an item of the Checklist Reviu, as `F1`: Format has six, Mekanisme (M) seven, Substansi (S) ten.
 * Case and blanks are layout: “f 1” is F1. Undefined for anything else.
 */
export function parseButir(text: string): string | undefined {
  const kode = text.replace(/\s+/g, "").toUpperCase();
  return /^(?:F[1-6]|M[1-7]|S(?:[1-9]|10))$/.test(kode) ? kode : undefined;
}

/** What a pereviu may say of an item. */
export const JAWABAN_REVIU = ["Ya", "Tidak", "Tidak berlaku"] as const;

/** An answer as typed, in any case; undefined for another word. */
export function parseJawaban(text: string): (typeof JAWABAN_REVIU)[number] | undefined {
  const typed = text.trim().replace(/\s+/g, " ").toLowerCase();
  return JAWABAN_REVIU.find((jawaban) => jawaban.toLowerCase() === typed);
}
