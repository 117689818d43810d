import { clamp } from "../domain/batas";
import { parseArah } from "../domain/capaian";
import { sum } from "../domain/desimal";
import { classify, type Kelas } from "../domain/predikat";
import {
  computeCapaianRentang,
  computeSelisih,
  parseTarget,
  type Rentang,
} from "../domain/rentang";
import { computeCapaianTriwulan, parseMetode, type Triwulan } from "../domain/triwulan";
import type { Row } from "./contract";
import type { Identitas } from "./identitas";
import type { iku } from "./iku";
import type { Indikator, Nilai, Pengaturan, TahunLalu } from "./kinerja";
import type { pengukuran } from "./pengukuran";
import type { perjanjianKinerja } from "./perjanjian-kinerja";

type Ukur = Row<typeof pengukuran>;

/** What an indikator is measured with besides its own row. */
export interface Sources {
  readonly identitas: Identitas;
  readonly pengaturan: Pengaturan;
  readonly kelas: readonly Kelas[];
  readonly pengukuran: Ukur | undefined;
  readonly perjanjian: Row<typeof perjanjianKinerja> | undefined;
}

const nilaiOf = (angka: number | undefined, teks: string | undefined): Nilai => {
  const range = angka === undefined && teks !== undefined ? parseTarget(teks) : undefined;
  return { angka, teks, rentang: range && { bawah: range.bawah.angka, atas: range.atas.angka } };
};
const isFilled = ({ angka, teks }: Nilai) => angka !== undefined || teks !== undefined;
const boundsOf = ({ angka, rentang }: Nilai): Rentang | undefined =>
  angka === undefined ? rentang : { bawah: angka, atas: angka };

/** An indikator joined with what Pengukuran, Perjanjian Kinerja and Identitas say. */
export function readIndikator(row: Row<typeof iku>, sources: Sources): Indikator {
  const { identitas, pengaturan, kelas, pengukuran: ukur, perjanjian } = sources;
  const { tahun, akhirRenstra } = identitas;
  const arah = parseArah(row.arah ?? "");
  const { rumus, batas } = pengaturan;
  const compute = (target: Nilai, realisasi: number | undefined) => {
    const bounds = boundsOf(target);
    if (!arah || !rumus || !batas || !bounds || realisasi === undefined) return undefined;
    return computeCapaianRentang(bounds, realisasi, arah, rumus);
  };
  const within = (capaian: number | undefined) => batas && clamp(capaian, batas);
  const yearly = (field: "target" | "targetPkLalu" | "realisasiLalu", year: number | undefined) =>
    nilaiOf(row[field]?.[String(year)], row.teks[`${field}${year}`]);
  const difference = (target: Nilai, realisasi: number | undefined) => {
    const bounds = boundsOf(target);
    if (!arah || !bounds || realisasi === undefined) return undefined;
    return computeSelisih(bounds, realisasi, arah);
  };

  const targetRenstra = yearly("target", tahun);
  const awal = nilaiOf(perjanjian?.targetAwal, perjanjian?.teks.targetAwal);
  const perubahanPk = nilaiOf(perjanjian?.targetPerubahan, perjanjian?.teks.targetPerubahan);
  const sumberTarget = isFilled(perubahanPk)
    ? "PK perubahan"
    : isFilled(awal)
      ? "PK awal"
      : "Renstra";
  const target = { Renstra: targetRenstra, "PK awal": awal, "PK perubahan": perubahanPk }[
    sumberTarget
  ];
  const realisasi = ukur?.realisasi;
  const capaian = within(compute(target, realisasi));
  const lalu =
    tahun === undefined
      ? []
      : yearsBefore(row, tahun).map((year): TahunLalu => {
          const pk = yearly("targetPkLalu", year);
          const promised = isFilled(pk) ? pk : yearly("target", year);
          const reached = yearly("realisasiLalu", year);
          return {
            tahun: year,
            target: promised,
            realisasi: reached,
            capaian: within(compute(promised, reached.angka)),
          };
        });
  const before = lalu.find((l) => l.tahun === Number(tahun) - 1)?.realisasi.angka;
  const targetAkhir = yearly("target", akhirRenstra);
  return {
    ...row,
    teks: target.teks === undefined ? row.teks : { ...row.teks, targetTahunIni: target.teks },
    targetTahunIni: target.angka,
    targetRentang: target.rentang,
    sumberTarget,
    targetRenstra,
    realisasi,
    realisasiTeks: ukur?.teks.realisasi,
    catatan: ukur?.catatan,
    capaian,
    kategori: capaian === undefined ? undefined : classify(capaian, kelas),
    selisih: difference(target, realisasi),
    lalu,
    perubahan:
      realisasi === undefined || before === undefined ? undefined : sum([realisasi, -before]),
    targetAkhir,
    tingkatKemajuan: compute(targetAkhir, realisasi),
    selisihNasional: difference(nilaiOf(row.nasional, row.teks.nasional), realisasi),
    capaianTriwulan: ukur && arah && rumus && within(triwulanOf(ukur, arah, rumus)),
    pengukuran: ukur,
    perjanjian,
  };
}

/** Years before the one reported of which the row knows a target or realisasi, oldest first. */
function yearsBefore(row: Row<typeof iku>, tahun: number): number[] {
  const years = [row.target, row.targetPkLalu, row.realisasiLalu].flatMap((cells) =>
    Object.entries(cells ?? {}).flatMap(([year, value]) => (value === undefined ? [] : [year])),
  );
  const typed = Object.keys(row.teks).flatMap(
    (key) => /^(?:target|targetPkLalu|realisasiLalu)(\d{4})$/.exec(key)?.[1] ?? [],
  );
  return [...new Set([...years, ...typed].map(Number))]
    .filter((year) => year < tahun)
    .sort((a, b) => a - b);
}

function triwulanOf(
  ukur: Ukur,
  arah: NonNullable<ReturnType<typeof parseArah>>,
  rumus: NonNullable<Pengaturan["rumus"]>,
): number | undefined {
  const metode = parseMetode(ukur.metode ?? "");
  if (metode === undefined) return undefined;
  const quarters = ([1, 2, 3, 4] as const).map((q) => ({
    target: nilaiOf(ukur[`target${q}`], ukur.teks[`target${q}`]),
    realisasi: nilaiOf(ukur[`realisasi${q}`], ukur.teks[`realisasi${q}`]),
  }));
  const isWrong = quarters.some(
    ({ target, realisasi }) =>
      (isFilled(realisasi) && realisasi.angka === undefined) ||
      (isFilled(realisasi) && isFilled(target) && boundsOf(target) === undefined),
  );
  if (isWrong) return undefined;
  const filled = quarters.flatMap(({ target, realisasi }): Triwulan[] =>
    realisasi.angka === undefined ? [] : [{ target: boundsOf(target), realisasi: realisasi.angka }],
  );
  return filled.length === 0 ? undefined : computeCapaianTriwulan(filled, metode, arah, rumus);
}
