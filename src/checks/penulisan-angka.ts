import type { Check, Ubahan } from "./contract";
import { selOf, textsOf } from "./teks";

interface Ragam {
  readonly pola: RegExp;
  tulis(angka: string): string;
}

/** Ways of writing a number that the report itself does not use. */
const RAGAM: readonly Ragam[] = [
  {
    pola: /\bRp(?:\. ?)?\d(?:[\d.]*\d)?(?:,\d+)?/gi,
    tulis: (angka) => angka.replace(/^Rp\.? ?/i, "Rp "),
  },
  {
    pola: /\d(?:[\d.,]*\d)? +%/g,
    tulis: (angka) => angka.replace(/ +%/, "%"),
  },
  {
    pola: /(?<![\d.,])\d+\.\d{1,2}(?= *(?:%|persen\b))/gi,
    tulis: (angka) => angka.replace(".", ","),
  },
];

export const penulisanAngka: Check = {
  id: "penulisan-angka",
  severity: "saran",
  summary: "Angka dalam teks ditulis dengan cara lain",
  rationale:
    "Laporan menulis “Rp 27.539.000”, “85%” dan “79,67”; cara lain dalam teks yang diketik membuat satu laporan memakai beberapa cara.",
  *run(kinerja) {
    const cells = [...textsOf(kinerja)];
    for (const { pola, tulis } of RAGAM) {
      const found = cells.filter(({ text }) => text.search(pola) >= 0);
      const [first] = found;
      if (first === undefined) continue;
      const [angka = ""] = first.text.match(pola) ?? [];
      const ubahan = found.map((cell): Ubahan => {
        // All numbers of a cell at once: it is changed no second time.
        const teks = RAGAM.reduce((text, r) => text.replace(r.pola, r.tulis), cell.text);
        return { tab: cell.at.tab, sel: selOf(kinerja, cell), dari: cell.text, ke: { teks } };
      });
      const many = found.length > 1 ? ` di ${found.length} sel` : "";
      yield {
        at: first.at,
        column: first.column,
        tercetak: angka,
        seharusnya: tulis(angka),
        message: `Tulis “${angka}” seperti angka lain dalam laporan: “${tulis(angka)}”${many && `; cara ini dipakai${many}`}.`,
        perbaikan: { label: `Seragamkan penulisan angka${many}`, ubahan },
      };
    }
  },
};
