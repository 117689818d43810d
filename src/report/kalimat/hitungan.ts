import { formatAngka } from "../../domain/format";
import { terbilang } from "../../domain/terbilang";

/** A count as official letters write it: `hitungan(3, "indikator")` is `3 (tiga) indikator`. */
export const hitungan = (n: number, noun: string): string =>
  `${formatAngka(n, 0)} (${terbilang(n)}) ${noun}`;

/** All of them: “seluruh 3 (tiga) indikator”; of one, `1 (satu) indikator`. */
export const seluruh = (n: number, noun = "indikator"): string =>
  n > 1 ? `seluruh ${hitungan(n, noun)}` : hitungan(n, noun);

/**
 * Items as one phrase: `a`, `a dan b`, `a, b, dan c`. Where an item has a “dan” of its own the last
 * one is joined by “serta”: `maksud dan tujuan serta sistematika`.
 */
export function rangkai(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  const and = items.some((item) => / dan /.test(item)) ? "serta" : "dan";
  if (items.length <= 1) return last;
  if (items.length === 2) return `${items[0]} ${and} ${last}`;
  return `${items.slice(0, -1).join(", ")}, ${and} ${last}`;
}

/** Typed text on one line and without its own full stop, for use inside a sentence. */
export const tanpaTitik = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[.;,:…\s]+$/, "");

/** Items of a list as one sentence: semicolons, “dan” before the last, a full stop. */
export const berbutir = (items: readonly string[]): string[] =>
  items.map((item, i) => {
    const left = items.length - 1 - i;
    return left === 0 ? `${item}.` : `${item};${left === 1 ? " dan" : ""}`;
  });
