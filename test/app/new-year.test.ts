import { fillExample } from "../../src/app/example";
import { newYear } from "../../src/app/new-year";
import { readAll } from "../../src/app/read";
import { scaffold } from "../../src/app/scaffold";
import { ALL_TABS } from "../../src/app/workbook";
import { runChecks } from "../../src/checks/run";
import { contohAjung } from "../../src/contoh/ajung";
import { findHeader } from "../../src/sheets/grid";
import type { Step } from "../../src/sheets/step";
import { FakeWorkbook } from "../fakes";

function filled(): FakeWorkbook {
  const book = new FakeWorkbook();
  fillExample(book, contohAjung(false));
  return book;
}

/** Types a value under a header, in the n-th row below it. */
function type(book: FakeWorkbook, tab: string, header: string, n: number, value: string | number) {
  const [grid] = book.read([tab]);
  const found = grid && findHeader(grid, [header]);
  const column = found?.columns.get(header)?.[0];
  if (found === undefined || column === undefined) throw new Error(`${tab}: no ${header}`);
  book.apply([{ step: "write", tab, row: found.row + n, column, values: [[value]] }]);
}

const content = (book: FakeWorkbook) =>
  book.read(ALL_TABS).map(({ tab, values }) => ({
    tab,
    // Blank cells at the edges come and go with what was cleared.
    values: values
      .map((row) => row.join("\t").trimEnd())
      .join("\n")
      .trimEnd(),
  }));

test("realisasi moves into the history and the year goes on", () => {
  const book = filled();
  type(book, "Perjanjian Kinerja", "Kode", 2, "S2.1");
  type(book, "Perjanjian Kinerja", "Target PK awal", 2, 90);
  const before = readAll(book);
  const done = newYear(book, 2021);
  expect(done).toMatchObject({ tahun: 2022, riwayat: 4, renstraBerakhir: false });
  const { identitas, indikator, anggaran, analisis } = readAll(book);
  expect(identitas.tahun).toBe(2022);
  expect(identitas.tanggalLaporan).toBeUndefined();
  expect(identitas.namaInstansi).toBe("Kecamatan Ajung");
  const last = indikator.map(({ lalu }) => lalu.find(({ tahun }) => tahun === 2021));
  expect(last.map((l) => l?.realisasi.angka)).toEqual([79.67, 85, 80]);
  // What was promised that year counts, not what the Renstra says.
  expect(last.map((l) => l?.capaian)).toEqual(before.indikator.map(({ capaian }) => capaian));
  expect(before.indikator[1]?.capaian).toBeCloseTo((85 / 90) * 100, 12);
  expect(indikator.every(({ realisasi }) => realisasi === undefined)).toBe(true);
  expect(anggaran.length).toBe(before.anggaran.length);
  expect(
    anggaran.every(({ pagu, realisasi }) => pagu === undefined && realisasi === undefined),
  ).toBe(true);
  expect(analisis.map(({ kode }) => kode)).toEqual(before.analisis.map(({ kode }) => kode));
});

test("narrative is kept, marked once, and a check asks to revise it", () => {
  const book = filled();
  type(book, "Analisis", "Kode", 1, "S1");
  type(book, "Analisis", "Faktor pendorong", 1, "Pelayanan daring.");
  newYear(book, 2021);
  const kinerja = readAll(book);
  expect(kinerja.analisis[0]?.faktorPendorong).toBe("[PERBARUI] Pelayanan daring.");
  const found = runChecks(kinerja).filter(({ pemeriksaan }) => pemeriksaan === "perlu-diperbarui");
  expect(found.length).toBeGreaterThan(0);
  newYear(book, 2022);
  expect(readAll(book).analisis[0]?.faktorPendorong).toBe("[PERBARUI] Pelayanan daring.");
});

test("headers, notes above them and totals stay, and what a draft printed goes", () => {
  const book = new FakeWorkbook();
  fillExample(book, contohAjung(true));
  const top = () =>
    Object.fromEntries(
      book
        .read(ALL_TABS)
        .map(({ tab, values, formulas }) => [
          tab,
          values.slice(0, 3).map((row, r) => row.map((value, c) => formulas[r]?.[c] || value)),
        ]),
    );
  const before = top();
  newYear(book, 2021);
  const after = top();
  for (const tab of Object.keys(before)) {
    const [title, , header = []] = before[tab] ?? [];
    expect(after[tab]?.[0]).toEqual(title?.concat(after[tab]?.[0]?.slice(title.length) ?? []));
    expect(after[tab]?.[2]?.slice(0, header.length)).toEqual(header);
  }
  // Formulas of totals stay; the printed totals beside them do not.
  expect(after.Anggaran?.[1]).toEqual(
    before.Anggaran?.[1]
      ?.map((cell) => (String(cell).startsWith("1.724") ? "" : cell))
      .map((cell) => (["471.557.001", "27"].includes(String(cell)) ? "" : cell)),
  );
  const { anggaran, pengukuran } = readAll(book);
  expect(anggaran.every(({ teks }) => Object.keys(teks).length === 0)).toBe(true);
  expect(pengukuran.every(({ teks }) => Object.keys(teks).length === 0)).toBe(true);
});

test("a column of the user's own stays", () => {
  const book = filled();
  const [grid] = book.read(["Anggaran"]);
  const column = (grid?.values[2]?.length ?? 0) + 2;
  book.apply([
    {
      step: "write",
      tab: "Anggaran",
      row: 3,
      column,
      values: [["Catatan bidang"], ["cek ulang"], [12]],
    },
  ]);
  newYear(book, 2021);
  expect([3, 4, 5].map((row) => book.cell("Anggaran", row, column).value)).toEqual([
    "Catatan bidang",
    "cek ulang",
    12,
  ]);
});

test("a typed history is not overwritten", () => {
  const book = filled();
  book.add("Lain");
  const [grid] = book.read(["IKU"]);
  const column = (grid?.values[2]?.length ?? 0) + 1;
  book.apply([
    { step: "write", tab: "IKU", row: 3, column, values: [["Realisasi 2021"], [1], [""], [3]] },
  ]);
  newYear(book, 2021);
  expect([4, 5, 6].map((row) => book.cell("IKU", row, column).value)).toEqual([1, 85, 3]);
});

test("another year than the one asked for is refused, and nothing changes", () => {
  const book = filled();
  newYear(book, 2021);
  const before = content(book);
  expect(() => newYear(book, 2021)).toThrow("Tahun laporan pada lembar Identitas adalah 2022");
  expect(content(book)).toEqual(before);
  expect(() => newYear(new FakeWorkbook(), 2021)).toThrow(/Isi “Tahun laporan”/);
});

test("a foreign tab is named before anything is made", () => {
  const book = filled();
  const tab = book.tabs.get("SKM");
  tab?.cells.clear();
  book.apply([{ step: "write", tab: "SKM", row: 1, column: 1, values: [["Daftar hadir"], ["A"]] }]);
  const before = content(book);
  expect(() => newYear(book, 2021)).toThrow("Lembar “SKM” berisi hal lain");
  expect(content(book)).toEqual(before);
});

test("the last year of the Renstra says that a new period is due", () => {
  const book = filled();
  const years = [2021, 2022, 2023].map((dari) => newYear(book, dari).renstraBerakhir);
  expect(years).toEqual([false, false, false]);
  expect(newYear(book, 2024).renstraBerakhir).toBe(true);
});

test("interrupted after any step and begun again, it ends in the same workbook", () => {
  const whole = filled();
  newYear(whole, 2021);
  const wanted = content(whole);
  const steps = stepsOf(filled());
  expect(steps).toBeGreaterThanOrEqual(20);
  for (let k = 0; k < steps; k++) {
    const book = filled();
    stopAfter(book, k);
    expect(() => newYear(book, 2021)).toThrow("interrupted");
    goOn(book);
    newYear(book, 2021);
    expect(content(book)).toEqual(wanted);
  }
});

function stepsOf(book: FakeWorkbook): number {
  const before = book.log.length;
  newYear(book, 2021);
  return book.log.length - before;
}

function stopAfter(book: FakeWorkbook, k: number): void {
  let left = k;
  const { applyOne } = FakeWorkbook.prototype;
  book.applyOne = (step: Step) => {
    if (left-- <= 0) throw new Error("interrupted");
    applyOne.call(book, step);
  };
}

function goOn(book: FakeWorkbook): void {
  book.applyOne = FakeWorkbook.prototype.applyOne;
}

test("year columns outside the period are told, and removed only when asked", () => {
  const book = filled();
  const row =
    (book.read(["Identitas"])[0]?.values.findIndex(([label]) => label === "Tahun akhir Renstra") ??
      0) + 1;
  book.apply([{ step: "write", tab: "Identitas", row, column: 2, values: [[2022]] }]);
  const { lebih } = scaffold(book);
  expect(lebih.map(({ header }) => header)).toEqual(["Target 2023", "Target 2024"]);
  expect(lebih[1]?.isi).toBe(3);
  expect(readAll(book).indikator[0]?.target?.["2024"]).toBe(80);
});
