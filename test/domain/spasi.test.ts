import fc from "fast-check";
import { rapikan } from "../../src/domain/spasi";

test.each([
  [" Kecamatan  Ajung ", "Kecamatan Ajung"],
  ["Rp\u00a01.000", "Rp 1.000"],
  ["S1\u200b.1\ufeff", "S1.1"],
  ["a\tb", "a b"],
  ["a) satu \n   b) dua\r\nc) tiga  ", "a) satu\n   b) dua\r\nc) tiga"],
  ["   ", ""],
  ["", ""],
  // Joined letters and emoji keep what joins them.
  ["👩‍🌾 tani", "👩‍🌾 tani"],
])("%j becomes %j", (text, tidy) => {
  expect(rapikan(text)).toBe(tidy);
});

test("what is tidy stays, and nothing but blanks is lost", () => {
  const letter = fc.constantFrom(..."aB1=-.\n \u00a0\u200b\t–");
  fc.assert(
    fc.property(
      fc.array(letter).map((list) => list.join("")),
      (text) => {
        const tidy = rapikan(text);
        expect(rapikan(tidy)).toBe(tidy);
        const solid = (t: string) => t.replace(/[\s\u200b]/g, "");
        expect(solid(tidy)).toBe(solid(text));
      },
    ),
  );
});
