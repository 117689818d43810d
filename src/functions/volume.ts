import { parseVolume } from "../domain/volume";
import {
  type Argument,
  type Example,
  isBlank,
  mapCells,
  orNa,
  type Result,
  toAngka,
} from "./arguments";

/** Cells of `VOLUME(teks)`: “50 org x 12 bln” is 600. */
export function volume(teks: Argument): Result {
  return mapCells("VOLUME", { teks }, ([t]) => {
    if (isBlank(t)) return "";
    return orNa(typeof t === "string" ? parseVolume(t) : toAngka(t)?.angka);
  });
}

export const examples: readonly Example[] = [
  { call: ["50 org x 12 bln"], result: 600 },
  { call: ["7 desa x 6 Bln"], result: 42 },
  { call: ["1 x 90 org"], result: 90 },
  { call: ["2x3"], result: 6 },
  { call: ["7 desa x6 Bln"], result: 42 },
  { call: ["0,1 x 3"], result: 0.3 },
  { call: ["1.500 dokumen"], result: 1500 },
  { call: ["7 desa × 12 bulan"], result: 84 },
  { call: [461], result: 461 },
  { call: [""], result: "" },
  { call: ["beberapa kali"], result: "n/a" },
  { call: ["7 desa x"], result: "n/a" },
  { call: [[["2 x 3"], ["-"]]], result: [[6], ["n/a"]] },
];
