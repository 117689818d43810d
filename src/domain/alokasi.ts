import { sum } from "./desimal";
import { parentsOf } from "./rincian";

/**
 * Amounts of a money table divided among the sasaran, by kode of the sasaran; `""` is what belongs to
 * none. A row without a sasaran has that of the row above it in the tree, so every amount is in exactly
 * one part and the parts come to the total.
 *
 * I (S1) with I.1 = 5 and I.2 (S2) = 7, and II = 9: `{ S1: 5, S2: 7, "": 9 }`. As in `sumRincian` the
 * amount of a row with details counts only where these come to nothing, blank is no amount, and `NaN`
 * makes its part NaN.
 */
export function sumAlokasi(
  kode: readonly string[],
  sasaran: readonly string[],
  nilai: readonly (number | undefined)[],
): ReadonlyMap<string, number> {
  const parents = parentsOf(kode);
  const children = new Map<number | undefined, number[]>();
  parents.forEach((parent, i) => {
    const siblings = children.get(parent);
    if (siblings) siblings.push(i);
    else children.set(parent, [i]);
  });
  const below = (i: number | undefined, inherited: string): [string, number][] =>
    (children.get(i) ?? []).flatMap((child) => visit(child, inherited));
  const visit = (i: number, inherited: string): [string, number][] => {
    const own = sasaran[i] || inherited;
    const amount = nilai[i];
    const details = below(i, own);
    const isDetailed = amount === undefined || sum(details.map(([, x]) => x)) !== 0;
    return isDetailed ? details : [[own, amount]];
  };
  const parts = new Map<string, number[]>();
  for (const [key, amount] of below(undefined, "")) {
    const part = parts.get(key);
    if (part) part.push(amount);
    else parts.set(key, [amount]);
  }
  return new Map([...parts].map(([key, amounts]) => [key, sum(amounts)]));
}
