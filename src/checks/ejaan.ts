import type { Check, Ubahan } from "./contract";
import { KATA_BAKU } from "./kata-baku";
import { selOf, textsOf, textsOfIdentitas } from "./teks";

const POLA = new RegExp(
  `(?<![\\p{L}\\d-])(?:${Object.keys(KATA_BAKU).join("|")})(?![\\p{L}\\d-])`,
  "giu",
);

/** The right word, with the capitals of the wrong one. */
function betulkan(kata: string): string {
  const baku = KATA_BAKU[kata.toLowerCase()] ?? kata;
  if (kata === kata.toUpperCase()) return baku.toUpperCase();
  const isCapital = kata.charAt(0) !== kata.charAt(0).toLowerCase();
  return isCapital ? baku.charAt(0).toUpperCase() + baku.slice(1) : baku;
}

export const ejaan: Check = {
  id: "ejaan",
  severity: "saran",
  summary: "Kata yang tidak baku atau salah ketik",
  rationale:
    "Laporan resmi memakai bahasa baku (EYD, KBBI), dan kata yang salah ketik tercetak sebagaimana diketik.",
  *run(kinerja) {
    const cells = [...textsOfIdentitas(kinerja), ...textsOf(kinerja)];
    const seen = new Map<string, (typeof cells)[number][]>();
    for (const cell of cells) {
      const words = new Set(cell.text.match(POLA)?.map((kata) => kata.toLowerCase()));
      for (const kata of words) {
        const list = seen.get(kata);
        if (list === undefined) seen.set(kata, [cell]);
        else list.push(cell);
      }
    }
    for (const [kata, [first, ...more]] of seen) {
      if (first === undefined) continue;
      const tercetak = (first.text.match(POLA) ?? []).find((w) => w.toLowerCase() === kata) ?? kata;
      // All words of a cell at once: it is changed no second time.
      const ubahan = [first, ...more].map((cell): Ubahan => {
        const teks = cell.text.replace(POLA, betulkan);
        return { tab: cell.at.tab, sel: selOf(kinerja, cell), dari: cell.text, ke: { teks } };
      });
      const many = more.length > 0 ? ` di ${more.length + 1} sel` : "";
      yield {
        at: first.at,
        column: first.column,
        tercetak,
        seharusnya: betulkan(tercetak),
        message: `Tulis “${betulkan(tercetak)}”, bukan “${tercetak}”${many}.`,
        perbaikan: { label: `Betulkan ejaan${many}`, ubahan },
      };
    }
  },
};
