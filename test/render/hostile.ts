import type { Kinerja } from "../../src/sheets/kinerja";
import { ajung, indikator } from "../report/ajung";

/** What people and other programs leave in cells. */
const HOSTILE = [
  "<w:p>&amp;</w:p> & “kutip” 'satu' ]]>",
  '=HYPERLINK("http://example.com")',
  "🙂 👨‍👩‍👧 𝔘",
  "مرحبا بالعالم \u202eterbalik\u202c",
  "\u0000\u0001\u0008\u000b\u001f\ufffe\ud800lepas\udc00",
  "baris satu\r\nbaris dua\ttab",
  "panjang ".repeat(1250),
];

export const hostile = (): Kinerja => {
  const base = ajung();
  return {
    ...base,
    identitas: { ...base.identitas, namaInstansi: "Dinas <A> & B 🙂" },
    indikator: HOSTILE.map((text, i) =>
      indikator({
        kode: `I${i}`,
        sasaran: "S1",
        indikator: text,
        pembilang: text,
        sumberData: text,
        catatan: text,
        satuan: "%",
        targetTahunIni: 10,
        realisasi: i,
      }),
    ),
  };
};
