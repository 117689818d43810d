import { decimals, mean, percentOf, roundHalfUp, shift, sum } from "../../src/domain/desimal";

test.each([
  [79.67, 2, 7967],
  [1.005, 2, 100.5],
  [7967, -2, 79.67],
  [1e21, 2, 1e23],
  [1e-7, 7, 1],
  [12, 6, 12_000_000],
  [12, 7, 120_000_000],
  [0, 3, 0],
  // Read as 219508678208178.3 times 10^6 it would have another last digit.
  [219508678208178.3, 6, 219508678208178300000],
])("%p moved by %p places is %p", (x, places, shifted) => {
  expect(shift(x, places)).toBe(shifted);
});

test.each([
  [79.67, 2],
  [1500, 0],
  [1e-7, 7],
  [1.5e-7, 8],
  [1.5e21, 0],
  [-0.25, 2],
])("%p has %p decimals", (x, places) => {
  expect(decimals(x)).toBe(places);
});

test.each([
  [79.67, 80, 99.5875],
  [1, 3, 100 / 3],
  [0.1, 0.3, 100 / 3],
  [0, 5, 0],
  [5, 0, undefined],
  [Number.NaN, 5, undefined],
  [5, Number.NaN, undefined],
  [Number.POSITIVE_INFINITY, 5, undefined],
  [5, Number.POSITIVE_INFINITY, undefined],
  [1e-300, 2e-300, 50],
  [1, 0.3, 1000 / 3],
  [1e300, 1e-7, undefined],
])("%p of %p is %p percent", (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});

test("a number of up to six decimals is never read by its text, which takes ten times as long", () => {
  const { String: text } = globalThis;
  let read = 0;
  globalThis.String = Object.assign((x: unknown) => {
    read += 1;
    return text(x);
  }, text);
  try {
    for (const x of [1500, 79.67, -0.000001, 99_999_999.999999]) {
      shift(x, decimals(x));
    }
    percentOf(79.67, 80);
    expect(read).toBe(0);
  } finally {
    globalThis.String = text;
  }
});

test.each([
  [[], undefined],
  [[8.38, 8.39], 8.385],
  [[100 / 3, 100 / 3], 100 / 3],
  // 17 of 3 and 31 of 12: by themselves these two come to 412.49999999999994.
  [[566.6666666666666, 258.3333333333333], 412.5],
  [[566.6666666666666, 258.3333333333333, 0], 275],
  [[1.0000000001, 1.0000000002], 1.00000000015],
])("the mean of %p is %p", (numbers, expected) => {
  expect(mean(numbers)).toBe(expected);
});

test("a sum has no noise of binary fractions, and that of nothing is 0", () => {
  expect(sum([0.1, 0.2])).toBe(0.3);
  expect(sum([0.1, 0.02, -0.12])).toBe(0);
  expect(sum([])).toBe(0);
  expect(sum([5])).toBe(5);
});

test("where whole numbers do not hold all digits, it is the plain sum", () => {
  expect(sum([1e20, 0.5])).toBe(1e20);
  expect(sum([1 / 3, 1e9])).toBe(1 / 3 + 1e9);
});

test("a sum of quotients is a half where the fractions are: 200/3 − 184.985/3 = 5.005", () => {
  expect(sum([200 / 3, -184.985 / 3])).toBe(5.005);
  expect(200 / 3 - 184.985 / 3).not.toBe(5.005);
});

test.each([
  [1.005, 2, 1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [11.4997, 0, 11],
  [-0.4, 0, 0],
  [0.045, 2, 0.05],
  [1250, -2, 1300],
])("%p rounded at %p is %p", (x, places, rounded) => {
  // Not -0 either, which prints as “-0”.
  expect(Object.is(roundHalfUp(x, places), rounded)).toBe(true);
});
