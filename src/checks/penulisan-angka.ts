import type { Check, Ubahan } from "./contract";
import { selOf, textsOf } from "./teks";

interface Ragam {
  readonly pola: RegExp;
  readonly label: string;
  tulis(angka: string): string;
}

/** Ways of writing a number that the report itself does not use. */
const RAGAM: readonly Ragam[] = [
  {
    pola: /\bRp(?:\. ?)?\d(?:[\d.]*\d)?(?:,\d+)?/gi,
    label: "penulisan rupiah",
    tulis: (angka) => angka.replace(/^Rp\.? ?/i, "Rp "),
  },
  {
    pola: /\d(?:[\d.,]*\d)? +%/g,
    label: "penulisan persen",
    tulis: (angka) => angka.replace(/ +%/, "%"),
  },
  {
    pola: /(?<![\d.,])\d+\.\d{1,2}(?= *(?:%|persen\b))/gi,
    label: "koma desimal",
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
    for (const { pola, label, tulis } of RAGAM) {
      const found = cells.filter(({ text }) => text.search(pola) >= 0);
      const [first] = found;
      if (first === undefined) continue;
      const [angka = ""] = first.text.match(pola) ?? [];
      const ubahan = found.map((cell): Ubahan => {
        const teks = cell.text.replace(pola, tulis);
        return { tab: cell.at.tab, sel: selOf(kinerja, cell), dari: cell.text, ke: { teks } };
      });
      const many = found.length > 1 ? ` di ${found.length} sel` : "";
      yield {
        at: first.at,
        column: first.column,
        tercetak: angka,
        seharusnya: tulis(angka),
        message: `Tulis “${angka}” seperti angka lain dalam laporan: “${tulis(angka)}”${many && `; cara ini dipakai${many}`}.`,
        perbaikan: { label: `Seragamkan ${label}${many}`, ubahan },
      };
    }
  },
};
