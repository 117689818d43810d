import type { Column, Sheet } from "./contract";

/** Period and year that decide which year columns there are. */
export interface Periode {
  readonly awal: number;
  readonly akhir: number;
}

/** A column as it stands in the tab: year columns are one each. */
export interface Heading {
  /** Field, with the year appended for a year column: `target2021`. */
  readonly key: string;
  readonly field: string;
  readonly header: string;
  readonly tahun?: number;
  readonly column: Column;
}

/** Longest period that is taken seriously: a wrong year must not make hundreds of columns. */
const MAX_YEARS = 10;

/** Years of a Renstra period, none when it is unknown or absurd. */
function years(periode: Periode | undefined): number[] {
  if (periode === undefined) return [];
  const count = periode.akhir - periode.awal + 1;
  if (!Number.isInteger(count) || count < 1 || count > MAX_YEARS) return [];
  return Array.from({ length: count }, (_, i) => periode.awal + i);
}

/** Headings of a sheet in order, year columns spread over the period. */
export function headings(sheet: Sheet, periode: Periode | undefined): Heading[] {
  return Object.entries(sheet.columns).flatMap(([field, column]) =>
    column.perTahun
      ? years(periode).map((tahun) => ({
          key: `${field}${tahun}`,
          field,
          header: `${column.header} ${tahun}`,
          tahun,
          column,
        }))
      : [{ key: field, field, header: column.header, column }],
  );
}
