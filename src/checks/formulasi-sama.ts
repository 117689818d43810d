import type { Check } from "./contract";
import { rowName } from "./row-name";

export const formulasiSama: Check = {
  id: "formulasi-sama",
  severity: "peringatan",
  summary: "Pembilang dan penyebut formulasi sama",
  rationale: "Pembilang yang sama dengan penyebutnya selalu menghasilkan 100 persen.",
  *run({ indikator }) {
    for (const { at, kode, pembilang, penyebut } of indikator) {
      if (pembilang === undefined || penyebut === undefined) continue;
      if (!isSame(wordsOf(pembilang), wordsOf(penyebut))) continue;
      yield {
        at,
        column: "penyebut",
        message: `Periksa formulasi indikator ${rowName(kode, at)}: pembilang dan penyebutnya menyebut hal yang sama, sehingga hasilnya selalu sekitar 100 persen.`,
      };
    }
  },
};

const PENGISI = /^(?:jumlah|total|semua|seluruh|banyaknya|hasil|dan|yang|di)$/;

/** Words of meaning; “di tindaklanjuti” and “dibidang” are read as they should be written. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/\bdi (?=\w+(?:i|kan)\b)/g, "di")
    .replace(/\bdibidang\b/g, "bidang")
    .replace(/(?:dalam|selama) (?:1|satu) tahun|[x×*]\s*100/g, "")
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word !== "" && !PENGISI.test(word));

/**
 * Whether the numerator is the denominator, condition included (“… ditindaklanjuti”), but for a word or
 * two before it in a long text: “rekomendasi koordinasi … ditindaklanjuti” of “koordinasi …
 * ditindaklanjuti”. What restricts follows its noun, so a word more behind it is another matter.
 */
function isSame(over: readonly string[], under: readonly string[]): boolean {
  const more = over.length - under.length;
  if (under.length === 0 || over.slice(more).join(" ") !== under.join(" ")) return false;
  return more === 0 || (more <= over.length * 0.15 && under.some((w) => /^di\w{6,}/.test(w)));
}
