import { accept } from "../../src/app/penerimaan";
import type { Temuan } from "../../src/checks/contract";
import { runChecks } from "../../src/checks/run";
import type { FakeWorkbook } from "../fakes";
import { addressOf, kinerjaOf, workbookOf } from "./workbook";

/** A workbook with a programme and its kegiatan. */
export const withMoney = (): FakeWorkbook =>
  workbookOf([
    {
      tab: "Anggaran",
      rows: [
        { Kode: "I", "Program / Kegiatan": "Program", Tingkat: "program" },
        {
          Kode: "I.1",
          "Program / Kegiatan": "Kegiatan",
          Tingkat: "kegiatan",
          "Anggaran (Rp)": "10",
        },
      ],
    },
  ]);

/** A computed column whose formula was typed over, with a number below. */
function overwritten(): FakeWorkbook {
  const book = withMoney();
  const { row, column } = addressOf(book, "Anggaran", "Capaian (%)");
  book.cell("Anggaran", row, column).formula = "";
  book.cell("Anggaran", row + 1, column).value = 84;
  return book;
}

/** A tab of this name with something else in it. */
function other(book: FakeWorkbook, tab: string): void {
  book.add(tab);
  book.cell(tab, 1, 1).value = "Daftar hadir";
}

/** By check: a workbook broken in a way that rows of a fixture cannot show. */
export const broken = {
  "lembar-hilang": () => {
    const book = withMoney();
    const tab = book.tabs.get("Anggaran");
    book.tabs.delete("Anggaran");
    if (tab) book.tabs.set("Anggaran 2021", tab);
    return book;
  },
  "lembar-hilang-kepala": () => {
    const book = withMoney();
    const { row } = addressOf(book, "Anggaran", "Kode");
    for (let column = 1; column <= 20; column++) {
      const cell = book.cell("Anggaran", row, column);
      cell.value = "";
      cell.formula = "";
    }
    return book;
  },
  "lembar-hilang-narasi": () => {
    const book = withMoney();
    other(book, "Narasi");
    return book;
  },
  "lembar-hilang-belanja": () => {
    const book = withMoney();
    book.tabs.delete("Belanja");
    return book;
  },
  "lembar-hilang-identitas": () => {
    const book = withMoney();
    book.tabs.delete("Identitas");
    return book;
  },
  "checklist-reviu-lain": () => {
    const book = withMoney();
    other(book, "Checklist Reviu");
    return book;
  },
  "checklist-reviu-kolom": () => {
    const book = workbookOf([{ tab: "Checklist Reviu", rows: [{ "Kode butir": "F1" }] }]);
    const { row, column } = addressOf(book, "Checklist Reviu", "Jawaban");
    book.cell("Checklist Reviu", row, column).value = "";
    return book;
  },
  "kolom-hilang-ganda": () => {
    const book = withMoney();
    const { row } = addressOf(book, "Anggaran", "Kode");
    book.cell("Anggaran", row, 20).value = "Anggaran (Rp)";
    return book;
  },
  "kolom-hilang-identitas": () => {
    const book = withMoney();
    const [grid] = book.read(["Identitas"]);
    const row = grid?.values.findIndex(([label]) => label === "Nama instansi") ?? -1;
    book.cell("Identitas", row + 1, 1).value = "";
    return book;
  },
  "kolom-hilang": () => {
    const book = withMoney();
    const { row, column } = addressOf(book, "Anggaran", "Realisasi (Rp)");
    book.cell("Anggaran", row, column).value = "";
    return book;
  },
  "rumus-tertimpa": overwritten,
  "tumpahan-terhalang": () => {
    const book = withMoney();
    const { row, column } = addressOf(book, "Anggaran", "Capaian (%)");
    book.cell("Anggaran", row, column).value = "#REF!";
    book.cell("Anggaran", row + 2, column).value = 84;
    return book;
  },
  "penerimaan-rusak": () => {
    const book = overwritten();
    const temuan = runChecks(kinerjaOf(book))[0] as Temuan;
    accept(book, temuan, "Sesuai DPA.", "31 Januari 2022 pukul 10.15");
    const { row, column } = addressOf(book, "Temuan Diterima", "Alasan");
    book.cell("Temuan Diterima", row + 1, column).value = "";
    return book;
  },
  "identitas-kosong": () =>
    workbookOf([
      {
        tab: "Identitas",
        rows: [
          { Isian: "Tahun laporan", Nilai: "" },
          { Isian: "Visi", Nilai: "" },
        ],
      },
    ]),
} as const satisfies Readonly<Record<string, () => FakeWorkbook>>;
