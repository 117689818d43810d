import { parseAngka } from "../domain/angka";
import { averageCapaian } from "../domain/capaian";
import type { At } from "../sheets/contract";
import type { Check, Finding } from "./contract";
import { rowName } from "./row-name";

export const tercetakTanpaData: Check = {
  id: "tercetak-tanpa-data",
  severity: "peringatan",
  summary: "Persentase tercetak tanpa data yang mendasarinya",
  rationale: "Angka yang tidak dapat dihitung ulang tidak dapat dipertanggungjawabkan saat reviu.",
  *run({ indikator, rkt, analisis }) {
    const isMeasured = (kode: string | undefined) =>
      averageCapaian(indikator.map((i) => (i.sasaran === kode ? i.capaian : undefined))) !==
      undefined;
    for (const { pengukuran, kode, sasaran, realisasi } of indikator) {
      if (pengukuran === undefined) continue;
      if (realisasi === undefined) {
        for (const [column, what] of TWINS) {
          yield* missing(pengukuran, column, `realisasi indikator ${kode}`, what);
        }
      }
      // What is of no sasaran has no average either.
      if (sasaran !== undefined && !isMeasured(sasaran)) {
        yield* missing(pengukuran, "rataTercetak", `realisasi sasaran ${sasaran}`, "rata-rata");
      }
    }
    for (const row of rkt) {
      if (row.realisasi !== undefined) continue;
      const name = row.indikator ?? row.uraian;
      const what = name === undefined ? rowName(row.kode, row.at) : `“${name}”`;
      yield* missing(row, "capaianTercetak", `volume realisasi ${what}`, "capaian");
    }
    for (const row of analisis) {
      if (row.jumlahIndikator === 0 || isMeasured(row.kode)) continue;
      yield* missing(
        row,
        "rataTercetak",
        `realisasi sasaran ${rowName(row.kode, row.at)}`,
        "rata-rata",
      );
    }
  },
};

const TWINS = [
  ["capaianTercetak", "capaian"],
  ["perubahanTercetak", "perubahan"],
  ["kemajuanTercetak", "tingkat kemajuan"],
] as const;

function* missing(
  { at, teks }: { at: At; teks: { readonly [field: string]: string } },
  column: string,
  data: string,
  what: string,
): Iterable<Finding> {
  const text = teks[column];
  if (text === undefined || parseAngka(text) === undefined) return;
  yield {
    at,
    column,
    tercetak: text,
    message: `Isi ${data}, atau hapus ${what} ${text} yang tercetak tanpa data.`,
  };
}
