import type { BarisAnalisis, Kinerja } from "../sheets/kinerja";
import { hasilOf } from "./kalimat/capaian";
import { butir } from "./kalimat/ketikan";
import type { Sasaran } from "./sasaran";

/** Columns of Analisis that a report prints. */
export type KolomAnalisis =
  | "faktorPendorong"
  | "faktorPenghambat"
  | "solusi"
  | "analisisEfisiensi"
  | "programPenunjang"
  | "catatan";

/** A piece of narrative of a sasaran: as typed, one entry a line, and whether the report needs it. */
export interface Narasi {
  readonly kolom: KolomAnalisis;
  readonly nama: string;
  readonly butir: readonly string[];
  readonly isPerlu: boolean;
}

const NAMA: Readonly<Record<KolomAnalisis, string>> = {
  faktorPendorong: "faktor pendorong",
  faktorPenghambat: "faktor penghambat",
  solusi: "alternatif solusi",
  analisisEfisiensi: "analisis efisiensi",
  programPenunjang: "program penunjang",
  catatan: "catatan",
};

export const barisAnalisis = (
  { analisis }: Kinerja,
  { kode }: Sasaran,
): BarisAnalisis | undefined =>
  kode === undefined ? undefined : analisis.find((row) => row.kode === kode);

/**
 * What people wrote about a sasaran, and what they must: penyebab keberhasilan where a target was reached,
 * penyebab kegagalan and a solution where one was missed, efisiensi and program penunjang where anything
 * was measured (PermenPANRB 53/2014). Nothing is asked of a sasaran that has no capaian yet.
 */
export function narasiOf(kinerja: Kinerja, sasaran: Sasaran): readonly Narasi[] {
  const row = barisAnalisis(kinerja, sasaran);
  const hasil = sasaran.indikator.map(hasilOf);
  const isBehind = hasil.includes("belum tercapai");
  const isReached = hasil.includes("tercapai") || hasil.includes("terlampaui");
  const isMeasured = isBehind || isReached;
  const piece = (kolom: KolomAnalisis, isPerlu: boolean): Narasi => ({
    kolom,
    nama: NAMA[kolom],
    butir: butir(row?.[kolom]),
    isPerlu: isPerlu && sasaran.isDitetapkan,
  });
  return [
    piece("faktorPendorong", isReached),
    piece("faktorPenghambat", isBehind),
    piece("solusi", isBehind),
    piece("analisisEfisiensi", isMeasured),
    piece("programPenunjang", isMeasured),
    piece("catatan", false),
  ];
}

export const isKosong = ({ butir: lines, isPerlu }: Narasi): boolean =>
  isPerlu && lines.length === 0;
