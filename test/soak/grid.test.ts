import type { Buku, BukuSheet } from "../../local/contract";
import { formatCell } from "../../local/engine/a1";
import type { LocalHost } from "../../local/host";
import type { Temuan } from "../../src/checks/contract";
import { runChecks } from "../../src/checks/run";
import { contohAjung } from "../../src/contoh/ajung";
import { compose } from "../../src/report/compose";
import { scaffolded, sheets } from "../../src/sheets/registry";
import { call } from "../product/product";
import { openShort } from "./actions";
import { differences } from "./same";
import { SOAK } from "./slice";

jest.setTimeout(SOAK ? 7_200_000 : 240_000);

const NOTHING = { dibuat: [], ditambah: [], dilewati: [], lebih: [] };
/** Rows and columns that are put in: the engine is slow with many. */
const MANY = SOAK ? 1000 : 5;
const TABS = sheets.map(({ tab }) => tab);

const example = openShort();
call(example, "apiFillExample", contohAjung(false));
const buku = example.save();
example.dispose();
const before = used(openShort(buku));

const sheetOf = (book: Buku, tab: string): BukuSheet => {
  const sheet = book.sheets.find(({ name }) => name === tab);
  if (sheet === undefined) throw new Error(`no ${tab}`);
  return sheet;
};

/** Headers of what is typed on a tab, with their columns and kinds; Identitas has its answers in one column. */
function typedColumns(tab: string): { column: number; kind: string; header: string }[] {
  const columns = Object.values(sheets.find((sheet) => sheet.tab === tab)?.columns ?? {});
  return sheetOf(buku, tab).cells.flatMap(({ row, column, value, formula }) => {
    if (row !== 3 || formula !== undefined) return [];
    const header = String(value);
    const found = columns.find((c) =>
      c.perTahun ? header.replace(/ \d{4}$/, "") === c.header : header === c.header,
    );
    return found && found.kind !== "rumus" ? [{ column, kind: found.kind, header }] : [];
  });
}

/** What the sidebar makes of a workbook; every finding names a cell in a sentence. */
function used(host: LocalHost): { temuan: Temuan[]; isi: string; report: string } {
  const kinerja = call(host, "apiReadKinerja");
  const temuan = runChecks(kinerja);
  for (const { pesan, sel } of temuan) {
    expect(pesan).not.toMatch(/undefined|NaN|\[object|function |Infinity/);
    expect(pesan).toMatch(/^[A-Z“].*[.?]$/s);
    expect(sel).toMatch(/^[A-Z]+[1-9]\d*$/);
  }
  const isi = JSON.stringify(kinerja, (key, value) =>
    /^(at|letak)$/.test(key) ? undefined : value,
  );
  return { temuan, isi, report: JSON.stringify(compose(kinerja, { draf: true })) };
}

/** Writes the findings, prepares the tabs and begins a new year: each works, or says in a sentence why not. */
function actOn(host: LocalHost, temuan: readonly Temuan[]): void {
  for (const act of [
    () => call(host, "apiWriteTemuan", [...temuan], "31 Januari 2022"),
    () => call(host, "apiScaffold"),
    () => call(host, "apiNewYear", 2021),
  ]) {
    try {
      act();
    } catch (error) {
      expect((error as Error).message).toMatch(/^[A-Z“].*\.$/s);
      expect((error as Error).message).not.toMatch(/undefined|is not|Cannot/);
    }
  }
}

const ERRORS = SOAK ? ["=1/0", "=NA()", "=#REF!", "=SQRT(-1)", '="a"*1', "=TIADA(1)"] : ["=1/0"];
test.each(ERRORS)(
  "%s in every typed column is named, cell for cell, and never printed",
  (typed) => {
    // As pasted with the look of where it came from: what is typed in a column of texts would stay text.
    const spoilt = structuredClone(buku);
    const cells = TABS.flatMap((tab) => {
      const columns = typedColumns(tab).map(({ column }) => column);
      const sheet = sheetOf(spoilt, tab);
      sheet.cells = [
        ...sheet.cells.filter(({ row, column }) => row !== 5 || !columns.includes(column)),
        ...columns.map((column) => ({ row: 5, column, formula: typed })),
      ];
      return columns.map((column) => `${tab}!${formatCell(4, column - 1)}`);
    });
    const host = openShort(spoilt);
    expect(cells.length).toBeGreaterThan(90);
    const { temuan, report } = used(host);
    const named = temuan.filter(({ pemeriksaan }) => pemeriksaan === "sel-galat");
    expect(named.map(({ tab, sel }) => `${tab}!${sel}`).sort()).toEqual(cells.sort());
    expect(report).not.toMatch(/#(DIV\/0!|N\/A|REF!|NUM!|VALUE!|NAME\?|ERROR!)/);
    actOn(host, temuan);
  },
);

test("a date in every typed column is read, and asked about where a number belongs", () => {
  const host = openShort(buku);
  const numbers = TABS.flatMap((tab) =>
    typedColumns(tab).flatMap(({ column, kind }) => {
      host.type(tab, formatCell(4, column - 1), "31/01/2022");
      // A column with a format for money shows the number that a date is.
      return kind === "nilai" ? [`${tab}!${formatCell(4, column - 1)}`] : [];
    }),
  );
  const { temuan } = used(host);
  const named = new Set(temuan.map(({ tab, sel }) => `${tab}!${sel}`));
  expect(numbers.filter((cell) => !named.has(cell))).toEqual([]);
  actOn(host, temuan);
});

test("merged cells, hidden rows and columns and many more of each change nothing", () => {
  const spoilt = structuredClone(buku);
  for (const tab of TABS) {
    const sheet = sheetOf(spoilt, tab);
    const free = Math.max(...sheet.cells.map(({ column }) => column)) + 2;
    // What a person merges is blank but for its first cell, as here: a note over two lines, and a title.
    sheet.merges.push(`${formatCell(3, free)}:${formatCell(5, free + 1)}`, "A1:C1");
    sheet.cells.push({ row: 4, column: free + 1, value: "catatan" });
    sheet.columns = Math.max(sheet.columns, free + 1);
    sheet.hiddenColumns.push(2);
  }
  const host = openShort(spoilt);
  const snapshot = host.snapshot() as {
    id: string;
    sheets: Record<string, { id: string; name: string }>;
  };
  for (const { id, name } of Object.values(snapshot.sheets)) {
    if (!TABS.includes(name)) continue;
    const range = { startRow: 3, endRow: 4, startColumn: 0, endColumn: 5 };
    const at = { unitId: snapshot.id, subUnitId: id, ranges: [range] };
    host.peer([["sheet.mutation.set-row-hidden", at]]);
    host.insertRows(name, 60, MANY);
    host.insertColumns(name, sheetOf(spoilt, name).columns, MANY);
  }
  const { isi, temuan } = used(host);
  expect(isi).toBe(before.isi);
  expect(temuan).toHaveLength(before.temuan.length);
  expect(call(host, "apiScaffold")).toEqual(NOTHING);
});

test("a stray cell at the far end of a tab is read with the rest", () => {
  const host = openShort(buku);
  host.insertRows("Anggaran", 60, 1000);
  host.insertColumns("Anggaran", sheetOf(buku, "Anggaran").columns, 200);
  host.type("Anggaran", formatCell(1000, sheetOf(buku, "Anggaran").columns + 150), "x");
  expect(used(host).isi).toBe(before.isi);
});

/** Typed cells of a tab that are not there any more under its name. */
const gone = (host: LocalHost, tab: string, name: string) => {
  const now = new Map(sheetOf(host.save(), name).cells.map((c) => [`${c.row},${c.column}`, c]));
  return sheetOf(buku, tab).cells.filter(
    ({ row, column, value }) =>
      row > 3 && value !== undefined && now.get(`${row},${column}`)?.value !== value,
  );
};

test("headers that are all renamed are asked for, and Siapkan lembar leaves what stands below", () => {
  const host = openShort(buku);
  for (const tab of TABS) {
    for (const { column, header } of typedColumns(tab)) {
      host.type(tab, formatCell(2, column - 1), `${header} lama`);
    }
  }
  const { temuan } = used(host);
  const typed = TABS.filter((tab) => typedColumns(tab).length > 1);
  expect(typed.filter((tab) => !temuan.some((t) => t.tab === tab))).toEqual([]);
  actOn(host, []);
  for (const tab of TABS) expect(gone(host, tab, tab)).toEqual([]);
});

test("tabs that are all renamed are asked for, and stay beside those that are made", () => {
  const host = openShort(buku);
  for (const { tab } of scaffolded) host.renameTab(tab, `${tab} lama`);
  const { temuan } = used(host);
  const missing = temuan.filter(({ pemeriksaan }) => pemeriksaan === "lembar-hilang");
  const asked = sheets.filter(({ opsional }) => !opsional).map(({ tab }) => tab);
  expect(missing.map(({ tab }) => tab).sort()).toEqual(asked.sort());
  call(host, "apiScaffold");
  for (const tab of TABS) expect(gone(host, tab, `${tab} lama`)).toEqual([]);
});

test("where every write is refused, as by protection, nothing is written and it is not hidden", () => {
  const host = openShort(buku);
  const start = host.save();
  const refusal = "You are trying to edit a protected cell or object.";
  host.faults.onCall = (name) => {
    if (/\.(set|insert|clear|delete|hide|protect)/.test(name)) throw new Error(refusal);
  };
  expect(() => call(host, "apiWriteTemuan", before.temuan, "x")).toThrow(refusal);
  expect(() => call(host, "apiNewYear", 2021)).toThrow(refusal);
  expect(differences(start, host.save())).toEqual([]);
});
