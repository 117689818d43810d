import { parseAngka } from "../domain/angka";
import { formatAngka, formatNilai } from "../domain/format";
import { terbilang } from "../domain/terbilang";
import type { Check } from "./contract";

/** One separator and exactly three digits: “1.500” may be 1500 or 1,5. */
const RANCU = /(?<![\d.,])[1-9]\d{0,2}([.,])\d{3}(?![\d.,])/;
/** The dot as a decimal sign: “79.67”. */
const TITIK_DESIMAL = /(?<![\d.,])\d+\.(?:\d{1,2}|\d{4,})(?![\d.,])/;
/** The comma as a sign of thousands: “2,726,810”. */
const KOMA_RIBUAN = /\d,\d{3}[.,]\d/;

export const angkaRancu: Check = {
  id: "angka-rancu",
  severity: "peringatan",
  summary: "Angka yang dapat dibaca dengan dua cara",
  rationale:
    "“80.125” dibaca 80 ribu, padahal “79.67” pada kolom yang sama dibaca 79 koma 67; satu kolom memakai satu cara menulis desimal.",
  *run({ indikator, pengukuran, rkt, anggaran, belanja, perjanjian, analisis }) {
    for (const rows of [indikator, perjanjian, pengukuran, rkt, anggaran, belanja, analisis]) {
      const columns = new Map<string, { at: (typeof rows)[number]["at"]; text: string }[]>();
      for (const { at, teks } of rows) {
        for (const [column, text] of Object.entries(teks)) {
          const cells = columns.get(column);
          if (cells) cells.push({ at, text });
          else columns.set(column, [{ at, text }]);
        }
      }
      for (const [column, cells] of columns) {
        const titik = cells.find((cell) => TITIK_DESIMAL.test(cell.text));
        const koma = cells.find((cell) => KOMA_RIBUAN.test(cell.text));
        for (const { at, text } of cells) {
          const sign = RANCU.exec(text)?.[1];
          const other = sign === "." ? titik : koma;
          const read = parseAngka(text)?.angka;
          if (sign === undefined || other === undefined || read === undefined) continue;
          const lain = sign === "." ? read / 1000 : read * 1000;
          yield {
            at,
            column,
            tercetak: text,
            message: `Tulis “${text}” dengan satu arti: dibaca ${formatNilai(read)} (${terbilang(read)}), sedangkan “${other.text}” pada kolom yang sama ditulis dengan cara lain; bila maksudnya ${terbilang(lain)}, tulis ${sign === "." ? formatAngka(lain, 3) : formatNilai(lain)}.`,
          };
        }
      }
    }
  },
};
