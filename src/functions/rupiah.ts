import { formatRupiah } from "../domain/format";
import { type Argument, type Example, mapAngka, NA, type Result } from "./arguments";

/** Cells of `RUPIAH(nilai)`: an amount in whole rupiah as text, `Rp 1.724.799.810`. */
export function rupiah(nilai: Argument): Result {
  return mapAngka("RUPIAH", { nilai }, (n) => (Math.abs(n) <= 1e15 ? formatRupiah(n) : NA));
}

export const examples: readonly Example[] = [
  { call: [1724799810], result: "Rp 1.724.799.810" },
  { call: [0], result: "Rp 0" },
  { call: [1499.5], result: "Rp 1.500" },
  { call: [-15000], result: "-Rp 15.000" },
  { call: ["27.539.000"], result: "Rp 27.539.000" },
  { call: [1e16], result: "n/a" },
  { call: ["belum ada"], result: "n/a" },
  { call: [""], result: "" },
  { call: [[[1000], [""]]], result: [["Rp 1.000"], [""]] },
];
