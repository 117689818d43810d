import { type Argument, type Example, isBlank, type Result, toAngka } from "./arguments";
import { mapGroups } from "./kelompok";

/**
 * `TERUKUR(capaian; [kelompok]; [pilih])`: how many indikator a mean covers, “2 dari 3”: those that have
 * a capaian of all whose cell is not blank. `kelompok` and `pilih` are those of RATA_CAPAIAN, and with
 * them a row whose capaian is still blank counts as well, since its group says that it is an indikator.
 */
export function terukur(capaian: Argument, kelompok?: Argument, pilih?: Argument): Result {
  const isGrouped = !isBlank(kelompok);
  return mapGroups("TERUKUR", { capaian, kelompok, pilih }, (cells) => {
    const all = isGrouped ? cells : cells.filter((cell) => !isBlank(cell));
    const known = all.filter((cell) => toAngka(cell) !== undefined);
    return all.length === 0 ? "" : `${known.length} dari ${all.length}`;
  });
}

export const examples: readonly Example[] = [
  { call: [[[99.5875], ["n/a"], [80], [""]]], result: "2 dari 3" },
  { call: [[[""], [""]]], result: "" },
  { call: [85], result: "1 dari 1" },
  {
    call: [
      [["Capaian (%)"], [80], [""], [90], [""]],
      [["Sasaran"], ["S1"], ["S1"], ["S2"], [""]],
      [["Kode"], ["S1"], ["S2"], ["S3"], [""]],
    ],
    result: [[""], ["1 dari 2"], ["1 dari 1"], [""], [""]],
  },
];
