import type { Check } from "./contract";
import { type SelTeks, textsOf } from "./teks";

const TANDA = /^(?:[-–—_]+\s*\*?|n\/?a|nihil|(?:tidak|belum) ada(?: data)?)\.?$/i;

export const tandaKosong: Check = {
  id: "tanda-kosong",
  severity: "saran",
  summary: "Tanda “tidak ada data” tidak seragam",
  rationale: "Beberapa tanda untuk hal yang sama membuat pembaca mencari perbedaannya.",
  *run(kinerja) {
    const { rkt, pengukuran, anggaran, belanja, analisis } = kinerja;
    const printed = [...rkt, ...pengukuran, ...anggaran, ...belanja, ...analisis].flatMap(
      ({ at, teks }) =>
        Object.entries(teks).map(([column, text]): SelTeks => ({ at, column, text })),
    );
    const seen = new Map<string, SelTeks>();
    for (const cell of [...printed, ...textsOf(kinerja)]) {
      const key = cell.text.trim().toLowerCase();
      if (TANDA.test(key) && cell.column !== "nomor" && !seen.has(key)) seen.set(key, cell);
    }
    const [first, ...others] = seen.values();
    for (const { at, column, text } of others) {
      yield {
        at,
        column,
        tercetak: text,
        message: `Pakai satu tanda untuk data yang tidak ada: “${text}” di sini, “${first?.text}” pada lembar ${first?.at.tab}.`,
      };
    }
  },
};
