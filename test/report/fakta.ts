/**
 * What a workbook says, worked out again by exact fractions from what was typed: nothing of src/report and
 * none of the computed fields of Kinerja, so that a report can be held against it.
 */
import type { BarisAnggaran, BarisBelanja, Indikator, Kinerja } from "../../src/sheets/kinerja";
import {
  compare,
  digitsOf,
  exactly,
  mean,
  minus,
  of,
  type Pecahan,
  percent,
  plus,
  round,
} from "../checks/pecahan";
import { capaianOf } from "../checks/random-workbook";

/** In Indonesian form: 1724799810 is `1.724.799.810`. Never `-0`. */
export function angka(x: Pecahan, places: number): string {
  const printed = round(x, places);
  const { whole, fraction } = digitsOf(printed);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${printed.n < 0n ? "-" : ""}${grouped}${places > 0 ? `,${fraction}` : ""}`;
}

const placesOf = ({ p, q }: Pecahan): number => {
  for (let d = 0; d < 10; d++) if ((p * 10n ** BigInt(d)) % q === 0n) return d;
  return 10;
};
/** With the decimals it has. */
export const polos = (x: Pecahan) => angka(x, placesOf(x));
export const persen = (x: Pecahan | undefined) => (x === undefined ? "n/a" : `${angka(x, 2)}%`);
export const persenPolos = (x: Pecahan | undefined) => (x === undefined ? "n/a" : angka(x, 2));
export const uang = (x: Pecahan | undefined) => (x === undefined ? "belum tersedia" : angka(x, 0));
export const mutlak = (x: Pecahan) => (x.p < 0n ? of(-x.p, x.q) : x);
const NOL = of(0n);
export const tambah = (xs: readonly (Pecahan | undefined)[]): Pecahan | undefined => {
  const known = xs.filter((x) => x !== undefined);
  return known.length === 0 ? undefined : known.reduce(plus, NOL);
};
export const bagian = (part: Pecahan | undefined, whole: Pecahan | undefined) =>
  part && whole ? percent(part, whole) : undefined;

const KATA = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split(" ");
/** A count below a thousand in words. */
export function kata(n: number): string {
  if (n < 12) return KATA[n] as string;
  if (n < 20) return `${KATA[n - 10]} belas`;
  const [head, rest] =
    n < 100
      ? [`${KATA[Math.floor(n / 10)]} puluh`, n % 10]
      : [n < 200 ? "seratus" : `${KATA[Math.floor(n / 100)]} ratus`, n % 100];
  return rest === 0 ? head : `${head} ${kata(rest)}`;
}

export const isPersen = (satuan: string | undefined) =>
  /^(%|persen|prosen|persentase)$/i.test(satuan?.trim() ?? "");

/** A typed number or text, with its bounds where it has any. */
export interface Nilai {
  readonly bounds: readonly [Pecahan, Pecahan] | undefined;
  readonly angka: Pecahan | undefined;
  readonly teks: string | undefined;
}
const nilai = (
  x: number | undefined,
  teks: string | undefined,
  rentang?: { bawah: number; atas: number },
): Nilai => {
  const one = x === undefined ? undefined : exactly(x);
  const two = rentang && ([exactly(rentang.bawah), exactly(rentang.atas)] as const);
  return { angka: one, bounds: one ? [one, one] : two, teks: teks?.trim() };
};

/** Every way in which a cell may print it: a number in another spelling keeps its zeros. */
export function cetak({ angka: x, teks }: Nilai, satuan: string | undefined): string[] {
  const isBare = teks !== undefined && /^[-−]?[\d.,]+\s*%?$/.test(teks);
  if (teks && !(isBare && x)) return [rapi(teks)];
  if (x === undefined) return ["belum tersedia"];
  const sign = isPersen(satuan) || teks?.endsWith("%") ? "%" : "";
  const zeros = /[.,](\d+)\s*%?$/.exec(teks ?? "")?.[1]?.length ?? 0;
  const places = [placesOf(x), Math.max(placesOf(x), Math.min(zeros, 10))];
  return [...new Set(places.map((d) => `${angka(x, d)}${sign}`))];
}

/** A number as printed, with its sign and percent. */
export const ANGKA = /-?\d+(?:[.,]\d+)*%?/g;
export const angkaIn = (text: string): string[] => text.match(ANGKA) ?? [];

/** On one line, with one kind of blank and of minus. */
export const rapi = (text: string) =>
  text
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/−/g, "-")
    .trim();

export type Hasil = "terlampaui" | "tercapai" | "belum tercapai" | "belum ada";

export interface FaktaIndikator {
  readonly baris: Indikator;
  readonly nomor: string;
  readonly isNegatif: boolean;
  readonly target: Nilai;
  readonly realisasi: Nilai;
  readonly akhir: Nilai;
  readonly nasional: Nilai;
  readonly capaian: Pecahan | undefined;
  readonly kategori: string | undefined;
  readonly hasil: Hasil;
  readonly kemajuan: Pecahan | undefined;
  readonly lalu: readonly {
    tahun: number;
    target: Nilai;
    realisasi: Nilai;
    capaian: Pecahan | undefined;
  }[];
}

export interface FaktaSasaran {
  readonly nomor: number;
  readonly kode: string | undefined;
  /** Undefined for the group of those without a sasaran. */
  readonly uraian: string | undefined;
  readonly indikator: readonly FaktaIndikator[];
  readonly terukur: number;
  readonly rata: Pecahan | undefined;
  readonly kategori: string | undefined;
  readonly punyaAnggaran: boolean;
  readonly pagu: Pecahan | undefined;
  readonly realisasi: Pecahan | undefined;
  readonly efisiensi: Pecahan | undefined;
  readonly tingkat: string | undefined;
}

/** A row of money with everything below it. */
export interface FaktaUang<B = BarisAnggaran | BarisBelanja> {
  readonly baris: B;
  readonly depth: number;
  readonly urutan: number;
  readonly pagu: Pecahan | undefined;
  readonly realisasi: Pecahan | undefined;
  readonly anak: readonly FaktaUang<B>[];
}

export interface Fakta {
  readonly kinerja: Kinerja;
  readonly tahun: number | undefined;
  readonly sasaran: readonly FaktaSasaran[];
  readonly indikator: readonly FaktaIndikator[];
  /** From top to bottom. */
  readonly anggaran: readonly FaktaUang<BarisAnggaran>[];
  readonly belanja: readonly FaktaUang<BarisBelanja>[];
  readonly kelas: readonly { batas: number | undefined; eksklusif: boolean; kategori: string }[];
  readonly kategoriOf: (x: Pecahan | undefined) => string | undefined;
  /** Amounts of what is tied to no sasaran. */
  readonly lepas: { pagu: Pecahan | undefined; realisasi: Pecahan | undefined; ada: boolean };
}

interface BarisUang {
  readonly kode: string | undefined;
  readonly induk: string | undefined;
  readonly pagu?: number | undefined;
  readonly realisasi?: number | undefined;
}

function uangOf<B extends BarisUang>(rows: readonly B[]): FaktaUang<B>[] {
  const first = new Map<string | undefined, B>();
  for (const row of rows) if (!first.has(row.kode)) first.set(row.kode, row);
  const under = (row: B) => (row.induk === undefined ? undefined : first.get(row.induk));
  const below = (induk: B | undefined, depth: number): FaktaUang<B>[] =>
    rows
      .filter((row) => under(row) === induk)
      .map((baris, i) => {
        const anak = below(baris, depth + 1);
        const amount = (field: "pagu" | "realisasi") => {
          const own = baris[field];
          return (
            tambah(anak.map((x) => x[field])) ?? (own === undefined ? undefined : exactly(own))
          );
        };
        const [pagu, realisasi] = [amount("pagu"), amount("realisasi")];
        return { baris, depth, urutan: i + 1, pagu, realisasi, anak };
      });
  return below(undefined, 0);
}

export const baca = <B>(rows: readonly FaktaUang<B>[]): FaktaUang<B>[] =>
  rows.flatMap((row) => [row, ...baca(row.anak)]);

export function faktaOf(kinerja: Kinerja): Fakta {
  const { identitas, pengaturan } = kinerja;
  const { tahun } = identitas;
  const typed = kinerja.skala.flatMap(({ kategori, batasBawah, jenis }) =>
    kategori === undefined
      ? []
      : [{ kategori, batas: batasBawah, eksklusif: jenis === "lebih dari" }],
  );
  const baku = [
    { kategori: "Sangat Baik", batas: 100, eksklusif: true },
    { kategori: "Baik", batas: 76, eksklusif: false },
    { kategori: "Cukup", batas: 55, eksklusif: false },
    { kategori: "Kurang", batas: undefined, eksklusif: false },
  ];
  const kelas = (typed.length > 0 ? typed : baku).toSorted(
    (a, b) =>
      (b.batas ?? -1e300) - (a.batas ?? -1e300) || Number(b.eksklusif) - Number(a.eksklusif),
  );
  const kategoriOf = (x: Pecahan | undefined) =>
    x === undefined
      ? undefined
      : kelas.find(({ batas, eksklusif }) => {
          if (batas === undefined) return true;
          const c = compare(x, exactly(batas));
          return eksklusif ? c > 0 : c >= 0;
        })?.kategori;
  const { bawah, atas } = pengaturan.batas ?? {};
  const dalam = (x: Pecahan | undefined) => {
    if (x === undefined || pengaturan.batas === undefined) return undefined;
    if (bawah !== undefined && compare(x, exactly(bawah)) < 0) return exactly(bawah);
    if (atas !== undefined && compare(x, exactly(atas)) > 0) return exactly(atas);
    return x;
  };

  const ukur = (i: Indikator, nomor: string): FaktaIndikator => {
    const arah = i.arah?.trim().toLowerCase() || "positif";
    const isArah = arah === "positif" || arah === "negatif";
    const hitung = (t: Nilai, r: Nilai) =>
      t.bounds && r.angka && isArah && pengaturan.rumus
        ? capaianOf(t.bounds, r.angka, arah, pengaturan.rumus)
        : undefined;
    const of_ = ({ angka: x, teks, rentang }: Indikator["targetAkhir"]) => nilai(x, teks, rentang);
    const target = nilai(i.targetTahunIni, i.teks.targetTahunIni, i.targetRentang);
    const realisasi = nilai(i.pengukuran?.realisasi ?? i.realisasi, i.realisasiTeks);
    const akhir = of_(i.targetAkhir);
    const capaian = dalam(hitung(target, realisasi));
    const { bounds } = target;
    const r = realisasi.angka;
    const side =
      bounds && r
        ? compare(r, bounds[0]) < 0
          ? -1
          : compare(r, bounds[1]) > 0
            ? 1
            : 0
        : undefined;
    const isNegatif = arah === "negatif";
    return {
      baris: i,
      nomor,
      isNegatif,
      target,
      realisasi,
      akhir,
      nasional: nilai(i.nasional, i.teks.nasional),
      capaian,
      kategori: kategoriOf(capaian),
      hasil:
        side === undefined
          ? "belum ada"
          : side === 0
            ? "tercapai"
            : side > 0 !== isNegatif
              ? "terlampaui"
              : "belum tercapai",
      kemajuan: hitung(akhir, realisasi),
      lalu: i.lalu
        .filter((l) => tahun !== undefined && l.tahun < tahun)
        .map((l) => ({
          tahun: l.tahun,
          target: of_(l.target),
          realisasi: of_(l.realisasi),
          capaian: dalam(hitung(of_(l.target), of_(l.realisasi))),
        })),
    };
  };

  const anggaran = uangOf(kinerja.anggaran);
  const leaves = (x: FaktaUang<BarisAnggaran>, above: string | undefined): readonly Daun[] => {
    const own = x.baris.sasaran ?? above;
    return x.anak.length > 0
      ? x.anak.flatMap((child) => leaves(child, own))
      : [{ sasaran: own, pagu: x.pagu, realisasi: x.realisasi }];
  };
  const daun = anggaran.flatMap((x) => leaves(x, undefined));

  const rows = kinerja.renstra.filter(
    ({ jenis, uraian }) => jenis?.trim().toLowerCase() === "sasaran" && uraian !== undefined,
  );
  const named = kinerja.indikator.filter(({ indikator }) => indikator !== undefined);
  const homeOf = ({ sasaran }: Indikator) =>
    sasaran === undefined ? -1 : rows.findIndex(({ kode }) => kode === sasaran);
  const sasaranOf = (kode: string | undefined, uraian: string | undefined, index: number) => {
    const indikator = named
      .filter((i) => homeOf(i) === (uraian === undefined ? -1 : index))
      .map((i, n) => ukur(i, `${index + 1}.${n + 1}`));
    const known = indikator.flatMap(({ capaian }) => capaian ?? []);
    const rata = mean(known);
    const own = daun.filter((d) => kode !== undefined && d.sasaran === kode);
    const [pagu, realisasi] = [tambah(own.map((d) => d.pagu)), tambah(own.map((d) => d.realisasi))];
    const serapan = bagian(realisasi, pagu);
    const efisiensi = rata && serapan && kode !== undefined ? minus(rata, serapan) : undefined;
    const ambang = exactly(pengaturan.ambangEfisiensi);
    return {
      nomor: index + 1,
      kode,
      uraian,
      indikator,
      terukur: known.length,
      rata,
      kategori: kategoriOf(rata),
      punyaAnggaran: own.length > 0,
      pagu,
      realisasi,
      efisiensi,
      tingkat:
        efisiensi === undefined
          ? undefined
          : compare(efisiensi, ambang) > 0
            ? "efisien"
            : compare(efisiensi, minus(NOL, ambang)) >= 0
              ? "cukup efisien"
              : "tidak efisien",
    };
  };
  const known = rows.map(({ kode, uraian }, i) => sasaranOf(kode, uraian, i));
  const rest = sasaranOf(undefined, undefined, rows.length);
  const sasaran: FaktaSasaran[] = rest.indikator.length > 0 ? [...known, rest] : known;
  const untied = daun.filter((d) => !rows.some(({ kode }) => kode && kode === d.sasaran));
  return {
    kinerja,
    tahun,
    sasaran,
    indikator: sasaran.flatMap((s) => s.indikator),
    anggaran,
    belanja: uangOf(kinerja.belanja),
    kelas,
    kategoriOf,
    lepas: {
      pagu: tambah(untied.map((d) => d.pagu)),
      realisasi: tambah(untied.map((d) => d.realisasi)),
      ada: untied.length > 0,
    },
  };
}

interface Daun {
  readonly sasaran: string | undefined;
  readonly pagu: Pecahan | undefined;
  readonly realisasi: Pecahan | undefined;
}

/** Realisasi minus target at the nearer bound: 0 within. */
export function selisihTarget({ target, realisasi }: FaktaIndikator): Pecahan | undefined {
  const { bounds } = target;
  const r = realisasi.angka;
  if (!bounds || !r) return undefined;
  const bound = compare(r, bounds[0]) < 0 ? bounds[0] : compare(r, bounds[1]) > 0 ? bounds[1] : r;
  return minus(r, bound);
}

/** `+7,27`, `-15 poin`, `0`. */
export function cetakSelisih(x: Pecahan | undefined, satuan: string | undefined): string {
  if (x === undefined) return "n/a";
  const text = `${x.p > 0n ? "+" : ""}${polos(x)}`;
  return isPersen(satuan) ? `${text} poin` : text;
}
