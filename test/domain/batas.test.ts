import fc from "fast-check";
import { clamp, parseBatas, TANPA_BATAS } from "../../src/domain/batas";
import { identitas } from "../../src/sheets/identitas";

test.each([
  ["", undefined, undefined],
  ["Tanpa  Batas", undefined, undefined],
  ["paling tinggi 100", undefined, 100],
  ["maksimal 120", undefined, 120],
  ["100", undefined, 100],
  ["paling rendah 0", 0, undefined],
  ["0 sampai 120", 0, 120],
  ["0 s.d. 100", 0, 100],
  ["0-100", 0, 100],
  ["0 sampai 1.000", 0, 1000],
])("“%s” is from %s to %s", (text, bawah, atas) => {
  expect(parseBatas(text)).toEqual({ bawah, atas });
});

test.each(["secukupnya", "120 sampai 0", "paling", "paling tinggi 0 sampai 100", "toString"])(
  "“%s” is no limit",
  (text) => {
    expect(parseBatas(text)).toBeUndefined();
  },
);

test("every option of Identitas means something", () => {
  for (const option of identitas.fields.batasCapaian.options) {
    expect(parseBatas(option)).toBeDefined();
  }
});

test("a capaian is kept within its limits, and one that does not exist stays so", () => {
  expect(clamp(637.6, { bawah: undefined, atas: 120 })).toBe(120);
  expect(clamp(-50, { bawah: 0, atas: 120 })).toBe(0);
  expect(clamp(undefined, { bawah: 0, atas: 120 })).toBeUndefined();
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      expect(clamp(x, TANPA_BATAS) === x).toBe(true);
      const limited = clamp(x, { bawah: 0, atas: 100 }) as number;
      expect(limited >= 0 && limited <= 100).toBe(true);
      if (x >= 0 && x <= 100) expect(limited === x).toBe(true);
    }),
  );
});

test.each([
  ["  paling tinggi 100  ", { bawah: undefined, atas: 100 }],
  ["maksimal 120", { bawah: undefined, atas: 120 }],
  ["minimal 0", { bawah: 0, atas: undefined }],
  ["0 s.d. 120", { bawah: 0, atas: 120 }],
  ["0 sd 120", { bawah: 0, atas: 120 }],
  ["0 sampai dengan 120", { bawah: 0, atas: 120 }],
  ["0-120", { bawah: 0, atas: 120 }],
  ["0 – 120", { bawah: 0, atas: 120 }],
  ["tidak ada", TANPA_BATAS],
  ["capaian paling tinggi 100", undefined],
  ["paling tinggi 100 persen saja", undefined],
  ["0 sampai seratus", undefined],
  ["0 sampai 120 lagi", undefined],
  ["120 sampai 0", undefined],
  ["100 sampai 100", undefined],
  ["paling tinggi 0 sampai 100", undefined],
])("the setting %p means %p", (text, batas) => {
  expect(parseBatas(text)).toEqual(batas);
});
