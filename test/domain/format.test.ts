import fc from "fast-check";
import { parseAngka } from "../../src/domain/angka";
import { roundHalfUp } from "../../src/domain/desimal";
import { formatAngka, formatNilai, formatPersen, formatRupiah } from "../../src/domain/format";
import { formatTanggal, parseTanggal } from "../../src/domain/tanggal";

test.each([
  [1724799810, 0, "1.724.799.810"],
  [79.675, 2, "79,68"],
  [1.005, 2, "1,01"],
  [11.4997, 0, "11"],
  [11.4997, 2, "11,50"],
  [0.5, 0, "1"],
  [-0.004, 2, "0,00"],
  [-1.41, 2, "-1,41"],
  [999.995, 2, "1.000,00"],
  [1e15, 0, "1.000.000.000.000.000"],
  [0, 0, "0"],
])("%d at %d decimals prints %s", (value, places, text) => {
  expect(formatAngka(value, places)).toBe(text);
});

test("amounts, percentages and short numbers print as official documents write them", () => {
  expect(formatRupiah(1724799810)).toBe("Rp 1.724.799.810");
  expect(formatRupiah(-5000)).toBe("-Rp 5.000");
  expect(formatPersen((471557001 * 100) / 1724799810)).toBe("27,34%");
  expect([79.67, 85, 1500, 1e-12].map(formatNilai)).toEqual([
    "79,67",
    "85",
    "1.500",
    "0,0000000000",
  ]);
});

test("what is printed is read back as what was rounded", () => {
  const amount = fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 1000);
  fc.assert(
    fc.property(amount, fc.integer({ min: 0, max: 2 }), (value, places) => {
      expect(parseAngka(formatAngka(value, places))?.angka).toBe(roundHalfUp(value, places));
    }),
  );
});

test.each([
  ["31 Januari 2022", "2022-01-31"],
  ["1 jan 2022", "2022-01-01"],
  ["3 Pebruari 2022", "2022-02-03"],
  ["31/01/2022", "2022-01-31"],
  ["5-1-2022", "2022-01-05"],
  ["2022-01-31", "2022-01-31"],
  ["30 nopember 2022", "2022-11-30"],
  [" 29 Februari 2024 ", "2024-02-29"],
])("%j is the day %s", (text, iso) => {
  expect(parseTanggal(text)).toBe(iso);
});

test.each([
  "",
  "2022",
  "31 April 2022",
  "29 Februari 2023",
  "31/13/2022",
  "Januari 2022",
  "1 J 2022",
  "besok",
])("%j is no day", (text) => {
  expect(parseTanggal(text)).toBeUndefined();
});

test("a day that is printed is read back", () => {
  const day = fc.record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(day, ({ year, month, date }) => {
      const iso = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
      expect(parseTanggal(formatTanggal(iso) ?? "")).toBe(iso);
    }),
  );
});
