import { sum } from "../domain/desimal";
import { computeSerapan } from "../domain/serapan";
import type { Jumlah } from "../sheets/kinerja";

/** What rows of Anggaran and Belanja have in common. */
interface Baris extends Jumlah {
  readonly kode: string | undefined;
  readonly induk: string | undefined;
}

/** A row with the rows below it. */
export interface Simpul<B extends Baris> {
  readonly baris: B;
  readonly anak: readonly Simpul<B>[];
}

/** Rows as a tree, each level in the order of its tab. A row whose induk is not there stands on top. */
export function pohon<B extends Baris>(rows: readonly B[]): readonly Simpul<B>[] {
  // Of rows with the same kode only the first has the rows below it.
  const first = new Map<string, B>();
  for (const row of rows)
    if (row.kode !== undefined && !first.has(row.kode)) first.set(row.kode, row);
  const parentOf = (row: B) => (row.induk === undefined ? undefined : first.get(row.induk));
  const below = new Map<B | undefined, B[]>();
  for (const row of rows) {
    const siblings = below.get(parentOf(row));
    if (siblings) siblings.push(row);
    else below.set(parentOf(row), [row]);
  }
  const nodes = (parent: B | undefined): Simpul<B>[] =>
    (below.get(parent) ?? []).map((row) => ({ baris: row, anak: nodes(row) }));
  return nodes(undefined);
}

/** A tree read from top to bottom, with the depth of each row (0 on top) and its place among its siblings. */
export function baca<B extends Baris>(
  simpul: readonly Simpul<B>[],
  depth = 0,
): { baris: B; depth: number; urutan: number }[] {
  return simpul.flatMap(({ baris, anak }, index) => [
    { baris, depth, urutan: index + 1 },
    ...baca(anak, depth + 1),
  ]);
}

/** Rows whose realisasi is unknown although their siblings have one: the sum above leaves them out. */
export function tanpaRealisasi<B extends Baris>(simpul: readonly Simpul<B>[]): B[] {
  const some = simpul.some(({ baris }) => baris.jumlahRealisasi !== undefined);
  return simpul.flatMap(({ baris, anak }) => [
    ...(some && baris.jumlahRealisasi === undefined ? [baris] : []),
    ...tanpaRealisasi(anak),
  ]);
}

/** The sum of several amounts, Σ realisasi / Σ pagu; undefined where none is known. */
export function jumlahkan(rows: readonly Jumlah[]): Jumlah {
  const total = (field: "jumlahPagu" | "jumlahRealisasi") => {
    const known = rows.map((row) => row[field]).filter((x) => x !== undefined);
    return known.length === 0 ? undefined : sum(known);
  };
  const [jumlahPagu, jumlahRealisasi] = [total("jumlahPagu"), total("jumlahRealisasi")];
  const serapan =
    jumlahPagu === undefined || jumlahRealisasi === undefined
      ? undefined
      : computeSerapan(jumlahPagu, jumlahRealisasi);
  return { jumlahPagu, jumlahRealisasi, serapan };
}
