import type { Check } from "./contract";

export const realisasiDisalin: Check = {
  id: "realisasi-disalin",
  severity: "saran",
  summary: "Semua realisasi persis sama dengan target",
  rationale: "Realisasi yang disalin dari target bukan hasil pengukuran.",
  *run({ indikator, rkt }) {
    const measured = indikator.flatMap(({ pengukuran, targetTahunIni: target, realisasi }) =>
      pengukuran ? [{ at: pengukuran.at, target, realisasi }] : [],
    );
    for (const table of [measured, rkt]) {
      const rows = table.filter(({ realisasi }) => realisasi !== undefined);
      const [first] = rows;
      if (rows.length < 3 || first === undefined) continue;
      if (rows.some(({ target, realisasi }) => target !== realisasi)) continue;
      yield {
        at: first.at,
        column: "realisasi",
        message: `Pastikan realisasi lembar ini hasil pengukuran: ${rows.length} baris semuanya persis sama dengan targetnya.`,
      };
    }
  },
};
