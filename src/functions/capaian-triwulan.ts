import { clamp } from "../domain/batas";
import { computeCapaianTriwulan, parseMetode, type Triwulan } from "../domain/triwulan";
import {
  type Argument,
  type Example,
  isBlank,
  mapCells,
  NA,
  orNa,
  type Result,
  toAngka,
  toText,
} from "./arguments";
import { align, toArah, toBatas, toRumus, toTarget } from "./target";

const NAME = "CAPAIAN_TRIWULAN";

/**
 * `CAPAIAN_TRIWULAN(target; realisasi; metode; [arah]; [rumus]; [batas])`: capaian over the quarters that have a
 * realisasi, in percent, unrounded. Four cells give one number; rows of four give one number a row.
 */
export function capaianTriwulan(
  target: Argument,
  realisasi: Argument,
  metode: Argument,
  arah?: Argument,
  rumus?: Argument,
  batas?: Argument,
): Result {
  const limits = toBatas(NAME, batas);
  const targets = quarters(target);
  const realized = quarters(realisasi);
  if (targets === undefined || targets.length !== realized?.length) {
    throw new Error(
      `${NAME}: target dan realisasi harus rentang seukuran dengan empat triwulan: empat kolom, atau satu kolom empat baris.`,
    );
  }
  for (const [label, arg] of Object.entries({ metode, arah, rumus })) {
    if (Array.isArray(arg) && arg.length > 1 && arg.length !== targets.length) {
      throw new Error(
        `${NAME}: ${label} (${arg.length} baris) dan target (${targets.length} baris) tidak sama.`,
      );
    }
  }
  const rows = targets.map((t, i) => [{ t, r: realized[i] ?? [] }]);
  return mapCells(NAME, { target: rows, metode, arah, rumus }, ([row, m, a, f]) => {
    const { t, r } = row as { t: Argument[]; r: Argument[] };
    if ([...t, ...r].every(isBlank)) return "";
    const how = parseMetode(toText(m));
    const direction = toArah(a);
    const formula = toRumus(f);
    const filled = r.flatMap((cell, q) => toTriwulan(t[q], cell, q));
    if (filled.length === 0 && isBlank(m)) return NA;
    if (how === undefined) {
      throw new Error(
        `metode harus “jumlah”, “nilai akhir” atau “rata-rata”, diterima “${toText(m)}”.`,
      );
    }
    return orNa(clamp(computeCapaianTriwulan(filled, how, direction, formula), limits));
  });
}

/** Rows of four quarters; a column of four is one such row. */
function quarters(arg: Argument): Argument[][] | undefined {
  const rows = (Array.isArray(arg) ? arg : []) as Argument[][];
  if (rows.length === 4 && rows.every((row) => row.length === 1)) return [rows.flat()];
  return rows.length > 0 && rows.every((row) => row.length === 4) ? rows : undefined;
}

/** The quarter `q` from 0, none when it has no realisasi. */
function toTriwulan(t: Argument, r: Argument, q: number): Triwulan[] {
  const target = toTarget(t);
  const realisasi = toAngka(r);
  const refuse = (what: string, cell: Argument) => {
    throw new Error(`${what} triwulan ${["I", "II", "III", "IV"][q]} “${cell}” bukan angka.`);
  };
  if (target === undefined && !isBlank(t)) refuse("target", t);
  if (realisasi === undefined) return isBlank(r) ? [] : refuse("realisasi", r);
  if (target === undefined) return [{ target, realisasi: realisasi.angka }];
  const [bounds, value] = align(target, realisasi);
  return [{ target: bounds, realisasi: value }];
}

const METODE_SALAH =
  "CAPAIAN_TRIWULAN: metode harus “jumlah”, “nilai akhir” atau “rata-rata”, diterima “total”.";

export const examples: readonly Example[] = [
  { call: [[[10, 20, 30, 40]], [[10, 10, 45, ""]], "jumlah"], result: (65 * 100) / 60 },
  { call: [[[10, 20, 30, 40]], [[10, 10, 45, ""]], "nilai akhir"], result: 150 },
  { call: [[[10, 20, 30, 40]], [[10, 10, 45, ""]], "rata-rata"], result: 100 },
  { call: [[[10, 20, 30, 40]], [[10, 10, 45, ""]], "Rata Rata", "positif"], result: 100 },
  { call: [[[10], [20], [30], [40]], [[10], [""], ["45"], [""]], "jumlah"], result: 137.5 },
  { call: [[[10, 10, 10, 10]], [[10, 0, "", ""]], "jumlah"], result: 50 },
  { call: [[[10, 10, 10, 10]], [[10, 0, "", ""]], "nilai akhir"], result: 0 },
  { call: [[[10, 10, 10, 10]], [[12, "", 10, ""]], "jumlah", "negatif"], result: 90 },
  { call: [[[10, 10, 10, 10]], [[12, "", 10, ""]], "rata-rata", "negatif"], result: 90 },
  { call: [[["80-90", "", "", ""]], [[72, "", "", ""]], "nilai akhir"], result: 90 },
  { call: [[["25 %", "50 %", "", ""]], [[0.25, 0.45, "", ""]], "nilai akhir"], result: 90 },
  { call: [[[10, "", 10, 10]], [[10, 10, "", ""]], "jumlah"], result: "n/a" },
  { call: [[[10, "", 10, 10]], [[5, 10, "", ""]], "rata-rata"], result: 50 },
  { call: [[[10, "", 10, 10]], [[5, 10, "", ""]], "nilai akhir"], result: "n/a" },
  { call: [[[0, 0, 0, 0]], [[1, 1, 1, 1]], "jumlah"], result: "n/a" },
  { call: [[[10, 10, 10, 10]], [["", "", "", ""]], "jumlah"], result: "n/a" },
  { call: [[[10, 10, 10, 10]], [["", "", "", ""]], ""], result: "n/a" },
  { call: [[["", "", "", ""]], [["", "", "", ""]], ""], result: "" },
  {
    call: [[[10, 10, 10, 10]], [[1, 2, "belum", ""]], "jumlah"],
    result: { error: "CAPAIAN_TRIWULAN: realisasi triwulan III “belum” bukan angka." },
  },
  {
    call: [[[10, "sepuluh", 10, 10]], [[1, 2, 3, ""]], "jumlah"],
    result: { error: "CAPAIAN_TRIWULAN: target triwulan II “sepuluh” bukan angka." },
  },
  { call: [[[10, 10, 10, 10]], [[1, 2, 3, 4]], "total"], result: { error: METODE_SALAH } },
  {
    call: [
      [
        [10, 10, 10, 10],
        [10, 10, 10, 10],
        ["", "", "", ""],
        [10, 10, 10, 10],
      ],
      [
        [5, 5, "", ""],
        [5, 10, "", ""],
        ["", "", "", ""],
        [12, "", "", ""],
      ],
      [["jumlah"], ["total"], [""], ["nilai akhir"]],
      [["positif"], [""], [""], ["negatif"]],
    ],
    result: [[50], [METODE_SALAH], [""], [80]],
  },
  {
    call: [[[1, 2, 3]], [[1, 2, 3]], "jumlah"],
    result: {
      error:
        "CAPAIAN_TRIWULAN: target dan realisasi harus rentang seukuran dengan empat triwulan: empat kolom, atau satu kolom empat baris.",
    },
  },
  {
    call: [[[1, 2, 3, 4]], [[1, 2, 3, 4]], [["jumlah"], ["jumlah"]]],
    result: { error: "CAPAIAN_TRIWULAN: metode (2 baris) dan target (1 baris) tidak sama." },
  },
  { call: [[[10, 10, 10, 10]], [[12.5, "", "", ""]], "nilai akhir", "negatif", "T/R"], result: 80 },
  {
    call: [[[10, 10, 10, 10]], [[25, "", "", ""]], "jumlah", "positif", "", "paling tinggi 120"],
    result: 120,
  },
];
