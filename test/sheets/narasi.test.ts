import { newYear } from "../../src/app/new-year";
import { readAll } from "../../src/app/read";
import { runChecks } from "../../src/checks/run";
import type { Value } from "../../src/sheets/contract";
import { narasi } from "../../src/sheets/narasi";
import { addressOf, workbookOf } from "../checks/workbook";
import type { FakeWorkbook } from "../fakes";

const { tab } = narasi;
const rows = [
  { "Bagian laporan": "Bab I", "Judul subbab": "Gambaran Umum", Isi: "Satu.\nDua." },
  { "Bagian laporan": "Bab IV", "Judul subbab": "", Isi: "'2021" },
];
const found = (book: FakeWorkbook) =>
  runChecks(readAll(book)).map(({ pemeriksaan, tingkat, tab: t, sel }) => [
    pemeriksaan,
    tingkat,
    `${t}!${sel}`,
  ]);

/** The tab with these values alone. */
function replace(book: FakeWorkbook, values: readonly (readonly Value[])[]): void {
  book.tabs.delete(tab);
  book.apply([
    { step: "add-tab", tab, index: 99 },
    ...values.map((line, r) => ({
      step: "write" as const,
      tab,
      row: r + 1,
      column: 1,
      values: [line],
    })),
  ]);
}

test("rows are read as typed, numbers as text", () => {
  const { narasi: read, kelengkapan } = readAll(workbookOf([{ tab, rows }]));
  expect(read.map(({ at, bagian, judul, isi }) => [at.row, bagian, judul, isi])).toEqual([
    [4, "Bab I", "Gambaran Umum", "Satu.\nDua."],
    [5, "Bab IV", undefined, "2021"],
  ]);
  // It may stay empty, so it is never incomplete.
  expect(kelengkapan.map((one) => one.tab)).not.toContain(tab);
});

test("a workbook without the tab, or with a blank one, has no finding and no text", () => {
  const old = workbookOf([]);
  old.tabs.delete(tab);
  const blank = workbookOf([]);
  replace(blank, []);
  for (const book of [old, blank]) {
    expect(found(book)).toEqual([]);
    expect(readAll(book).narasi).toEqual([]);
  }
});

test("a tab of that name with something else in it is named and keeps nobody from a new year", () => {
  const book = workbookOf([]);
  replace(book, [
    ["Rapat", "Isi"],
    ["Senin", "Anggaran"],
  ]);
  expect(found(book)).toEqual([["lembar-hilang", "peringatan", "Narasi!A1"]]);
  expect(readAll(book).narasi).toEqual([]);
  const before = book.read([tab])[0]?.values;
  expect(newYear(book, 2021).tahun).toBe(2022);
  expect(book.read([tab])[0]?.values).toEqual(before);
});

test("a column that lost its header is named", () => {
  const book = workbookOf([{ tab, rows }]);
  const { row, column } = addressOf(book, tab, "Judul subbab");
  book.cell(tab, row, column).value = "";
  expect(found(book)).toEqual([["kolom-hilang", "galat", `Narasi!A${row}`]]);
});

test("a new year keeps the text and marks it", () => {
  const book = workbookOf([{ tab, rows }]);
  newYear(book, 2021);
  expect(readAll(book).narasi.map(({ judul, isi }) => [judul, isi])).toEqual([
    ["Gambaran Umum", "[PERBARUI] Satu.\nDua."],
    [undefined, "[PERBARUI] 2021"],
  ]);
  expect(runChecks(readAll(book)).map(({ pemeriksaan, sel }) => `${pemeriksaan} ${sel}`)).toEqual(
    expect.arrayContaining(["perlu-diperbarui C4", "perlu-diperbarui C5"]),
  );
});
