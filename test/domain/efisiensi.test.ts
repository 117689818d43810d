import { tingkatEfisiensi } from "../../src/domain/efisiensi";

test.each([
  [5.01, 5, "efisien"],
  [5, 5, "cukup efisien"],
  [0, 5, "cukup efisien"],
  [-5, 5, "cukup efisien"],
  [-5.01, 5, "tidak efisien"],
  [0.1, 0, "efisien"],
  [0, 0, "cukup efisien"],
  [-0.1, 0, "tidak efisien"],
])("%p points at an ambang of %p is %s", (efisiensi, ambang, tingkat) => {
  expect(tingkatEfisiensi(efisiensi, ambang)).toBe(tingkat);
});
