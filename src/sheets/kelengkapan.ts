import type { Field, Sheet } from "./contract";
import { identitas } from "./identitas";
import type { Kelengkapan } from "./kinerja";
import type { RawRow } from "./read-table";

/** Percent of what a tab must have, as its cell on Identitas computes it: a tab without rows has 0. */
export const persenLengkap = ({ terisi, wajib }: Kelengkapan): number =>
  wajib === 0 ? 0 : (terisi / wajib) * 100;

const keyOf = (sheet: Sheet): string => Object.keys(sheet.columns)[0] ?? "";
const alternatives = (fields: string | readonly string[]): readonly string[] =>
  typeof fields === "string" ? [fields] : fields;

/** Counts the cells that rows with a key must have. Undefined for a tab that may stay empty. */
export function countLengkap(sheet: Sheet, rows: readonly RawRow[]): Kelengkapan | undefined {
  const wajib = sheet.wajib ?? [];
  if (wajib.length === 0) return undefined;
  const key = keyOf(sheet);
  const has = (row: RawRow, field: string) => row[field] !== undefined || field in row.teks;
  const keyed = rows.filter((row) => has(row, key));
  const terisi = keyed.flatMap((row) =>
    wajib.filter((fields) => alternatives(fields).some((field) => has(row, field))),
  ).length;
  return { tab: sheet.tab, terisi, wajib: keyed.length * wajib.length };
}

/**
 * The same as a formula of built-in functions over another tab, in percent. Ranges begin at the header,
 * which counts as filled and is taken off.
 */
export function rumusLengkap(sheet: Sheet): string | undefined {
  const wajib = sheet.wajib ?? [];
  if (wajib.length === 0) return undefined;
  const { tab } = sheet;
  const key = `{${tab}.${keyOf(sheet)}}`;
  const filled = wajib.map((fields) => {
    const cells = alternatives(fields).map((field) => `({${tab}.${field}}<>"")`);
    return `SIGN(${cells.join("+")}+0)`;
  });
  const count = wajib.length;
  return `=IF(COUNTA(${key})<2;0;(SUMPRODUCT((${key}<>"")*(${filled.join("+")}))-${count})/(COUNTA(${key})-1)/${count}*100)`;
}

const required = (Object.entries(identitas.fields) as [string, Field][]).flatMap(([key, field]) =>
  field.required ? [key] : [],
);

/** The keys of Identitas that a report needs. */
export function countIdentitas(values: { readonly [key: string]: unknown }): Kelengkapan {
  const { teks = {} } = values as { teks?: Record<string, string> };
  const terisi = required.filter((key) => values[key] !== undefined || key in teks).length;
  return { tab: identitas.tab, terisi, wajib: required.length };
}

export const rumusIdentitas = (): string =>
  `=COUNTA(${required.map((key) => `{Identitas.${key}}`).join(";")})/${required.length}*100`;
