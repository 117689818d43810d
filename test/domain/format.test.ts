import fc from "fast-check";
import { parseAngka } from "../../src/domain/angka";
import { formatAngka, formatNilai, formatPersen, formatRupiah } from "../../src/domain/format";

test.each([
  [1724799810, 0, "1.724.799.810"],
  [1.005, 2, "1,01"],
  [8.345, 2, "8,35"],
  [11.4997, 2, "11,50"],
  [11.4997, 0, "11"],
  [2.5, 0, "3"],
  [-2.5, 0, "-3"],
  [-0.001, 2, "0,00"],
  [99.5875, 2, "99,59"],
  [999.995, 2, "1.000,00"],
  [0, 2, "0,00"],
  [0.1 + 0.2, 2, "0,30"],
  [1e-9, 2, "0,00"],
  [123456789012345, 0, "123.456.789.012.345"],
])("%p at %p decimals prints as %p", (value, places, printed) => {
  expect(formatAngka(value, places)).toBe(printed);
});

test("a value keeps the decimals it is written with", () => {
  expect([79.67, 1500, 80, 0.5, -1.41].map(formatNilai)).toEqual([
    "79,67",
    "1.500",
    "80",
    "0,5",
    "-1,41",
  ]);
  expect(formatNilai(100 / 3)).toBe("33,3333333333");
});

test("percent and rupiah", () => {
  expect(formatPersen(42.793345)).toBe("42,79%");
  expect(formatPersen(100, 0)).toBe("100%");
  expect(formatRupiah(1724799810)).toBe("Rp 1.724.799.810");
  expect(formatRupiah(-15000)).toBe("-Rp 15.000");
  expect(formatRupiah(0)).toBe("Rp 0");
});

test("what is printed is read back as the number, rounded", () => {
  const number = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000);
  fc.assert(
    fc.property(number, (x) => {
      expect(parseAngka(formatAngka(x, 3))?.angka).toBe(x === 0 ? 0 : x);
      const twoPlaces = parseAngka(formatAngka(x, 2))?.angka ?? Number.NaN;
      expect(Math.abs(twoPlaces - x)).toBeLessThanOrEqual(0.005 + 1e-9);
    }),
  );
});
