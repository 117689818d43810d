import { identitas as sheet } from "../sheets/identitas";
import type { Check } from "./contract";

export const periodeRenstra: Check = {
  id: "periode-renstra",
  severity: "saran",
  summary: "Periode Renstra bukan lima tahun",
  rationale:
    "Renstra umumnya berlaku lima tahun; periode lain perlu dibuktikan dengan dokumen yang menetapkannya.",
  *run({ identitas, letak }) {
    const { tahun, awalRenstra: awal, akhirRenstra: akhir, dokumenRenstra = "" } = identitas;
    if (tahun === undefined || awal === undefined || akhir === undefined) return;
    const at = { tab: sheet.tab, row: letak[sheet.tab]?.rows?.akhirRenstra ?? 1 };
    if (tahun < awal || tahun > akhir) {
      yield {
        at,
        column: "nilai",
        severity: "peringatan",
        message: `Periksa tahun Renstra: ${awal}–${akhir} tidak memuat tahun laporan ${tahun}.`,
      };
      return;
    }
    // Five years that begin in the middle of one touch six.
    const years = akhir - awal + 1;
    const isNamed =
      dokumenRenstra.includes(String(awal)) &&
      dokumenRenstra.includes(String(akhir)) &&
      !/\.{3}|…/.test(dokumenRenstra);
    if (years === 5 || years === 6 || isNamed) return;
    yield {
      at,
      column: "nilai",
      tercetak: `${awal}–${akhir}`,
      message: `Periksa tahun Renstra: ${awal}–${akhir} mencakup ${years} tahun; bila benar, sebutkan periode itu lengkap pada Dokumen Renstra.`,
    };
  },
};
