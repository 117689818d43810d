import { roundHalfUp } from "../domain/desimal";
import { terbilang as spell } from "../domain/terbilang";
import { type Argument, type Example, mapAngka, NA, type Result } from "./arguments";

/** More decimals than anybody types; what a computed cell has beyond them is noise. */
const MOST_DECIMALS = 10;

/** Cells of `TERBILANG(nilai)`: a number in words, lower case, to 10^15. */
export function terbilang(nilai: Argument): Result {
  return mapAngka("TERBILANG", { nilai }, (n) =>
    Math.abs(n) <= 1e15 ? spell(roundHalfUp(n, MOST_DECIMALS)) : NA,
  );
}

export const examples: readonly Example[] = [
  { call: [1100110], result: "satu juta seratus ribu seratus sepuluh" },
  { call: [-5], result: "minus lima" },
  { call: [12.034], result: "dua belas koma nol tiga empat" },
  { call: [0.1 + 0.2], result: "nol koma tiga" },
  { call: ["Rp 1.001"], result: "seribu satu" },
  { call: [1e15], result: "satu kuadriliun" },
  { call: [1e15 + 1], result: "n/a" },
  { call: ["sebelas"], result: "n/a" },
  { call: [false], result: "n/a" },
  { call: [""], result: "" },
  { call: [[[11], [""]]], result: [["sebelas"], [""]] },
];
