import type { Indikator, Kinerja } from "../../sheets/kinerja";
import { cell, lead, matrix, mergedRows, row } from "../blocks";
import type { Chapter } from "../contract";
import { tanpaTitik } from "../kalimat/hitungan";
import { BELUM_TERSEDIA, cetakNilai } from "../kalimat/nilai";
import type { Block, Cell, Pairs } from "../node";
import { pohon } from "../rincian";
import { barisRenstra, type Sasaran, sasaranOf } from "../sasaran";

/** Lampiran, Matriks Renstra: targets of every year of the period, and how they are to be reached. */
export const lampiranRenstra: Chapter = {
  id: "lampiran-renstra",
  part: "lampiran",
  isLandscape: true,
  title: "Matriks Rencana Strategis",
  compose(kinerja, { sebutan: { instansi } }) {
    const sasaran = sasaranOf(kinerja).filter(({ isDitetapkan }) => isDitetapkan);
    if (sasaran.length === 0) return [];
    return [
      induk(kinerja, instansi),
      ...target(kinerja, sasaran),
      lead("Cara mencapai tujuan dan sasaran:"),
      cara(kinerja, sasaran),
    ];
  },
};

function induk(kinerja: Kinerja, instansi: string): Pairs {
  const { visi, awalRenstra, akhirRenstra } = kinerja.identitas;
  const misi = barisRenstra(kinerja, "misi").map(({ uraian = "" }) => tanpaTitik(uraian));
  const numbered = misi.length > 1 ? misi.map((m, i) => `${i + 1}. ${m}`) : misi;
  return {
    type: "pairs",
    rows: [
      { key: "Instansi", value: instansi },
      ...(awalRenstra === undefined || akhirRenstra === undefined
        ? []
        : [{ key: "Periode", value: `${awalRenstra}–${akhirRenstra}` }]),
      ...(visi === undefined ? [] : [{ key: "Visi", value: tanpaTitik(visi) }]),
      ...numbered.map((value, i) => ({ key: i === 0 ? "Misi" : "", value })),
    ],
  };
}

/** More years do not fit beside the names. */
const MOST_YEARS = 6;

function yearsOf({
  identitas: { awalRenstra, akhirRenstra, tahun },
  indikator,
}: Kinerja): number[] {
  const known = indikator.flatMap((i) => Object.keys(i.target).map(Number));
  const first = awalRenstra ?? Math.min(...known, tahun ?? Number.POSITIVE_INFINITY);
  const last = akhirRenstra ?? Math.max(...known, tahun ?? Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(first) || !Number.isFinite(last) || last < first) return [];
  const count = Math.min(MOST_YEARS, Math.trunc(last - first) + 1);
  // Of a longer period the last years: they hold the target at its end.
  return Array.from({ length: count }, (_, i) => Math.trunc(last) - count + 1 + i);
}

/** Widths in mm; together with the years they fill the page. */
const FIXED = { nomor: 9, tujuan: 42, sasaran: 44, satuan: 18, awal: 20, tahun: 14 } as const;
const PAGE = 257;

function target(kinerja: Kinerja, sasaran: readonly Sasaran[]): Block[] {
  const years = yearsOf(kinerja);
  const { nomor, tujuan, sasaran: s, satuan, awal } = FIXED;
  // A single year is as wide as the heading above it.
  const tahun = years.length === 1 ? 15 : FIXED.tahun;
  const rest = PAGE - nomor - tujuan - s - satuan - awal - tahun * years.length;
  const names = ["NO.", "TUJUAN", "SASARAN STRATEGIS", "INDIKATOR", "SATUAN", "KONDISI AWAL"];
  const widths = [nomor, tujuan, s, rest, satuan, awal];
  const two = years.length > 0 ? { rowSpan: 2 } : {};
  return [
    matrix({
      columns: [
        ...names.map(
          (name, i) => [name, widths[i] ?? 0, i > 0 && i < 4 ? "left" : "center"] as const,
        ),
        ...years.map((year) => [String(year), tahun, "center"] as const),
      ],
      head: [
        [
          ...names.map((name) => cell(name, two)),
          ...(years.length > 0 ? [cell("TARGET", { columnSpan: years.length })] : []),
        ],
        ...(years.length > 0 ? [years.map((year) => cell(String(year)))] : []),
      ],
      rows: sasaran.flatMap(({ nomor: n, tujuan: t, uraian, indikator }) =>
        mergedRows(
          [String(n), t ?? BELUM_TERSEDIA, uraian],
          indikator.length === 0
            ? [[BELUM_TERSEDIA, "-", "-", ...years.map(() => "-")]]
            : indikator.map((i) => baris(i, years)),
        ),
      ),
    }),
  ];
}

const baris = (i: Indikator, years: readonly number[]): string[] => [
  i.indikator ?? BELUM_TERSEDIA,
  i.satuan ?? "-",
  kosong(cetakNilai(i.kondisiAwal, i.teks.kondisiAwal, i.satuan)),
  ...years.map((year) => kosong(cetakNilai(i.target[year], i.teks[`target${year}`], i.satuan))),
];

/** A narrow column has no room for words; the dash is that of the form. */
const kosong = (printed: string) => (printed === BELUM_TERSEDIA ? "-" : printed);

function cara({ anggaran }: Kinerja, sasaran: readonly Sasaran[]): Block {
  const programs = pohon(anggaran).map(({ baris: b }) => b);
  return matrix({
    columns: [
      ["NO.", 9, "center"],
      ["SASARAN STRATEGIS", 62, "left"],
      ["STRATEGI", 62, "left"],
      ["KEBIJAKAN", 62, "left"],
      ["PROGRAM", 62, "left"],
    ],
    rows: sasaran.map(({ nomor, kode, uraian, strategi, kebijakan }) =>
      row([
        String(nomor),
        uraian,
        lines(strategi),
        lines(kebijakan),
        lines(
          programs.flatMap((p) =>
            kode !== undefined && p.sasaran === kode ? (p.uraian ?? []) : [],
          ),
        ),
      ]),
    ),
  });
}

const lines = (items: readonly string[]): Cell =>
  items.length > 1 ? { paragraphs: items.map((item) => [`– ${item}`]) } : cell(items[0] ?? "-");
