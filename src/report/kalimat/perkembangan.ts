import { percentOf, sum } from "../../domain/desimal";
import { formatPersen } from "../../domain/format";
import type { Indikator, TahunLalu } from "../../sheets/kinerja";
import { isNegatif, sebutRealisasi } from "./capaian";
import { hitungan } from "./hitungan";
import { isKata, isPersen, sebutNilai, sebutSelisih } from "./nilai";
import { pilih } from "./variasi";

/** How an indikator is named within its sasaran, in which year, and at which position it is spoken of. */
export interface Subjek {
  /** “Indikator 2.1”. */
  readonly nama: string;
  /** The year reported. */
  readonly tahun: number | undefined;
  readonly giliran: number;
}

/** Earlier years that a report looks back on. */
const YEARS = 4;

/** The last years before the one reported, oldest first. */
export const tahunLalu = ({ lalu }: Pick<Indikator, "lalu">): readonly TahunLalu[] =>
  lalu.slice(-YEARS);

const isKnown = ({ realisasi: { angka, teks } }: TahunLalu) =>
  angka !== undefined || teks !== undefined;

/**
 * How the realisasi moved since last year and over several years, and the capaian with it:
 *
 * “Realisasi Indikator 2.1 naik 5 poin persentase, dari 80% pada Tahun 2020 menjadi 85% pada Tahun 2021.
 * Capaiannya naik dari 80,00% menjadi 85,00%.”
 *
 * Compared with the latest year that is known; which one that is, is said. Of a negatif indikator it
 * is said what the movement means.
 */
export function perkembangan(indikator: Indikator, subjek: Subjek): string {
  const { nama, tahun } = subjek;
  const before = tahunLalu(indikator).filter(isKnown).at(-1);
  if (tahun === undefined || before === undefined)
    return `Realisasi ${nama} pada tahun-tahun sebelumnya belum tersedia sehingga perkembangannya belum dapat dibandingkan.`;
  const then = sebutNilai(before.realisasi.angka, before.realisasi.teks, indikator.satuan);
  if (indikator.realisasi === undefined)
    return `Realisasi ${nama} pada Tahun ${tahun} belum tersedia, sedangkan realisasi Tahun ${before.tahun} sebesar ${then}, sehingga perkembangannya belum dapat disimpulkan.`;
  if (before.realisasi.angka === undefined)
    return `Realisasi ${nama} pada Tahun ${before.tahun} tercatat “${then}” dan pada Tahun ${tahun} sebesar ${sebutRealisasi(indikator)}; keduanya tidak dapat dibandingkan sebagai angka.`;
  const skipped =
    before.tahun === tahun - 1
      ? ""
      : `Realisasi ${nama} pada Tahun ${tahun - 1} belum tersedia, sehingga pembandingnya Tahun ${before.tahun}. `;
  return [
    `${skipped}${gerak(indikator, before.realisasi.angka, then, before.tahun, subjek)}`,
    ...gerakCapaian(indikator, before),
    ...deret(indikator, tahun, nama),
  ].join(" ");
}

function gerak(
  indikator: Indikator,
  from: number,
  then: string,
  year: number,
  { nama, tahun, giliran }: Subjek,
): string {
  const now = sebutRealisasi(indikator);
  const { realisasi = from, satuan } = indikator;
  const change = sum([realisasi, -from]);
  if (change === 0)
    return pilih(giliran, [
      `Realisasi ${nama} tidak berubah dari Tahun ${year}, yaitu ${now}.`,
      `Pada Tahun ${tahun} realisasi ${nama} tetap ${now}, sama dengan Tahun ${year}.`,
    ]);
  const [up, higher] = change > 0 ? ["naik", "lebih tinggi"] : ["turun", "lebih rendah"];
  const share = isPersen(satuan) ? undefined : percentOf(Math.abs(change), Math.abs(from));
  const part = share === undefined ? "" : ` (${formatPersen(share)})`;
  const far = isKata(then) || isKata(now) ? "" : ` ${sebutSelisih(change, satuan)}${part}`;
  const better = change < 0 ? "membaik" : "menurun";
  const meaning = isNegatif(indikator)
    ? `; karena makin rendah angkanya makin baik, kinerja indikator ini ${better}`
    : "";
  return pilih(giliran, [
    `Realisasi ${nama} ${up}${far}, dari ${then} pada Tahun ${year} menjadi ${now} pada Tahun ${tahun}${meaning}.`,
    `Dibandingkan dengan Tahun ${year} (${then}), realisasi ${nama} ${up}${far} menjadi ${now}${meaning}.`,
    `Pada ${nama}, realisasi Tahun ${tahun} sebesar ${now}${far === "" ? "" : " atau"} ${higher}${far} daripada Tahun ${year}, yaitu ${then}${meaning}.`,
  ]);
}

/** Capaian beside realisasi: against targets of their own years the two may go apart. */
function gerakCapaian(indikator: Indikator, { realisasi, capaian: from }: TahunLalu): string[] {
  const { capaian: to } = indikator;
  if (from === undefined || to === undefined) return [];
  const [a, b] = [formatPersen(from), formatPersen(to)];
  if (a === b) return [`Capaiannya tetap ${b}.`];
  const up = to > from ? "naik" : "turun";
  const moved = sum([indikator.realisasi ?? 0, -(realisasi.angka ?? 0)]);
  const isBetter = isNegatif(indikator) ? moved < 0 : moved > 0;
  return moved !== 0 && isBetter === to > from
    ? [`Capaiannya ${up} dari ${a} menjadi ${b}.`]
    : [`Terhadap target masing-masing tahun, capaiannya ${up} dari ${a} menjadi ${b}.`];
}

/** What several years show: a run of rises or falls, or that the value is the highest or lowest of them. */
function deret(indikator: Indikator, tahun: number, nama: string): string[] {
  const points = [
    ...tahunLalu(indikator).flatMap(({ tahun: year, realisasi: { angka } }) =>
      angka === undefined ? [] : [{ year, angka }],
    ),
    { year: tahun, angka: indikator.realisasi ?? 0 },
  ];
  const last = points.length - 1;
  const [first] = points;
  if (last < 2 || first === undefined) return [];
  const sign = (i: number) => {
    const [a, b] = [points[i - 1], points[i]];
    return a === undefined || b === undefined || b.year - a.year !== 1
      ? 0
      : Math.sign(b.angka - a.angka);
  };
  let run = 0;
  while (sign(last - run) === sign(last) && sign(last) !== 0) run += 1;
  const start = points[last - run];
  if (run >= 2 && start !== undefined) {
    const way = sign(last) > 0 ? "Kenaikan" : "Penurunan";
    return [
      `${way} ini berlangsung ${hitungan(run, "tahun")} berturut-turut sejak Tahun ${start.year}.`,
    ];
  }
  const others = points.slice(0, -1).map(({ angka }) => angka);
  const now = points[last]?.angka ?? 0;
  const end =
    now > Math.max(...others) ? "tertinggi" : now < Math.min(...others) ? "terendah" : undefined;
  return end === undefined
    ? []
    : [
        `Realisasi ${nama} Tahun ${tahun} merupakan yang ${end} di antara data yang tersedia sejak Tahun ${first.year}.`,
      ];
}
