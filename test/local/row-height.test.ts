import type { BukuCell, BukuSheet } from "../../local/contract";
import { wrappedHeights } from "../../local/xlsx/row-height";

const sheet = (cells: BukuCell[]): BukuSheet => ({
  name: "Uji",
  rows: 10,
  columns: 3,
  frozenRows: 0,
  frozenColumns: 0,
  widths: { 1: 136 },
  hiddenColumns: [],
  merges: [],
  cells,
  validations: [],
  protections: [],
});
const heights = (cells: BukuCell[]) => Object.fromEntries(wrappedHeights(sheet(cells)));
const wrapped = (value: string, row = 4): BukuCell => ({ row, column: 1, value, wrap: true });

test("a row whose text wraps is as high as its lines, and no other has a height", () => {
  expect(heights([wrapped("dua puluh huruf saja"), wrapped("dua puluh satu huruf.", 5)])).toEqual({
    5: 30,
  });
  expect(heights([{ row: 4, column: 1, value: "panjang ".repeat(20) }])).toEqual({});
});

test("what a formula spills counts like what is typed", () => {
  expect(
    heights([
      { row: 4, column: 1, result: "satu dua tiga empat lima", spilledFrom: "A3", wrap: true },
    ]),
  ).toEqual({
    4: 30,
  });
});

test("a word longer than the column is broken, a line break begins a line", () => {
  expect(heights([wrapped("x".repeat(45))])).toEqual({ 4: 45 });
  expect(heights([wrapped("a\nb\nc")])).toEqual({ 4: 45 });
});

test("no row is higher than Excel allows", () => {
  expect(heights([wrapped("kata ".repeat(5000))])).toEqual({ 4: 405 });
});
