import { sumAlokasi } from "../../src/domain/alokasi";
import { parentsOf, sumRincian } from "../../src/domain/rincian";

test.each([
  [
    ["I", "I.1", "I.1.2", "II"],
    [undefined, 0, 1, undefined],
  ],
  [
    ["I", "I.1.2"],
    [undefined, 0],
  ],
  [
    ["I", "I", "I.1"],
    [undefined, undefined, 0],
  ],
  [
    ["I.1", "I"],
    [1, undefined],
  ],
  [
    ["", "", ".1"],
    [undefined, undefined, undefined],
  ],
  [
    ["1", "10.1", "1.1"],
    [undefined, undefined, 0],
  ],
])("rows %p have the parents %p", (kode, parents) => {
  expect(parentsOf(kode)).toEqual(parents);
});

test.each<[string, (number | undefined)[], (number | undefined)[], number | undefined]>([
  ["details make the sum", [undefined, 5, 7], [12, 5, 7], 12],
  ["details prevail over what is typed above them", [9, 5, 7], [12, 5, 7], 12],
  [
    "what is typed above holds while the details are blank",
    [9, undefined, undefined],
    [9, undefined, undefined],
    9,
  ],
  ["or come to nothing", [9, 0, 0], [9, 0, 0], 9],
  ["details of nothing are nothing, not blank", [undefined, 0, undefined], [0, 0, undefined], 0],
  [
    "all blank is blank",
    [undefined, undefined, undefined],
    [undefined, undefined, undefined],
    undefined,
  ],
  [
    "what cannot be read makes its sums unknown",
    [9, Number.NaN, 7],
    [Number.NaN, Number.NaN, 7],
    Number.NaN,
  ],
])("%s", (_name, nilai, rows, total) => {
  expect(sumRincian(["I", "I.1", "I.2"], nilai)).toEqual({ rows, total });
});

test("a table without rows comes to nothing", () => {
  expect(sumRincian([], [])).toEqual({ rows: [], total: undefined });
  expect(sumAlokasi([], [], [])).toEqual(new Map());
});

test.each<[string, string[], string[], (number | undefined)[], Record<string, number>]>([
  [
    "a row has the sasaran of the row above it",
    ["I", "I.1", "I.2", "II"],
    ["S1", "", "S2", ""],
    [undefined, 5, 7, 9],
    { S1: 5, S2: 7, "": 9 },
  ],
  [
    "amounts of one sasaran add up",
    ["I", "II", "III"],
    ["S1", "S2", "S1"],
    [0.1, 1, 0.2],
    { S1: 0.3, S2: 1 },
  ],
  ["a typed sum gives way to its details", ["I", "I.1"], ["S1", "S2"], [9, 5], { S2: 5 }],
  ["it holds while they are blank", ["I", "I.1"], ["S1", "S2"], [9, undefined], { S1: 9 }],
  ["or come to nothing", ["I", "I.1"], ["S1", "S2"], [9, 0], { S1: 9 }],
  [
    "details of nothing count where nothing is typed above",
    ["I", "I.1"],
    ["S1", "S2"],
    [undefined, 0],
    { S2: 0 },
  ],
  ["blank is no amount", ["I"], ["S1"], [undefined], {}],
])("%s", (_name, kode, sasaran, nilai, parts) => {
  expect(Object.fromEntries(sumAlokasi(kode, sasaran, nilai))).toEqual(parts);
});
