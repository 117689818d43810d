import { newYear } from "../../src/app/new-year";
import { readAll } from "../../src/app/read";
import { saveReviu } from "../../src/app/reviu";
import { scaffold } from "../../src/app/scaffold";
import { runChecks } from "../../src/checks/run";
import { addressOf, workbookOf } from "../checks/workbook";
import { FakeWorkbook } from "../fakes";

const TAB = "Checklist Reviu";
const BUTIR = ["F1", "F2", "S10"].map((kode) => ({ kode, pernyataan: `Butir ${kode}.` }));

const jawab = (kode: string, jawaban: string, more = {}) => ({
  kode,
  jawaban,
  keterangan: "",
  pereviu: "Siti",
  tanggal: "15 Februari 2022",
  dari: { jawaban: "", keterangan: "" },
  ...more,
});
const kept = (book: FakeWorkbook) =>
  readAll(book).reviu.map(({ kode, jawaban, keterangan, pereviu, tanggal }) =>
    [kode, jawaban, keterangan, pereviu, tanggal].map((cell) => cell ?? ""),
  );

test("the first answer makes the tab, with a row for every item", () => {
  const book = new FakeWorkbook();
  const { reviu, bentrok } = saveReviu(book, BUTIR, [
    jawab("S10", "Ya", { keterangan: "=1+1 bukan rumus" }),
  ]);
  expect(bentrok).toEqual([]);
  expect(reviu.map(({ at, kode, pernyataan }) => [at.row, kode, pernyataan])).toEqual([
    [4, "F1", "Butir F1."],
    [5, "F2", "Butir F2."],
    [6, "S10", "Butir S10."],
  ]);
  expect(kept(book)).toEqual([
    ["F1", "", "", "", ""],
    ["F2", "", "", "", ""],
    ["S10", "Ya", "=1+1 bukan rumus", "Siti", "2022-02-15"],
  ]);
  expect(book.cell(TAB, 4, 3).dropdown).toBe(true);
  expect(runChecks(readAll(book)).filter(({ tab }) => tab === TAB)).toEqual([]);
});

test("saving again changes the answer and nothing else, wherever people moved rows and columns", () => {
  const book = new FakeWorkbook();
  saveReviu(book, BUTIR, [jawab("F1", "Ya")]);
  // A person words the item anew, swaps two rows, writes the kode in their way and adds a row.
  book.cell(TAB, 4, 1).value = "F2";
  book.cell(TAB, 5, 1).value = " f1 ";
  book.cell(TAB, 4, 3).value = "";
  book.cell(TAB, 5, 2).value = "Rumusan sendiri";
  book.cell(TAB, 8, 2).value = "Catatan tim";
  const { bentrok } = saveReviu(book, BUTIR, [jawab("F1", "Tidak", { keterangan: "Belum ada." })]);
  expect(bentrok).toEqual([]);
  expect(book.cell(TAB, 5, 2).value).toBe("Rumusan sendiri");
  expect(book.cell(TAB, 8, 2).value).toBe("Catatan tim");
  expect(kept(book).slice(0, 3)).toEqual([
    ["F2", "", "", "Siti", "2022-02-15"],
    ["f1", "Tidak", "Belum ada.", "Siti", "2022-02-15"],
    ["S10", "", "", "", ""],
  ]);
});

test("an answer that somebody else changed is left alone and named; the others are kept", () => {
  const book = new FakeWorkbook();
  saveReviu(book, BUTIR, [jawab("F1", "Ya")]);
  const { bentrok, reviu } = saveReviu(book, BUTIR, [jawab("F1", "Tidak"), jawab("F2", "Ya")]);
  expect(bentrok).toEqual(["F1"]);
  expect(reviu.map(({ jawaban }) => jawaban)).toEqual(["Ya", "Ya", undefined]);
  const dari = { jawaban: "Ya", keterangan: "" };
  expect(
    saveReviu(book, BUTIR, [jawab("F1", "", { dari, pereviu: "", tanggal: "" })]).bentrok,
  ).toEqual([]);
  expect(kept(book)[0]).toEqual(["F1", "", "", "", ""]);
});

test("an answer to an item that has no row and gets none is named", () => {
  const book = new FakeWorkbook();
  expect(saveReviu(book, BUTIR, [jawab("M1", "Ya")]).bentrok).toEqual(["M1"]);
});

test("a row that was deleted comes back below the others", () => {
  const book = new FakeWorkbook();
  saveReviu(book, BUTIR, []);
  for (const column of [1, 2]) book.cell(TAB, 4, column).value = "";
  saveReviu(book, BUTIR, [jawab("F1", "Ya")]);
  expect(kept(book).map(([kode, jawaban]) => [kode, jawaban])).toEqual([
    ["F2", ""],
    ["S10", ""],
    ["F1", "Ya"],
  ]);
});

test("interrupted anywhere it is finished by the next attempt", () => {
  const whole = new FakeWorkbook();
  saveReviu(whole, BUTIR, [jawab("F1", "Ya")]);
  for (let stop = 0; stop < whole.log.length; stop++) {
    const book = new FakeWorkbook();
    const apply = book.applyOne.bind(book);
    let left = stop;
    book.applyOne = (step) => {
      if (left-- === 0) throw new Error("interrupted");
      apply(step);
    };
    expect(() => saveReviu(book, BUTIR, [jawab("F1", "Ya")])).toThrow("interrupted");
    book.applyOne = apply;
    const { bentrok } = saveReviu(book, BUTIR, [jawab("F1", "Ya")]);
    // What was written before it stopped is refused and stands there: the panel sees that it is its own.
    expect(bentrok.length).toBeLessThan(2);
    expect(kept(book).map(([kode, jawaban]) => [kode, jawaban])).toEqual([
      ["F1", "Ya"],
      ["F2", ""],
      ["S10", ""],
    ]);
  }
});

/** A checklist of people's own under the same name, with some of our words. */
function foreign(): FakeWorkbook {
  const book = new FakeWorkbook();
  book.add(TAB);
  ["No", "Pernyataan", "Jawaban", "Pereviu"].forEach((text, c) => {
    book.cell(TAB, 1, c + 1).value = text;
    book.cell(TAB, 2, c + 1).value = `isi ${c}`;
  });
  return book;
}

test("a tab of that name with something else in it is named and never touched", () => {
  const book = foreign();
  const before = JSON.stringify([...(book.tabs.get(TAB)?.cells ?? [])]);
  expect(() => saveReviu(book, BUTIR, [jawab("F1", "Ya")])).toThrow(
    "Lembar “Checklist Reviu” berisi hal lain, tanpa kolom “Kode butir”. Ganti nama lembar itu, lalu simpan lagi; tidak ada yang diubah.",
  );
  scaffold(book);
  const kinerja = readAll(book);
  expect(kinerja.reviu).toEqual([]);
  const own = runChecks(kinerja).filter(({ tab }) => tab === TAB);
  expect(own.map(({ tingkat, pemeriksaan }) => [tingkat, pemeriksaan])).toEqual([
    ["peringatan", "checklist-reviu"],
  ]);
  expect(own[0]?.pesan).toContain("Ganti nama lembar “Checklist Reviu”");
  const [grid] = book.read(["Identitas"]);
  const row = (grid?.values.findIndex(([label]) => label === "Tahun laporan") ?? 0) + 1;
  book.cell("Identitas", row, 2).value = 2021;
  newYear(book, 2021);
  expect(JSON.stringify([...(book.tabs.get(TAB)?.cells ?? [])])).toBe(before);
});

test("a heading that was deleted is named, and comes back with the next answer", () => {
  const book = workbookOf([{ tab: TAB, rows: [{ "Kode butir": "F1", Jawaban: "Ya" }] }]);
  const { row, column } = addressOf(book, TAB, "Keterangan atau bukti");
  book.cell(TAB, row, column).value = "";
  const said = runChecks(readAll(book)).filter(({ tab }) => tab === TAB);
  expect(said.map(({ pesan }) => pesan)).toEqual([
    "Tulis kembali judul kolom “Keterangan atau bukti” pada lembar “Checklist Reviu”; isinya tidak terbaca.",
  ]);
  saveReviu(book, BUTIR, []);
  expect(runChecks(readAll(book)).filter(({ tab }) => tab === TAB)).toEqual([]);
});

test("a workbook without the tab has no finding about it, and Siapkan lembar does not make it", () => {
  const book = workbookOf([]);
  expect(book.tabs.has(TAB)).toBe(false);
  expect(runChecks(readAll(book))).toEqual([]);
});

test("a new year empties the answers and keeps the items", () => {
  const book = workbookOf([]);
  saveReviu(book, BUTIR, [jawab("F1", "Ya", { keterangan: "Bab I" })]);
  expect(newYear(book, 2021).dikosongkan).toContain(TAB);
  expect(kept(book)).toEqual(BUTIR.map(({ kode }) => [kode, "", "", "", ""]));
  expect(book.cell(TAB, 4, 2).value).toBe("Butir F1.");
});
