import { decimals, percentOf, roundHalfUp, shift, sum } from "../../src/domain/desimal";

test.each([
  [79.67, 2, 7967],
  [1.005, 2, 100.5],
  [7967, -2, 79.67],
  [1e21, 2, 1e23],
  [1e-7, 7, 1],
  [12, 6, 12_000_000],
  [12, 7, 120_000_000],
  [0, 3, 0],
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
])("%p of %p is %p percent", (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
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
