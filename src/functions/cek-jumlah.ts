import { decimals, sum } from "../domain/desimal";
import { formatAngka } from "../domain/format";
import {
  type Argument,
  type Example,
  flatten,
  isBlank,
  NA,
  type Result,
  toAngka,
} from "./arguments";

/**
 * Cells of `CEK_JUMLAH(total; bagian)`: “sesuai” when the parts add up to the total, else by how much
 * the total is too high (lebih) or too low (kurang).
 *
 * One total is compared with everything in `bagian`; a row of totals with the columns below or above
 * them; a column of totals with the rows beside them. Blank parts are left out.
 */
export function cekJumlah(total: Argument, bagian: Argument): Result {
  if (!Array.isArray(total) || flatten(total).length === 1) {
    return compare(flatten(total)[0], flatten(bagian));
  }
  const totals = total as Argument[][];
  const parts = (Array.isArray(bagian) ? bagian : [[bagian]]) as Argument[][];
  if (totals.length === 1 && totals[0]?.length === parts[0]?.length) {
    return [
      (totals[0] ?? []).map((t, c) =>
        compare(
          t,
          parts.map((row) => row[c]),
        ),
      ),
    ];
  }
  if (totals[0]?.length === 1 && totals.length === parts.length) {
    return totals.map(([t], r) => [compare(t, parts[r] ?? [])]);
  }
  throw new Error(
    "CEK_JUMLAH: total harus satu sel, satu baris selebar bagian, atau satu kolom setinggi bagian.",
  );
}

function compare(total: Argument, parts: readonly Argument[]): string {
  if (isBlank(total)) return "";
  const expected = toAngka(total);
  const found = parts.filter((part) => !isBlank(part)).map(toAngka);
  if (expected === undefined || found.some((part) => part === undefined)) return NA;
  const difference = sum([expected.angka, ...found.map((part) => -(part?.angka ?? 0))]);
  if (difference === 0) return "sesuai";
  const amount = formatAngka(Math.abs(difference), decimals(difference));
  return `selisih Rp ${amount} (${difference > 0 ? "lebih" : "kurang"})`;
}

export const examples: readonly Example[] = [
  { call: [12, [[5], [7]]], result: "sesuai" },
  { call: [0.3, [[0.1, 0.2]]], result: "sesuai" },
  { call: [1724799811, [[1724799810]]], result: "selisih Rp 1 (lebih)" },
  { call: [11000000, [[10750000], [500000]]], result: "selisih Rp 250.000 (kurang)" },
  { call: ["Rp 1.000", [["400"], ["600"], [""]]], result: "sesuai" },
  { call: ["", [[5]]], result: "" },
  { call: [5, [["belum ada"]]], result: "n/a" },
  { call: ["lima", [[5]]], result: "n/a" },
  { call: [0, [[""]]], result: "sesuai" },
  {
    call: [
      [[3, 8]],
      [
        [1, 3],
        [2, 4],
      ],
    ],
    result: [["sesuai", "selisih Rp 1 (lebih)"]],
  },
  {
    call: [
      [[3], [7]],
      [
        [1, 2],
        [3, 5],
      ],
    ],
    result: [["sesuai"], ["selisih Rp 1 (kurang)"]],
  },
  {
    call: [
      [
        [3, 7],
        [1, 1],
      ],
      [[1], [2], [3]],
    ],
    result: {
      error:
        "CEK_JUMLAH: total harus satu sel, satu baris selebar bagian, atau satu kolom setinggi bagian.",
    },
  },
];
