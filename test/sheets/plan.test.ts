import fc from "fast-check";
import { fillExample } from "../../src/app/example";
import { readAll } from "../../src/app/read";
import { scaffold } from "../../src/app/scaffold";
import { writeTemuan } from "../../src/app/temuan";
import { contohAjung } from "../../src/contoh/ajung";
import { letters } from "../../src/sheets/grid";
import { identitas } from "../../src/sheets/identitas";
import { plan } from "../../src/sheets/plan";
import { scaffolded as sheets } from "../../src/sheets/registry";
import type { Step } from "../../src/sheets/step";
import { FakeWorkbook, WIDE } from "../fakes";

const TABS = [identitas.tab, ...sheets.map(({ tab }) => tab), "Dasbor"];
const PERIODE = { awal: 2021, akhir: 2024, tahun: 2021 };
const steps = (book: FakeWorkbook, periode = PERIODE) =>
  plan(sheets, book.shape(TABS), periode).steps;

const headingsOf = (list: readonly Step[]) =>
  list.flatMap((s) => (s.step === "headings" ? s.cells.map((c) => c.text) : []));

function scaffolded(): FakeWorkbook {
  const book = new FakeWorkbook();
  book.apply(steps(book));
  return book;
}

function headerColumn(book: FakeWorkbook, tab: string, header: string): number {
  const [grid] = book.read([tab]);
  return (grid?.values[2]?.indexOf(header) ?? -1) + 1;
}

test("an empty workbook gets every tab in order", () => {
  const book = new FakeWorkbook();
  expect(scaffold(book).dibuat).toEqual(TABS);
  expect([...book.tabs.keys()]).toEqual(TABS);
});

test("a scaffolded workbook needs no steps", () => {
  expect(steps(scaffolded())).toEqual([]);
  const book = new FakeWorkbook();
  scaffold(book);
  expect(scaffold(book)).toEqual({
    dibuat: [],
    ditambah: [],
    dilewati: [],
    lebih: [],
  });
});

test("a plan interrupted after any step is finished by the next", () => {
  const whole = steps(new FakeWorkbook());
  const wanted = scaffolded().shape(TABS);
  // Every third in every run, each with `npm run soak`.
  for (let k = 0; k <= whole.length; k += process.env.SOAK === undefined ? 3 : 1) {
    const book = new FakeWorkbook();
    book.apply(whole.slice(0, k));
    book.apply(steps(book));
    expect(steps(book)).toEqual([]);
    expect(book.shape(TABS)).toEqual(wanted);
  }
});

test("no generated formula has a comma, an array literal or a decimal", () => {
  const formulas = steps(new FakeWorkbook()).flatMap((s) =>
    s.step === "formula"
      ? s.formula
      : s.step === "headings"
        ? s.cells.flatMap((c) => c.formula ?? [])
        : [],
  );
  expect(formulas.length).toBeGreaterThan(15);
  for (const formula of formulas) {
    const code = formula.replace(/"[^"]*"/g, '""');
    expect(code).not.toMatch(/[,{}]|\d\.\d/);
    expect(code.startsWith("=")).toBe(true);
  }
});

test("a column that people moved or added stays where it is", () => {
  const book = scaffolded();
  const before = headerColumn(book, "Anggaran", "Sasaran");
  const last = headerColumn(book, "Anggaran", "Capaian tercetak");
  // Sasaran trades places with a column of the user's own.
  book.apply([
    { step: "write", tab: "Anggaran", row: 3, column: before, values: [["Catatan saya"]] },
    { step: "write", tab: "Anggaran", row: 3, column: last + 3, values: [["Sasaran"]] },
  ]);
  // The moved column brought no dropdown and format along: those are added, nothing else.
  const more = steps(book);
  expect(more.map((s) => s.step)).toEqual(["format", "dropdown"]);
  book.apply(more);
  expect(book.cell("Anggaran", 3, before).value).toBe("Catatan saya");
  expect(headerColumn(book, "Anggaran", "Sasaran")).toBe(last + 3);
});

test("a missing column comes back after the last one, with the formulas that read it", () => {
  const book = scaffolded();
  const column = headerColumn(book, "Pengukuran", "Kategori");
  book.apply([{ step: "write", tab: "Pengukuran", row: 3, column, values: [[""]] }]);
  const heading = steps(book).find((s) => s.step === "headings");
  expect(heading).toMatchObject({ cells: [{ text: "Kategori" }], tab: "Pengukuran" });
  expect(heading?.column).toBeGreaterThan(column);
  book.apply(steps(book));
  expect(steps(book)).toEqual([]);
});

test("rows inserted above the header are followed", () => {
  const book = scaffolded();
  const moved = new FakeWorkbook();
  moved.names.push(...book.names);
  for (const [tab, { cells, ...rest }] of book.tabs) {
    const shifted = new Map([...cells].map(([key, cell]) => [key + 2 * WIDE, cell]));
    moved.tabs.set(tab, { ...rest, cells: shifted });
  }
  expect(steps(moved)).toEqual([]);
});

test("a longer Renstra period adds its years and leaves the others", () => {
  const book = scaffolded();
  const more = steps(book, { ...PERIODE, akhir: 2026 });
  expect(headingsOf(more)).toEqual(["Target 2025", "Target 2026"]);
  book.apply(more);
  expect(steps(book, { ...PERIODE, akhir: 2026 })).toEqual([]);
  expect(steps(book)).toEqual([]);
});

test("a chart is made once, also where its title cannot be read, and again when it is gone", () => {
  const book = scaffolded();
  const dasbor = book.tabs.get("Dasbor") as { charts: string[] };
  const charts = () => steps(book).filter(({ step }) => step === "chart").length;
  const [first = "", ...rest] = dasbor.charts;
  dasbor.charts = rest;
  expect(charts()).toBe(1);
  dasbor.charts = dasbor.charts.map(() => "").concat("");
  expect(charts()).toBe(0);
  dasbor.charts = [first, "", "milik sendiri"];
  expect(charts()).toBe(rest.length - 1);
});

test("an absurd period makes no year columns", () => {
  const book = new FakeWorkbook();
  const texts = (awal: number, akhir: number) =>
    headingsOf(steps(book, { awal, akhir, tahun: 2021 })).filter((text) =>
      text.startsWith("Target 2"),
    );
  expect(texts(2024, 2021)).toEqual([]);
  expect(texts(0, 20210)).toEqual([]);
  expect(texts(2021, 2021)).toEqual(["Target 2021"]);
});

test("a tab of our name with other content is left alone and named", () => {
  const book = new FakeWorkbook();
  book.add("Anggaran");
  book.apply([
    {
      step: "write",
      tab: "Anggaran",
      row: 1,
      column: 1,
      values: [["Daftar belanja kantor"], ["Kertas"]],
    },
  ]);
  const result = scaffold(book);
  expect(result.dilewati).toEqual(["Anggaran"]);
  expect(book.cell("Anggaran", 1, 1).value).toBe("Daftar belanja kantor");
  expect((book.tabs.get("Anggaran") as { cells: Map<number, unknown> }).cells.size).toBe(2);
});

test("what reads a tab of somebody else's is left out, and the columns beside it stand where formulas look", () => {
  const book = new FakeWorkbook();
  book.add("Skala");
  book.apply([{ step: "write", tab: "Skala", row: 1, column: 1, values: [["Gaji"], ["III/a"]] }]);
  scaffold(book);
  const row = book.read(["Pengukuran"])[0]?.values[2] ?? [];
  expect(row).not.toContain("Kategori");
  const [grid] = book.read(["Pengukuran"]);
  const at = row.indexOf("Sasaran");
  expect(grid?.formulas[2]?.[row.indexOf("Rata-rata sasaran (%)")]).toContain(
    `${letters(at + 1)}3:${letters(at + 1)}`,
  );
  // Once the tab is gone, everything is made.
  book.tabs.delete("Skala");
  expect(scaffold(book).dibuat).toEqual(["Skala"]);
  expect(book.read(["Pengukuran"])[0]?.values[2]).toContain("Kategori");
  expect(scaffold(book)).toEqual({ dibuat: [], ditambah: [], dilewati: [], lebih: [] });
});

test("an empty tab of our name is used", () => {
  const book = new FakeWorkbook();
  book.add("Anggaran");
  expect(scaffold(book).dilewati).toEqual([]);
  expect(headerColumn(book, "Anggaran", "Anggaran (Rp)")).toBeGreaterThan(0);
});

test("no step ever writes a cell that holds something", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom(...TABS),
          fc.integer({ min: 4, max: 30 }),
          fc.integer({ min: 1, max: 20 }),
        ),
        {
          maxLength: 20,
        },
      ),
      fc.integer({ min: 0, max: 200 }),
      (typed, cut) => {
        const book = new FakeWorkbook();
        book.apply(steps(book).slice(0, -cut || undefined));
        for (const [tab, row, column] of typed) {
          if (book.tabs.has(tab))
            book.apply([{ step: "write", tab, row, column, values: [["isian orang"]] }]);
        }
        const before = [...book.tabs].flatMap(([tab, { cells }]) =>
          [...cells]
            .filter(([, cell]) => cell.value === "isian orang")
            .map(([key]) => [tab, key] as const),
        );
        book.apply(steps(book));
        for (const [tab, key] of before) {
          expect(book.cell(tab, Math.floor(key / WIDE), key % WIDE).value).toBe("isian orang");
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("the example fills empty tabs and is refused on filled ones, which stay as they are", () => {
  const book = new FakeWorkbook();
  fillExample(book, contohAjung(false));
  const kinerja = readAll(book);
  expect(kinerja.indikator.map((i) => i.capaian)).toEqual([99.5875, 85, 80]);
  expect(kinerja.totalAnggaran).toMatchObject({
    jumlahPagu: 1724799810,
    jumlahRealisasi: 471557001,
  });
  const before = JSON.stringify(book.read(TABS));
  expect(() => fillExample(book, contohAjung(true))).toThrow(
    /sudah berisi.*tidak ada sel yang diubah/,
  );
  expect(JSON.stringify(book.read(TABS))).toBe(before);
});

test("the example is refused before anything is made where one tab is somebody else's", () => {
  const book = new FakeWorkbook();
  book.add("Anggaran");
  book.apply([
    { step: "write", tab: "Anggaran", row: 1, column: 1, values: [["Daftar belanja"], ["Kertas"]] },
  ]);
  expect(() => fillExample(book, contohAjung(false))).toThrow(/“Anggaran” sudah berisi/);
  expect([...book.tabs.keys()]).toEqual(["Anggaran"]);
});

test("a year that cannot be read counts as typed", () => {
  const book = scaffolded();
  const row =
    (book.read(["Identitas"])[0]?.values.findIndex(([label]) => label === "Tahun laporan") ?? 0) +
    1;
  book.apply([{ step: "write", tab: "Identitas", row, column: 2, values: [["tahun ini"]] }]);
  expect(() => fillExample(book, contohAjung(false))).toThrow(/“Identitas” sudah berisi/);
});

test("findings replace the earlier ones and link to their cells", () => {
  const book = new FakeWorkbook();
  const temuan = {
    pemeriksaan: "subtotal",
    tingkat: "galat",
    tab: "Anggaran",
    sel: "E4",
    pesan: "=1+1 bukan rumus.",
    tercetak: null,
    seharusnya: null,
    ...{ kunci: "I", kolom: "Anggaran (Rp)" },
    ...{ perbaikan: null, diterima: null, pernahDiterima: null },
  } as const;
  writeTemuan(book, [temuan, { ...temuan, sel: "E5" }], "24 November 2026 10.00");
  writeTemuan(book, [temuan], "24 November 2026 10.05");
  const [grid] = book.read(["Pemeriksaan"]);
  expect(grid?.values.length).toBe(5);
  expect(grid?.values[3]?.[3]).toBe("=1+1 bukan rumus.");
  expect(grid?.formulas[3]?.[2]).toBe('=HYPERLINK("#Anggaran";"Anggaran!E4")');
  writeTemuan(book, [], "24 November 2026 10.10");
  expect(book.read(["Pemeriksaan"])[0]?.values[3]).toContain("Tidak ada temuan.");
});

test("column letters count as Sheets does", () => {
  expect([1, 26, 27, 52, 703].map(letters)).toEqual(["A", "Z", "AA", "AZ", "AAA"]);
});

test("from any state that people leave, one plan completes the workbook and the next is empty", () => {
  const damage = fc.oneof(
    fc.record({ kind: fc.constant("tab" as const), tab: fc.constantFrom(...TABS) }),
    fc.record({
      kind: fc.constantFrom("cell" as const, "look" as const),
      tab: fc.constantFrom(...TABS),
      row: fc.integer({ min: 2, max: 12 }),
      column: fc.integer({ min: 1, max: 30 }),
    }),
    fc.record({ kind: fc.constant("marks" as const), tab: fc.constantFrom(...TABS) }),
  );
  fc.assert(
    fc.property(fc.array(damage, { maxLength: 12 }), (list) => {
      const book = scaffolded();
      for (const one of list) {
        const tab = book.tabs.get(one.tab);
        if (tab === undefined) continue;
        if (one.kind === "tab") book.tabs.delete(one.tab);
        else if (one.kind === "marks") {
          Object.assign(tab, { frozenRows: 0, protections: [], colored: [], charts: [] });
          book.names.length = 0;
        } else {
          const cell = book.cell(one.tab, one.row, one.column);
          if (one.kind === "look") Object.assign(cell, { format: "", dropdown: false });
          else if (one.row > 2) Object.assign(cell, { value: "", formula: "" });
        }
      }
      const foreign = plan(sheets, book.shape(TABS), PERIODE).foreign;
      book.apply(steps(book));
      expect(steps(book)).toEqual([]);
      expect(plan(sheets, book.shape(TABS), PERIODE).foreign).toEqual(foreign);
    }),
    { numRuns: 60 },
  );
}, 120_000);
