import { newYear } from "../../src/app/new-year";
import { accept } from "../../src/app/penerimaan";
import { readAll } from "../../src/app/read";
import { writeTemuan } from "../../src/app/temuan";
import type { Temuan } from "../../src/checks/contract";
import { addressOf, workbookOf } from "../checks/workbook";

const temuan: Temuan = {
  pemeriksaan: "persen-unit",
  tingkat: "galat",
  tab: "Pengukuran",
  sel: "D6",
  kunci: "S2.2",
  kolom: "Realisasi",
  pesan: "=Periksa realisasi.",
  tercetak: "80%",
  seharusnya: null,
  perbaikan: null,
  diterima: null,
  pernahDiterima: null,
};
const TAB = "Temuan Diterima";

test("the tab is made when first needed, text stays text, and a second time only the reason changes", () => {
  const book = workbookOf([]);
  expect(book.tabs.has(TAB)).toBe(false);
  const [row, ...more] = accept(book, temuan, "=1+1", "pagi");
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    ...{ pemeriksaan: "persen-unit", lembar: "Pengukuran", kunci: "S2.2", kolom: "Realisasi" },
    ...{ pesan: "=Periksa realisasi.", tertulis: "80%", seharusnya: undefined, alasan: "=1+1" },
  });
  expect(book.cell(TAB, 4, 8)).toMatchObject({ value: "=1+1", formula: "" });
  expect(accept(book, temuan, "Lain.", "siang")).toMatchObject([
    { alasan: "Lain.", waktu: "siang" },
  ]);
});

test("taking it back empties its row but for columns of the user's own; the next one goes below", () => {
  const book = workbookOf([]);
  accept(book, temuan, "Satu.", "pagi");
  accept(book, { ...temuan, kunci: "S1.1" }, "Dua.", "pagi");
  book.cell(TAB, 3, 12).value = "Catatan";
  book.cell(TAB, 4, 12).value = "tetap";
  expect(accept(book, temuan, "", "sore")).toMatchObject([{ kunci: "S1.1", alasan: "Dua." }]);
  expect(book.cell(TAB, 4, 12).value).toBe("tetap");
  expect(accept(book, temuan, "", "sore")).toHaveLength(1);
  accept(book, { ...temuan, kunci: "S3.1" }, "Tiga.", "malam");
  expect(readAll(book).penerimaan.map(({ kunci }) => kunci)).toEqual(["S1.1", "S3.1"]);
});

test("columns may be moved and rows copied: the copy goes when the reason changes", () => {
  const book = workbookOf([]);
  accept(book, temuan, "Satu.", "pagi");
  for (let column = 1; column <= 9; column++) {
    book.cell(TAB, 6, column).value = book.cell(TAB, 4, column).value;
  }
  expect(readAll(book).penerimaan).toHaveLength(2);
  expect(accept(book, temuan, "Lagi.", "sore")).toMatchObject([{ alasan: "Lagi." }]);
});

test("Pemeriksaan lists accepted findings last, marked and with their reason", () => {
  const book = workbookOf([]);
  const diterima = { alasan: "Benar.", waktu: "pagi", pesan: temuan.pesan };
  writeTemuan(
    book,
    [
      { ...temuan, diterima },
      { ...temuan, sel: "D7" },
    ],
    "kini",
  );
  const { row, column } = addressOf(book, "Pemeriksaan", "Tingkat");
  const reason = addressOf(book, "Pemeriksaan", "Alasan diterima").column;
  const at = (r: number, c: number) => book.cell("Pemeriksaan", row + r, c).value;
  expect([at(1, column), at(2, column)]).toEqual(["galat", "galat, diterima"]);
  expect([at(1, reason), at(2, reason)]).toEqual(["", "Benar."]);
  expect(book.cell("Pemeriksaan", row + 2, column + 2).formula).toContain("D6");
});

test("a new year begins without the acceptances and repairs of the old one", () => {
  const book = workbookOf([]);
  accept(book, temuan, "Satu.", "pagi");
  const { dikosongkan } = newYear(book, 2021);
  expect(dikosongkan).toContain(TAB);
  expect(readAll(book).penerimaan).toEqual([]);
  expect(addressOf(book, TAB, "Alasan").row).toBe(3);
});
