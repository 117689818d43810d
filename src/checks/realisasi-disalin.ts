import type { Check } from "./contract";

export const realisasiDisalin: Check = {
  id: "realisasi-disalin",
  severity: "saran",
  summary: "Semua realisasi persis sama dengan target",
  rationale: "Realisasi yang disalin dari target bukan hasil pengukuran.",
  *run({ indikator }) {
    // All of 100 % is as often true as not, and a code such as WTP is met or not.
    const rows = indikator.filter(
      ({ targetTahunIni, realisasi, realisasiTeks = "1" }) =>
        realisasi !== undefined && targetTahunIni !== 100 && /\d/.test(realisasiTeks),
    );
    const at = rows[0]?.pengukuran?.at;
    if (at === undefined || rows.length < 3) return;
    if (rows.some(({ targetTahunIni, realisasi }) => targetTahunIni !== realisasi)) return;
    yield {
      at,
      column: "realisasi",
      message: `Pastikan realisasi lembar ini hasil pengukuran: ${rows.length} baris semuanya persis sama dengan targetnya.`,
    };
  },
};
