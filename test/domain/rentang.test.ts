import fc from "fast-check";
import { type Arah, computeCapaian, parseRumus, type Rumus } from "../../src/domain/capaian";
import { computeCapaianRentang, computeSelisih, parseTarget } from "../../src/domain/rentang";
import { cpuOf } from "../cpu";

test.each([
  ["80-90", 80, 90, false],
  ["80 – 90", 80, 90, false],
  ["80—90", 80, 90, false],
  ["80 s.d. 90", 80, 90, false],
  ["80 s/d 90", 80, 90, false],
  ["80 sd 90", 80, 90, false],
  ["80 S.D 90", 80, 90, false],
  ["80 sampai 90", 80, 90, false],
  ["80 sampai dengan 90", 80, 90, false],
  ["80 hingga 90", 80, 90, false],
  ["80-90 %", 80, 90, true],
  ["80 % – 90 %", 80, 90, true],
  ["80 %-90", 80, 90, true],
  ["76,61 - 88,30", 76.61, 88.3, false],
  ["B (76,61 – 88,30)", 76.61, 88.3, false],
  ["1.000-2.000 dokumen", 1000, 2000, false],
  ["Rp 1.000.000 s.d. Rp 2.000.000", 1e6, 2e6, false],
  ["-5 - -3", -5, -3, false],
  ["-5 s.d. 3", -5, 3, false],
  ["80-80", 80, 80, false],
  ["80", 80, 80, false],
  ["≥ 80", 80, 80, false],
  ["<= 5", 5, 5, false],
  ["B (72,4)", 72.4, 72.4, false],
  ["-5", -5, -5, false],
  ["100 %", 100, 100, true],
])("%j is a target from %d to %d", (text, bawah, atas, persen) => {
  expect(parseTarget(text)).toMatchObject({
    bawah: { angka: bawah, persen },
    atas: { angka: atas, persen },
  });
});

test.each([
  "",
  "-",
  "80-",
  "90-80",
  "80-90-100",
  "31-01-2022",
  "2022-01-31",
  "12.34.567-90",
  "WTP",
  "data 2020-2021",
  "100 dari 110",
  "1 : 17,9",
  "7 desa x 6 bln",
])("%j is no target", (text) => {
  expect(parseTarget(text)).toBeUndefined();
});

test("long text is refused at once", () => {
  const take = () => expect(parseTarget("1 - ".repeat(10_000))).toBeUndefined();
  expect(cpuOf(take)).toBeLessThan(500);
});

test.each([
  ["", "cermin"],
  ["cermin", "cermin"],
  ["(2T-R)/T", "cermin"],
  ["(2T − R) / T × 100%", "cermin"],
  ["(2 × target − realisasi) / target × 100 %", "cermin"],
  ["(T − (R − T)) / T", "cermin"],
  ["1 + (1 - R/T)", "cermin"],
  ["T/R", "bagi"],
  [" t / r ", "bagi"],
  ["Target/Realisasi", "bagi"],
  ["target : realisasi x 100%", "bagi"],
  ["Target dibagi Realisasi", "bagi"],
])("the rumus %j is %s", (text, rumus) => {
  expect(parseRumus(text)).toBe(rumus);
});

test.each(["R/T", "lain", "T-R", "2T/R", "100%", "constructor"])("%j is no rumus", (text) => {
  expect(parseRumus(text)).toBeUndefined();
});

const positive = fc.integer({ min: 1, max: 100_000 }).map((n) => n / 100);
const rentang = fc
  .tuple(positive, positive)
  .map(([a, b]) => ({ bawah: Math.min(a, b), atas: Math.max(a, b) }));
const arah = fc.constantFrom<Arah>("positif", "negatif");
const rumus = fc.constantFrom<Rumus>("cermin", "bagi");

test("nothing jumps at the bounds of a range", () => {
  fc.assert(
    fc.property(rentang, arah, rumus, (target, direction, formula) => {
      for (const bound of [target.bawah, target.atas]) {
        expect(computeCapaianRentang(target, bound, direction, formula)).toBe(100);
        for (const realisasi of [bound - 1e-9, bound + 1e-9]) {
          const capaian = computeCapaianRentang(target, realisasi, direction, formula);
          expect(Math.abs((capaian ?? Number.NaN) - 100)).toBeLessThan(1e-3);
        }
      }
    }),
  );
});

test("more is never worse with arah positif, and never better with negatif", () => {
  fc.assert(
    fc.property(rentang, positive, positive, rumus, (target, a, b, formula) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      const up = (r: number) => computeCapaianRentang(target, r, "positif") as number;
      const down = (r: number) => computeCapaianRentang(target, r, "negatif", formula) as number;
      expect(up(more)).toBeGreaterThanOrEqual(up(less));
      expect(down(more)).toBeLessThanOrEqual(down(less));
    }),
  );
});

test("a range of one number is that number", () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), arah, rumus, (t, r, direction, formula) => {
      expect(computeCapaianRentang({ bawah: t, atas: t }, r, direction, formula)).toBe(
        computeCapaian(t, r, direction, formula),
      );
    }),
  );
});

test("a bound of 0 matters only beyond it", () => {
  expect(computeCapaianRentang({ bawah: 0, atas: 5 }, 0, "negatif")).toBe(100);
  expect(computeCapaianRentang({ bawah: 0, atas: 5 }, -1, "positif")).toBeUndefined();
  expect(computeCapaianRentang({ bawah: 0, atas: 0 }, 0, "positif")).toBeUndefined();
});

test("target / realisasi does not exist for a realisasi or target of 0", () => {
  expect(computeCapaian(5, 0, "negatif", "bagi")).toBeUndefined();
  expect(computeCapaian(0, 5, "negatif", "bagi")).toBeUndefined();
  expect(computeCapaian(10, 12.5, "negatif", "bagi")).toBe(80);
});

test("selisih is antisymmetric, and turns with the arah", () => {
  const plain = (n: number) => ({ bawah: n, atas: n });
  fc.assert(
    fc.property(positive, positive, (a, b) => {
      const ab = computeSelisih(plain(a), b, "positif");
      expect(ab + computeSelisih(plain(b), a, "positif")).toBe(0);
      expect(ab + computeSelisih(plain(a), b, "negatif")).toBe(0);
    }),
  );
});

test("selisih is above 0 where capaian is above 100", () => {
  fc.assert(
    fc.property(rentang, positive, arah, rumus, (target, realisasi, direction, formula) => {
      const capaian = computeCapaianRentang(target, realisasi, direction, formula) as number;
      expect(Math.sign(computeSelisih(target, realisasi, direction))).toBe(
        Math.sign(capaian - 100),
      );
    }),
  );
});

test("a percent sign at either bound counts for both", () => {
  for (const text of ["80 % - 90", "80 - 90 %", "80 % - 90 %"]) {
    const { bawah, atas } = parseTarget(text) ?? {};
    expect([bawah?.persen, atas?.persen]).toEqual([true, true]);
  }
  expect(parseTarget("80 - 90")?.atas.persen).toBe(false);
});

test("no range is longer than 80 characters", () => {
  const range = (length: number) => `80${" ".repeat(length - 5)}-90`;
  expect(parseTarget(range(80))).toMatchObject({ bawah: { angka: 80 }, atas: { angka: 90 } });
  expect(parseTarget(range(81))).toBeUndefined();
});

test("at a bound of 0 the target is met, though 0 has no percentage", () => {
  expect(computeCapaianRentang({ bawah: -10, atas: 0 }, 0, "positif")).toBe(100);
  expect(computeCapaianRentang({ bawah: -10, atas: 0 }, 1, "positif")).toBeUndefined();
});

test.each([
  "80 s/d 90",
  "80 s . d 90",
  "80 s.d. 90",
  "80 sd 90",
  "80 hingga 90",
  "80 sampai dengan 90",
])("%p is a range", (text) => {
  expect(parseTarget(text)).toMatchObject({ bawah: { angka: 80 }, atas: { angka: 90 } });
});

test.each(["x8 - 90", "80 - 9x", "90 - 80", "80 - 85 - 90"])("%p is no target", (text) => {
  expect(parseTarget(text)).toBeUndefined();
});
