import fc from "fast-check";
import { parseAngka } from "../../src/domain/angka";
import { parseVolume } from "../../src/domain/volume";

const cases: [string, number, boolean, number][] = [
  ["1.724.799.810", 1724799810, false, 0],
  ["Rp. 27.539.000", 27539000, false, 0],
  ["Rp471.557.001", 471557001, false, 0],
  ["Rp\u00a01.000", 1000, false, 0],
  ["IDR 5.000", 5000, false, 0],
  ["Rp 5.000,-", 5000, false, 0],
  ["Rp1.000.000,00", 1000000, false, 2],
  ["42,79 %", 42.79, true, 2],
  ["85 persen", 85, true, 0],
  [": 100 %", 100, true, 0],
  ["79.67", 79.67, false, 2],
  ["93.98", 93.98, false, 2],
  ["2,726,810,205", 2726810205, false, 0],
  ["1.234.567,89", 1234567.89, false, 2],
  ["1,234,567.89", 1234567.89, false, 2],
  ["1,500.50", 1500.5, false, 2],
  ["1.500", 1500, false, 0],
  ["99,564", 99.564, false, 3],
  ["0.125", 0.125, false, 3],
  ["0,5", 0.5, false, 1],
  ["85,00", 85, false, 2],
  ["B (72,4)", 72.4, false, 1],
  ["Baik (≥ 80)", 80, false, 0],
  ["Sangat Baik (90)", 90, false, 0],
  [">= 80", 80, false, 0],
  ["≥80%", 80, true, 0],
  ["(15.000)", -15000, false, 0],
  ["-5", -5, false, 0],
  ["−1,41", -1.41, false, 2],
  ["Rp -5.000", -5000, false, 0],
  ["- Rp 5.000", -5000, false, 0],
  ["7 desa", 7, false, 0],
  ["12 org/bln", 12, false, 0],
  ["  80  ", 80, false, 0],
  ["８５", 85, false, 0],
  ["-0", 0, false, 0],
  ["1.5000", 1.5, false, 4],
  ["B(72,4)", 72.4, false, 1],
];

test.each(cases)("%j means %d", (text, angka, persen, desimal) => {
  expect(parseAngka(text)).toEqual({ angka, persen, desimal });
});

test.each([
  "9".repeat(400),
  "",
  "-",
  "–",
  "n/a",
  "Tinggi",
  "WTP",
  "Belum mendapatkan nilai survey",
  "31 % (461)",
  "50 org x 12 bln",
  "100 dari 110",
  "1 : 17,9",
  "80-90",
  "89,3405,300",
  "12.34.567",
  "1.2.3",
  "1,2,3",
  "5.",
  ",5",
  "1e5",
  "data 2021",
  "2021 belum ada data",
  "Data sementara (2021)",
  "31 Januari 2022",
  "--5",
  "--1.5",
  "1.5e3",
  "(-5)",
  "Infinity",
  "NaN",
])("%j means no number", (text) => {
  expect(parseAngka(text)).toBeUndefined();
});

test("an amount written with dots is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e15 }), fc.boolean(), (n, rp) => {
      const text = String(n).replace(/\B(?=(\d{3})+$)/g, ".");
      expect(parseAngka(rp ? `Rp ${text}` : text)?.angka).toBe(n);
    }),
  );
});

test("a decimal written with a comma is read back with its decimals", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -99999, max: 99999 }),
      fc.integer({ min: 1, max: 4 }),
      (n, places) => {
        const text = (n / 10 ** places).toFixed(places).replace(".", ",");
        expect(parseAngka(text)).toEqual({
          angka: Number((n / 10 ** places).toFixed(places)) || 0,
          persen: false,
          desimal: places,
        });
      },
    ),
  );
});

test("whatever the text, the answer is a finite number or none", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const parsed = parseAngka(text);
      expect(parsed === undefined || Number.isFinite(parsed.angka)).toBe(true);
    }),
  );
});

test("a volume is the product of its factors", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 4 }),
      (factors) => {
        const text = factors.map((f) => `${f} org`).join(" x ");
        expect(parseVolume(text)).toBe(factors.reduce((a, b) => a * b, 1));
      },
    ),
  );
});

test.each([
  ["8≥0", undefined, "an operator stands in front"],
  ["1rp500", undefined, "Rp stands in front"],
  ["( 15.000 )", -15000, "blanks within the brackets"],
  ["(15.000) lagi", undefined, "words behind the brackets"],
  ["15,-000", undefined, ",- stands at the end"],
  ["02,726,810", undefined, "no group begins with 0"],
  ["2,726,810,5", undefined, "four groups, the last of one digit"],
  ["12,726,810", 12726810, "two digits in front"],
  ["sangat  baik (80)", 80, "blanks between words"],
  ["B ( 72,4 )", 72.4, "blanks within the brackets of a predikat"],
  ["Baik (≥ 80)", 80, "an operator behind the predikat"],
  ["C (62)", 62, "a predikat of one letter"],
  ["CC (55)", 55, "or two"],
  ["D (40)", 40, "the lowest"],
  ["E (20)", 20, "or below"],
  ["A (95)", 95, "the highest but one"],
  ["AA (98)", 98, "the highest"],
  ["X (40)", undefined, "no predikat"],
  ["8%5", undefined, "a percent sign stands at the end"],
  ["85 a5", undefined, "a unit stands at the end"],
  ["Nilai B (80)", undefined, "words before the predikat"],
  ["B (72,4) turun", undefined, "words behind it"],
])("%p is %p: %s", (text, angka, _why) => {
  expect(parseAngka(text)?.angka).toBe(angka);
});
