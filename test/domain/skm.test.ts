import fc from "fast-check";
import { classifySkm, computeNilaiSkm, parseBobot } from "../../src/domain/skm";
import { computeCapaianTriwulan, parseMetode } from "../../src/domain/triwulan";
import { findUnit, unitOfCell } from "../../src/domain/unit";

const nine = (jumlah: number, responden: number) => Array(9).fill({ jumlah, responden });

test("a perfect survey comes to what the bobot allow", () => {
  expect(computeNilaiSkm(nine(4, 1))).toBe(100);
  expect(computeNilaiSkm(nine(4000, 1000), 0.111)).toBe(99.9);
  expect(computeNilaiSkm(nine(4000, 1000), 0.11)).toBe(99);
  expect(computeNilaiSkm(nine(0, 0))).toBeUndefined();
});

test("an unsur with fewer respondents counts as much as the others", () => {
  const unsur = [...nine(30, 10).slice(1), { jumlah: 4, responden: 1 }];
  expect(computeNilaiSkm(unsur)).toBeCloseTo(((8 * 3 + 4) / 9) * 25, 10);
});

test("a nilai that is a half is one, also where unsur have other respondents", () => {
  const six = [15, 13, 14, 13, 21, 16].map((jumlah) => ({ jumlah, responden: 6 }));
  const five = [13, 8, 12].map((jumlah) => ({ jumlah, responden: 5 }));
  // (92/6 + 33/5) × 0,111 × 25, which the sum of two divisions misses by a hair.
  expect(computeNilaiSkm([...six, ...five], 0.111)).toBe(60.865);
});

test("the classes of mutu leave no hole between 24,75 and 100", () => {
  const nilai = fc.integer({ min: 24_750, max: 100_000 }).map((n) => n / 1000);
  fc.assert(fc.property(nilai, (x) => expect(classifySkm(x)).toMatch(/^[ABCD] \(/)));
  expect([24.74, 100.01, 3.4].map(classifySkm)).toEqual([undefined, undefined, undefined]);
});

test("the noise of a division does not move a class", () => {
  expect(classifySkm(88.30499999999999)).toBe("A (Sangat Baik)");
  expect(classifySkm(88.3049)).toBe("B (Baik)");
});

test("a percentage of units is k of n at its printed precision", () => {
  expect(findUnit({ angka: 71.43, desimal: 2 }, 7)).toEqual({ mungkin: true, k: [5] });
  expect(findUnit({ angka: 71, desimal: 0 }, 7)).toEqual({ mungkin: true, k: [5] });
  expect(findUnit({ angka: 71, desimal: 2 }, 7)).toEqual({ mungkin: false, k: [4, 5] });
  expect(findUnit({ angka: 80, desimal: 0 }, 7)).toEqual({ mungkin: false, k: [5, 6] });
  expect(findUnit({ angka: 101, desimal: 0 }, 7)).toEqual({ mungkin: false, k: [7] });
  expect(findUnit({ angka: -1, desimal: 0 }, 7)).toEqual({ mungkin: false, k: [0] });
});

test("a percent cell is told from a percentage where only one is possible", () => {
  const bare = (angka: number, desimal: number) => ({ angka, desimal, persen: false });
  expect(unitOfCell(bare(0.7143, 4), 7)).toEqual({ mungkin: true, k: [5] });
  expect(unitOfCell(bare(0.5, 1), 200)).toEqual({ mungkin: true, k: [1] });
  expect(unitOfCell({ ...bare(0.7143, 4), persen: true }, 7)).toEqual({
    mungkin: false,
    k: [0, 1],
  });
});

test("the metode is read in any case, with hyphen or space", () => {
  expect(
    ["Jumlah", " nilai  akhir", "Nilai-Akhir", "rata rata", "RATA–RATA"].map(parseMetode),
  ).toEqual(["jumlah", "nilai akhir", "nilai akhir", "rata-rata", "rata-rata"]);
  expect(["", "total", "rata"].map(parseMetode)).toEqual([undefined, undefined, undefined]);
});

test("one filled quarter is the capaian of that quarter by every metode", () => {
  const number = fc.integer({ min: 1, max: 10_000 }).map((n) => n / 100);
  fc.assert(
    fc.property(number, number, (t, realisasi) => {
      const filled = [{ target: { bawah: t, atas: t }, realisasi }];
      const [a, b, c] = (["jumlah", "nilai akhir", "rata-rata"] as const).map((metode) =>
        computeCapaianTriwulan(filled, metode, "negatif"),
      );
      expect(b).toBe(a);
      expect(c).toBe(a);
    }),
  );
});

test("no quarter, no capaian", () => {
  for (const metode of ["jumlah", "nilai akhir", "rata-rata"] as const) {
    expect(computeCapaianTriwulan([], metode, "positif")).toBeUndefined();
  }
});

test.each([
  ["", "baku"],
  [" 1/9 ", "baku"],
  ["0,1111111111111111", "baku"],
  ["0,111", 0.111],
  [" 0,11 ", 0.11],
  ["0", undefined],
  ["-0,1", undefined],
  ["0,12", undefined],
  ["sama", undefined],
])("the bobot %p is %p", (text, bobot) => {
  expect(parseBobot(text)).toBe(bobot);
});

test("a perfect survey is 100, 99.9 with bobot 0.111 and 99 with 0.11", () => {
  const perfect = Array.from({ length: 9 }, () => ({ jumlah: 8, responden: 2 }));
  expect([undefined, 0.111, 0.11].map((bobot) => computeNilaiSkm(perfect, bobot))).toEqual([
    100, 99.9, 99,
  ]);
  // In fractions of two it would be 87.41250000000001.
  const seven = perfect.map(({ responden }) => ({ jumlah: 7, responden }));
  expect(computeNilaiSkm(seven, 0.111)).toBe(87.4125);
});
