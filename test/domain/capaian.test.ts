import fc from "fast-check";
import { averageCapaian, computeCapaian, parseArah, parseRumus } from "../../src/domain/capaian";
import { decimals, percentOf, roundHalfUp, shift, sum } from "../../src/domain/desimal";
import { checkSkala, classify, type Kelas, SKALA_BAKU } from "../../src/domain/predikat";
import { PRESET_SKALA } from "../../src/domain/preset-skala";
import { parentsOf, sumRincian } from "../../src/domain/rincian";
import { computeSerapan } from "../../src/domain/serapan";
import { compareTercetak, findBatas } from "../../src/domain/tercetak";

const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100);
const positive = fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100);

test("capaian is exact where binary fractions are not", () => {
  expect(computeCapaian(80, 79.67, "positif")).toBe(99.5875);
  expect(computeCapaian(0.3, 0.1, "positif")).toBeCloseTo(33.333333333333, 12);
  expect(computeCapaian(1.1, 3.3, "positif")).toBe(300);
  expect(computeCapaian(0.7, 0.1 + 0.2, "negatif")).toBeCloseTo(157.142857142857, 12);
});

test("capaian of a zero target does not exist", () => {
  expect(computeCapaian(0, 5, "positif")).toBeUndefined();
  expect(computeCapaian(0, 0, "negatif")).toBeUndefined();
});

test("realisasi on target is 100 in both directions", () => {
  fc.assert(
    fc.property(positive, (target) => {
      expect(computeCapaian(target, target, "positif")).toBe(100);
      expect(computeCapaian(target, target, "negatif")).toBe(100);
    }),
  );
});

test("positif and negatif mirror around 100", () => {
  fc.assert(
    fc.property(positive, number, (target, realisasi) => {
      const up = computeCapaian(target, realisasi, "positif") as number;
      const down = computeCapaian(target, realisasi, "negatif") as number;
      expect(up + down).toBeCloseTo(200, 6);
    }),
  );
});

test("arah is read in any case, blank being positif", () => {
  expect(parseArah(" Positif ")).toBe("positif");
  expect(parseArah("NEGATIF")).toBe("negatif");
  expect(parseArah("")).toBe("positif");
  expect(parseArah("naik")).toBeUndefined();
});

test("the average leaves out what has no capaian", () => {
  expect(averageCapaian([85, undefined, 80])).toBe(82.5);
  expect(averageCapaian([undefined])).toBeUndefined();
  expect(averageCapaian([0, 100])).toBe(50);
  expect(averageCapaian([8.38, 8.39])).toBe(8.385);
  expect(averageCapaian([199.78730946472882])).toBe(199.78730946472882);
});

test("serapan of several is Σ over Σ", () => {
  expect(computeSerapan(1724799810, 471557001)).toBeCloseTo(27.3398105, 6);
  expect(computeSerapan(0, 5)).toBeUndefined();
});

test("shift moves the decimal point exactly", () => {
  expect(shift(1.005, 2)).toBe(100.5);
  expect(shift(1e-7, 7)).toBe(1);
  expect(shift(1e21, -21)).toBe(1);
  fc.assert(fc.property(number, (x) => expect(shift(shift(x, 2), -2)).toBe(x)));
});

test("decimals counts what is written", () => {
  expect([79.67, 1500, 1e-7, 1e21, -0.5].map(decimals)).toEqual([2, 0, 7, 0, 1]);
});

test("sum has no binary noise", () => {
  expect(sum([0.1, 0.2])).toBe(0.3);
  expect(sum([])).toBe(0);
  expect(sum([999_999_999_999_999, 1])).toBe(1e15);
  expect(sum([1e10, 1e-300])).toBe(1e10);
  fc.assert(fc.property(fc.double({ noNaN: true }), (x) => expect(sum([x]) === x).toBe(true)));
});

test("rounding is half away from zero, on the decimal number", () => {
  expect(roundHalfUp(1.005, 2)).toBe(1.01);
  expect(roundHalfUp(11.4997, 0)).toBe(11);
  expect(roundHalfUp(-2.5, 0)).toBe(-3);
  expect(roundHalfUp(2.5, 0)).toBe(3);
  expect(Object.is(roundHalfUp(-0.001, 2), 0)).toBe(true);
});

test("percentOf of what is not a number is undefined", () => {
  expect(percentOf(Number.NaN, 5)).toBeUndefined();
  expect(percentOf(5, Number.POSITIVE_INFINITY)).toBeUndefined();
});

test("the bounds of the scale decide as the regulation's table is read", () => {
  const categories = [100.0001, 100, 76, 75.999, 55, 54.999, -10].map((c) =>
    classify(c, SKALA_BAKU),
  );
  expect(categories).toEqual(["Sangat Baik", "Baik", "Baik", "Cukup", "Cukup", "Kurang", "Kurang"]);
});

test("the order of the rows of a scale does not matter", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...SKALA_BAKU], { minLength: 4 }),
      number,
      (skala, capaian) => {
        expect(classify(capaian, skala)).toBe(classify(capaian, SKALA_BAKU));
      },
    ),
  );
});

test("below every bound there is no category", () => {
  const skala: Kelas[] = [{ batas: 50, eksklusif: false, kategori: "Cukup" }];
  expect(classify(49.99, skala)).toBeUndefined();
});

test("the longest kode that is a prefix is the parent", () => {
  expect(parentsOf(["I", "I.1", "I.1.2", "II", "I.10", "", "I.1.2.9"])).toEqual([
    undefined,
    0,
    1,
    undefined,
    0,
    undefined,
    2,
  ]);
});

test("a row comes to the sum of what is directly below it", () => {
  const kode = ["I", "I.1", "I.1.1", "I.1.2", "I.2", "II"];
  expect(sumRincian(kode, [undefined, undefined, 3, 4, 5, 6])).toEqual({
    rows: [12, 7, 3, 4, 5, 6],
    total: 18,
  });
});

test("a row whose details are blank keeps its own amount", () => {
  expect(sumRincian(["2", "2.1"], [471557001, undefined])).toEqual({
    rows: [471557001, undefined],
    total: 471557001,
  });
});

test("an amount that cannot be read spoils the sums it belongs to and no others", () => {
  expect(sumRincian(["I", "I.1", "II"], [undefined, Number.NaN, 3])).toEqual({
    rows: [Number.NaN, Number.NaN, 3],
    total: Number.NaN,
  });
});

test("nothing typed is not zero", () => {
  expect(sumRincian(["I", "I.1"], [undefined, undefined])).toEqual({
    rows: [undefined, undefined],
    total: undefined,
  });
});

test("the total of a table is the sum of its leaves", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 6,
      }),
      (programs) => {
        const kode = programs.flatMap((p, i) => [
          `${i + 1}`,
          ...p.map((_, j) => `${i + 1}.${j + 1}`),
        ]);
        const nilai = programs.flatMap((p) => [undefined, ...p]);
        const all = programs.flat().reduce((a, b) => a + b, 0);
        expect(sumRincian(kode, nilai).total).toBe(all);
      },
    ),
  );
});

const printed = (angka: number, desimal: number) => ({ angka, desimal, persen: true });

test("a printed number is compared at its printed precision", () => {
  expect(compareTercetak(printed(8.38, 2), 8.38431)).toBe("sesuai");
  expect(compareTercetak(printed(8, 0), 8.38431)).toBe("sesuai");
  expect(compareTercetak(printed(84, 0), 8.38431)).toBe("geser desimal");
  expect(compareTercetak(printed(99.5, 1), 99.5875)).toBe("dipotong");
  expect(compareTercetak(printed(12, 0), 11.49968)).toBe("dibulatkan dua kali");
  expect(compareTercetak(printed(11, 0), 11.49968)).toBe("sesuai");
  expect(compareTercetak(printed(100, 0), 85)).toBe("salah");
});

test("a wrong number is told by how it came to be", () => {
  expect(compareTercetak(printed(83, 2), 82.5)).toBe("dibulatkan ke bilangan bulat");
  expect(compareTercetak(printed(83, 0), 82.5)).toBe("sesuai");
  expect(compareTercetak(printed(93.04, 2), 39.0355)).toBe("digit tertukar");
  expect(compareTercetak(printed(390.4, 1), 39.0355)).toBe("geser desimal");
  expect(compareTercetak(printed(0.39, 2), 39.0355)).toBe("geser desimal");
  expect(compareTercetak(printed(0, 0), 39.0355)).toBe("salah");
  expect(compareTercetak(printed(-39.04, 2), 39.0355)).toBe("salah");
  expect([findBatas(printed(100, 0), 637.6), findBatas(printed(120, 0), 637.6)]).toEqual([
    100, 120,
  ]);
  expect([findBatas(printed(0, 0), -20), findBatas(printed(100, 0), 85)]).toEqual([0, undefined]);
});

test("a value rounded once is never reported", () => {
  fc.assert(
    fc.property(number, fc.integer({ min: 0, max: 3 }), (exact, desimal) => {
      expect(compareTercetak(printed(roundHalfUp(exact, desimal), desimal), exact)).toBe("sesuai");
    }),
  );
});

test("a scale says which of its classes are wrong, and a sound one is silent", () => {
  const kelas = (
    batasBawah: number | undefined,
    kategori: string | undefined,
    jenis = "minimal",
  ) => ({
    batasBawah,
    kategori,
    jenis,
  });
  for (const { kelas: rows } of PRESET_SKALA) {
    const typed = rows.map((row) => ({ ...row, batasBawah: row.batasBawah ?? undefined }));
    expect(checkSkala(typed).join("")).toBe("");
  }
  // Of equal bounds one may exclude the bound itself.
  expect(
    checkSkala([kelas(100, "A", "lebih dari"), kelas(100, "B"), kelas(undefined, "C")]).join(""),
  ).toBe("");
  expect(checkSkala([kelas(76, "A"), kelas(76, "B"), kelas(undefined, "C")])).toEqual([
    "",
    "tumpang tindih: batas sama dengan kategori lain",
    "",
  ]);
  expect(checkSkala([kelas(76, "A"), kelas(50, "B")])[1]).toMatch(/^lubang/);
  expect(checkSkala([kelas(76, undefined), kelas(undefined, undefined)])).toEqual([
    "kategori kosong",
    "",
  ]);
});

test("a negative indikator has no noise of binary fractions", () => {
  expect(computeCapaian(3, 5.7, "negatif")).toBe(10);
  expect(computeCapaian(0.3, 0.1, "negatif")).toBe(500 / 3);
});

test("× 100 % counts only at the end of a rumus", () => {
  expect(parseRumus("T/R × 100 %")).toBe("bagi");
  expect(parseRumus("T/R x 100")).toBe("bagi");
  expect(parseRumus("T × 100 / R")).toBeUndefined();
});

test("a rumus is known by any of its ways of writing", () => {
  const cermin = ["", "cermin", "Baku", "(2T−R)/T", "(T − (R − T)) / T", "1 + (1 − R/T)"];
  expect(cermin.map(parseRumus)).toEqual(cermin.map(() => "cermin"));
  const bagi = ["bagi", "T/R", "target : realisasi", "target dibagi realisasi", "T ÷ R"];
  expect(bagi.map(parseRumus)).toEqual(bagi.map(() => "bagi"));
  expect(parseRumus("R/T")).toBeUndefined();
});
