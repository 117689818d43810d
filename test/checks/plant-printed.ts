/**
 * Wrong printed numbers, one class at a time, and which classes explain a number: worked out by exact
 * fractions and the rules of docs/pemeriksaan.md, so that the checks are held to something other than
 * themselves.
 */
import type { Severity } from "../../src/checks/contract";
import {
  type Cetak,
  compare,
  cut,
  digitsOf,
  isSame,
  minus,
  of,
  round,
  value,
  writeNilai,
  writePersen,
  writeRupiah,
} from "./pecahan";
import type { Acak, Cetakan } from "./random-workbook";

const DIPOTONG = "dipotong";
const DUA_KALI = "dibulatkan dua kali";
const BULAT = "dibulatkan ke bilangan bulat";
const TERTUKAR = "digit tertukar";
const GESER = "geser desimal";
export const SALAH = "salah";

/** What explains a printed number. */
export interface Sebab {
  readonly label: string;
  readonly tingkat: Severity;
}

const plain = (x: Cetak): string => {
  const { whole, fraction } = digitsOf(x);
  return `${x.n < 0n ? "-" : ""}${whole}.${fraction}`;
};

/** Texts with two neighbouring digits changed over; a point between them stays where it is. */
function swaps(text: string): string[] {
  const [point, digits] = [text.indexOf("."), text.replace(".", "")];
  return [...digits].flatMap((digit, i) => {
    const next = digits.charAt(i + 1);
    if (!/\d\d/.test(digit + next) || digit === next) return [];
    const swapped = digits.slice(0, i) + next + digit + digits.slice(i + 2);
    return [`${swapped.slice(0, point)}.${swapped.slice(point)}`];
  });
}

const cetakOf = (text: string): Cetak => {
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  const n = BigInt(whole + fraction);
  return { n: text.startsWith("-") ? -n : n, d: fraction.length };
};

/** A number whose decimal point was moved by `by` places from where the exact number has it. */
function shifted({ exact }: Cetakan, d: number, by: number): Cetak {
  const right = round(exact, Math.max(0, Math.min(d + by, 9)));
  // right × 10^by, at d decimals: what does not fit in them is none.
  const power = d + by - right.d;
  return power >= 0
    ? { n: right.n * 10n ** BigInt(power), d }
    : { n: right.n % 10n ** BigInt(-power) === 0n ? right.n / 10n ** BigInt(-power) : 0n, d };
}

/**
 * Everything that explains a printed number, the first being what people are told: a rounding before a
 * bound, a bound before another value of the same table, that before a slip of the hand. Nothing where
 * the number is right.
 */
export function explain(cetakan: Cetakan, x: Cetak): Sebab[] {
  const { exact, jenis, isCapaian, lain } = cetakan;
  const right = round(exact, x.d);
  if (isSame(right, x)) return [];
  const out: Sebab[] = [];
  const say = (label: string, tingkat: Severity) => out.push({ label, tingkat });
  if (jenis !== "rupiah") {
    if (isSame(cut(exact, x.d), x)) say(DIPOTONG, "saran");
    const once = round(exact, x.d + 1);
    const twice = round(value(round(exact, x.d + 2)), x.d + 1);
    if ([once, twice].some((step) => isSame(round(value(step), x.d), x))) say(DUA_KALI, "saran");
    if (x.d > 0 && isSame(round(exact, 0), x)) say(BULAT, "saran");
    for (const bound of [100n, 120n]) {
      if (isCapaian && isSame({ n: bound, d: 0 }, x) && compare(exact, of(bound)) > 0)
        say(`dibatasi pada ${bound}`, "peringatan");
    }
    if (isCapaian && x.n === 0n && exact.p < 0n) say("dibatasi pada 0", "peringatan");
    for (const [label, other] of lain)
      if (other && isSame(round(other, x.d), x)) say(label, "galat");
  }
  if (x.n !== 0n && [1, 2, -1, -2].some((by) => isSame(shifted(cetakan, x.d, by), x)))
    say(GESER, "galat");
  if (swaps(plain(right)).includes(plain(x))) say(TERTUKAR, "galat");
  if (out.length === 0) say(SALAH, "galat");
  // A change with the wrong sign is how some print that a negatif indikator became better.
  const isFlipped =
    cetakan.header === "Perubahan tercetak" && isSame(round(minus(of(0n), exact), x.d), x);
  return isFlipped ? out.map(({ label }) => ({ label, tingkat: "peringatan" })) : out;
}

const PLACES = [0, 1, 2, 3, 4];

/** By class: numbers that may be printed by that mistake, and whether a label names it. */
export const kelasTercetak: Readonly<
  Record<string, { of: (c: Cetakan, a: Acak) => Cetak[]; is: (label: string) => boolean }>
> = {
  dipotong: { of: ({ exact }) => PLACES.map((d) => cut(exact, d)), is: (l) => l === DIPOTONG },
  "dibulatkan dua kali": {
    of: ({ exact }) => PLACES.map((d) => round(value(round(exact, d + 1)), d)),
    is: (l) => l === DUA_KALI,
  },
  "dibulatkan ke bilangan bulat": {
    of: ({ exact }) => [1, 2, 3].map((d) => ({ n: round(exact, 0).n * 10n ** BigInt(d), d })),
    is: (l) => l === BULAT,
  },
  dibatasi: {
    of: () => [100n, 120n, 0n].flatMap((n) => [0, 2].map((d) => ({ n: n * 10n ** BigInt(d), d }))),
    is: (l) => l.startsWith("dibatasi"),
  },
  "rumus lain": lainnya((l) => l.startsWith("dihitung dengan rumus")),
  "rata-rata persentase": lainnya((l) => l === "rata-rata persentase rinciannya"),
  "rata-rata yang lain": lainnya(
    (l) => l === "rata-rata capaian yang tercetak" || l === "rata-rata seluruh indikator",
  ),
  "disalin dari kolom lain": lainnya((l) => l.startsWith("sama dengan")),
  "bagian dari jumlah yang lain": lainnya((l) => l === "bagian dari seluruh realisasi"),
  "tanda terbalik": lainnya((l) => l === "tandanya terbalik"),
  "digit tertukar": {
    of: ({ exact, jenis }, a) =>
      (jenis === "rupiah" ? [0] : PLACES).flatMap((d) => {
        const all = swaps(plain(round(exact, d)));
        return all.length > 0 ? [cetakOf(a.pick(all))] : [];
      }),
    is: (l) => l === TERTUKAR,
  },
  "geser desimal": {
    of: (c) =>
      (c.jenis === "rupiah" ? [0] : PLACES).flatMap((d) =>
        [1, 2, -1, -2].map((by) => shifted(c, d, by)),
      ),
    is: (l) => l === GESER,
  },
  salah: {
    of: ({ exact, jenis }, a) =>
      (jenis === "rupiah" ? [0] : PLACES).map((d) => ({
        n:
          round(exact, d).n + BigInt(a.int(3, 999) * (jenis === "nilai" && a.chance(0.5) ? -1 : 1)),
        d,
      })),
    is: (l) => l === SALAH,
  },
};

function lainnya(is: (label: string) => boolean) {
  return {
    of: ({ lain }: Cetakan) =>
      lain.flatMap(([label, x]) => (x && is(label) ? PLACES.map((d) => round(x, d)) : [])),
    is,
  };
}

/** A number as it may be typed into the twin; a change without words, a whole amount for money. */
export const write = ({ jenis, header, gaya }: Cetakan, x: Cetak, a: Acak): string =>
  header === "Perubahan tercetak"
    ? `${x.n < 0n ? "-" : ""}${writeNilai({ ...x, n: x.n < 0n ? -x.n : x.n }, a.pick, gaya)}`
    : { persen: writePersen, nilai: writeNilai, rupiah: writeRupiah }[jenis](x, a.pick, gaya);
