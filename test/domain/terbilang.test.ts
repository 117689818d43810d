import fc from "fast-check";
import { terbilang } from "../../src/domain/terbilang";

test.each([
  [0, "nol"],
  [1, "satu"],
  [10, "sepuluh"],
  [11, "sebelas"],
  [12, "dua belas"],
  [19, "sembilan belas"],
  [20, "dua puluh"],
  [21, "dua puluh satu"],
  [100, "seratus"],
  [101, "seratus satu"],
  [111, "seratus sebelas"],
  [199, "seratus sembilan puluh sembilan"],
  [200, "dua ratus"],
  [999, "sembilan ratus sembilan puluh sembilan"],
  [1000, "seribu"],
  [1001, "seribu satu"],
  [1100, "seribu seratus"],
  [1999, "seribu sembilan ratus sembilan puluh sembilan"],
  [2000, "dua ribu"],
  [2021, "dua ribu dua puluh satu"],
  [11_000, "sebelas ribu"],
  [100_000, "seratus ribu"],
  [101_000, "seratus satu ribu"],
  [1_000_000, "satu juta"],
  [1_000_001, "satu juta satu"],
  [1_001_000, "satu juta seribu"],
  [1_100_110, "satu juta seratus ribu seratus sepuluh"],
  [1_000_000_000, "satu miliar"],
  [1e12, "satu triliun"],
  [1e15, "satu kuadriliun"],
  [-3, "minus tiga"],
  [-5, "minus lima"],
  [1.5, "satu koma lima"],
  [0.05, "nol koma nol lima"],
  [12.034, "dua belas koma nol tiga empat"],
  [2.05, "dua koma nol lima"],
  [-0.5, "minus nol koma lima"],
  [79.67, "tujuh puluh sembilan koma enam tujuh"],
])("%p is %p", (value, words) => {
  expect(terbilang(value)).toBe(words);
});

test("beyond 10^15 and for what is no number there are no words", () => {
  for (const value of [1e15 + 2, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => terbilang(value)).toThrow(new RangeError(`terbilang: ${value} is beyond 10^15`));
  }
});

/** Reads words back by the rules of speech, another way than they are made. */
function value(words: string): number {
  const small = [
    "nol",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
  ];
  const big: Record<string, number> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };
  let [total, group, last] = [0, 0, 0];
  for (const word of words.replaceAll(/\bse(?=belas|puluh|ratus|ribu)/g, "satu ").split(" ")) {
    if (small.includes(word)) last = small.indexOf(word);
    else if (word === "belas") [group, last] = [group + 10 + last, 0];
    else if (word === "puluh") [group, last] = [group + last * 10, 0];
    else if (word === "ratus") [group, last] = [group + last * 100, 0];
    else [total, group, last] = [total + (group + last) * (big[word] ?? Number.NaN), 0, 0];
  }
  return total + group + last;
}

test("words say the number they were made from", () => {
  fc.assert(
    fc.property(
      fc.maxSafeNat().map((n) => n % 1e15),
      (n) => expect(value(terbilang(n))).toBe(n),
    ),
  );
  fc.assert(fc.property(fc.nat(20_000), (n) => expect(value(terbilang(n))).toBe(n)));
});

test("words are single-spaced, lower case and differ for different numbers", () => {
  const number = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000),
    fc.maxSafeNat().map((n) => n % 1e15),
    fc.nat(2000),
  );
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(terbilang(a)).toMatch(/^[a-z]+(?: [a-z]+)*$/);
      if (a !== b) expect(terbilang(a)).not.toBe(terbilang(b));
    }),
  );
});
