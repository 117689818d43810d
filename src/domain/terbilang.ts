import { decimals } from "./desimal";
import { formatAngka } from "./format";

const SATUAN = [
  "nol",
  "satu",
  "dua",
  "tiga",
  "empat",
  "lima",
  "enam",
  "tujuh",
  "delapan",
  "sembilan",
  "sepuluh",
  "sebelas",
];

/** Largest first. “Se-” stands for one of belas, puluh, ratus and ribu, not of juta and above. */
const KELOMPOK: readonly (readonly [number, string])[] = [
  [1e15, "kuadriliun"],
  [1e12, "triliun"],
  [1e9, "miliar"],
  [1e6, "juta"],
];

/**
 * A number in words, lower case: 3 is `tiga`, 1001 is `seribu satu`, 1_100_110 is `satu juta seratus
 * ribu seratus sepuluh`, -2.05 is `minus dua koma nol lima`.
 *
 * Decimals are read digit by digit, as written. Exact to 10^15; beyond, and for what is not a finite
 * number, an error: a count in a report is never that.
 */
export function terbilang(value: number): string {
  const size = Math.abs(value);
  if (!(size <= 1e15)) throw new RangeError(`terbilang: ${value} is beyond 10^15`);
  const whole = Math.trunc(size);
  const fraction = formatAngka(size, decimals(size)).split(",")[1];
  const words = [spell(whole)];
  if (fraction) words.push("koma", ...[...fraction].map((digit) => SATUAN[Number(digit)] ?? ""));
  return `${value < 0 ? "minus " : ""}${words.join(" ")}`;
}

/** Words of a whole number. */
function spell(n: number): string {
  for (const [size, name] of KELOMPOK) {
    if (n >= size) return join(`${spell(Math.floor(n / size))} ${name}`, n % size);
  }
  if (n >= 2000) return join(`${spell(Math.floor(n / 1000))} ribu`, n % 1000);
  if (n >= 1000) return join("seribu", n - 1000);
  if (n >= 200) return join(`${SATUAN[Math.floor(n / 100)]} ratus`, n % 100);
  if (n >= 100) return join("seratus", n - 100);
  if (n >= 20) return join(`${SATUAN[Math.floor(n / 10)]} puluh`, n % 10);
  return n >= 12 ? `${SATUAN[n - 10]} belas` : (SATUAN[n] ?? "");
}

const join = (head: string, rest: number) => (rest === 0 ? head : `${head} ${spell(rest)}`);
