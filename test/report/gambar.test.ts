import { compose } from "../../src/report/compose";
import { bagan } from "../../src/report/gambar/bagan";
import { bagi } from "../../src/report/gambar/bagi";
import type { Box, Drawing } from "../../src/report/node";
import type { Kinerja } from "../../src/sheets/kinerja";
import { ajung, anggaran, besar, indikator, jumlah, kosong } from "./ajung";
import { blocksOf, figuresOf, textOf } from "./text";

type Butir = Kinerja["organisasi"][number];

const butir = (uraian: string, atasan?: string, tingkat = "1"): Butir =>
  ({
    at: { tab: "Organisasi", row: 4 },
    teks: {},
    nomor: undefined,
    bagian: "susunan organisasi",
    tingkat,
    uraian,
    atasan,
  }) as Butir;

/** “A(B C(D))”. */
const shape = (boxes: readonly Box[]): string =>
  boxes.map(({ text, below }) => text + (below.length > 0 ? `(${shape(below)})` : "")).join(" ");

describe("the organisation chart", () => {
  test.each<[string, Butir[], string]>([
    ["a tree", [butir("A"), butir("B", "A"), butir("C", "A"), butir("D", "C")], "A(B C(D))"],
    [
      "another case and spacing",
      [butir("Camat  Ajung"), butir("B", "camat ajung")],
      "Camat  Ajung(B)",
    ],
    ["an unknown atasan", [butir("A"), butir("B", "A"), butir("C", "Z")], "A(B) C"],
    ["several roots", [butir("A"), butir("B", "A"), butir("C"), butir("D", "C")], "A(B) C(D)"],
    ["a cycle", [butir("A", "B"), butir("B", "A"), butir("C", "B")], "A B(C)"],
    ["a row below itself", [butir("A", "A"), butir("B", "A")], "A(B)"],
    ["rows before their atasan", [butir("B", "A"), butir("A")], "A(B)"],
    ["two of the same name", [butir("A"), butir("A", "A"), butir("B", "A")], "A(A B)"],
    ["one box", [butir("A")], ""],
    ["nothing that says who is above", [butir("A"), butir("B")], ""],
    ["nothing", [], ""],
  ])("draws %s", (_, rows, expected) => {
    expect(shape(bagan(rows))).toBe(expected);
  });

  test("leaves lower levels to the list where a page cannot hold them, and the list stays whole", () => {
    const rows = [
      butir("Kepala"),
      ...Array.from({ length: 20 }, (_, i) => butir(`Bidang ${i}`, "Kepala")),
      ...Array.from({ length: 60 }, (_, i) => butir(`Seksi ${i}`, `Bidang ${i % 20}`, "2")),
    ];
    expect(shape(bagan(rows))).not.toContain("Seksi");
    const text = textOf(compose({ ...ajung(), organisasi: rows }));
    for (const { uraian = "" } of rows) expect(text).toContain(uraian);
  });

  test("is left out with its reference where there is no one above another", () => {
    const document = compose({ ...ajung(), organisasi: [butir("A"), butir("B")] });
    expect(figuresOf(document).map(({ id }) => id)).not.toContain("gambar-organisasi");
  });
});

test("tugas, fungsi and susunan are nested lists, each one sentence", () => {
  const text = textOf(compose(ajung()));
  expect(text).toContain("Kecamatan Ajung mempunyai tugas:");
  expect(text).toMatch(
    /Camat;\nSekretariat:\nSub Bagian Umum dan Kepegawaian; dan\nSub Bagian Perencanaan dan Keuangan;\nSeksi Pemerintahan;/,
  );
  expect(text).toContain("Seksi Pelayanan Umum; dan\nKelompok Jabatan Fungsional.");
});

const values = (drawing: Drawing | undefined) =>
  drawing?.type === "bars" ? drawing.bars.map(({ value, printed }) => [value, printed]) : [];

test("capaian are bars with the printed number; what is not known is a gap, never zero", () => {
  const document = compose({
    ...kosong(),
    indikator: [
      indikator({ indikator: "A", targetTahunIni: 100, realisasi: 85 }),
      indikator({ indikator: "B", targetTahunIni: 100 }),
      indikator({ indikator: "C", targetTahunIni: 10, realisasi: 25, arah: "negatif" }),
    ],
  });
  const chart = figuresOf(document).find(({ id }) => id === "gambar-capaian");
  expect(values(chart?.drawing)).toEqual([
    [85, "85,00%"],
    [undefined, "belum tersedia"],
    [-50, "-50,00%"],
  ]);
  expect(chart?.alt).toBe(
    "Diagram batang capaian 3 (tiga) indikator kinerja. Tertinggi A 85,00%, terendah C -50,00%, 0 mencapai 100% atau lebih, dan 1 belum tersedia atau tidak dapat dihitung.",
  );
});

test("of bars that are all as long none is called the longest", () => {
  const document = compose({
    ...kosong(),
    indikator: ["A", "B"].map((name) =>
      indikator({ indikator: name, targetTahunIni: 100, realisasi: 85 }),
    ),
  });
  expect(figuresOf(document).find(({ id }) => id === "gambar-capaian")?.alt).toBe(
    "Diagram batang capaian 2 (dua) indikator kinerja. Semuanya 85,00% dan 0 mencapai 100% atau lebih.",
  );
});

test.each([1, 12, 13, 60])("%i bars are all drawn, in figures a page can hold", (n) => {
  const rows = Array.from({ length: n }, (_, i) => anggaran(`P${i}`, `Program ${i}`, 100, i));
  const document = compose({ ...kosong(), anggaran: rows, totalAnggaran: jumlah(100 * n, n) });
  const charts = figuresOf(document).filter(({ id }) => id.startsWith("gambar-serapan"));
  expect(charts).toHaveLength(Math.ceil(n / 12));
  expect(charts.flatMap(({ drawing }) => values(drawing))).toHaveLength(n);
  for (const { drawing } of charts) expect(values(drawing).length).toBeLessThanOrEqual(12);
});

test("parts are as few as can be and about equal", () => {
  expect(bagi([1, 2, 3, 4, 5], 4)).toEqual([
    [1, 2, 3],
    [4, 5],
  ]);
  expect(bagi([], 4)).toEqual([]);
});

test("the years are drawn for indikator with two known realisasi, the others not", () => {
  const base = ajung();
  const document = compose(base);
  const tren = figuresOf(document).filter(({ drawing }) => drawing.type === "lines");
  expect(tren.map(({ id }) => id)).toEqual(["gambar-tren-1", "gambar-tren-2"]);
  expect(tren[0]?.alt).toContain("tahun 2021 realisasi 79,67 (target 80)");
  const bare = compose({ ...base, indikator: base.indikator.map((i) => ({ ...i, lalu: [] })) });
  expect(figuresOf(bare).filter(({ drawing }) => drawing.type === "lines")).toEqual([]);
});

test("daftar gambar is there with figures and left out without any", () => {
  const lists = (kinerja: Kinerja) =>
    blocksOf(compose(kinerja)).filter((b) => b.type === "list-of" && b.label === "Gambar").length;
  expect(lists(ajung())).toBe(1);
  expect(lists(kosong())).toBe(0);
  expect(textOf(compose(kosong()))).not.toContain("DAFTAR GAMBAR");
});

describe("lampiran", () => {
  const headings = (kinerja: Kinerja) =>
    blocksOf(compose(kinerja)).flatMap((b) =>
      b.type === "heading" && b.number.startsWith("LAMPIRAN") ? [`${b.number} ${b.text}`] : [],
    );

  test("without data are left out, and the numbers and references run on", () => {
    expect(headings(kosong())).toEqual([]);
    const document = compose({ ...ajung(), rkt: [], isuPenutup: [] });
    expect(textOf(document)).toContain("formulir Perjanjian Kinerja tercantum dalam Lampiran 2.");
    expect(textOf(document)).not.toContain("Lampiran 4");
  });

  test("the form tells targets awal and perubahan apart", () => {
    const base = ajung();
    const changed = base.indikator.map((i, n) =>
      n === 0
        ? {
            ...i,
            sumberTarget: "PK perubahan" as const,
            targetTahunIni: 78,
            targetRenstra: { angka: 80, rentang: undefined, teks: undefined },
          }
        : i,
    );
    const text = textOf(compose({ ...base, indikator: changed }));
    expect(text).toContain("TARGET AWAL\nTARGET PERUBAHAN");
    expect(text).toMatch(/nilai\n80\n78\n/);
    expect(text).toContain("tetap");
    expect(textOf(compose(base))).not.toContain("TARGET PERUBAHAN");
  });

  test("the Perjanjian Kinerja has its own date, or dots to write it on", () => {
    const base = ajung();
    const dates = (tanggalPerjanjian: string | undefined) =>
      blocksOf(compose({ ...base, identitas: { ...base.identitas, tanggalPerjanjian } })).flatMap(
        (b) => (b.type === "signatures" ? [b.date] : []),
      );
    expect(dates("2021-01-04")).toEqual(["Jember, 4 Januari 2021", "Jember, 4 Januari 2021"]);
    expect(dates(undefined)).toEqual(Array(2).fill("Jember, …………………… 2021"));
  });

  test("Pihak Kedua signs left, Pihak Pertama right", () => {
    const [first] = blocksOf(compose(ajung())).filter((b) => b.type === "signatures");
    expect(first).toMatchObject({
      left: { role: "Pihak Kedua,", office: "Bupati Jember" },
      right: { role: "Pihak Pertama,", office: "Camat Ajung" },
    });
  });

  test("many sasaran keep every row", () => {
    const matrices = blocksOf(compose(besar(20))).filter((b) => b.type === "matrix");
    expect(matrices[0]?.rows).toHaveLength(43);
  });
});
