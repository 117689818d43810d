import { fillExample } from "../../src/app/example";
import { readAll } from "../../src/app/read";
import { runChecks } from "../../src/checks/run";
import { contohAjung } from "../../src/contoh/ajung";
import { FakeWorkbook } from "../fakes";
import { addressOf, kinerjaOf, workbookOf } from "./workbook";

const findings = (book: FakeWorkbook) =>
  runChecks(kinerjaOf(book)).map(
    ({ pemeriksaan, tab, sel, tingkat }) => `${tingkat} ${pemeriksaan} ${tab}!${sel}`,
  );

const money = [
  {
    tab: "Anggaran",
    rows: [
      { Kode: "I", "Program / Kegiatan": "Program", Tingkat: "program" },
      { Kode: "I.1", "Program / Kegiatan": "Kegiatan", Tingkat: "kegiatan", "Anggaran (Rp)": "10" },
    ],
  },
];

test("a workbook just scaffolded and identified has no findings", () => {
  expect(findings(workbookOf([]))).toEqual([]);
});

test("a renamed tab is missing, and only that is said of it", () => {
  const book = workbookOf(money);
  const tab = book.tabs.get("Anggaran");
  book.tabs.delete("Anggaran");
  if (tab) book.tabs.set("Anggaran 2021", tab);
  expect(findings(book)).toEqual(["galat lembar-hilang Anggaran!A1"]);
});

test("a tab without its header row says so", () => {
  const book = workbookOf(money);
  const { row } = addressOf(book, "Anggaran", "Kode");
  for (let column = 1; column <= 20; column++) {
    const cell = book.cell("Anggaran", row, column);
    cell.value = "";
    cell.formula = "";
  }
  expect(findings(book)).toEqual(["galat lembar-hilang Anggaran!A1"]);
});

test("a deleted header is named at its row", () => {
  const book = workbookOf(money);
  const { row, column } = addressOf(book, "Anggaran", "Realisasi (Rp)");
  book.cell("Anggaran", row, column).value = "";
  expect(findings(book)).toEqual([`galat kolom-hilang Anggaran!A${row}`]);
});

test("a printed twin that is not there is nobody's loss", () => {
  const book = workbookOf(money);
  const { row, column } = addressOf(book, "Anggaran", "Capaian tercetak");
  book.cell("Anggaran", row, column).value = "";
  expect(findings(book)).toEqual([]);
});

test("a header that stands twice is pointed at", () => {
  const book = workbookOf(money);
  const { row } = addressOf(book, "Anggaran", "Kode");
  book.cell("Anggaran", row, 20).value = "Anggaran (Rp)";
  expect(findings(book)).toEqual([`galat kolom-hilang Anggaran!T${row}`]);
});

test("a formula that was typed over is pointed at, with what stands there", () => {
  const book = workbookOf(money);
  const { row, column, letter } = addressOf(book, "Anggaran", "Capaian (%)");
  book.cell("Anggaran", row, column).formula = "";
  book.cell("Anggaran", row + 1, column).value = 84;
  expect(findings(book)).toEqual([`galat rumus-tertimpa Anggaran!${letter}${row}`]);
});

test("a TOTAL that was typed over is pointed at", () => {
  const book = workbookOf(money);
  const { row, column, letter } = addressOf(book, "Anggaran", "Jumlah anggaran (Rp)");
  const cell = book.cell("Anggaran", row - 1, column);
  cell.formula = "";
  cell.value = 999;
  expect(findings(book)).toEqual([`galat rumus-tertimpa Anggaran!${letter}${row - 1}`]);
});

test("the cell that blocks a spill is pointed at, not the header", () => {
  const book = workbookOf(money);
  const { row, column, letter } = addressOf(book, "Anggaran", "Capaian (%)");
  book.cell("Anggaran", row, column).value = "#REF!";
  book.cell("Anggaran", row + 2, column).value = 84;
  expect(findings(book)).toEqual([`galat tumpahan-terhalang Anggaran!${letter}${row + 2}`]);
});

test("a formula that fails with nothing in its way is pointed at itself", () => {
  const book = workbookOf(money);
  const { row, column, letter } = addressOf(book, "Anggaran", "Capaian (%)");
  book.cell("Anggaran", row, column).value = "#REF!";
  expect(findings(book)).toEqual([`galat rumus-tertimpa Anggaran!${letter}${row}`]);
});

test("required lines of Identitas are asked for, others are not", () => {
  const rows = [
    { Isian: "Tahun laporan", Nilai: "" },
    { Isian: "Visi", Nilai: "" },
  ];
  const found = runChecks(kinerjaOf(workbookOf([{ tab: "Identitas", rows }])));
  expect(found.map(({ pemeriksaan, pesan }) => [pemeriksaan, pesan])).toEqual([
    ["identitas-kosong", "Isi Tahun laporan, misalnya 2021."],
  ]);
});

test("a date that does not exist is a galat, not a crash", () => {
  const rows = [{ Isian: "Tanggal laporan", Nilai: "31 April 2022" }];
  const [finding, ...more] = runChecks(kinerjaOf(workbookOf([{ tab: "Identitas", rows }])));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    pemeriksaan: "bukan-angka",
    tingkat: "galat",
    tercetak: "31 April 2022",
  });
});

const example = (tercetak: boolean) => {
  const book = new FakeWorkbook();
  fillExample(book, contohAjung(tercetak));
  return runChecks(readAll(book));
};

test("the corrected example has no findings at all", () => {
  expect(example(false)).toEqual([]);
});

test("the example as printed has the draft's contradictions and no others", () => {
  const found = example(true).map((t) => [
    t.tab,
    t.pemeriksaan,
    t.tingkat,
    t.tercetak,
    t.seharusnya,
  ]);
  expect(found).toEqual([
    ["Pengukuran", "bukan-angka", "galat", "Belum mendapatkan nilai survey dari BAPPEDA", null],
    ["Anggaran", "persentase", "galat", "84", "8,38"],
    ["Anggaran", "persentase", "saran", "12", "11"],
    ["Anggaran", "persentase", "galat", "35", "39,04"],
    ["Pengukuran", "capaian-tercetak", "galat", "100%", "85"],
    ["Pengukuran", "capaian-tercetak", "galat", "100%", "80"],
    ["RKT", "capaian-tercetak", "galat", "100%", "50"],
    ["RKT", "capaian-tercetak", "galat", "100%", "50"],
    ["RKT", "capaian-tercetak", "galat", "100%", "50"],
    ["RKT", "capaian-tercetak", "galat", "80%", "50"],
  ]);
});
