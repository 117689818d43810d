import { parseAngka } from "./angka";
import { decimals, MOST_DECIMALS, roundHalfUp, shift, sum } from "./desimal";

/** Answers to one unsur: their sum, and how many respondents answered it. */
export interface Unsur {
  readonly jumlah: number;
  readonly responden: number;
}

/** The nine unsur of PermenPANRB 14/2017, U1 first. */
export const UNSUR_SKM = [
  "Persyaratan",
  "Sistem, mekanisme dan prosedur",
  "Waktu penyelesaian",
  "Biaya/tarif",
  "Produk spesifikasi jenis pelayanan",
  "Kompetensi pelaksana",
  "Perilaku pelaksana",
  "Penanganan pengaduan, saran dan masukan",
  "Sarana dan prasarana",
] as const;

const UNSUR = UNSUR_SKM.length;

/**
 * The bobot of an unsur that a setting names: blank and `1/9` are `"baku"`, 0,111 and 0,11 the rounded
 * ones that documents also use. Undefined for anything else.
 */
export function parseBobot(text: string): number | "baku" | undefined {
  const word = text.trim();
  if (word === "" || word === "1/9") return "baku";
  const bobot = parseAngka(word)?.angka ?? 0;
  if (bobot === 1 / UNSUR) return "baku";
  return bobot > 0 && bobot < 1 / UNSUR ? bobot : undefined;
}

/**
 * Nilai IKM on 25–100: Σ (NRR × bobot) × 25, where the NRR of an unsur is the mean of its answers
 * (PermenPANRB 14/2017). A perfect survey is 100; with bobot 0.11 it is 99, with 0.111 it is 99.9.
 *
 * An unsur that nobody answered does not count, and the others take over its weight. Undefined when
 * nobody answered anything. Unrounded: one division where all unsur have as many respondents; where they
 * have not, the parts are added by `sum`.
 */
export function computeNilaiSkm(unsur: readonly Unsur[], bobot?: number): number | undefined {
  const jumlahOf = new Map<number, number>();
  for (const { jumlah, responden } of unsur) {
    jumlahOf.set(responden, (jumlahOf.get(responden) ?? 0) + jumlah);
  }
  jumlahOf.delete(0);
  const answered = unsur.filter(({ responden }) => responden > 0).length;
  if (answered === 0) return undefined;
  const places = bobot === undefined ? 0 : decimals(bobot);
  // 1/9 of each unsur is 9 × 25 / 9 of their mean: no decimal of 1/9 comes in.
  const factor = bobot === undefined ? 25 : shift(bobot, places) * UNSUR * 25;
  return sum(
    [...jumlahOf].map(
      ([responden, jumlah]) => (jumlah * factor) / (responden * answered * 10 ** places),
    ),
  );
}

/** Lower bounds of PermenPANRB 14/2017. All ones with bobot 0.11 come to 24.75, the least there is. */
const MUTU: readonly (readonly [number, string])[] = [
  [88.31, "A (Sangat Baik)"],
  [76.61, "B (Baik)"],
  [65, "C (Kurang Baik)"],
  [24.75, "D (Tidak Baik)"],
];

/**
 * Mutu pelayanan of a nilai IKM, which is first rounded to two decimals, as the classes are: 88.305
 * is A, 88.304 is B (Baik). Undefined outside 25–100.
 */
export function classifySkm(nilai: number): string | undefined {
  // 88.30499999999999 is 88.305 with the noise of a division.
  const rounded = roundHalfUp(roundHalfUp(nilai, MOST_DECIMALS), 2);
  return rounded > 100 ? undefined : MUTU.find(([batas]) => rounded >= batas)?.[1];
}
