import { sum } from "./desimal";

/**
 * Index of each row's parent: the row whose kode, followed by a dot, begins this row's kode, the
 * longest if there are several. `["I", "I.1", "I.1.2", "II"]` gives `[undefined, 0, 1, undefined]`.
 * A blank kode has no parent and is none. Of equal kode the first is the parent.
 */
export function parentsOf(kode: readonly string[]): (number | undefined)[] {
  const first = new Map<string, number>();
  kode.forEach((k, i) => {
    if (!first.has(k)) first.set(k, i);
  });
  return kode.map((k) => {
    for (let dot = k.lastIndexOf("."); dot > 0; dot = k.lastIndexOf(".", dot - 1)) {
      const parent = first.get(k.slice(0, dot));
      if (parent !== undefined) return parent;
    }
    return undefined;
  });
}

/** Sums of a table with rows below rows. */
export interface Rincian {
  /** Per row: what it comes to with everything below it. */
  readonly rows: readonly (number | undefined)[];
  /** What the rows without a parent come to. */
  readonly total: number | undefined;
}

/**
 * Amounts of rows with rows below them: each comes to the sum of the rows directly below it, or, where
 * these come to nothing, to what is typed in the row itself.
 *
 * So an amount is typed once, at the most detailed row known. Program I without an amount over
 * kegiatan I.1 = 5 and I.2 = 7 comes to 12. `undefined` is blank: a row with nothing typed in or below
 * it stays undefined, it is not 0. `NaN` is an amount that could not be read: every sum it belongs to
 * is NaN as well, because a sum without it would be wrong.
 */
export function sumRincian(
  kode: readonly string[],
  nilai: readonly (number | undefined)[],
): Rincian {
  const parents = parentsOf(kode);
  const children = new Map<number | undefined, number[]>();
  parents.forEach((parent, i) => {
    const siblings = children.get(parent);
    if (siblings) siblings.push(i);
    else children.set(parent, [i]);
  });
  const rows: (number | undefined)[] = [];
  const below = (i: number | undefined): number | undefined => {
    const known = (children.get(i) ?? []).map(visit).filter((x) => x !== undefined);
    return known.length === 0 ? undefined : sum(known);
  };
  const visit = (i: number): number | undefined => {
    const own = nilai[i];
    const detail = below(i);
    rows[i] = detail === undefined || (detail === 0 && own !== undefined) ? own : detail;
    return rows[i];
  };
  return { rows, total: below(undefined) };
}
