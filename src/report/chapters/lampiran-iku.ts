import { matrix, mergedRows } from "../blocks";
import type { Chapter } from "../contract";
import { BELUM_TERSEDIA } from "../kalimat/nilai";
import { formulasi, sasaranIku } from "../sections/iku";

/** Lampiran, Indikator Kinerja Utama as the decree on them has it. */
export const lampiranIku: Chapter = {
  id: "lampiran-iku",
  part: "lampiran",
  isLandscape: true,
  title: "Indikator Kinerja Utama",
  compose(kinerja) {
    const groups = sasaranIku(kinerja);
    if (groups.length === 0) return [];
    return [
      matrix({
        columns: [
          ["NO.", 9, "center"],
          ["SASARAN STRATEGIS", 48, "left"],
          ["INDIKATOR KINERJA UTAMA", 56, "left"],
          ["SATUAN", 18, "center"],
          ["FORMULASI", 58, "left"],
          ["PENANGGUNG JAWAB", 34, "left"],
          ["SUMBER DATA", 34, "left"],
        ],
        rows: groups.flatMap(({ nomor, uraian, indikator }) =>
          mergedRows(
            [String(nomor), uraian],
            indikator.map((i) => [
              i.indikator ?? BELUM_TERSEDIA,
              i.satuan ?? BELUM_TERSEDIA,
              formulasi(i),
              i.penanggungJawab ?? BELUM_TERSEDIA,
              i.sumberData ?? BELUM_TERSEDIA,
            ]),
          ),
        ),
      }),
    ];
  },
};
