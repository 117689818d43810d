import { parseButir } from "../src/domain/butir-reviu";
import type { Kinerja } from "../src/sheets/kinerja";

type Rows = Kinerja["reviu"];

/** An answer that the server does not have yet. */
export interface Draf {
  readonly kode: string;
  readonly jawaban: string;
  readonly keterangan: string;
  /** What stood on the tab when it was begun. */
  readonly dari: { readonly jawaban: string; readonly keterangan: string };
  /** Somebody else changed the answer meanwhile; `dari` is theirs. */
  readonly isBentrok: boolean;
}

export type Drafs = Readonly<Record<string, Draf>>;

const rowOf = (rows: Rows, kode: string) =>
  rows.find((row) => row.kode !== undefined && parseButir(row.kode) === kode);

/** What stands on the tab for an item; blank is `""`. */
export function dariOf(rows: Rows, kode: string): Draf["dari"] {
  const { jawaban = "", keterangan = "" } = rowOf(rows, kode) ?? {};
  return { jawaban, keterangan };
}

/** The workbook as it will be once everything typed is kept. */
export function withDrafs(kinerja: Kinerja, drafs: Drafs): Kinerja {
  const rows = Object.values(drafs).map(({ kode, jawaban, keterangan }) => ({
    ...(rowOf(kinerja.reviu, kode) ?? { at: { tab: "", row: 0 }, teks: {} }),
    kode,
    jawaban: jawaban || undefined,
    keterangan: keterangan.trim() || undefined,
  }));
  // The first row of a kode counts.
  return { ...kinerja, reviu: [...(rows as unknown as Rows), ...kinerja.reviu] };
}

/**
 * What is left to keep after an answer of the server. An answer that was refused but stands there already
 * was kept by an attempt whose own answer got lost.
 */
export function settle(
  now: Drafs,
  sent: readonly Draf[],
  rows: Rows,
  bentrok: readonly string[],
): Drafs {
  const left = { ...now };
  for (const one of sent) {
    const { kode } = one;
    const dari = dariOf(rows, kode);
    const isThere = dari.jawaban === one.jawaban && dari.keterangan === one.keterangan.trim();
    const own = left[kode];
    if (own === undefined) continue;
    if (bentrok.includes(kode) && !isThere) left[kode] = { ...own, dari, isBentrok: true };
    else if (own === one) delete left[kode];
    else left[kode] = { ...own, dari };
  }
  return left;
}
