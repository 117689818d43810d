import { findUnit, unitOfCell } from "../../src/domain/unit";
import { parseVolume } from "../../src/domain/volume";

test.each([
  [71.43, 2, 7, true, [5]],
  [71.4, 1, 7, true, [5]],
  [71, 0, 7, true, [5]],
  [80, 0, 7, false, [5, 6]],
  [0, 0, 7, true, [0]],
  [100, 0, 7, true, [7]],
  [-5, 0, 7, false, [0]],
  [-50, 0, 7, false, [0]],
  [120, 0, 7, false, [7]],
])("%p with %p decimals of %p units: possible %p, %p", (angka, desimal, n, mungkin, k) => {
  expect(findUnit({ angka, desimal }, n)).toEqual({ mungkin, k });
});

test.each([
  ["a fraction", 0.7143, 4, false, 7, true, [5]],
  ["a fraction that is nearly 5 of 7", 0.712, 3, false, 7, false, [4, 5]],
  ["a fraction that was typed as such", 0.7143, 4, true, 7, false, [0, 1]],
  ["1 is 100 percent of 7", 1, 0, false, 7, true, [7]],
  ["1 is 1 of 100", 1, 0, false, 100, true, [1]],
  ["0.5 of 300 units could be counted in percent", 0.5, 1, false, 300, false, [1, 2]],
  ["1.01 is no fraction", 1.01, 2, false, 7, false, [0, 1]],
  ["0 is none of them", 0, 0, false, 7, true, [0]],
  ["80 percent of 7", 80, 0, false, 7, false, [5, 6]],
  ["a negative one", -0.5, 1, false, 7, false, [0]],
])("%s", (_name, angka, desimal, persen, n, mungkin, k) => {
  expect(unitOfCell({ angka, desimal, persen }, n)).toEqual({ mungkin, k });
});

test.each([
  ["50*12", 600],
  ["50 * 12", 600],
  ["50  *  12", 600],
  ["50×12", 600],
  ["50 org × 12 bln", 600],
  ["50 org  x  12 bln", 600],
  ["50 org x12", 600],
  ["50 org  x12", 600],
  ["5x12", 60],
  ["5x 12", 60],
  ["5 X 12", 60],
  ["5 x ", undefined],
  ["5  x  12", 60],
  ["5 x 4 x 3", 60],
  ["0,1 x 3", 0.3],
  ["7 desa", 7],
  ["5 x beberapa", undefined],
  ["", undefined],
  ["-", undefined],
])("the volume %p is %p", (text, volume) => {
  expect(parseVolume(text)).toBe(volume);
});
