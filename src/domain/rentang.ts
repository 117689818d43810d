import { type Angka, parseAngka, withoutPredikat } from "./angka";
import { type Arah, computeCapaian, type Rumus } from "./capaian";
import { sum } from "./desimal";

/** A target with two bounds, both belonging to it; a plain target has twice the same. */
export interface Rentang<N = number> {
  readonly bawah: N;
  readonly atas: N;
}

const ANTARA =
  /^(.*\d.*?)\s*(?:[-−–—]|\bs\.?\s*[/.]?\s*d\b\.?|\bsampai(?: dengan)?\b|\bhingga\b)\s*(.*\d.*)$/i;
/** No range is longer, and long text would take long. */
const LONGEST = 80;

/**
 * The target that a text means: `80-90`, `80 – 90 %`, `80 s.d. 90` and `B (80-90)` are ranges, `≥ 80`
 * and `B (72,4)` plain. Undefined for what is no number, and for a range whose bounds are reversed.
 *
 * A percent sign at one bound counts for both.
 */
export function parseTarget(text: string): Rentang<Angka> | undefined {
  const plain = parseAngka(text);
  if (plain !== undefined) return { bawah: plain, atas: plain };
  if (text.length > LONGEST) return undefined;
  const [, from, to] = ANTARA.exec(withoutPredikat(text)) ?? [];
  const bawah = parseAngka(from ?? "");
  const atas = parseAngka(to ?? "");
  if (bawah === undefined || atas === undefined || bawah.angka > atas.angka) return undefined;
  const persen = bawah.persen || atas.persen;
  return { bawah: { ...bawah, persen }, atas: { ...atas, persen } };
}

/** The bound that a realisasi is held against; undefined within a range, where the target is met. */
function boundFor({ bawah, atas }: Rentang, realisasi: number): number | undefined {
  if (realisasi < bawah || bawah === atas) return bawah;
  return realisasi > atas ? atas : undefined;
}

/**
 * Capaian in percent of a target that may be a range: within the bounds 100, below the lower one
 * against that, above the upper one against that, by the rumus of the arah.
 *
 * For 80–90, positif: 72 is 90, 85 is 100, 99 is 110. Negatif: 72 is 110, 85 is 100, 99 is 90; so
 * less is better outside the range as well, and nothing jumps at a bound. Undefined where
 * `computeCapaian` is; a bound of 0 matters only to a realisasi beyond it.
 */
export function computeCapaianRentang(
  target: Rentang,
  realisasi: number,
  arah: Arah,
  rumus?: Rumus,
): number | undefined {
  const bound = boundFor(target, realisasi);
  return bound === undefined ? 100 : computeCapaian(bound, realisasi, arah, rumus);
}

/**
 * By how much a realisasi is better (above 0) or worse than its target, in the unit of the target: 85
 * of 80 is 5, with arah negatif -5. Within a range 0, outside it the distance to the bound.
 */
export function computeSelisih(target: Rentang, realisasi: number, arah: Arah): number {
  const bound = boundFor(target, realisasi) ?? realisasi;
  return arah === "positif" ? sum([realisasi, -bound]) : sum([bound, -realisasi]);
}
