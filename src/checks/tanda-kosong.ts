import type { Check, Ubahan } from "./contract";
import { type SelTeks, selOf, textsOf } from "./teks";

const TANDA = /^(?:[-–—_]+\s*\*?|n\/?a|nihil|(?:tidak|belum) ada(?: data)?)\.?$/i;
/** Words may say more than that there are no data, and a star points at a note. */
const LEBIH = /\*|[a-z]{3}/i;

export const tandaKosong: Check = {
  id: "tanda-kosong",
  severity: "saran",
  summary: "Tanda “tidak ada data” tidak seragam",
  rationale: "Beberapa tanda untuk hal yang sama membuat pembaca mencari perbedaannya.",
  *run(kinerja) {
    const { indikator, rkt, pengukuran, anggaran, belanja, analisis } = kinerja;
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
    const seen = new Map<string, [SelTeks, ...SelTeks[]]>();
    for (const cell of [...textsOf(kinerja), ...printed]) {
      const key = cell.text.toLowerCase();
      if (!TANDA.test(key) || cell.column === "nomor") continue;
      const same = seen.get(key);
      if (same) same.push(cell);
      else seen.set(key, [cell]);
    }
    let first: SelTeks | undefined;
    for (const cells of seen.values()) {
      const [cell] = cells;
      const { at, column, text } = cell;
      first ??= cell;
      if (cell === first) continue;
      const ke = { teks: first.text };
      // Printed twins are quoted, so they stay.
      const ubahan = cells
        .filter((one) => !one.column.endsWith("Tercetak"))
        .map(
          (one): Ubahan => ({
            tab: one.at.tab,
            sel: selOf(kinerja, one),
            dari: one.text,
            ke,
          }),
        );
      const isSafe = !LEBIH.test(`${text} ${ke.teks}`) && ubahan.length > 0;
      yield {
        at,
        column,
        tercetak: text,
        message: `Pakai satu tanda untuk data yang tidak ada: “${text}” di sini, “${ke.teks}” pada lembar ${first.at.tab}.`,
        ...(isSafe && {
          perbaikan: {
            label: `Seragamkan tanda tidak ada data menjadi “${ke.teks}”${ubahan.length > 1 ? ` di ${ubahan.length} sel` : ""}`,
            ubahan,
          },
        }),
      };
    }
  },
};
