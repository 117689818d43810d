import { checkSkala, classify, kelasOf, SKALA_BAKU } from "../../src/domain/predikat";

const row = (batasBawah: number | undefined, kategori?: string, jenis = "minimal") => ({
  batasBawah,
  kategori,
  jenis,
});

test("rows without a kategori are no class, and without any the usual scale holds", () => {
  expect(kelasOf([row(76), row(undefined)])).toEqual(SKALA_BAKU);
  expect(kelasOf([])).toEqual(SKALA_BAKU);
  expect(kelasOf([row(50, "Cukup"), row(76)])).toEqual([
    { kategori: "Cukup", batas: 50, eksklusif: false },
  ]);
});

test.each([
  [[row(76, "Minimal"), row(76, "Lebih", "lebih dari"), row(undefined, "Sisa")]],
  [[row(undefined, "Sisa"), row(76, "Lebih", "lebih dari"), row(76, "Minimal")]],
])(
  "of two classes with one bound the exclusive one is higher, in any order of the rows",
  (rows) => {
    const skala = kelasOf(rows);
    expect([76.01, 76, 75.99].map((x) => classify(x, skala))).toEqual(["Lebih", "Minimal", "Sisa"]);
  },
);

test("below every bound there is no class", () => {
  expect(classify(9, kelasOf([row(10, "Ada")]))).toBeUndefined();
  expect(classify(10, kelasOf([row(10, "Ada")]))).toBe("Ada");
});

const OVERLAP = "tumpang tindih: batas sama dengan kategori lain";
const HOLE = "lubang: capaian di bawah batas ini tidak mempunyai kategori";
const TWICE = "tumpang tindih: lebih dari satu kategori tanpa batas bawah";

test.each([
  ["a sound scale", [row(76, "A"), row(undefined, "B")], ["", ""]],
  [
    "a bound without a name",
    [row(76, "A"), row(60), row(undefined, "B")],
    ["", "kategori kosong", ""],
  ],
  ["a blank row", [row(76, "A"), row(undefined), row(undefined, "B")], ["", "", ""]],
  ["one bound twice", [row(76, "A"), row(76, "B"), row(undefined, "C")], ["", OVERLAP, ""]],
  [
    "one bound, once included and once not",
    [row(76, "A", "lebih dari"), row(76, "B"), row(undefined, "C")],
    ["", "", ""],
  ],
  [
    "one exclusive bound twice",
    [row(76, "A", "lebih dari"), row(76, "B", "lebih dari"), row(undefined, "C")],
    ["", OVERLAP, ""],
  ],
  [
    "two lowest classes",
    [row(76, "A"), row(undefined, "B"), row(undefined, "C")],
    ["", TWICE, TWICE],
  ],
  ["no lowest class", [row(76, "A"), row(50, "B")], ["", HOLE]],
  ["no lowest class, from the lowest up", [row(50, "B"), row(76, "A")], [HOLE, ""]],
  ["the name of the lowest class used above it", [row(76, "A"), row(50, "A")], ["", HOLE]],
  ["an unnamed bound beside the lowest", [row(76, "A"), row(50)], [HOLE, "kategori kosong"]],
  [
    "no lowest class, two of them at one bound",
    [row(76, "A", "lebih dari"), row(76, "B")],
    ["", HOLE],
  ],
  ["nothing", [], []],
])("%s", (_name, rows, expected) => {
  expect(checkSkala(rows)).toEqual(expected);
});
