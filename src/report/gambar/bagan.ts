import type { Kinerja } from "../../sheets/kinerja";
import type { Box } from "../node";

type Butir = Kinerja["organisasi"][number];

interface Simpul {
  readonly text: string;
  readonly below: Simpul[];
}

/** More boxes than a page can hold: lower levels are then left to the list. */
const MOST = 60;

/**
 * Boxes of the organisation chart from the rows of susunan organisasi: each below the first one that is
 * called as its Jabatan atasan says, whatever the case and spacing. A row whose atasan is not there, or
 * that stands below itself, is on top. Empty where no row stands below another.
 */
export function bagan(rows: readonly Butir[]): readonly Box[] {
  const named = rows.filter(({ uraian }) => uraian !== undefined);
  const nodes = named.map(({ uraian = "" }): Simpul => ({ text: uraian, below: [] }));
  const parents = named.map(({ atasan }, i) => {
    const at = named.findIndex(({ uraian }) => same(uraian) === same(atasan));
    return atasan === undefined || at === i ? -1 : at;
  });
  const roots: Simpul[] = [];
  nodes.forEach((node, i) => {
    const parent = nodes[isCircular(parents, i) ? -1 : (parents[i] ?? -1)];
    (parent?.below ?? roots).push(node);
  });
  return roots.length === nodes.length ? [] : limited(roots);
}

const same = (text: string | undefined) => text?.trim().replace(/\s+/g, " ").toLowerCase();

/** Whether one comes back to where one began by going up; of such a ring every member is cut loose. */
function isCircular(parents: readonly number[], start: number): boolean {
  let at = parents[start] ?? -1;
  for (let steps = 0; at >= 0 && steps < parents.length; steps++) {
    if (at === start) return true;
    at = parents[at] ?? -1;
  }
  return false;
}

const count = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, { below }) => sum + 1 + count(below), 0);

const depth = (boxes: readonly Box[]): number =>
  boxes.length === 0 ? 0 : 1 + Math.max(...boxes.map(({ below }) => depth(below)));

/** Without the lowest levels, until a page can hold it. */
function limited(roots: readonly Box[]): readonly Box[] {
  const levels = depth(roots);
  return count(roots) > MOST && levels > 2 ? limited(upTo(roots, levels - 1)) : roots;
}

const upTo = (boxes: readonly Box[], levels: number): Box[] =>
  boxes.map(({ text, below }) => ({ text, below: levels > 1 ? upTo(below, levels - 1) : [] }));

/** “Camat membawahi Sekretariat, Seksi Pemerintahan; Sekretariat membawahi …”. */
export function sebutBagan(roots: readonly Box[]): string {
  const lines = (boxes: readonly Box[]): string[] =>
    boxes.flatMap(({ text, below }) =>
      below.length === 0
        ? []
        : [`${text} membawahi ${below.map((b) => b.text).join(", ")}`, ...lines(below)],
    );
  return `${lines(roots).join("; ")}.`;
}
