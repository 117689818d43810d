import { averageCapaian } from "../domain/capaian";
import { classify } from "../domain/predikat";
import type { Indikator, Kinerja } from "../sheets/kinerja";
import { tanpaTitik } from "./kalimat/hitungan";
import { butir } from "./kalimat/ketikan";
import { skalaOf } from "./kalimat/skala";

/** A sasaran strategis with its indikator and their average. */
export interface Sasaran {
  /** From 1, in the order of the Renstra tab. */
  readonly nomor: number;
  /** False for the group of indikator whose sasaran is not on the Renstra tab. */
  readonly isDitetapkan: boolean;
  readonly kode: string | undefined;
  readonly uraian: string;
  readonly tujuan: string | undefined;
  readonly strategi: readonly string[];
  readonly kebijakan: readonly string[];
  readonly indikator: readonly Indikator[];
  /** How many of them have a capaian. */
  readonly terukur: number;
  /** Mean of the capaian that exist, in percent, unrounded. */
  readonly rata: number | undefined;
  readonly kategori: string | undefined;
}

type Baris = Kinerja["renstra"][number];

/** Rows of Renstra of one kind, in order. */
export const barisRenstra = ({ renstra }: Kinerja, jenis: "misi" | "tujuan" | "sasaran"): Baris[] =>
  renstra.filter((row) => row.jenis?.trim().toLowerCase() === jenis && row.uraian !== undefined);

/** Sasaran in order, and last, if there are any, the indikator that belong to none. */
export function sasaranOf(kinerja: Kinerja): readonly Sasaran[] {
  const rows = barisRenstra(kinerja, "sasaran");
  const tujuan = barisRenstra(kinerja, "tujuan");
  const skala = skalaOf(kinerja);
  const measure = (indikator: readonly Indikator[]) => {
    const rata = averageCapaian(indikator.map(({ capaian }) => capaian));
    return {
      indikator,
      terukur: indikator.filter(({ capaian }) => capaian !== undefined).length,
      rata,
      kategori: rata === undefined ? undefined : classify(rata, skala),
    };
  };
  const named = kinerja.indikator.filter(({ indikator }) => indikator !== undefined);
  const isHome = (row: Baris, { sasaran }: Indikator) =>
    row.kode !== undefined && row.kode === sasaran;
  const homeless = named.filter((i) => !rows.some((row) => isHome(row, i)));
  const known = rows.map((row, index) => ({
    nomor: index + 1,
    isDitetapkan: true,
    kode: row.kode,
    uraian: tanpaTitik(row.uraian ?? ""),
    tujuan: tujuan.find(({ kode }) => kode !== undefined && kode === row.induk)?.uraian,
    strategi: butir(row.strategi),
    kebijakan: butir(row.kebijakan),
    ...measure(
      named.filter((i) => isHome(row, i) && rows.findIndex((r) => isHome(r, i)) === index),
    ),
  }));
  if (homeless.length === 0) return known;
  const rest = {
    isDitetapkan: false,
    kode: undefined,
    uraian: "Sasaran belum ditetapkan",
    tujuan: undefined,
    strategi: [],
    kebijakan: [],
  };
  return [...known, { nomor: known.length + 1, ...rest, ...measure(homeless) }];
}

/** How many sasaran the Renstra tab has. */
export const banyakSasaran = (sasaran: readonly Sasaran[]): number =>
  sasaran.filter(({ isDitetapkan }) => isDitetapkan).length;
