import { parseAngka } from "./angka";

/**
 * Volume as one number: `"50 org x 12 bln"` is 600, `"1 x 90 org"` 90, `"7 desa"` 7. Factors are
 * joined by x, × or *; each is a number with at most one word of unit. Undefined when any factor is
 * no number: blank text, “-”, “beberapa kali”.
 */
export function parseVolume(text: string): number | undefined {
  const factors = text.split(/\s*[×*]\s*|\s+x\s+|(?<=\d)\s*x\s*(?=\d)/i);
  let volume = 1;
  for (const factor of factors) {
    const parsed = parseAngka(factor);
    if (parsed === undefined) return undefined;
    volume *= parsed.angka;
  }
  return volume;
}
