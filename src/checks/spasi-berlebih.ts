import { rapikan } from "../domain/spasi";
import type { Check } from "./contract";

export const spasiBerlebih: Check = {
  id: "spasi-berlebih",
  severity: "saran",
  summary: "Spasi berlebih atau tersembunyi dalam teks",
  rationale:
    "Spasi yang tidak tampak membuat kode dan nama yang sama terbaca berbeda, dan spasi ganda ikut tercetak.",
  *run({ gangguan }) {
    for (const g of gangguan) {
      if (g.jenis !== "spasi-berlebih") continue;
      const teks = rapikan(g.isi);
      const { tab, sel } = g;
      yield {
        at: { tab, row: 1 },
        sel,
        tercetak: around(g.isi, teks),
        message: `Rapikan spasi pada “${g.header}”: hapus spasi di awal, di akhir, ganda atau tak tampak; tanda ␣ menunjukkan tempatnya.`,
        perbaikan: {
          label: "Rapikan spasi",
          ubahan: [{ tab, sel, dari: g.isi, ke: teks === "" ? null : { teks } }],
        },
      };
    }
  },
};

/** Characters shown before and after the first blank that is out of place. */
const SEKITAR = 20;

/** The text about the first place where the tidy one differs, every blank of it visible. */
function around(text: string, tidy: string): string {
  const at = [...text].findIndex((letter, i) => letter !== [...tidy][i]);
  const letters = [...text];
  const [from, to] = [Math.max(0, at - SEKITAR), at + SEKITAR];
  const shown = letters
    .slice(from, to)
    .join("")
    .replace(/[^\S\r\n]|[\u200b\u2060\ufeff]/g, "␣");
  return `${from > 0 ? "…" : ""}${shown}${to < letters.length ? "…" : ""}`;
}
