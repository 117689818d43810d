/** A number as found in text. */
export interface Angka {
  readonly angka: number;
  /** The text has a percent sign or the word “persen”; `angka` is then in percent (85). */
  readonly persen: boolean;
  /** Decimals as written: 2 for “85,00”. */
  readonly desimal: number;
}

const MINUS = /^[-−–]\s*/;
const OPERATOR = /^(?:>=|<=|=>|=<|[≥≤><=:±~])\s*/;
const RUPIAH = /^(?:rp\.?|idr)\s*/i;
const PREDIKAT =
  /^(?:AA?|BB?|CC?|[DE]|(?:sangat |kurang |tidak |cukup )?(?:baik|tinggi|sedang|rendah|cukup|kurang|memuaskan|memadai|efisien|efektif))\s*\((.*)\)$/i;
const PERSEN = /\s*(?:%|persen|prosen)$/i;
/** One word of unit: “dokumen”, “org/bln”. More words are a sentence, and a sentence is no number. */
const SATUAN = / \p{L}{1,20}(?:\/\p{L}{1,20})?$/u;

/**
 * The number that Indonesian number text means, or undefined when it means none or more than one.
 *
 * `1.724.799.810`, `Rp. 27.539.000`, `42,79 %`, `79.67`, `2,726,810,205`, `B (72,4)`, `Baik (≥ 80)`,
 * `>= 80`, `7 desa`, `(15.000)` (accountants' minus) are numbers. `-`, `n/a`, `Tinggi`,
 * `50 org x 12 bln`, `100 dari 110`, `31 % (461)`, `89,3405,300` and sentences are not: guessing
 * would print a wrong number.
 *
 * A comma is the decimal sign, a dot separates thousands. A dot not followed by exactly three digits
 * is a decimal point (79.67); `1.500` is 1500 and `99,564` is 99.564. Groups must be complete.
 */
export function parseAngka(text: string): Angka | undefined {
  let rest = withoutPredikat(text);
  let negative = false;
  const accounting = /^\((.*)\)$/.exec(rest);
  if (accounting) {
    negative = true;
    rest = (accounting[1] ?? "").trim();
  }
  const takeMinus = () => {
    if (!MINUS.test(rest) || negative) return;
    negative = true;
    rest = rest.replace(MINUS, "");
  };
  takeMinus();
  rest = rest.replace(RUPIAH, "");
  takeMinus();
  const persen = PERSEN.test(rest);
  rest = persen ? rest.replace(PERSEN, "") : rest.replace(/,-$/, "").replace(SATUAN, "");
  const digits = normalizeDigits(rest);
  if (digits === undefined) return undefined;
  const magnitude = Number(digits);
  // Hundreds of digits are no amount of anything.
  if (!Number.isFinite(magnitude)) return undefined;
  return {
    angka: negative && magnitude !== 0 ? -magnitude : magnitude,
    persen,
    desimal: digits.split(".")[1]?.length ?? 0,
  };
}

/** The text in one form of spaces and digits, without an operator, and without the predicate before `(72,4)`. */
export function withoutPredikat(text: string): string {
  const rest = text
    .normalize("NFKC")
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .replace(OPERATOR, "");
  return PREDIKAT.exec(rest)?.[1]?.trim().replace(OPERATOR, "") ?? rest;
}

/** Digits without thousands separators and with a decimal point: `1.500` gives `1500`, `1,5` gives `1.5`. */
function normalizeDigits(text: string): string | undefined {
  if (/^\d+$/.test(text)) return text;
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(text)) {
    return text.replaceAll(".", "").replace(",", ".");
  }
  if (/^\d+,\d+$/.test(text)) return text.replace(",", ".");
  if (/^[1-9]\d{0,2}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)$/.test(text)) {
    return text.replaceAll(",", "");
  }
  return /^\d+\.\d+$/.test(text) ? text : undefined;
}
