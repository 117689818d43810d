import { type Angka, parseAngka } from "../domain/angka";
import { computeCapaian } from "../domain/capaian";
import { roundHalfUp } from "../domain/desimal";
import { formatAngka, formatNilai } from "../domain/format";
import { compareTercetak, findBatas, isPembulatan } from "../domain/tercetak";
import type { At } from "../sheets/contract";
import type { Finding } from "./contract";

/** Decimals that tell 11,49968 from 11,5: enough to see why a rounding is questioned. */
const FINE = 5;

/** A number as messages show it, with two decimals at most: 8,38 and 85. */
export const formatRingkas = (x: number): string => formatNilai(roundHalfUp(x, 2));

/** Other values that a wrong number may be, each with what to say of it. */
export type Lain = readonly (readonly [string, number | undefined])[];

/** Two or more numbers in one cell, as “100% 100%”. Another check says so. */
export const isBeberapa = (text: string): boolean =>
  /^[\d.,]+\s*%?(?:[\s;]+[\d.,]+\s*%?)+$/.test(text);

/** A printed number, also with words about it: “79,67 (B)”, “7 (tujuh) desa”, “95 per 100.000 KH”. */
export const parseTercetak = (text: string): Angka | undefined =>
  parseAngka(text) ?? parseAngka(text.replace(/\([^\d)]*\)|\sper\s.*/i, ""));

/** How a wrong number came to be, in brackets, where that can be seen: “ (digit tertukar)”. */
export function sebabOf(printed: Angka | undefined, exact: number): string {
  const deviasi = printed === undefined ? "salah" : compareTercetak(printed, exact);
  return deviasi === "digit tertukar" || deviasi === "geser desimal" ? ` (${deviasi})` : "";
}

/** What a capaian comes to by the formulas in use, and what it may have been copied from. */
export function capaianLain(target = Number.NaN, realisasi = Number.NaN): Lain {
  return [
    ["dihitung dengan rumus positif", computeCapaian(target, realisasi, "positif")],
    ["dihitung dengan rumus negatif (2T−R)/T", computeCapaian(target, realisasi, "negatif")],
    ["dihitung dengan rumus negatif T/R", computeCapaian(target, realisasi, "negatif", "bagi")],
    ["sama dengan target", target],
    ["sama dengan realisasi", realisasi],
  ];
}

/** What to do about a capaian that was kept within bounds. */
export const SESUAIKAN_BATAS = "Sesuaikan Batas capaian pada Identitas atau betulkan";

/** What to compare: `what` names the value (“capaian IKU-1”), `how` says where the right one comes from. */
export interface Tercetak {
  readonly at: At;
  readonly column: string;
  readonly text: string | undefined;
  readonly exact: number | undefined;
  readonly what: string;
  readonly how: string;
  readonly lain: Lain;
  /** What to do about one that is printed no higher than 100 or 120, where that is done. */
  readonly dibatasi?: string;
}

/**
 * A printed number against the exact one, at its printed precision. Nothing when they agree, or when
 * either is not there; a saran when it was only rounded otherwise, a peringatan when it was kept within
 * bounds; else the check's own severity, with what the printed number is where that can be seen.
 */
export function* comparePrinted(tercetak: Tercetak): Iterable<Finding> {
  const { at, column, text, exact, what, how, lain, dibatasi } = tercetak;
  if (text === undefined || exact === undefined || isBeberapa(text)) return;
  const right = formatRingkas(exact);
  const finding = { at, column, tercetak: text, seharusnya: right };
  const printed = parseTercetak(text);
  if (printed === undefined) {
    yield {
      ...finding,
      message: `Betulkan ${what}: tercetak “${text}”, seharusnya ${right} (${how}).`,
    };
    return;
  }
  const deviasi = compareTercetak(printed, exact);
  const batas = dibatasi === undefined ? undefined : findBatas(printed, exact);
  if (deviasi === "sesuai") return;
  if (isPembulatan(deviasi)) {
    const rounded = formatAngka(exact, printed.desimal);
    yield {
      ...finding,
      seharusnya: rounded,
      severity: "saran",
      message: `Bulatkan ${what} sekali saja, dari angka aslinya: tercetak ${text} (${deviasi}), seharusnya ${rounded} (${how} = ${formatNilai(roundHalfUp(exact, FINE))}).`,
    };
  } else if (batas !== undefined) {
    yield {
      ...finding,
      severity: "peringatan",
      message: `${dibatasi} ${what}: tercetak ${text} (dibatasi pada ${batas}), hasil hitungannya ${right} (${how}).`,
    };
  } else {
    const other = lain.find(
      ([, x]) => roundHalfUp(x ?? Number.NaN, printed.desimal) === printed.angka,
    )?.[0];
    const sebab = other === undefined ? sebabOf(printed, exact) : ` (${other})`;
    yield {
      ...finding,
      message: `Betulkan ${what}: tercetak ${text}${sebab}, seharusnya ${right} (${how}).`,
    };
  }
}
