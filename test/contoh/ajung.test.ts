import type { Isi } from "../../src/api";
import { fillExample } from "../../src/app/example";
import { readAll } from "../../src/app/read";
import { runChecks } from "../../src/checks/run";
import { contohAjung } from "../../src/contoh/ajung";
import { isiSheet } from "../../src/contoh/isi";
import { averageCapaian } from "../../src/domain/capaian";
import { formatAngka, formatRupiah } from "../../src/domain/format";
import type { Column, Sheet, Value } from "../../src/sheets/contract";
import { findHeader } from "../../src/sheets/grid";
import { identitas } from "../../src/sheets/identitas";
import { iku } from "../../src/sheets/iku";
import { persenLengkap } from "../../src/sheets/kelengkapan";
import { sheets } from "../../src/sheets/registry";
import { rkt } from "../../src/sheets/rkt";
import { FakeWorkbook } from "../fakes";

const filled = (tercetak: boolean): FakeWorkbook => {
  const book = new FakeWorkbook();
  fillExample(book, contohAjung(tercetak));
  return book;
};
const [benar, tercetak] = [readAll(filled(false)), readAll(filled(true))];
/** Typed by people: neither computed nor a column that only helps formulas. */
const isTyped = ({ kind, example }: Column) => kind !== "rumus" && example !== "(kosong)";
const typedColumns = (sheet: Sheet): Column[] => Object.values(sheet.columns).filter(isTyped);

/** Cells below the header of a tab, by header, those that are blank left out. */
function rowsOf(book: FakeWorkbook, tab: string, headers: readonly string[]) {
  const [grid] = book.read([tab]);
  const header = grid && findHeader(grid, headers);
  return (grid?.values.slice(header?.row) ?? []).map((row) =>
    headers.map((name) => row[(header?.columns.get(name)?.[0] ?? 0) - 1] ?? ""),
  );
}

const cellsOf = (book: FakeWorkbook, tab: string, header: string): Value[] =>
  rowsOf(book, tab, [header]).flatMap(([value = ""]) => (value === "" ? [] : [value]));

test.each([false, true])(
  "every tab that people type in has rows, but SKM (as printed: %s)",
  (t) => {
    const book = filled(t);
    const empty = sheets.filter((sheet) => {
      const headers = typedColumns(sheet).flatMap((c) => (c.perTahun ? [] : [c.header]));
      return (
        headers.length > 0 &&
        rowsOf(book, sheet.tab, headers)
          .flat()
          .every((v) => v === "")
      );
    });
    expect(empty.map(({ tab }) => tab)).toEqual(["SKM"]);
  },
);

test("tabs come in their order; Skala is left as it was made and nothing is typed on Perbandingan", () => {
  const order = [identitas.tab, ...sheets.map(({ tab }) => tab)];
  const without = ["Skala", "Perbandingan", "SKM"];
  for (const t of [false, true]) {
    expect(contohAjung(t).map(({ tab }) => tab)).toEqual(order.filter((o) => !without.includes(o)));
  }
  expect(benar.skala.map(({ batasBawah, kategori }) => [batasBawah, kategori])).toEqual([
    [100, "Sangat Baik"],
    [76, "Baik"],
    [55, "Cukup"],
    [undefined, "Kurang"],
  ]);
});

const headersOf = ({ rows, total = {} }: Isi) => [
  ...new Set([...rows, total].flatMap((row) => Object.keys(row))),
];

test.each([false, true])("every header of the example stands in its tab (as printed: %s)", (t) => {
  const book = filled(t);
  for (const isi of contohAjung(t)) {
    const [grid] = book.read([isi.tab]);
    const header = grid && findHeader(grid, headersOf(isi));
    const missing = headersOf(isi).filter((name) => header?.columns.get(name) === undefined);
    expect([isi.tab, missing]).toEqual([isi.tab, []]);
  }
});

test("a column that does not exist, is computed or holds something else does not compile", () => {
  isiSheet(rkt, [
    // @ts-expect-error no such column
    { kodee: "V" },
    // @ts-expect-error a computed column
    { capaian: "50" },
    // @ts-expect-error a number where text belongs
    { uraian: 5 },
  ]);
  // @ts-expect-error a year column without its year
  const { rows } = isiSheet(iku, [{ target: 80 }]);
  expect(rows).toEqual([{ Target: 80 }]);
});

test.each([false, true])("every kode referred to exists (as printed: %s)", (t) => {
  const book = filled(t);
  const orphans = sheets.flatMap(({ tab, columns }) =>
    Object.values(columns as Record<string, Column>).flatMap(({ header, options }) => {
      if (options === undefined || !("tab" in options)) return [];
      const known = cellsOf(book, options.tab, options.header);
      return cellsOf(book, tab, header).filter((kode) => !known.includes(kode));
    }),
  );
  expect(orphans).toEqual([]);
  for (const [tab, of] of [
    ["Renstra", "Kode"],
    ["RKT", "Kode"],
  ] as const) {
    expect(cellsOf(book, tab, of)).toEqual(expect.arrayContaining(cellsOf(book, tab, "Induk")));
  }
  const program = cellsOf(book, "Anggaran", "Kode");
  expect(program).toEqual(expect.arrayContaining(cellsOf(book, "RKT", "Kode")));
});

test("the chart has one head, and every other jabatan is under one that is there", () => {
  for (const { organisasi } of [benar, tercetak]) {
    const susunan = organisasi.filter(({ bagian }) => bagian === "susunan organisasi");
    const names = susunan.map(({ uraian }) => uraian);
    expect(susunan.filter(({ atasan }) => atasan === undefined).map((b) => b.uraian)).toEqual([
      "Camat",
    ]);
    expect(susunan.flatMap(({ atasan }) => atasan ?? []).every((a) => names.includes(a))).toBe(
      true,
    );
    const count = (bagian: string) => organisasi.filter((row) => row.bagian === bagian).length;
    expect(["kedudukan", "tugas", "fungsi", "susunan organisasi"].map(count)).toEqual([
      5, 10, 18, 9,
    ]);
  }
});

test("each indikator has its capaian, change and tingkat kemajuan", () => {
  const of = ({
    capaian,
    perubahan,
    tingkatKemajuan,
    kategori,
  }: (typeof benar.indikator)[number]) => [capaian, perubahan, tingkatKemajuan, kategori];
  expect(benar.indikator.map(of)).toEqual([
    [99.5875, 7.27, 99.5875, "Baik"],
    [85, 5, 85, "Baik"],
    [80, 0, 80, "Baik"],
  ]);
  expect(tercetak.indikator.map(of)).toEqual([
    [undefined, undefined, undefined, undefined],
    [85, 5, 85, "Baik"],
    [80, 0, 80, "Baik"],
  ]);
});

test("each sasaran has its average and its part of the budget, and the totals are the draft's", () => {
  expect(
    benar.analisis.map(({ kode, rata, terukur, pagu, realisasi }) => [
      kode,
      rata,
      terukur,
      pagu,
      realisasi,
    ]),
  ).toEqual([
    ["S1", 99.5875, 1, 27539000, 10750000],
    ["S2", 82.5, 2, 1197774000, 356100000],
  ]);
  expect(averageCapaian(benar.indikator.map(({ capaian }) => capaian))).toBeCloseTo(88.19583, 5);
  for (const { totalAnggaran, totalBelanja } of [benar, tercetak]) {
    expect([totalAnggaran, totalBelanja]).toMatchObject([
      { jumlahPagu: 1724799810, jumlahRealisasi: 471557001 },
      { jumlahPagu: 4030524066, jumlahRealisasi: 1292073915 },
    ]);
  }
  expect(benar.programPk.map(({ program, paguBerlaku }) => [program, paguBerlaku])).toEqual([
    ["V", 27539000],
    ["IV", 1197774000],
  ]);
});

test("the corrected example is complete in every tab and has no findings", () => {
  expect(benar.kelengkapan.map(({ tab }) => tab)).toEqual([
    "Identitas",
    "Skala",
    "Organisasi",
    "Renstra",
    "IKU",
    "RKT",
    "Pengukuran",
    "Anggaran",
    "Belanja",
    "Analisis",
    "Isu dan Penutup",
  ]);
  for (const tab of benar.kelengkapan)
    expect([tab.tab, persenLengkap(tab)]).toEqual([tab.tab, 100]);
  expect(runChecks(benar)).toEqual([]);
});

test("what the corrected example says in words is what its data come to", () => {
  for (const { analisisEfisiensi = "", rata = 0, serapan = 0, pagu = 0 } of benar.analisis) {
    expect(analisisEfisiensi).toContain(`${formatAngka(rata, 2)} persen`);
    expect(analisisEfisiensi).toContain(`${formatAngka(serapan, 2)} persen`);
    expect(analisisEfisiensi).toContain(formatRupiah(pagu));
  }
  const issues = benar.isuPenutup.filter(({ jenis }) => jenis === "permasalahan utama");
  expect(issues.map(({ uraian }) => uraian).join(" ")).toContain(
    `${formatAngka(benar.totalAnggaran.serapan ?? 0, 2)} persen dari pagu`,
  );
});

test("the example as printed holds what the draft prints beside what follows from its data", () => {
  expect(
    tercetak.pengukuran.map(({ teks: { realisasi, ...twins } }) => [realisasi, twins]),
  ).toEqual([
    [
      "Belum mendapatkan nilai survey dari BAPPEDA",
      { rataTercetak: "100%", realisasiTercetak: "79.67", realisasiLaluTercetak: "B (72,4)" },
    ],
    [
      undefined,
      {
        capaianTercetak: "100%",
        rataTercetak: "100%",
        realisasiTercetak: "100%",
        realisasiLaluTercetak: "80%",
      },
    ],
    [
      undefined,
      { capaianTercetak: "100%", realisasiTercetak: "100%", realisasiLaluTercetak: "80%" },
    ],
  ]);
  expect(tercetak.analisis.map((row) => [row.teks.rataTercetak, row.kategoriTercetak])).toEqual([
    ["100%", "Baik"],
    ["100%", "Baik"],
  ]);
  const [skm] = tercetak.indikator;
  expect([skm?.teks.target2021, skm?.perjanjian?.teks.targetAwal, skm?.targetAkhir.angka]).toEqual([
    "Baik (≥ 80)",
    "B (≥ 80)",
    80,
  ]);
  expect(tercetak.totalAnggaran.teks).toEqual({
    paguTercetak: "1.724.799.810",
    realisasiTercetak: "471.557.001",
    serapanTercetak: "27",
  });
  expect(tercetak.belanja.map(({ teks }) => teks.proporsiTercetak)).toEqual([
    "57,21 %",
    "42,79 %",
    undefined,
    undefined,
    undefined,
  ]);
  const masukan = tercetak.rkt.find((row) => row.kode === "V.1" && row.satuan === "Rp");
  expect(masukan?.realisasi).toBe(11000000);
});

test("the corrected example has no printed value, and what the draft lacks stays blank as printed", () => {
  const twins = contohAjung(false)
    .flatMap(headersOf)
    .filter((name) => name.endsWith("tercetak"));
  expect(twins).toEqual([]);
  for (const { faktorPenghambat, solusi, analisisEfisiensi } of tercetak.analisis) {
    expect([faktorPenghambat, solusi, analisisEfisiensi]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  }
  expect(tercetak.programPk).toEqual([]);
  expect(tercetak.isuPenutup.filter(({ jenis }) => jenis === "permasalahan utama")).toEqual([]);
});

test("names and NIP are placeholders", () => {
  for (const { identitas: who } of [benar, tercetak]) {
    for (const text of [who.kepalaNama, who.kepalaNip, who.atasanNama])
      expect(text).toMatch(/^\(.+\)$/);
  }
  expect(JSON.stringify([contohAjung(false), contohAjung(true)])).not.toMatch(/\d{18}/);
});
