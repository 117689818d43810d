/**
 * Exact fractions and the ways people print them: the arithmetic that random workbooks are built with, so
 * that they are right by construction and not by the program that is to be tested.
 */
export interface Pecahan {
  readonly p: bigint;
  /** Above zero. */
  readonly q: bigint;
}

export const of = (p: bigint, q = 1n): Pecahan => (q < 0n ? { p: -p, q: -q } : { p, q });

/** The decimal number as written: 79.67 is 7967/100. */
export function exactly(x: number): Pecahan {
  const [whole = "0", fraction = ""] = String(x).split(".");
  return of(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

export const plus = (a: Pecahan, b: Pecahan) => of(a.p * b.q + b.p * a.q, a.q * b.q);
export const minus = (a: Pecahan, b: Pecahan) => of(a.p * b.q - b.p * a.q, a.q * b.q);
export const times = (a: Pecahan, b: Pecahan) => of(a.p * b.p, a.q * b.q);
/** Undefined where `b` is 0. */
export const ratio = (a: Pecahan, b: Pecahan) =>
  b.p === 0n ? undefined : of(a.p * b.q, a.q * b.p);
export const percent = (a: Pecahan, b: Pecahan) => ratio(times(a, of(100n)), b);
/** Below zero, zero or above, as `a` is to `b`. */
export const compare = (a: Pecahan, b: Pecahan) =>
  Number(a.p * b.q > b.p * a.q) - Number(a.p * b.q < b.p * a.q);
export const mean = (xs: readonly Pecahan[]) =>
  xs.length === 0 ? undefined : ratio(xs.reduce(plus, of(0n)), of(BigInt(xs.length)));

/** A number with so many decimals: 8,38 is { n: 838, d: 2 }. */
export interface Cetak {
  readonly n: bigint;
  readonly d: number;
}

export const value = ({ n, d }: Cetak): Pecahan => of(n, 10n ** BigInt(d));
const scaled = ({ p, q }: Pecahan, d: number) => ({ p: p * 10n ** BigInt(d), q });

/** Rounded half away from zero. */
export function round(x: Pecahan, d: number): Cetak {
  const { p, q } = scaled(x, d);
  const n = ((p < 0n ? -p : p) * 2n + q) / (q * 2n);
  return { n: p < 0n ? -n : n, d };
}

/** Cut off behind so many decimals. */
export const cut = (x: Pecahan, d: number): Cetak => ({ n: scaled(x, d).p / x.q, d });

export const isSame = (a: Cetak, b: Cetak) => compare(value(a), value(b)) === 0;

/** Whole digits and decimals of the magnitude. */
export function digitsOf({ n, d }: Cetak): { whole: string; fraction: string } {
  const digits = String(n < 0n ? -n : n).padStart(d + 1, "0");
  return { whole: digits.slice(0, digits.length - d), fraction: digits.slice(digits.length - d) };
}

const grouped = (whole: string, by: string) => whole.replace(/\B(?=(\d{3})+$)/g, by);
type Pick = <T>(from: readonly T[]) => T;

/** What a column has for decimal sign; one that has both would be ambiguous. */
export type Gaya = "koma" | "titik";

/** Whether a number can be written so: `79.670` would be read as seventy-nine thousand. */
export const isWritable = (x: Cetak, gaya: Gaya) =>
  gaya === "koma" || x.d !== 3 || digitsOf(x).whole.length > 3;

/** A number as one or another writes it: `1.234,5`, `1234,5`; with the other sign `1,234.5`, `79.67`. */
function writeAngka(x: Cetak, pick: Pick, gaya: Gaya): string {
  const { whole, fraction } = digitsOf(x);
  if (gaya === "koma") {
    const forms = [grouped(whole, "."), whole];
    return pick(forms.map((form) => (x.d === 0 ? form : `${form},${fraction}`)));
  }
  // `1,234` would be read as a little more than one.
  if (x.d === 0) return pick(whole.length > 6 ? [whole, grouped(whole, ",")] : [whole]);
  return `${grouped(whole, ",")}.${fraction}`;
}

const signed = ({ n }: Cetak, text: string, pick: Pick) =>
  n < 0n ? pick([`-${text}`, `−${text}`, `(${text})`]) : text;

/** A percentage: `42,79 %`, `42.79`, `−20,5%`, `(20,5 %)`. */
export const writePersen = (x: Cetak, pick: Pick, gaya: Gaya): string =>
  signed(x, writeAngka(x, pick, gaya) + pick(["", "%", " %", " persen"]), pick);

/** A plain number with its sign. */
export const writeNilai = (x: Cetak, pick: Pick, gaya: Gaya): string =>
  signed(x, writeAngka(x, pick, gaya), pick);

/** An amount: `1.724.799.810`, `Rp. 27.539.000`, `Rp471.557.001`, `2,726,810,205`, `27.539.000,00`. */
export function writeRupiah(x: Cetak, pick: Pick): string {
  const { whole } = digitsOf({ n: x.n, d: 0 });
  const dotted = grouped(whole, ".");
  const forms = [dotted, `Rp. ${dotted}`, `Rp${dotted}`, `Rp ${dotted},-`, `${dotted},00`, whole];
  if (whole.length > 6) forms.push(grouped(whole, ","));
  return pick(forms);
}
