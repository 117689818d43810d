import { scaffold } from "../../src/app/scaffold";
import { READ_TABS } from "../../src/app/workbook";
import { checklistReviu } from "../../src/sheets/checklist-reviu";
import type { Value } from "../../src/sheets/contract";
import { findHeader, letters } from "../../src/sheets/grid";
import { identitas } from "../../src/sheets/identitas";
import type { Kinerja } from "../../src/sheets/kinerja";
import { plan } from "../../src/sheets/plan";
import { readKinerja } from "../../src/sheets/read-kinerja";
import { sheets } from "../../src/sheets/registry";
import { FakeWorkbook } from "../fakes";

/** Identitas of a workbook in which nothing required is missing. */
const IDENTITAS: Record<string, Value> = {
  "Nama instansi": "Kecamatan Contoh",
  "Pemerintah daerah": "Kabupaten Contoh",
  "Tahun laporan": 2021,
  "Tahun awal Renstra": 2021,
  "Tahun akhir Renstra": 2025,
  "Jabatan kepala": "Camat Contoh",
  "Tempat laporan": "Contoh",
  "Tanggal laporan": "31 Januari 2022",
};

/** One tab of a fixture: lines of header and value, `TOTAL` lines for the row above the header. */
export interface Section {
  readonly tab: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly total?: Readonly<Record<string, string>>;
}

/** A scaffolded workbook with these rows typed in, and where each of them landed. */
export function workbookOf(sections: readonly Section[]): FakeWorkbook {
  const book = new FakeWorkbook();
  scaffold(book);
  const own = sections.find(({ tab }) => tab === identitas.tab);
  const values = { ...IDENTITAS };
  for (const { Isian, Nilai } of own?.rows ?? []) values[String(Isian)] = Nilai ?? "";
  const [grid] = book.read([identitas.tab]);
  grid?.values.forEach((row, r) => {
    const value = values[String(row[0])];
    if (value !== undefined) write(book, identitas.tab, r + 1, 2, typed(value));
  });
  scaffold(book);
  for (const section of sections) {
    if (section.tab !== identitas.tab) fill(book, section);
  }
  return book;
}

function fill(book: FakeWorkbook, { tab, rows, total }: Section): void {
  const sheet = [...sheets, checklistReviu].find((s) => s.tab === tab);
  if (sheet === checklistReviu) {
    const { steps } = plan([sheet], book.shape([tab]), undefined);
    book.apply(steps.filter((step) => step.tab === tab));
  }
  const [grid] = book.read([tab]);
  const names = [...rows, total ?? {}].flatMap((row) => Object.keys(row));
  const header = grid && sheet && findHeader(grid, [...new Set(names)]);
  if (!header) throw new Error(`The fixture names a tab or columns that do not exist: ${tab}`);
  const put = (row: number, line: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(line)) {
      const column = header.columns.get(name)?.[0];
      if (column === undefined) throw new Error(`${tab} has no column “${name}”`);
      if (value !== "") write(book, tab, row, column, typed(value, name.endsWith("tercetak")));
    }
  };
  rows.forEach((line, i) => {
    put(header.row + 1 + i, line);
  });
  if (total) put(header.row - 1, total);
}

/** What a person's typing becomes: plain digits a number, `'` forces text as in Sheets. */
function typed(value: Value, isText = false): Value {
  if (typeof value !== "string") return value;
  if (value.startsWith("'")) return value.slice(1);
  return !isText && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

function write(book: FakeWorkbook, tab: string, row: number, column: number, value: Value): void {
  book.apply([{ step: "write", tab, row, column, values: [[value]] }]);
}

export const kinerjaOf = (book: FakeWorkbook): Kinerja => readKinerja(book.read(READ_TABS));

/**
 * What is read from a scaffolded workbook with these rows. It does not depend on the checks, so mutation
 * testing, which loads them anew again and again, reads each workbook once.
 */
export function kinerjaWith(sections: readonly Section[]): Kinerja {
  const key = JSON.stringify(sections);
  const known = read.get(key) ?? freeze(kinerjaOf(workbookOf(sections)));
  read.set(key, known);
  return known;
}

const shared = globalThis as { kinerjaBySections?: Map<string, Kinerja> };
shared.kinerjaBySections ??= new Map();
const read = shared.kinerjaBySections;

function freeze<T>(tree: T): T {
  if (typeof tree === "object" && tree !== null) {
    Object.freeze(tree);
    Object.values(tree).forEach(freeze);
  }
  return tree;
}

/** Address of a typed cell by header, for tests that spoil one. */
export function addressOf(
  book: FakeWorkbook,
  tab: string,
  header: string,
): { row: number; column: number; letter: string } {
  const [grid] = book.read([tab]);
  const found = grid && findHeader(grid, [header]);
  const column = found?.columns.get(header)?.[0];
  if (found === undefined || column === undefined)
    throw new Error(`${tab} has no column “${header}”`);
  return { row: found.row, column, letter: letters(column) };
}
