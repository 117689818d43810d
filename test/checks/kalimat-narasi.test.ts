import {
  anggaranOf,
  isTerbatas,
  kalimatOf,
  parseBilangan,
  rujukanOf,
  sasaranOf,
} from "../../src/checks/narasi";
import { kinerjaWith } from "./workbook";

const kinerja = kinerjaWith([
  {
    tab: "Renstra",
    rows: [
      { Kode: "T1", Jenis: "tujuan", Uraian: "Tujuan" },
      { Jenis: "sasaran", Uraian: "Belum berkode" },
      { Kode: "X", Uraian: "Tanpa jenis" },
      ...Array.from({ length: 12 }, (_, i) => ({ Kode: `S${i + 1}`, Jenis: "Sasaran" })),
    ],
  },
  { tab: "IKU", rows: [{ Kode: "S1.1", Sasaran: "S1", Indikator: "Satu" }] },
  {
    tab: "Pengukuran",
    rows: [{ Kode: "S1.1", Catatan: "Catatan indikator." }, { Kode: "S1.2" }],
  },
  {
    tab: "RKT",
    rows: [{ Kode: "I.1", Sasaran: "S3", Keterangan: "Sesuai SBU." }, { Kode: "I.2" }],
  },
  {
    tab: "Perjanjian Kinerja",
    rows: [{ Kode: "S1.1", "Alasan perbedaan": "Pagu turun." }, { Kode: "S1.2" }],
  },
  {
    tab: "Anggaran",
    rows: [
      { "Program / Kegiatan": "Belum berkode", Sasaran: "S1" },
      { Kode: "I", "Program / Kegiatan": "Program", Sasaran: "S1" },
      { Kode: "I.1", "Program / Kegiatan": "Ikut programnya" },
      { Kode: "I.2", "Program / Kegiatan": "Sasaran sendiri", Sasaran: "S2" },
      { Kode: "II", "Program / Kegiatan": "Tanpa sasaran" },
    ],
  },
  {
    tab: "Analisis",
    rows: [{ Kode: "S2", "Faktor pendorong": "Petugas cukup.  Loket (tiga) dibuka\n\nAda; Baik." }],
  },
  {
    tab: "Isu dan Penutup",
    rows: [
      { Jenis: "permasalahan utama", Uraian: "Biaya Rp. Sekian sesuai No. Surat." },
      { Jenis: "Penghargaan", Uraian: "Juara satu." },
      { Jenis: "lampiran lain", Uraian: "Peta." },
      { Jenis: "tanpa lampiran", Uraian: "Tetap dibaca." },
      { Uraian: "Tanpa jenis." },
      { Jenis: "hambatan" },
    ],
  },
  {
    tab: "Narasi",
    rows: [{ "Bagian laporan": "Bab I", Isi: "Wilayahnya luas." }, { "Bagian laporan": "Bab IV" }],
  },
]);

test("narrative is read sentence by sentence, with the sasaran that its row is about", () => {
  const read = [...kalimatOf(kinerja)].filter(({ text }) => text !== "");
  expect(read.map(({ at, column, sasaran, text }) => [at.tab, column, sasaran, text])).toEqual([
    ["Analisis", "faktorPendorong", "S2", "Petugas cukup"],
    ["Analisis", "faktorPendorong", "S2", "Loket (tiga) dibuka"],
    ["Analisis", "faktorPendorong", "S2", "Ada"],
    ["Analisis", "faktorPendorong", "S2", "Baik."],
    ["Isu dan Penutup", "uraian", undefined, "Biaya Rp. Sekian sesuai No. Surat."],
    ["Isu dan Penutup", "uraian", undefined, "Tetap dibaca."],
    ["Isu dan Penutup", "uraian", undefined, "Tanpa jenis."],
    ["Narasi", "isi", undefined, "Wilayahnya luas."],
    ["Pengukuran", "catatan", "S1", "Catatan indikator."],
    ["RKT", "keterangan", "S3", "Sesuai SBU."],
    ["Perjanjian Kinerja", "alasan", undefined, "Pagu turun."],
  ]);
  const lines = [...kalimatOf(kinerja)].filter(({ column }) => column === "faktorPendorong");
  expect(lines).toHaveLength(4);
});

test("numbers below a thousand are read in digits and in words", () => {
  expect(parseBilangan("12")).toBe(12);
  expect(parseBilangan("Dua Puluh lima")).toBe(25);
  expect(parseBilangan("dua-puluh")).toBe(20);
  expect(parseBilangan("nol")).toBe(0);
  expect(parseBilangan("sembilan ratus sembilan puluh sembilan")).toBe(999);
  expect(parseBilangan("puluh")).toBeUndefined();
});

test.each([
  ["Secara nasional terdapat 5 program", true],
  ["Senasional terdapat 5 program", true],
  ["Menurut rencana ada 5 program", true],
  ["Menurut rencananya ada 5 program", true],
  ["Menurut rencana strategis ada 5 program", false],
  ["Menurut rencana kinerja ada 5 program", false],
  ["Menurut target ada 5 program", true],
  ["Menurut targetnya ada 5 program", true],
  ["Ada 5 program per kecamatan", true],
  ["Ada 5 program", false],
  ["Ada 5 program pada tahun 2021", false],
  ["Ada 5 program sejak tahun 2019", true],
  [`Setiap desa tahu ${"bahwa ".repeat(6)} ada 5 program`, false],
  [`Ada 5 program ${"dan juga ".repeat(4)} tiap desa`, false],
])("a number is limited by the words around it: %s (%s)", (text, isLimited) => {
  const from = text.indexOf("5");
  expect(isTerbatas(text, from, from + 1, kinerja.identitas)).toBe(isLimited);
});

test("a sasaran is meant by kode or by its place among the sasaran that have one", () => {
  expect(sasaranOf("s3", kinerja)).toBe("S3");
  expect(sasaranOf("2", kinerja)).toBe("S2");
  const romawi = ["I", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
  expect(romawi.map((place) => sasaranOf(place, kinerja))).toEqual(
    romawi.map((_, i) => `S${i + 1}`),
  );
  expect(sasaranOf("xi", kinerja)).toBeUndefined();
  expect(sasaranOf("X", kinerja)).toBe("S10");
  expect(sasaranOf("99", kinerja)).toBeUndefined();
  expect(rujukanOf("Sasaran strategis II dan sasaran ke-3, bukan sasaran 99.", kinerja)).toEqual([
    "S2",
    "S3",
    undefined,
  ]);
});

test("money supports a sasaran itself or through the row above it", () => {
  const rows = (sasaran: string | undefined) =>
    anggaranOf(sasaran, kinerja).map(({ kode }) => kode);
  expect(rows("S1")).toEqual([undefined, "I", "I.1"]);
  expect(rows("S2")).toEqual(["I.2"]);
  expect(rows(undefined)).toEqual([]);
});
