import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import fc from "fast-check";
import { percentOf, roundHalfUp } from "../../src/domain/desimal";
import { formatAngka } from "../../src/domain/format";
import { alokasi, examples as alokasiExamples } from "../../src/functions/alokasi";
import { angka, examples as angkaExamples } from "../../src/functions/angka";
import { type Argument, type Example, mapCells } from "../../src/functions/arguments";
import { capaian, examples as capaianExamples } from "../../src/functions/capaian";
import {
  capaianTriwulan,
  examples as capaianTriwulanExamples,
} from "../../src/functions/capaian-triwulan";
import { cekJumlah, examples as cekJumlahExamples } from "../../src/functions/cek-jumlah";
import { cekSkala, examples as cekSkalaExamples } from "../../src/functions/cek-skala";
import { cekUnit, examples as cekUnitExamples } from "../../src/functions/cek-unit";
import { efisiensi, examples as efisiensiExamples } from "../../src/functions/efisiensi";
import {
  jumlahRincian,
  examples as jumlahRincianExamples,
} from "../../src/functions/jumlah-rincian";
import { mutuSkm, examples as mutuSkmExamples } from "../../src/functions/mutu-skm";
import { nilaiSkm, examples as nilaiSkmExamples } from "../../src/functions/nilai-skm";
import { predikat, examples as predikatExamples } from "../../src/functions/predikat";
import { proporsi, examples as proporsiExamples } from "../../src/functions/proporsi";
import { rataCapaian, examples as rataCapaianExamples } from "../../src/functions/rata-capaian";
import { rupiah, examples as rupiahExamples } from "../../src/functions/rupiah";
import { selisih, examples as selisihExamples } from "../../src/functions/selisih";
import { serapan, examples as serapanExamples } from "../../src/functions/serapan";
import { tanggal, examples as tanggalExamples } from "../../src/functions/tanggal";
import { terbilang, examples as terbilangExamples } from "../../src/functions/terbilang";
import { terukur, examples as terukurExamples } from "../../src/functions/terukur";
import {
  tingkatKemajuan,
  examples as tingkatKemajuanExamples,
} from "../../src/functions/tingkat-kemajuan";
import { volume, examples as volumeExamples } from "../../src/functions/volume";

const functions: [string, (...args: never[]) => unknown, readonly Example[]][] = [
  ["CAPAIAN", capaian, capaianExamples],
  ["CAPAIAN_TRIWULAN", capaianTriwulan, capaianTriwulanExamples],
  ["PREDIKAT", predikat, predikatExamples],
  ["SELISIH", selisih, selisihExamples],
  ["RATA_CAPAIAN", rataCapaian, rataCapaianExamples],
  ["TERUKUR", terukur, terukurExamples],
  ["ALOKASI", alokasi, alokasiExamples],
  ["CEK_SKALA", cekSkala, cekSkalaExamples],
  ["TINGKAT_KEMAJUAN", tingkatKemajuan, tingkatKemajuanExamples],
  ["SERAPAN", serapan, serapanExamples],
  ["PROPORSI", proporsi, proporsiExamples],
  ["EFISIENSI", efisiensi, efisiensiExamples],
  ["CEK_JUMLAH", cekJumlah, cekJumlahExamples],
  ["CEK_UNIT", cekUnit, cekUnitExamples],
  ["JUMLAH_RINCIAN", jumlahRincian, jumlahRincianExamples],
  ["NILAI_SKM", nilaiSkm, nilaiSkmExamples],
  ["MUTU_SKM", mutuSkm, mutuSkmExamples],
  ["ANGKA", angka, angkaExamples],
  ["VOLUME", volume, volumeExamples],
  ["RUPIAH", rupiah, rupiahExamples],
  ["TERBILANG", terbilang, terbilangExamples],
  ["TANGGAL", tanggal, tanggalExamples],
];

describe.each(functions)("%s", (_, call, examples) => {
  test.each(examples.map((example) => [JSON.stringify(example.call), example]))(
    "%s",
    (_name, example) => {
      const { result } = example;
      const run = () => call(...(example.call as never[]));
      if (typeof result === "object" && "error" in result)
        expect(run).toThrow(new Error(result.error));
      else expect(run()).toEqual(result);
    },
  );

  test("a range of one cell gives what the cell gives", () => {
    const [single] = examples.filter(({ call: [first] }) => !Array.isArray(first));
    if (single === undefined) return;
    const [first, ...rest] = single.call;
    expect(call(...([[[first]], ...rest] as never[]))).toEqual(single.result);
  });
});

test("every file of a custom function is tested here and is a global", () => {
  const root = path.resolve(__dirname, "../../src");
  const files = fs
    .readdirSync(path.join(root, "functions"))
    .filter((name) => !["arguments.ts", "kelompok.ts", "rincian.ts", "target.ts"].includes(name))
    .map((name) => name.replace(".ts", "").replaceAll("-", "_").toUpperCase());
  expect(functions.map(([name]) => name).sort()).toEqual(files.sort());
  const main = fs.readFileSync(path.join(root, "main.ts"), "utf8");
  for (const [name] of functions) {
    expect(main).toContain(`global.${name} = (`);
    expect(main).toMatch(new RegExp(`Contoh: =${name}\\(`));
  }
});

/** What people have in cells: numbers, text of all kinds, blanks, dates and truth values. */
const cell = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.integer({ min: -20_000, max: 20_000 }).map((n) => n / 100),
  fc.constantFrom<Argument>(
    "",
    " ",
    "-",
    "n/a",
    "85 %",
    "0,85",
    "80-90",
    "90-80",
    "≥ 80",
    "B (72,4)",
    "WTP",
    "Rp 1.500",
    "50 org x 12 bln",
    "31 Januari 2022",
    "belum ada",
    "12.34.567",
    "#REF!",
    "toString",
    true,
    false,
    null,
    new Date(2021, 5, 1),
    0,
    1e15,
    1e-7,
    1e300,
  ),
);
const arah = fc.constantFrom<Argument>("positif", "negatif", "", "Negatif ", "naik");
const rumus = fc.constantFrom<Argument>("", "T/R", "2T-R/T", "lain");

const byCell: [string, (...args: Argument[]) => unknown, fc.Arbitrary<Argument>[]][] = [
  ["CAPAIAN", (...a) => capaian(a[0], a[1], a[2], a[3], [["WTP", 4]]), [cell, cell, arah, rumus]],
  [
    "CAPAIAN within limits",
    (...a) => capaian(a[0], a[1], a[2], a[3], "", "0 sampai 120"),
    [cell, cell, arah, rumus],
  ],
  ["PREDIKAT", (...a) => predikat(a[0]), [cell]],
  ["SELISIH", (...a) => selisih(a[0], a[1], a[2]), [cell, cell, arah]],
  [
    "TINGKAT_KEMAJUAN",
    (...a) => tingkatKemajuan(a[0], a[1], a[2], a[3], [["WTP", 4]]),
    [cell, cell, arah, rumus],
  ],
  ["SERAPAN", (...a) => serapan(a[0], a[1]), [cell, cell]],
  ["PROPORSI", (...a) => proporsi(a[0], a[1]), [cell, cell]],
  ["EFISIENSI", (...a) => efisiensi(a[0], a[1]), [cell, cell]],
  ["CEK_UNIT", (...a) => cekUnit(a[0], a[1]), [cell, fc.oneof(fc.nat(40), cell)]],
  ["MUTU_SKM", (...a) => mutuSkm(a[0]), [cell]],
  ["ANGKA", (...a) => angka(a[0]), [cell]],
  ["VOLUME", (...a) => volume(a[0]), [cell]],
  ["RUPIAH", (...a) => rupiah(a[0]), [cell]],
  ["TERBILANG", (...a) => terbilang(a[0]), [cell]],
  ["TANGGAL", (...a) => tanggal(a[0]), [cell]],
];

/** The result of a single call; its message where it throws. */
function outcome(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return (error as Error).message;
  }
}

const isShowable = (x: unknown) =>
  typeof x === "string" ? !/NaN|undefined|Infinity/.test(x) : Number.isFinite(x);

test.each(byCell)("%s of a range is what it is cell by cell", (_, call, kinds) => {
  const row = fc.tuple(...kinds);
  const table = fc.array(fc.array(row, { minLength: 2, maxLength: 2 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(table, (rows) => {
      const ranges = kinds.map((_kind, i) => rows.map((r) => r.map((cells) => cells[i])));
      const single = rows.map((r) => r.map((cells) => outcome(() => call(...cells))));
      expect(call(...ranges)).toEqual(single);
      expect(single.flat().every(isShowable)).toBe(true);
    }),
  );
});

test("CAPAIAN_TRIWULAN of rows is what it is row by row", () => {
  const four = fc.array(cell, { minLength: 4, maxLength: 4 });
  const metode = fc.constantFrom<Argument>("jumlah", "nilai akhir", "rata-rata", "", "total");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(four, four, metode, arah, rumus), { minLength: 2, maxLength: 5 }),
      (rows) => {
        expect(
          capaianTriwulan(
            rows.map(([t]) => t),
            rows.map(([, r]) => r),
            rows.map(([, , m]) => [m]),
            rows.map(([, , , a]) => [a]),
            rows.map(([, , , , f]) => [f]),
            "paling tinggi 100",
          ),
        ).toEqual(
          rows.map(([t, r, m, a, f]) => [
            outcome(() => capaianTriwulan([t], [r], m, a, f, "paling tinggi 100")),
          ]),
        );
      },
    ),
  );
});

test("a quarter with 0 is filled, a blank one is not", () => {
  const target = [[10, 10, 10, 10]];
  expect(capaianTriwulan(target, [[10, 0, "", ""]], "rata-rata")).toBe(50);
  expect(capaianTriwulan(target, [[10, "", "", ""]], "rata-rata")).toBe(100);
});

test("the number of a sum or mean is one, whatever is in the cells", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 })), (range) => {
      const mean = rataCapaian(range);
      const known = range
        .flat()
        .map((x) => angka(x))
        .filter((x) => typeof x === "number");
      if (known.length === 0) return expect(mean).toBe("");
      const slack = 1e-12 * Math.max(...known.map(Math.abs));
      expect(mean).toBeGreaterThanOrEqual(Math.min(...known) - slack);
      expect(mean).toBeLessThanOrEqual(Math.max(...known) + slack);
    }),
  );
});

test("a perfect survey is 100, 99,90 or 99,00 by bobot, however many answered", () => {
  const survey = fc.array(
    fc.array(fc.constantFrom<Argument>(4, "4", "", "-"), { minLength: 9, maxLength: 9 }),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(survey, (rows) => {
      const answered = [...rows, Array(9).fill(4)];
      for (const [bobot, nilai] of [
        [undefined, 100],
        ["1/9", 100],
        ["0,111", 99.9],
        [0.11, 99],
      ] as const) {
        expect(nilaiSkm(answered, bobot)).toBeCloseTo(nilai, 10);
        expect(mutuSkm(nilaiSkm(answered, bobot) as number)).toBe("A (Sangat Baik)");
      }
    }),
  );
});

test("NILAI_SKM is the mean of the nine means", () => {
  const answer = fc.integer({ min: 1, max: 4 });
  const row = fc.array(answer, { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const all = rows.flat();
      const mean = all.reduce((a, b) => a + b, 0) / all.length;
      expect(nilaiSkm(rows)).toBeCloseTo(mean * 25, 10);
    }),
  );
});

test("k of n is possible at every printed precision, as text and as a number", () => {
  const n = fc.integer({ min: 1, max: 400 });
  const kOfN = n.chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
  fc.assert(
    fc.property(kOfN, fc.integer({ min: 0, max: 3 }), ([k, of], places) => {
      const exact = percentOf(k, of) as number;
      expect(cekUnit(`${formatAngka(exact, places)} %`, of)).toMatch(/^mungkin \(/);
      expect(cekUnit(roundHalfUp(exact, places), of)).toMatch(/^mungkin \(/);
      expect(cekUnit(exact, of)).toMatch(/^mungkin \(/);
    }),
  );
});

test("what is not possible is named between its neighbours, which are possible", () => {
  const percent = fc.integer({ min: 200, max: 9999 }).map((n) => n / 100);
  fc.assert(
    fc.property(percent, fc.integer({ min: 1, max: 60 }), (persen, n) => {
      const text = String(cekUnit(persen, n));
      if (text.startsWith("mungkin")) return;
      const [, below, above] = /^tidak mungkin: terdekat (\S+) .* dan (\S+) /.exec(text) ?? [];
      expect(angka(below)).toBeLessThan(persen);
      expect(angka(above)).toBeGreaterThan(persen);
      for (const near of [below, above]) expect(cekUnit(near, n)).toMatch(/^mungkin/);
    }),
  );
});

test("a date cell is read in local time, whatever its hour", () => {
  expect(tanggal(new Date(2022, 0, 31))).toBe("31 Januari 2022");
  expect(tanggal(new Date(2022, 0, 31, 23, 59))).toBe("31 Januari 2022");
  expect(tanggal([[new Date(2024, 1, 29)], [""]])).toEqual([["29 Februari 2024"], [""]]);
  expect(tanggal(new Date(1899, 11, 30, 12))).toBe("n/a");
  expect(tanggal(new Date(Number.NaN))).toBe("n/a");
  const other = vm.runInNewContext("new Date(2022, 0, 31)");
  expect(tanggal(other)).toBe("31 Januari 2022");
});

test("a wrong setting for a whole column shows in each cell that has something to show", () => {
  const message = "CAPAIAN: rumus harus “(2T−R)/T” atau “T/R”, diterima “R-T”.";
  expect(capaian([[10], [""]], [[12], [""]], "negatif", "R-T")).toEqual([[message], [""]]);
});

test("a date in a number argument is not a number", () => {
  expect(capaian(new Date(2021, 0, 1), 85, "positif")).toBe("n/a");
});

test("text around a number never makes CAPAIAN guess", () => {
  for (const text of ["31 % (461)", "100 dari 110", "data 2021", "12.34.567", "50 org x 12 bln"]) {
    expect(capaian(100, text, "positif")).toBe("n/a");
  }
});

test("the shape of a range comes back", () => {
  const range = [
    [1, 2, 3],
    [4, 5, ""],
  ];
  expect(
    mapCells("X", { range, by: 2 }, ([a, b]) => (a === "" ? "" : Number(a) * Number(b))),
  ).toEqual([
    [2, 4, 6],
    [8, 10, ""],
  ]);
});
