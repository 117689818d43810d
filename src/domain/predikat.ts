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

/** Classes from the highest bound to the lowest; of equal bounds the exclusive one is higher. */
export function sortKelas(skala: readonly Kelas[]): Kelas[] {
  const height = (k: Kelas) => k.batas ?? Number.NEGATIVE_INFINITY;
  return [...skala].sort(
    (a, b) => height(b) - height(a) || Number(b.eksklusif) - Number(a.eksklusif) || 0,
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
