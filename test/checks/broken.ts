import type { FakeWorkbook } from "../fakes";
import { addressOf, workbookOf } from "./workbook";

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

/** By check: a workbook broken in a way that rows of a fixture cannot show. */
export const broken = {
  "lembar-hilang": () => {
    const book = withMoney();
    const tab = book.tabs.get("Anggaran");
    book.tabs.delete("Anggaran");
    if (tab) book.tabs.set("Anggaran 2021", tab);
    return book;
  },
  "kolom-hilang": () => {
    const book = withMoney();
    const { row, column } = addressOf(book, "Anggaran", "Realisasi (Rp)");
    book.cell("Anggaran", row, column).value = "";
    return book;
  },
  "rumus-tertimpa": () => {
    const book = withMoney();
    const { row, column } = addressOf(book, "Anggaran", "Capaian (%)");
    book.cell("Anggaran", row, column).formula = "";
    book.cell("Anggaran", row + 1, column).value = 84;
    return book;
  },
  "tumpahan-terhalang": () => {
    const book = withMoney();
    const { row, column } = addressOf(book, "Anggaran", "Capaian (%)");
    book.cell("Anggaran", row, column).value = "#REF!";
    book.cell("Anggaran", row + 2, column).value = 84;
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
