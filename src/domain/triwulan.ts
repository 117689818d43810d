import { type Arah, averageCapaian, type Rumus } from "./capaian";
import { sum } from "./desimal";
import { computeCapaianRentang, type Rentang } from "./rentang";

/** How the quarters of a year make one capaian. */
const METODE = ["jumlah", "nilai akhir", "rata-rata"] as const;
export type Metode = (typeof METODE)[number];

/** The metode that a cell names, “rata rata” included; undefined when it is none. */
export function parseMetode(text: string): Metode | undefined {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[\s–-]+/g, " ");
  return METODE.find((metode) => metode.replace("-", " ") === word);
}

/** A quarter that has a realisasi; 0 is one. Without a target nothing can be said of it. */
export interface Triwulan {
  readonly target: Rentang | undefined;
  readonly realisasi: number;
}

/**
 * Capaian in percent over the quarters that have a realisasi, in order.
 *
 * With targets 10, 20, 30 and realisasi 10, 10, 45: jumlah is 65 of 60, 108.33…; nilai akhir 45 of
 * 30, 150; rata-rata the mean of 100, 50 and 150, 100. Undefined when there is no quarter, when the
 * targets come to 0, and for jumlah when one is missing.
 */
export function computeCapaianTriwulan(
  filled: readonly Triwulan[],
  metode: Metode,
  arah: Arah,
  rumus?: Rumus,
): number | undefined {
  const capaian = ({ target, realisasi }: Triwulan) =>
    target && computeCapaianRentang(target, realisasi, arah, rumus);
  if (metode === "rata-rata") return averageCapaian(filled.map(capaian));
  const last = filled.at(-1);
  if (last === undefined) return undefined;
  if (metode === "nilai akhir") return capaian(last);
  const targets = filled.map(({ target }) => target).filter((target) => target !== undefined);
  if (targets.length < filled.length) return undefined;
  const target = {
    bawah: sum(targets.map(({ bawah }) => bawah)),
    atas: sum(targets.map(({ atas }) => atas)),
  };
  return capaian({ target, realisasi: sum(filled.map(({ realisasi }) => realisasi)) });
}
