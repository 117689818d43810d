import { parseAngka } from "./angka";
import { decimals, shift } from "./desimal";

/**
 * Volume as one number: `"50 org x 12 bln"` is 600, `"1 x 90 org"` 90, `"7 desa"` 7. Factors are
 * joined by x, × or *; each is a number with at most one word of unit. Undefined when any factor is
 * no number: blank text, “-”, “beberapa kali”. `"0,1 x 3"` is 0.3, without binary noise.
 */
export function parseVolume(text: string): number | undefined {
  const factors = text.split(/[×*]|\sx(?=[\s\d])|(?<=\d)x(?=\s*\d)/i);
  let [volume, places] = [1, 0];
  for (const factor of factors) {
    const parsed = parseAngka(factor);
    if (parsed === undefined) return undefined;
    const own = decimals(parsed.angka);
    volume *= shift(parsed.angka, own);
    places += own;
  }
  return shift(volume, -places);
}
