import { compareTercetak, type Deviasi, findBatas, isPembulatan } from "../../src/domain/tercetak";

const printed = (angka: number, desimal: number) => ({ angka, desimal });

test.each<[number, number, number, Deviasi, string]>([
  [8.38, 2, 8.3843, "sesuai", "rounded at two decimals"],
  [8, 0, 8.3843, "sesuai", "rounded at none"],
  [1.01, 2, 1.005, "sesuai", "half goes up, whatever binary fractions make of it"],
  [-2.5, 1, -2.45, "sesuai", "half goes away from zero"],
  [99.5, 1, 99.5875, "dipotong", "cut, not rounded to 99,6"],
  [-1, 0, -1.7, "dipotong", "cut towards zero"],
  [12, 0, 11.49968, "dibulatkan dua kali", "first to 11,5"],
  [12, 0, 11.4968, "dibulatkan dua kali", "first to 11,50, then to 11,5"],
  [11.5, 1, 11.4449, "dibulatkan dua kali", "by 11,445 and 11,45"],
  [11.5, 1, 11.44449, "salah", "nobody rounds four times"],
  [83, 2, 82.5, "dibulatkan ke bilangan bulat", "83,00 pretends to be exact"],
  [83, 0, 82.4, "salah", "83 without decimals is simply wrong"],
  [93.04, 2, 39.0355, "digit tertukar", "39,04"],
  [39.4, 1, 39.0355, "salah", "39,0: no digit changed places"],
  [93.14, 2, 39.0355, "salah", "a swap and another digit besides"],
  [40.93, 2, 39.04, "salah", "digits that are not neighbours"],
  [-12, 0, 21, "salah", "a sign is no digit"],
  [-39.04, 2, 39.0355, "salah", "nor is its being there"],
  [30.94, 2, 39.0355, "digit tertukar", "39,04, with the comma between them"],
  [90.3, 1, 93, "digit tertukar", "93,0, with the comma between them"],
  [34.09, 2, 39.04, "salah", "digits with another between them"],
  [0.5, 1, 5, "geser desimal", "5,0: a zero that moved is a comma that moved"],
  [5, 1, 0.5, "geser desimal", "0,5"],
  [0.01, 2, 0.1, "geser desimal", "0,10"],
  [50, 0, 500, "geser desimal", "a digit too few"],
  [11, 0, 111, "salah", "a digit too few"],
  [839, 1, 83.9, "geser desimal", "83,9 without its comma"],
  [83, 1, 82.6, "dibulatkan ke bilangan bulat", "82,6"],
  [123, 0, 132, "digit tertukar", "the last two digits"],
  [84, 0, 8.3843, "geser desimal", "8,4 without its comma"],
  [838, 0, 8.3843, "geser desimal", "8,38 without its comma"],
  [8384, 0, 8.3843, "salah", "three places are not a slip"],
  [0.84, 2, 8.3843, "geser desimal", "8,4 with the comma too early"],
  [0.08, 2, 8.3843, "geser desimal", "8 with the comma too early"],
  [0.008, 3, 8.3843, "salah", "three places are not a slip"],
  [838.43, 2, 8.3843, "geser desimal", "8,3843 with the comma two places on"],
  [50, 0, 60, "salah", "nothing explains it"],
])("%p at %p decimals for %p is %s: %s", (angka, desimal, exact, deviasi) => {
  expect(compareTercetak(printed(angka, desimal), exact)).toBe(deviasi);
});

test("only what was rounded otherwise is a rounding", () => {
  const all: Deviasi[] = [
    "sesuai",
    "dipotong",
    "dibulatkan dua kali",
    "dibulatkan ke bilangan bulat",
    "digit tertukar",
    "geser desimal",
    "salah",
  ];
  expect(all.filter(isPembulatan)).toEqual([
    "dipotong",
    "dibulatkan dua kali",
    "dibulatkan ke bilangan bulat",
  ]);
});

test.each([
  [100, 637.6, 100],
  [120, 130, 120],
  [100, 100, undefined],
  [120, 120, undefined],
  [100, 99, undefined],
  [110, 130, undefined],
  [0, -20, 0],
  [0, 0, undefined],
  [0, 20, undefined],
])("%p printed for %p was kept at %p", (angka, exact, batas) => {
  expect(findBatas(printed(angka, 0), exact)).toBe(batas);
});
