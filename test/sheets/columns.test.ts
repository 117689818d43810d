import type { Column, Sheet } from "../../src/sheets/contract";
import { identitas } from "../../src/sheets/identitas";
import { scaffolded, sheets } from "../../src/sheets/registry";

const columns = scaffolded.flatMap(({ tab, columns: all }) =>
  (Object.entries(all) as [string, Column][]).map(
    ([field, column]): [string, string, Column, Sheet["columns"]] => [tab, field, column, all],
  ),
);

test.each(columns)("%s %s has a header, a note, a type and an example", (_tab, _field, column) => {
  expect(column.header).toMatch(/^[A-Z]/);
  expect(column.note).toMatch(/^\S.*[.]/s);
  expect(column.example).not.toBe("");
  expect(column.kind).toBeTruthy();
  expect(column.width).toBeGreaterThanOrEqual(60);
  if (column.kind === "rumus") {
    expect(column.note).toMatch(/^Dihitung: /);
    expect(column.formula ?? column.total).toBeTruthy();
  } else expect(column.formula).toBeUndefined();
});

test("headers are unique within a tab, with and without a year", () => {
  for (const { columns: all } of scaffolded) {
    const headers = Object.values(all).map(({ header, perTahun }) =>
      perTahun ? `${header} 2021` : header,
    );
    expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length);
  }
});

test("fields that other settings name exist", () => {
  for (const { columns: all, wajib = [], names = {}, sumbu, initial = [] } of scaffolded) {
    const fields = Object.keys(all);
    const named = [
      ...wajib.flat(),
      ...Object.values(names).flatMap((range) =>
        range.split(":").filter((part) => part !== "total"),
      ),
      ...(sumbu ? [sumbu] : []),
      ...initial.flatMap((row) => Object.keys(row)),
      ...Object.values(all).flatMap(({ warna }) => warna ?? []),
    ];
    expect(named.filter((field) => !fields.includes(field))).toEqual([]);
  }
});

test("a dropdown of codes names a column of another tab", () => {
  for (const { options } of columns.map(([, , column]) => column)) {
    if (options === undefined || !("tab" in options)) continue;
    const source = sheets.find(({ tab }) => tab === options.tab);
    const headers = Object.values(source?.columns ?? {}).map(({ header }) => header);
    expect(headers).toContain(options.header);
  }
});

test("every key of Identitas has a label, a note and an example, and its options mean something", () => {
  for (const field of Object.values(identitas.fields)) {
    expect(field.label).toMatch(/^[A-Z]/);
    expect(field.note).toMatch(/\.$/);
    expect(field.example).not.toBe("");
    if (!("accepts" in field)) continue;
    for (const option of field.options) expect(field.accepts(option)).toBe(true);
    expect(field.accepts("sesuka hati")).toBe(false);
  }
});

test("names of ranges are no cells and no functions, and each is given once", () => {
  const names = [
    ...scaffolded.flatMap((sheet) => Object.keys(sheet.names ?? {})),
    ...Object.values(identitas.fields).flatMap((field) => ("name" in field ? [field.name] : [])),
  ];
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[A-Z]+_[A-Z_]+$/);
});
