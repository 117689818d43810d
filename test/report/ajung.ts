import { fillExample } from "../../src/app/example";
import { readAll } from "../../src/app/read";
import { contohAjung } from "../../src/contoh/ajung";
import { computeCapaian, parseArah } from "../../src/domain/capaian";
import { sum } from "../../src/domain/desimal";
import { classify, SKALA_BAKU } from "../../src/domain/predikat";
import { computeSerapan } from "../../src/domain/serapan";
import type {
  BarisAnggaran,
  BarisRkt,
  Indikator,
  Jumlah,
  Kinerja,
  Nilai,
} from "../../src/sheets/kinerja";
import { readKinerja } from "../../src/sheets/read-kinerja";
import { FakeWorkbook } from "../fakes";

/** The year of the examples. */
const TAHUN = 2021;

export const nilai = (angka: number | undefined, teks?: string): Nilai => ({
  angka,
  teks,
  rentang: undefined,
});

/** An earlier year, with its capaian in percent where there is one. */
export const tahunLalu = (tahun: number, realisasi: number | undefined, capaian?: number) => ({
  tahun,
  target: nilai(undefined),
  realisasi: nilai(realisasi),
  capaian,
});

type Loose<T> = { readonly [F in keyof T]?: T[F] | undefined };

let line = 3;
/** A row as read, from the fields that are filled in; every other one is a blank cell. */
const row = <T>(tab: string, fields: Loose<T>): T =>
  ({ at: { tab, row: ++line }, teks: {}, ...fields }) as unknown as T;

/** An indikator with its capaian and kategori worked out as the workbook does. */
export function indikator(fields: Loose<Indikator>): Indikator {
  const { targetTahunIni: target, realisasi, arah } = fields;
  const capaian =
    target === undefined || realisasi === undefined
      ? undefined
      : computeCapaian(target, realisasi, parseArah(arah ?? "") ?? "positif");
  const kategori = capaian === undefined ? undefined : classify(capaian, SKALA_BAKU);
  const before = fields.lalu?.find(({ tahun }) => tahun === TAHUN - 1)?.realisasi.angka;
  const perubahan =
    realisasi === undefined || before === undefined ? undefined : sum([realisasi, -before]);
  return row<Indikator>("IKU", {
    arah: "positif",
    utama: "ya",
    target: {},
    capaian,
    kategori,
    perubahan,
    lalu: [],
    targetAkhir: nilai(undefined),
    ...fields,
  });
}

export const jumlah = (
  jumlahPagu: number | undefined,
  jumlahRealisasi: number | undefined,
): Jumlah => ({
  jumlahPagu,
  jumlahRealisasi,
  serapan:
    jumlahPagu === undefined || jumlahRealisasi === undefined
      ? undefined
      : computeSerapan(jumlahPagu, jumlahRealisasi),
});

export const anggaran = (
  kode: string,
  uraian: string,
  pagu: number | undefined,
  realisasi: number | undefined,
  more: Loose<BarisAnggaran> = {},
): BarisAnggaran =>
  row<BarisAnggaran>("Anggaran", {
    kode,
    uraian,
    induk: kode.includes(".") ? kode.slice(0, kode.lastIndexOf(".")) : undefined,
    jumlahAnak: 0,
    ...jumlah(pagu, realisasi),
    ...more,
  });

export const renstra = (
  kode: string,
  jenis: string,
  uraian: string,
  more: Loose<Kinerja["renstra"][number]> = {},
) => row<Kinerja["renstra"][number]>("Renstra", { kode, jenis, uraian, ...more });

export const rkt = (fields: Loose<BarisRkt>): BarisRkt => row<BarisRkt>("RKT", fields);

/** A workbook in which nothing is filled in. */
export function kosong(change: Loose<Kinerja> = {}): Kinerja {
  return { ...readKinerja([]), gangguan: [], ...change } as Kinerja;
}

/** The corrected example, filled in and read as the product does. */
export function ajung(): Kinerja {
  const book = new FakeWorkbook();
  fillExample(book, contohAjung(false));
  return readAll(book);
}

/** Ajung with so many more sasaran, each with two indikator of every kind and a program of its own. */
export function besar(sasaran: number): Kinerja {
  const base = ajung();
  const numbers = Array.from({ length: sasaran }, (_, i) => i + 1);
  const more = numbers.flatMap((n) => [
    indikator({
      kode: `X${n}.1`,
      sasaran: `X${n}`,
      indikator: `Angka pengaduan masyarakat yang belum diselesaikan pada bidang ke-${n}`,
      satuan: "pengaduan",
      arah: "negatif",
      targetTahunIni: 10,
      realisasi: n % 3 === 0 ? 12 : 8,
    }),
    indikator({
      kode: `X${n}.2`,
      sasaran: `X${n}`,
      indikator: `Persentase penyelesaian dokumen perencanaan bidang ke-${n} yang disahkan tepat waktu`,
      satuan: "%",
      targetTahunIni: 90,
      realisasi: n % 4 === 0 ? undefined : 88 + n,
      catatan: n % 4 === 0 ? "menunggu hasil verifikasi" : undefined,
    }),
  ]);
  const extra = numbers.map((n) =>
    anggaran(
      `P${n}`,
      `Program Peningkatan Tata Kelola Bidang ke-${n}`,
      10_000_000 * n,
      9_000_000 * n,
      { sasaran: `X${n}` },
    ),
  );
  const pagu = sum(extra.map(({ jumlahPagu }) => jumlahPagu ?? 0));
  const realisasi = sum(extra.map(({ jumlahRealisasi }) => jumlahRealisasi ?? 0));
  const { totalAnggaran } = base;
  return {
    ...base,
    renstra: [
      ...base.renstra,
      ...numbers.map((n) =>
        renstra(`X${n}`, "sasaran", `Meningkatnya tata kelola pemerintahan pada bidang ke-${n}`, {
          induk: "T2",
        }),
      ),
    ],
    indikator: [...base.indikator, ...more],
    anggaran: [...base.anggaran, ...extra],
    totalAnggaran: jumlah(
      (totalAnggaran.jumlahPagu ?? 0) + pagu,
      (totalAnggaran.jumlahRealisasi ?? 0) + realisasi,
    ),
  };
}
