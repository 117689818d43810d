import Decimal from "decimal.js";
import fc from "fast-check";
import { averageCapaian, computeCapaian } from "../../src/domain/capaian";
import { sum } from "../../src/domain/desimal";
import { formatAngka, formatRupiah } from "../../src/domain/format";
import { computeSerapan } from "../../src/domain/serapan";

/** Everything here is computed a second time by a library with 60 digits, from the numbers as text. */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpPos: 99 });

/** A fifth in every run, all of it with `npm run soak`. */
const runs = (all: number) => (process.env.SOAK === undefined ? all / 5 : all);
const PAIRS = runs(100_000);
const seed = 2021;

/** As a person types it: a whole number, or one with one to four decimals. */
const typed = (max: number) =>
  fc
    .tuple(fc.integer({ min: 0, max }), fc.integer({ min: 0, max: 4 }))
    .map(([n, places]) => Number(`${n}e-${places}`));
const places = fc.integer({ min: 0, max: 4 });

/** Half up at so many decimals, in Indonesian form. */
const print = (x: Decimal, decimals: number) => {
  const [whole = "", fraction] = x.abs().toFixed(decimals).split(".");
  const isNegative = x.isNegative() && /[1-9]/.test(whole + (fraction ?? ""));
  const grouped = whole.replace(/\d(?=(\d{3})+$)/g, "$&.");
  return `${isNegative ? "-" : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
};

/** A double holds fifteen digits, one of which decides the rounding: a capaian of a billion percent has fewer decimals. */
const printable = (x: Decimal, decimals: number) =>
  Math.max(0, Math.min(decimals, 13 - Math.max(0, x.e)));

test("capaian prints like the exact ratio: positif, negatif and T/R", () => {
  let compared = 0;
  fc.assert(
    fc.property(typed(99_999_999), typed(99_999_999), places, (target, realisasi, decimals) => {
      const [t, r] = [new Exact(String(target)), new Exact(String(realisasi))];
      const same = (capaian: number | undefined, part: Decimal, whole: Decimal) => {
        if (t.isZero() || whole.isZero()) {
          if (capaian !== undefined) throw new Error(`${part} / ${whole} gave ${capaian}`);
          return;
        }
        const exact = part.div(whole).times(100);
        const n = printable(exact, decimals);
        // A call of expect for each would take longer than all the arithmetic.
        if (formatAngka(capaian as number, n) !== print(exact, n)) {
          expect(formatAngka(capaian as number, n)).toBe(print(exact, n));
        }
      };
      same(computeCapaian(target, realisasi, "positif"), r, t);
      same(computeCapaian(target, realisasi, "negatif"), t.times(2).minus(r), t);
      same(computeCapaian(target, realisasi, "negatif", "bagi"), t, r);
      compared += 1;
    }),
    { numRuns: PAIRS, seed },
  );
  expect(compared).toBe(PAIRS);
});

/**
 * Ratios that lie on a half or next to it, where a binary fraction would tip over: up to a pagu of
 * 10^11 the next ratio is always further away than a double can err.
 */
test("a half rounds up, and what lies closest below it does not", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 1, max: 10 ** 11 }),
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: -1, max: 1 }),
      (n, pagu, decimals, nudge) => {
        const half = new Exact(2 * n + 1).div(new Exact(10).pow(decimals)).div(2);
        const realisasi = half.times(pagu).div(100).round().plus(nudge).toNumber();
        const serapan = computeSerapan(pagu, realisasi);
        if (realisasi < 0 || serapan === undefined) return;
        const exact = new Exact(realisasi).div(pagu).times(100);
        expect(formatAngka(serapan, decimals)).toBe(print(exact, decimals));
      },
    ),
    { numRuns: runs(20_000), seed },
  );
  expect(formatAngka(computeSerapan(200, 2.01) as number, 2)).toBe("1,01");
  expect(formatAngka(computeSerapan(10_000_000, 1_149_970) as number, 0)).toBe("11");
  expect(formatAngka(computeSerapan(10_000_000, 1_150_000) as number, 0)).toBe("12");
});

test("rupiah up to 10^15 are added and printed to the last digit", () => {
  const rupiah = fc.array(fc.bigInt({ min: 0n, max: 10n ** 15n }), { maxLength: 40 });
  fc.assert(
    fc.property(rupiah, (amounts) => {
      const exact = amounts.reduce((a, b) => a + b, 0n);
      if (exact > 10n ** 15n) return;
      expect(BigInt(sum(amounts.map(Number)))).toBe(exact);
      expect(formatRupiah(sum(amounts.map(Number)))).toBe(`Rp ${print(new Exact(`${exact}`), 0)}`);
    }),
    { numRuns: runs(5_000), seed },
  );
  // Cents as well, as some budget tables have them.
  const cents = fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { maxLength: 100 });
  fc.assert(
    fc.property(cents, (amounts) => {
      const exact = amounts.reduce((a, b) => a.plus(new Exact(b).div(100)), new Exact(0));
      expect(String(sum(amounts.map((n) => n / 100)))).toBe(exact.toString());
    }),
    { numRuns: runs(5_000), seed },
  );
});

test("the mean of capaian prints like the exact mean, typed or computed", () => {
  fc.assert(
    fc.property(
      fc.array(typed(20_000), { minLength: 1, maxLength: 12 }),
      places,
      (values, decimals) => {
        const total = values.reduce((a, b) => a.plus(String(b)), new Exact(0));
        const exact = total.div(values.length);
        expect(formatAngka(averageCapaian(values) as number, decimals)).toBe(
          print(exact, decimals),
        );
      },
    ),
    { numRuns: runs(20_000), seed },
  );
  const small = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(small, small), { minLength: 1, maxLength: 5 }),
      places,
      (pairs, decimals) => {
        // One fraction, so that a half is a half also here.
        const [part, whole] = pairs.reduce(
          ([p, w], [target, realisasi]) => [
            p.times(target).plus(w.times(realisasi)),
            w.times(target),
          ],
          [new Exact(0), new Exact(1)],
        );
        const exact = part.times(100).div(whole.times(pairs.length));
        const capaian = pairs.map(([target, realisasi]) =>
          computeCapaian(target, realisasi, "positif"),
        );
        expect(formatAngka(averageCapaian(capaian) as number, decimals)).toBe(
          print(exact, decimals),
        );
      },
    ),
    { numRuns: runs(50_000), seed },
  );
});
