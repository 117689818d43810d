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
