import type { Indikator } from "../../sheets/kinerja";
import { sebutRealisasi } from "./capaian";
import { sebutNilai, sebutSelisih } from "./nilai";
import type { Subjek } from "./perkembangan";
import { pilih } from "./variasi";

export const hasNasional = ({ nasional, teks }: Indikator): boolean =>
  nasional !== undefined || teks.nasional !== undefined;

/**
 * Realisasi against the national figure: “Realisasi Indikator 1.1 sebesar 79,67 masih terpaut 8,64 poin
 * dari standar nasional sebesar 88,31.” Better and worse are by arah.
 */
export function banding(indikator: Indikator, { nama, giliran }: Subjek): string {
  const { nasional, teks, satuan, realisasi, selisihNasional } = indikator;
  if (!hasNasional(indikator)) return `Standar nasional untuk ${nama} tidak tersedia.`;
  const standard = `standar nasional sebesar ${sebutNilai(nasional, teks.nasional, satuan)}`;
  if (realisasi === undefined)
    return `Realisasi ${nama} belum tersedia sehingga belum dapat dibandingkan dengan ${standard}.`;
  const now = sebutRealisasi(indikator);
  if (selisihNasional === undefined)
    return `Realisasi ${nama} sebesar ${now} tidak dapat dihitung terhadap ${standard}.`;
  const far = sebutSelisih(selisihNasional, satuan);
  if (selisihNasional === 0) return `Realisasi ${nama} sebesar ${now} sama dengan ${standard}.`;
  return selisihNasional > 0
    ? pilih(giliran, [
        `Realisasi ${nama} sebesar ${now} lebih baik ${far} daripada ${standard}.`,
        `Dengan realisasi ${now}, ${nama} ${far} lebih baik daripada ${standard}.`,
      ])
    : pilih(giliran, [
        `Realisasi ${nama} sebesar ${now} masih terpaut ${far} dari ${standard}.`,
        `Dengan realisasi ${now}, ${nama} belum menyamai ${standard}; selisihnya ${far}.`,
      ]);
}
