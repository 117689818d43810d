import type { Column, Sheet } from "./contract";

/** Renstra period and year reported, which decide which year columns there are. */
export interface Periode {
  readonly awal: number;
  readonly akhir: number;
  readonly tahun: number;
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

/** Years of a Renstra period, or of what lies before the year reported; none when it is absurd. */
function years(periode: Periode | undefined, which: "renstra" | "lalu"): number[] {
  if (periode === undefined) return [];
  const { awal, akhir, tahun } = periode;
  const [from, to] = which === "renstra" ? [awal, akhir] : [Math.min(awal, tahun - 2), tahun - 1];
  const count = to - from + 1;
  if (!Number.isInteger(count) || count < 1 || count > MAX_YEARS) return [];
  return Array.from({ length: count }, (_, i) => from + i);
}

/** Headings of a sheet in order, year columns spread over the period. */
export function headings(sheet: Sheet, periode: Periode | undefined): Heading[] {
  return Object.entries(sheet.columns).flatMap(([field, column]) =>
    column.perTahun
      ? years(periode, column.perTahun).map((tahun) => ({
          key: `${field}${tahun}`,
          field,
          header: `${column.header} ${tahun}`,
          tahun,
          column,
        }))
      : [{ key: field, field, header: column.header, column }],
  );
}
