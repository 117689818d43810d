import fc from "fast-check";
import { sumAlokasi } from "../../src/domain/alokasi";
import { sum } from "../../src/domain/desimal";
import { sumRincian } from "../../src/domain/rincian";

test("a row without a sasaran has that of the row above it", () => {
  const parts = sumAlokasi(["I", "I.1", "I.2", "II"], ["S1", "", "S2", ""], [undefined, 5, 7, 9]);
  expect(Object.fromEntries(parts)).toEqual({ S1: 5, S2: 7, "": 9 });
});

test("an amount over details that come to nothing belongs to its own sasaran", () => {
  const parts = sumAlokasi(["I", "I.1"], ["S1", "S2"], [10, 0]);
  expect(Object.fromEntries(parts)).toEqual({ S1: 10 });
  expect(sumAlokasi(["I", "I.1"], ["S1", ""], [10, undefined]).get("S1")).toBe(10);
});

test("an amount that could not be read spoils its own part only", () => {
  const parts = sumAlokasi(["I", "II"], ["S1", "S2"], [Number.NaN, 3]);
  expect(parts.get("S1")).toBeNaN();
  expect(parts.get("S2")).toBe(3);
});

const kode = fc.array(
  fc.constantFrom("I", "I.1", "I.1.1", "I.2", "II", "II.1", "II.1.1", "III", "1.1", "1.10", ""),
  { maxLength: 12 },
);

test("the parts come to the total of the table, whatever the tree", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(kode, { maxLength: 1 }).chain(([codes = []]) =>
        fc.tuple(
          fc.constant(codes),
          fc.array(fc.constantFrom("", "S1", "S2"), {
            minLength: codes.length,
            maxLength: codes.length,
          }),
          fc.array(fc.option(fc.integer({ min: 0, max: 1e12 }), { nil: undefined }), {
            minLength: codes.length,
            maxLength: codes.length,
          }),
        ),
      ),
      ([codes, sasaran, nilai]) => {
        const parts = [...sumAlokasi(codes, sasaran, nilai).values()];
        expect(sum(parts)).toBe(sumRincian(codes, nilai).total ?? 0);
      },
    ),
    { numRuns: 500 },
  );
});
