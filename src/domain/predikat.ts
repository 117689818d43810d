/** A class of the ordinal scale. Without `batas` it is the lowest class and takes the rest. */
export interface Kelas {
  readonly batas: number | undefined;
  /** The bound itself does not belong to the class: “lebih dari 100”. */
  readonly eksklusif: boolean;
  readonly kategori: string;
}

/**
 * The scale of the seed document: more than 100 Sangat Baik, from 76 Baik, from 55 Cukup, else
 * Kurang. Classes are half open, so 75.5, which a table “76–100, 55–75” leaves out, is Cukup.
 */
export const SKALA_BAKU: readonly Kelas[] = [
  { batas: 100, eksklusif: true, kategori: "Sangat Baik" },
  { batas: 76, eksklusif: false, kategori: "Baik" },
  { batas: 55, eksklusif: false, kategori: "Cukup" },
  { batas: undefined, eksklusif: false, kategori: "Kurang" },
];

/**
 * The scale of typed rows, from the highest class down; SKALA_BAKU where no row has a kategori. Of equal
 * bounds the exclusive one is higher.
 */
export function kelasOf(
  rows: readonly {
    readonly batasBawah: number | undefined;
    readonly jenis: string | undefined;
    readonly kategori: string | undefined;
  }[],
): readonly Kelas[] {
  const typed = rows.flatMap(({ kategori, batasBawah, jenis }): Kelas[] =>
    kategori === undefined
      ? []
      : [{ kategori, batas: batasBawah, eksklusif: jenis === "lebih dari" }],
  );
  return sortKelas(typed.length > 0 ? typed : SKALA_BAKU);
}

function sortKelas(skala: readonly Kelas[]): Kelas[] {
  // Finite, so that two classes without a bound compare equal.
  const height = ({ batas }: Kelas) => batas ?? -Number.MAX_VALUE;
  return [...skala].sort(
    (a, b) => height(b) - height(a) || Number(b.eksklusif) - Number(a.eksklusif),
  );
}

/**
 * Category of a capaian (percent, unrounded) on a scale, in any order of its rows: 99.5875 is Baik,
 * 100 is Baik, 100.01 is Sangat Baik. Undefined when the scale has no lowest class and the capaian
 * lies below every bound.
 */
export function classify(capaian: number, skala: readonly Kelas[]): string | undefined {
  return sortKelas(skala).find(
    ({ batas, eksklusif }) =>
      batas === undefined || (eksklusif ? capaian > batas : capaian >= batas),
  )?.kategori;
}

/**
 * What is wrong with each row of a scale, `""` where nothing is: a class without a name, two classes
 * that begin at one place (the second can never be reached), more than one lowest class, or none, so
 * that a low capaian has no class. Rows without anything in them are blank.
 */
export function checkSkala(
  rows: readonly {
    readonly batasBawah: number | undefined;
    readonly jenis: string | undefined;
    readonly kategori: string | undefined;
  }[],
): string[] {
  const hasName = (row: (typeof rows)[number]) => row.kategori !== undefined;
  const keyOf = ({ batasBawah, jenis }: (typeof rows)[number]) =>
    `${batasBawah ?? ""}${jenis === "lebih dari" ? ">" : ""}`;
  const named = rows.filter(hasName);
  const isLowest = ({ batasBawah }: (typeof rows)[number]) => batasBawah === undefined;
  const lowestNamed = sortKelas(kelasOf(rows)).at(-1);
  return rows.map((row, i) => {
    if (!hasName(row)) return row.batasBawah === undefined ? "" : "kategori kosong";
    if (isLowest(row) && named.filter(isLowest).length > 1) {
      return "tumpang tindih: lebih dari satu kategori tanpa batas bawah";
    }
    const same = rows.findIndex((other) => hasName(other) && keyOf(other) === keyOf(row));
    if (!isLowest(row) && same !== i) return "tumpang tindih: batas sama dengan kategori lain";
    const isLast = row.kategori === lowestNamed?.kategori && row.batasBawah === lowestNamed?.batas;
    return isLast && !isLowest(row)
      ? "lubang: capaian di bawah batas ini tidak mempunyai kategori"
      : "";
  });
}
