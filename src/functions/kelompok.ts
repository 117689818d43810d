import {
  type Argument,
  type Cell,
  flatten,
  isBlank,
  mapOne,
  type Result,
  toText,
} from "./arguments";

/**
 * One value for all capaian, or, where a name per capaian says to which group it belongs, one per group:
 * beside each row of `kelompok`, or for each name in `pilih`. Names are compared as text, so 1.1 and 1.10
 * are two. A blank name and a name nobody has give blank.
 */
export function mapGroups(
  name: string,
  { capaian, kelompok, pilih }: Readonly<Record<"capaian" | "kelompok" | "pilih", Argument>>,
  compute: (cells: readonly Argument[]) => Cell,
): Result {
  const cells = flatten(capaian);
  if (isBlank(kelompok)) return compute(cells);
  const names = flatten(kelompok).map(toText);
  if (names.length !== cells.length) {
    throw new Error(
      `${name}: capaian (${cells.length} baris) dan kelompok (${names.length} baris) harus sama panjang.`,
    );
  }
  const groups = new Map<string, Argument[]>();
  names.forEach((group, i) => {
    const members = groups.get(group);
    if (members) members.push(cells[i]);
    else groups.set(group, [cells[i]]);
  });
  const results = new Map([...groups].map(([group, members]) => [group, compute(members)]));
  const show = (cell: Argument): Cell => (isBlank(cell) ? "" : (results.get(toText(cell)) ?? ""));
  return mapOne(isBlank(pilih) ? kelompok : pilih, show);
}
