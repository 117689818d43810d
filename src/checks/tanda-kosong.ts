import type { Check, Ubahan } from "./contract";
import { type SelTeks, textsOf } from "./teks";

const TANDA = /^(?:[-–—_]+\s*\*?|n\/?a|nihil|(?:tidak|belum) ada(?: data)?)\.?$/i;
/** Marks that mean the same: words may say more, and a star points at a note. */
const SAMA_ARTI = /^(?:[-–—_]+|n\/?a)\.?$/i;

export const tandaKosong: Check = {
  id: "tanda-kosong",
  severity: "saran",
  summary: "Tanda “tidak ada data” tidak seragam",
  rationale: "Beberapa tanda untuk hal yang sama membuat pembaca mencari perbedaannya.",
  *run(kinerja) {
    const { indikator, rkt, pengukuran, anggaran, belanja, analisis, letak } = kinerja;
    const printed = [
      ...indikator,
      ...rkt,
      ...pengukuran,
      ...anggaran,
      ...belanja,
      ...analisis,
    ].flatMap(({ at, teks }) =>
      Object.entries(teks).map(([column, text]): SelTeks => ({ at, column, text })),
    );
    const seen = new Map<string, SelTeks[]>();
    for (const cell of [...printed, ...textsOf(kinerja)]) {
      const key = cell.text.trim().toLowerCase();
      if (!TANDA.test(key) || cell.column === "nomor") continue;
      seen.set(key, [...(seen.get(key) ?? []), cell]);
    }
    const [[first] = [], ...others] = seen.values();
    for (const cells of others) {
      const [cell] = cells;
      if (first === undefined || cell === undefined) continue;
      const { at, column, text } = cell;
      // Printed twins are quoted, so they stay.
      const ubahan = cells
        .filter((one) => !one.column.endsWith("Tercetak"))
        .map((one): Ubahan => {
          const { tab, row } = one.at;
          const sel = `${letak[tab]?.columns[one.column]}${row}`;
          return { tab, sel, dari: one.text, ke: { teks: first.text } };
        });
      const isSafe = SAMA_ARTI.test(text) && SAMA_ARTI.test(first.text) && ubahan.length > 0;
      yield {
        at,
        column,
        tercetak: text,
        message: `Pakai satu tanda untuk data yang tidak ada: “${text}” di sini, “${first.text}” pada lembar ${first.at.tab}.`,
        ...(isSafe && {
          perbaikan: {
            label: `Seragamkan tanda tidak ada data menjadi “${first.text}”${ubahan.length > 1 ? ` di ${ubahan.length} sel` : ""}`,
            ubahan,
          },
        }),
      };
    }
  },
};
