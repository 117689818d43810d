import { computeNilaiSkm, parseBobot } from "../domain/skm";
import { type Argument, type Example, isBlank, type Result, toAngka, toText } from "./arguments";

const UNSUR = 9;

/**
 * `NILAI_SKM(jawaban; [bobot])`: nilai IKM of a survey, one respondent a row, one unsur a column,
 * unrounded. Blank, “-” and “n/a” are unanswered. A first row without numbers is the header.
 */
export function nilaiSkm(jawaban: Argument, bobot?: Argument): Result {
  const rows = (Array.isArray(jawaban) ? jawaban : [[jawaban]]) as Argument[][];
  if (rows.every((row) => row.every(isBlank))) return "";
  if (rows[0]?.length !== UNSUR) {
    throw new Error("NILAI_SKM: jawaban harus rentang sembilan kolom, U1 sampai U9.");
  }
  const unsur = Array.from({ length: UNSUR }, () => ({ jumlah: 0, responden: 0 }));
  const isHeader = rows[0].every((cell) => toAngka(cell) === undefined);
  rows.forEach((row, r) => {
    if (isHeader && r === 0) return;
    unsur.forEach((u, c) => {
      const cell = row[c];
      if (isBlank(cell) || (typeof cell === "string" && UNANSWERED.test(cell))) return;
      const nilai = toAngka(cell)?.angka ?? 0;
      if (nilai < 1 || nilai > 4) {
        throw new Error(
          `NILAI_SKM: jawaban “${cell}” pada baris ke-${r + 1} kolom ke-${c + 1} harus 1 sampai 4.`,
        );
      }
      u.jumlah += nilai;
      u.responden++;
    });
  });
  return computeNilaiSkm(unsur, toBobot(bobot)) ?? "";
}

const UNANSWERED = /^\s*(?:[-–—]+|n\/a)\s*$/i;

function toBobot(cell: Argument): number | undefined {
  const bobot = typeof cell === "number" && cell === 1 / UNSUR ? "baku" : parseBobot(toText(cell));
  if (bobot !== undefined) return bobot === "baku" ? undefined : bobot;
  throw new Error(`NILAI_SKM: bobot harus 1/9, 0,111 atau 0,11, diterima “${cell}”.`);
}

const PENUH = [4, 4, 4, 4, 4, 4, 4, 4, 4];
const SATU = [1, 1, 1, 1, 1, 1, 1, 1, 1];
const U = ["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"];

export const examples: readonly Example[] = [
  { call: [[U, PENUH, PENUH]], result: 100 },
  { call: [[PENUH], 0.11], result: 99 },
  { call: [[PENUH], "0,111"], result: 99.9 },
  { call: [[PENUH], "1/9"], result: 100 },
  { call: [[PENUH], 1 / 9], result: 100 },
  { call: [[SATU]], result: 25 },
  { call: [[PENUH, SATU]], result: 62.5 },
  { call: [[[3, 3, 3, 3, 3, 3, 3, 3, "4"], PENUH]], result: 88.88888888888889 },
  { call: [[PENUH, ["", "-", "n/a", "", "", "", "", "", 4]]], result: 100 },
  { call: [[[4, 4, 4, 4, 4, 4, 4, 4, ""]]], result: 100 },
  { call: [[[4, 4, 4, 4, 4, 4, 4, 4, ""]], 0.11], result: 99 },
  { call: [[["", "", "", "", "", "", "", "", ""]]], result: "" },
  { call: [[U]], result: "" },
  {
    call: [[U, PENUH, [4, 4, 5, 4, 4, 4, 4, 4, 4]]],
    result: { error: "NILAI_SKM: jawaban “5” pada baris ke-3 kolom ke-3 harus 1 sampai 4." },
  },
  {
    call: [[PENUH, ["empat", 4, 4, 4, 4, 4, 4, 4, 4]]],
    result: { error: "NILAI_SKM: jawaban “empat” pada baris ke-2 kolom ke-1 harus 1 sampai 4." },
  },
  {
    call: [[[4, 4, 4]]],
    result: { error: "NILAI_SKM: jawaban harus rentang sembilan kolom, U1 sampai U9." },
  },
  {
    call: [[PENUH], 1],
    result: { error: "NILAI_SKM: bobot harus 1/9, 0,111 atau 0,11, diterima “1”." },
  },
];
