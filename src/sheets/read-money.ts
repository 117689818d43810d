import { parentsOf, sumRincian } from "../domain/rincian";
import { computeSerapan } from "../domain/serapan";
import type { Jumlah } from "./kinerja";
import type { RawRow, Table } from "./read-table";

/** Serapan where both amounts are known. */
export const serapanOf = (
  pagu: number | undefined,
  realisasi: number | undefined,
): number | undefined =>
  pagu === undefined || realisasi === undefined ? undefined : computeSerapan(pagu, realisasi);

/** Amounts of a column; text that is none makes every sum above it unknown (`NaN`), as a blank does not. */
export const amountsOf = (rows: readonly RawRow[], field: string): (number | undefined)[] =>
  rows.map(
    (row) => (row[field] as number | undefined) ?? (field in row.teks ? Number.NaN : undefined),
  );

/** A sum without the amounts that could not be read is not known. */
export const known = (x: number | undefined): number | undefined =>
  x === undefined || Number.isNaN(x) ? undefined : x;

/** Sums of a money table: per row with everything below it, and of the whole. */
export function sumTable(table: Table): {
  rows: (RawRow & Jumlah & { induk: string | undefined; jumlahAnak: number })[];
  total: Jumlah;
} {
  const kode = table.rows.map((row) => String(row.kode ?? ""));
  const parents = parentsOf(kode);
  const children = new Map<number, number>();
  for (const parent of parents) {
    if (parent !== undefined) children.set(parent, (children.get(parent) ?? 0) + 1);
  }
  const pagu = sumRincian(kode, amountsOf(table.rows, "pagu"));
  const realisasi = sumRincian(kode, amountsOf(table.rows, "realisasi"));
  const jumlah = (p: number | undefined, r: number | undefined) => ({
    jumlahPagu: known(p),
    jumlahRealisasi: known(r),
    serapan: serapanOf(known(p), known(r)),
  });
  const { total } = table;
  return {
    rows: table.rows.map((row, i) => ({
      ...row,
      ...jumlah(pagu.rows[i], realisasi.rows[i]),
      induk: parents[i] === undefined ? undefined : kode[parents[i]],
      jumlahAnak: children.get(i) ?? 0,
    })),
    total: {
      ...jumlah(pagu.total, realisasi.total),
      ...(total && { at: total.at, teks: total.teks }),
    },
  };
}
