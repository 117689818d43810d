const POWERS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];
/** A decimal of so many digits is the only one that its double stands for. */
const FIFTEEN_DIGITS = 1e15;

/**
 * `x` with its decimal point moved right, where that makes a whole number; undefined where it does not or
 * has more digits than are certain. Most of what is measured ends here, much faster than by its text.
 */
function wholeAt(x: number, places: number): number | undefined {
  const power = POWERS[places] ?? Number.NaN;
  const whole = Math.round(x * power);
  return Math.abs(whole) < FIFTEEN_DIGITS && whole / power === x ? whole : undefined;
}

/**
 * Moves the decimal point of `x` by `places` without binary error: `shift(79.67, 2)` is exactly
 * 7967, where `79.67 * 100` may be a hair off.
 */
export function shift(x: number, places: number): number {
  const whole = wholeAt(x, places);
  if (whole !== undefined) return whole;
  const [mantissa, exponent] = String(x).split("e");
  return Number(`${mantissa}e${Number(exponent ?? 0) + places}`);
}

/** How many decimals `x` is written with: 79.67 has 2, 1e-7 has 7, 1500 has 0. */
export function decimals(x: number): number {
  if (Number.isInteger(x)) return 0;
  for (let places = 1; places < POWERS.length; places++) {
    if (wholeAt(x, places) !== undefined) return places;
  }
  const [mantissa = "", exponent] = String(x).split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent ?? 0));
}

/**
 * `part / whole` in percent, from the decimal numbers as written: `percentOf(79.67, 80)` is 99.5875.
 *
 * Both numbers are first made whole, so one division is all the rounding there is. Undefined when
 * `whole` is 0 and where the percentage is no finite number.
 */
export function percentOf(part: number, whole: number): number | undefined {
  const places = Math.max(decimals(part), decimals(whole));
  const percent = shift(part, places + 2) / shift(whole, places);
  return Number.isFinite(percent) ? percent : undefined;
}

/** More decimals than anybody prints; what a division leaves beyond them is noise. */
export const MOST_DECIMALS = 10;

/**
 * Mean of numbers: `mean([69.63, 5081, 571.8])` is exactly that of the decimals as written. Where one
 * comes from a division, what lies beyond ten decimals is noise and is rounded away, so that a mean
 * which is a half prints as one. Undefined for none.
 */
export function mean(numbers: readonly number[]): number | undefined {
  const [first, ...others] = numbers;
  if (others.every((x) => x === first)) return first;
  const total = sum(numbers);
  const places = decimals(total);
  const exact = shift(total, places) / shift(numbers.length, places);
  return numbers.some((x) => decimals(x) > MOST_DECIMALS)
    ? roundHalfUp(exact, MOST_DECIMALS)
    : exact;
}

/**
 * Sum without the noise of binary fractions: `sum([0.1, 0.2])` is 0.3. The sum of nothing is 0. Where
 * there are more digits than whole numbers hold it is the plain sum, and where one comes from a division,
 * what lies beyond ten decimals is noise and is rounded away: 200/3 − 61.661666… is 5.005.
 */
export function sum(numbers: readonly number[]): number {
  const places = Math.max(0, ...numbers.map(decimals));
  const whole = numbers.map((x) => shift(x, places));
  const total = whole.reduce((a, b) => a + b, 0);
  if ([total, ...whole].every(Number.isSafeInteger)) return shift(total, -places);
  const plain = numbers.reduce((a, b) => a + b, 0);
  const isNoisy = numbers.length > 1 && decimals(plain) > MOST_DECIMALS;
  return isNoisy ? roundHalfUp(plain, MOST_DECIMALS) : plain;
}

/**
 * Rounds half away from zero at so many decimals of the number as written: 1.005 at two is 1.01,
 * -2.5 at none is -3, 11.4997 at none is 11.
 */
export function roundHalfUp(x: number, places: number): number {
  const rounded = shift(Math.round(Math.abs(shift(x, places))), -places);
  return x < 0 && rounded !== 0 ? -rounded : rounded;
}
