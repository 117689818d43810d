import { sumAlokasi } from "../domain/alokasi";
import { averageCapaian } from "../domain/capaian";
import { sum } from "../domain/desimal";
import { tingkatEfisiensi } from "../domain/efisiensi";
import { classify, type Kelas } from "../domain/predikat";
import type { analisis } from "./analisis";
import type { Row } from "./contract";
import type { BarisAnalisis, Indikator, Pengaturan } from "./kinerja";
import { amountsOf, known, serapanOf } from "./read-money";
import type { RawRow } from "./read-table";

/** Rows of Analisis with what Pengukuran and Anggaran say of their sasaran. */
export function readAnalisis(
  rows: readonly Row<typeof analisis>[],
  indikator: readonly Indikator[],
  anggaran: readonly RawRow[],
  kelas: readonly Kelas[],
  { ambangEfisiensi }: Pengaturan,
): BarisAnalisis[] {
  const kode = anggaran.map((row) => String(row.kode ?? ""));
  const sasaran = anggaran.map((row) => String(row.sasaran ?? ""));
  const pagu = sumAlokasi(kode, sasaran, amountsOf(anggaran, "pagu"));
  const realisasi = sumAlokasi(kode, sasaran, amountsOf(anggaran, "realisasi"));
  return rows.map((row): BarisAnalisis => {
    const own = indikator.filter((i) => row.kode !== undefined && i.sasaran === row.kode);
    const rata = averageCapaian(own.map(({ capaian }) => capaian));
    const money = {
      pagu: known(pagu.get(row.kode ?? "")),
      realisasi: known(realisasi.get(row.kode ?? "")),
    };
    const none = row.kode === undefined ? { pagu: undefined, realisasi: undefined } : money;
    const serapan = serapanOf(none.pagu, none.realisasi);
    const efisiensi =
      rata === undefined || serapan === undefined ? undefined : sum([rata, -serapan]);
    return {
      ...row,
      rata,
      terukur: own.filter(({ capaian }) => capaian !== undefined).length,
      jumlahIndikator: own.length,
      kategori: rata === undefined ? undefined : classify(rata, kelas),
      ...none,
      serapan,
      efisiensi,
      tingkatEfisiensi:
        efisiensi === undefined ? undefined : tingkatEfisiensi(efisiensi, ambangEfisiensi),
    };
  });
}
