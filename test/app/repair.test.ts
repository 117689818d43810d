import { newYear } from "../../src/app/new-year";
import { readAll } from "../../src/app/read";
import { repair, undoRepair } from "../../src/app/repair";
import type { Perbaikan, Temuan } from "../../src/checks/contract";
import { runChecks } from "../../src/checks/run";
import { broken, withMoney } from "../checks/broken";
import { addressOf, kinerjaOf, workbookOf } from "../checks/workbook";
import type { FakeWorkbook } from "../fakes";

const TAB = "Riwayat Perbaikan";
const repairsOf = (book: FakeWorkbook, id: string): Perbaikan[] =>
  runChecks(kinerjaOf(book))
    .filter(({ pemeriksaan }: Temuan) => pemeriksaan === id)
    .flatMap(({ perbaikan }) => perbaikan ?? []);
const capaian = (book: FakeWorkbook) => addressOf(book, "Anggaran", "Capaian (%)");

test("a formula typed over is written again, what lies below goes, and undoing brings all of it back", () => {
  const whole = withMoney();
  const book = broken["rumus-tertimpa"]();
  const { row, column } = capaian(book);
  const [asked] = repairsOf(book, "rumus-tertimpa");
  expect(asked?.label).toBe(
    "Kembalikan rumus kolom “Capaian (%)” dan kosongkan 1 isian di bawahnya",
  );
  expect(repair(book, asked ? [asked] : [], "pagi")).toEqual({ nomor: 1, sel: 2, ditolak: [] });
  expect(book.cell("Anggaran", row, column).formula).toBe(
    whole.cell("Anggaran", row, column).formula,
  );
  expect(book.cell("Anggaran", row + 1, column).value).toBe("");
  // The fake does not calculate: the header shows what Sheets would.
  book.cell("Anggaran", row, column).value = "Capaian (%)";
  expect(repairsOf(book, "rumus-tertimpa")).toEqual([]);
  expect(undoRepair(book, 1, "sore")).toEqual({ nomor: 2, sel: 2, ditolak: [] });
  expect(book.cell("Anggaran", row, column)).toMatchObject({ value: "Capaian (%)", formula: "" });
  expect(book.cell("Anggaran", row + 1, column).value).toBe(84);
});

test("a TOTAL typed over gets its formula back", () => {
  const book = withMoney();
  const { row, column } = addressOf(book, "Anggaran", "Jumlah anggaran (Rp)");
  const cell = book.cell("Anggaran", row - 1, column);
  const { formula } = cell;
  Object.assign(cell, { formula: "", value: 999 });
  expect(repair(book, repairsOf(book, "rumus-tertimpa"), "pagi").sel).toBe(1);
  expect(cell.formula).toBe(formula);
  undoRepair(book, 1, "sore");
  expect(cell).toMatchObject({ formula: "", value: 999 });
});

test("a formula that reads a column which is gone is not written", () => {
  const book = broken["rumus-tertimpa"]();
  const gone = addressOf(book, "Anggaran", "Jumlah anggaran (Rp)");
  Object.assign(book.cell("Anggaran", gone.row, gone.column), { value: "", formula: "" });
  const before = book.log.length;
  expect(repair(book, repairsOf(book, "rumus-tertimpa"), "pagi")).toEqual({
    nomor: 0,
    sel: 0,
    ditolak: [{ tab: "Anggaran", sel: "I3", sebab: "tanpa-rujukan" }],
  });
  expect(book.log.length).toBe(before);
});

test("a formula that has lost a reference is written anew; one that only fails is left alone", () => {
  const book = withMoney();
  const { row, column } = capaian(book);
  const cell = book.cell("Anggaran", row, column);
  const { formula } = cell;
  cell.value = "#VALUE!";
  expect(repairsOf(book, "rumus-tertimpa")).toEqual([]);
  const lost = formula.replace("SERAPAN(G3:G", "SERAPAN(#REF!");
  expect(lost).not.toBe(formula);
  Object.assign(cell, { value: "#REF!", formula: lost });
  expect(repair(book, repairsOf(book, "rumus-tertimpa"), "pagi").sel).toBe(1);
  expect(cell.formula).toBe(formula);
  expect(undoRepair(book, 1, "sore").sel).toBe(1);
  expect(cell.formula).toBe(lost);
});

test("the cell in the way of a spill is emptied, number or formula, and comes back as what it was", () => {
  for (const [value, formula] of [
    [84, ""],
    ["=1+1", ""],
    [2, "=1+1"],
  ] as const) {
    const book = broken["tumpahan-terhalang"]();
    const { row, column, letter } = capaian(book);
    const cell = book.cell("Anggaran", row + 2, column);
    Object.assign(cell, { value, formula });
    const asked = repairsOf(book, "tumpahan-terhalang");
    expect(asked.map(({ label }) => label)).toEqual([
      `Kosongkan ${letter}${row + 2} yang menghalangi rumus`,
    ]);
    expect(repair(book, asked, "pagi").sel).toBe(1);
    expect(cell).toMatchObject({ value: "", formula: "" });
    // Now the column spills over it.
    book.cell("Anggaran", row, column).value = "Capaian (%)";
    cell.value = "39,04";
    expect(undoRepair(book, 1, "sore").sel).toBe(1);
    expect(cell.formula).toBe(formula);
    if (formula === "") expect(cell.value).toBe(value);
  }
});

const withBlanks = () =>
  workbookOf([
    {
      tab: "Renstra",
      rows: [
        { Kode: "S1", Jenis: "sasaran", Uraian: "Satu  dua" },
        { Kode: "S2", Jenis: "sasaran", Uraian: "'=tiga  empat" },
        { Kode: "S3", Jenis: "sasaran", Uraian: "lima\u00a0enam" },
      ],
    },
  ]);

test("all findings of a check at once: one number, every cell recorded, text stays text", () => {
  const book = withBlanks();
  const asked = repairsOf(book, "spasi-berlebih");
  expect(asked).toHaveLength(3);
  expect(repair(book, asked, "pagi")).toEqual({ nomor: 1, sel: 3, ditolak: [] });
  const { column } = addressOf(book, "Renstra", "Uraian");
  const texts = () => [4, 5, 6].map((row) => book.cell("Renstra", row, column).value);
  expect(texts()).toEqual(["Satu dua", "=tiga empat", "lima enam"]);
  expect(book.cell("Renstra", 5, column).formula).toBe("");
  expect(repairsOf(book, "spasi-berlebih")).toEqual([]);
  expect(readAll(book).riwayat.map(({ sel, nomor, urungan }) => [sel, nomor, urungan])).toEqual([
    ["D4", "1", undefined],
    ["D5", "1", undefined],
    ["D6", "1", undefined],
  ]);
  // A second repair has a number of its own; undoing the first one leaves what people have changed since.
  book.cell("Renstra", 5, column).value = "ditulis ulang";
  expect(undoRepair(book, 1, "sore")).toEqual({
    nomor: 2,
    sel: 2,
    ditolak: [{ tab: "Renstra", sel: "D5", sebab: "berubah" }],
  });
  expect(texts()).toEqual(["Satu  dua", "ditulis ulang", "lima\u00a0enam"]);
  expect(undoRepair(book, 1, "malam")).toMatchObject({ nomor: 0, sel: 0 });
  expect(undoRepair(book, 99, "malam")).toEqual({ nomor: 0, sel: 0, ditolak: [] });
});

test("one cell that has changed since the check stops all of them, and nothing is written", () => {
  const book = withBlanks();
  const asked = repairsOf(book, "spasi-berlebih");
  const { column } = addressOf(book, "Renstra", "Uraian");
  book.cell("Renstra", 6, column).value = "lain";
  const before = book.log.length;
  expect(repair(book, asked, "pagi")).toEqual({
    nomor: 0,
    sel: 0,
    ditolak: [{ tab: "Renstra", sel: "D6", sebab: "berubah" }],
  });
  expect(book.log.length).toBe(before);
  book.tabs.delete("Renstra");
  expect(repair(book, asked, "pagi").ditolak).toHaveLength(3);
});

test("what could not be put back is left to the person: a link, letters of several looks, a date", () => {
  const book = withBlanks();
  book.rich.add("Renstra!D4");
  expect(repair(book, repairsOf(book, "spasi-berlebih"), "pagi").ditolak).toEqual([
    { tab: "Renstra", sel: "D4", sebab: "berformat" },
  ]);
  const dated = broken["tumpahan-terhalang"]();
  const { row, column, letter } = capaian(dated);
  const cell = dated.cell("Anggaran", row + 2, column);
  Object.assign(cell, { value: "2022-01-31", format: "dd/mm/yyyy" });
  expect(repair(dated, repairsOf(dated, "tumpahan-terhalang"), "pagi").ditolak).toEqual([
    { tab: "Anggaran", sel: `${letter}${row + 2}`, sebab: "berformat" },
  ]);
  expect(cell.value).toBe("2022-01-31");
});

test("marks that mean the same become one in every cell, quotations and words stay", () => {
  const bukti = (n: number, mark: string, more = {}) => ({
    Kode: `S1.${n}`,
    Realisasi: "79",
    "Sumber bukti": mark,
    ...more,
  });
  const book = workbookOf([
    {
      tab: "Pengukuran",
      rows: [
        bukti(1, "–"),
        bukti(2, "'-", { "Kategori tercetak": "'-" }),
        bukti(3, "'-"),
        bukti(4, "nihil"),
        bukti(5, "'-*"),
      ],
    },
  ]);
  const asked = repairsOf(book, "tanda-kosong");
  expect(asked.map(({ label }) => label)).toEqual([
    "Seragamkan tanda tidak ada data menjadi “–” di 2 sel",
  ]);
  expect(repair(book, asked, "pagi").sel).toBe(2);
  const column = (header: string) => addressOf(book, "Pengukuran", header).column;
  const marks = [4, 5, 6, 7, 8].map(
    (row) => book.cell("Pengukuran", row, column("Sumber bukti")).value,
  );
  expect(marks).toEqual(["–", "–", "–", "nihil", "-*"]);
  expect(book.cell("Pengukuran", 5, column("Kategori tercetak")).value).toBe("-");
  undoRepair(book, 1, "sore");
  expect(book.cell("Pengukuran", 5, column("Sumber bukti")).value).toBe("-");
});

test("a foreign tab in place of the history stops a repair before a cell is changed", () => {
  const book = withBlanks();
  book.add(TAB);
  book.apply([{ step: "write", tab: TAB, row: 1, column: 1, values: [["Catatan"], ["x"]] }]);
  const asked = repairsOf(book, "spasi-berlebih");
  expect(() => repair(book, asked, "pagi")).toThrow(/“Riwayat Perbaikan” berisi hal lain/);
  const { column } = addressOf(book, "Renstra", "Uraian");
  expect(book.cell("Renstra", 4, column).value).toBe("Satu  dua");
});

test("a new year begins with an empty history", () => {
  const book = withBlanks();
  repair(book, repairsOf(book, "spasi-berlebih"), "pagi");
  newYear(book, 2021);
  expect(readAll(book).riwayat).toEqual([]);
});
