import { clamp } from "../domain/batas";
import { computeCapaianRentang } from "../domain/rentang";
import type { Argument, Example, Result } from "./arguments";
import { mapTarget, parseNilai, toBatas } from "./target";

/**
 * Cells of `CAPAIAN(target; realisasi; [arah]; [rumus]; [skala]; [batas])`, in percent, unrounded. A
 * target may be a range (`80-90`); `rumus` matters to arah negatif; `skala` gives codes such as WTP
 * their number; `batas` limits the result.
 */
export function capaian(
  target: Argument,
  realisasi: Argument,
  arah?: Argument,
  rumus?: Argument,
  skala?: Argument,
  batas?: Argument,
): Result {
  const limits = toBatas("CAPAIAN", batas);
  return mapTarget(
    "CAPAIAN",
    { target, realisasi, arah, rumus },
    (...args) => clamp(computeCapaianRentang(...args), limits),
    parseNilai("CAPAIAN", skala),
  );
}

const OPINI = [
  ["Opini", "Nilai"],
  ["WTP", 4],
  ["WDP", 3],
  ["", ""],
];

export const examples: readonly Example[] = [
  { call: [80, 79.67, "positif"], result: 99.5875 },
  { call: [10, 12, "negatif"], result: 80 },
  { call: [100, 85], result: 85 },
  { call: [100, 85, ""], result: 85 },
  { call: [100, 85, " Positif "], result: 85 },
  { call: [10, 20, "negatif"], result: 0 },
  { call: [10, 25, "negatif"], result: -50 },
  { call: [2, -1.41, "positif"], result: -70.5 },
  { call: ["B (≥ 80)", "79,67", "positif"], result: 99.5875 },
  { call: ["100 %", "85 %", "positif"], result: 85 },
  { call: [1, "85 %", "positif"], result: 85 },
  { call: [100, "85 %", "positif"], result: 85 },
  { call: [1, 0.85, "positif"], result: 85 },
  { call: ["", 85, "positif"], result: "" },
  { call: [100, "", "positif"], result: "" },
  { call: [100, 0, "positif"], result: 0 },
  { call: [0, 5, "positif"], result: "n/a" },
  { call: [0, 5, "negatif"], result: "n/a" },
  { call: [80, "Belum ada data", "positif"], result: "n/a" },
  { call: [80, true, "positif"], result: "n/a" },
  {
    call: [100, 85, "naik-turun"],
    result: { error: "CAPAIAN: arah harus “positif” atau “negatif”, diterima “naik-turun”." },
  },
  { call: [[[80], [""], [0]], [[79.67], [1], [1]], "positif"], result: [[99.5875], [""], ["n/a"]] },
  { call: [[[10, 100]], [[12, 85]], [["negatif", "positif"]]], result: [[80, 85]] },
  {
    call: [
      [[10], [10]],
      [[12], [12]],
      [["turun"], ["negatif"]],
    ],
    result: [["CAPAIAN: arah harus “positif” atau “negatif”, diterima “turun”."], [80]],
  },
  {
    call: [[[1], [2]], [[1]], [["positif"], ["positif"], ["positif"]]],
    result: {
      error:
        "CAPAIAN: ukuran rentang target (2 baris × 1 kolom) dan arah (3 baris × 1 kolom) tidak sama.",
    },
  },
  { call: [10, 12, "negatif", "(2T − R) / T × 100%"], result: 80 },
  { call: [10, 12.5, "negatif", "T/R"], result: 80 },
  { call: [10, 12.5, "negatif", "Target / Realisasi × 100"], result: 80 },
  { call: [10, 0, "negatif", "T/R"], result: "n/a" },
  { call: [0, 10, "negatif", "T/R"], result: "n/a" },
  { call: [80, 40, "positif", "T/R"], result: 50 },
  {
    call: [10, 12, "negatif", "R/T"],
    result: { error: "CAPAIAN: rumus harus “(2T−R)/T” atau “T/R”, diterima “R/T”." },
  },
  { call: ["80-90", 72], result: 90 },
  { call: ["80 – 90", 85], result: 100 },
  { call: ["80 s.d. 90", 99], result: 110 },
  { call: ["80-90 %", 0.85], result: 100 },
  { call: ["Rp 1.000.000 - Rp 2.000.000", "Rp 500.000"], result: 50 },
  { call: ["80-90", 72, "negatif"], result: 110 },
  { call: ["80-90", 85, "negatif"], result: 100 },
  { call: ["80-90", 99, "negatif"], result: 90 },
  { call: ["80-90", 100, "negatif", "T/R"], result: 90 },
  { call: ["0-5", 3, "negatif"], result: 100 },
  { call: ["0-5", 6, "negatif"], result: 80 },
  { call: ["90-80", 85], result: "n/a" },
  { call: [85, "80-90"], result: "n/a" },
  { call: ["≥ 80", 80], result: 100 },
  { call: ["<= 5", 4, "negatif"], result: 120 },
  { call: ["B (80)", "B (72,4)"], result: 90.5 },
  { call: ["WTP", "WDP", "", "", OPINI], result: 75 },
  { call: [" wtp ", "WTP", "positif", "T/R", OPINI], result: 100 },
  { call: ["WTP", "TMP", "", "", OPINI], result: "n/a" },
  { call: ["WTP", "WDP"], result: "n/a" },
  {
    call: [[["WTP"], [80], [""]], [["WDP"], [40], ["WTP"]], "", "", OPINI],
    result: [[75], [50], [""]],
  },
  {
    call: ["WTP", "WDP", "", "", [["WTP", 4, "x"]]],
    result: { error: "CAPAIAN: skala harus rentang dua kolom (kode, nilai)." },
  },
  {
    call: [
      "WTP",
      "WDP",
      "",
      "",
      [
        ["WTP", 4],
        ["WDP", "tiga"],
      ],
    ],
    result: { error: "CAPAIAN: nilai “tiga” pada baris ke-2 skala bukan angka." },
  },
  { call: [250, 1594, "positif", "", "", "paling tinggi 120"], result: 120 },
  { call: [250, 1594, "positif", "", "", "Tanpa batas"], result: 637.6 },
  { call: [10, 25, "negatif", "", "", "0 sampai 100"], result: 0 },
  { call: [100, 85, "positif", "", "", 100], result: 85 },
  {
    call: [100, 85, "positif", "", "", "secukupnya"],
    result: {
      error:
        "CAPAIAN: batas harus “tanpa batas”, “paling tinggi 100”, “paling rendah 0” atau “0 sampai 100”, diterima “secukupnya”.",
    },
  },
];
