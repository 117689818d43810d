import { type Argument, type Example, mapAngka, type Result } from "./arguments";

/** Cells of `ANGKA(teks)`: the number that text means, percent as 85. */
export function angka(teks: Argument): Result {
  return mapAngka("ANGKA", { teks }, (n) => n);
}

export const examples: readonly Example[] = [
  { call: ["Rp. 27.539.000"], result: 27539000 },
  { call: ["42,79 %"], result: 42.79 },
  { call: ["B (72,4)"], result: 72.4 },
  { call: ["79.67"], result: 79.67 },
  { call: ["(15.000)"], result: -15000 },
  { call: ["7 desa"], result: 7 },
  { call: [461], result: 461 },
  { call: [0], result: 0 },
  { call: ["12.34.567"], result: "n/a" },
  { call: ["100 dari 110"], result: "n/a" },
  { call: ["-"], result: "n/a" },
  { call: [true], result: "n/a" },
  { call: [" "], result: "" },
  {
    call: [
      [
        ["1.500", ""],
        ["99,564", "Baik"],
      ],
    ],
    result: [
      [1500, ""],
      [99.564, "n/a"],
    ],
  },
];
