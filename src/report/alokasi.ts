import { percentOf } from "../domain/desimal";
import type { BarisAnggaran, Jumlah, Kinerja } from "../sheets/kinerja";
import { jumlahkan, pohon, type Simpul } from "./rincian";
import type { Sasaran } from "./sasaran";

/** Part of the budget that goes to one sasaran, or to none. */
export interface Alokasi extends Jumlah {
  /** Undefined for what is not tied to a sasaran. */
  readonly sasaran: Sasaran | undefined;
  /** Names of the rows that carry the kode of the sasaran. */
  readonly pendukung: readonly string[];
  /** Share of the budget of all programs, in percent, unrounded. */
  readonly proporsi: number | undefined;
}

/**
 * The budget divided among the sasaran, by the Sasaran column of Anggaran. A row without a sasaran
 * has that of the row above it in the tree; what has none is the last part. Every rupiah is in
 * exactly one part, so the parts come to the total.
 */
export function alokasi(
  { anggaran, totalAnggaran }: Kinerja,
  sasaran: readonly Sasaran[],
): readonly Alokasi[] {
  const known = new Set(sasaran.flatMap(({ kode }) => (kode === undefined ? [] : [kode])));
  // A kode that is no sasaran belongs to none.
  const parts = pohon(anggaran)
    .flatMap((simpul) => divide(simpul, undefined))
    .map((part) => (known.has(part.kode ?? "") ? part : { ...part, kode: undefined }));
  const partOf = (kode: string | undefined, of: Sasaran | undefined): Alokasi => {
    const rows = parts.filter((part) => part.kode === kode).map(({ baris }) => baris);
    const total = jumlahkan(rows);
    const { jumlahPagu } = total;
    const { jumlahPagu: whole } = totalAnggaran;
    const proporsi =
      jumlahPagu === undefined || whole === undefined ? undefined : percentOf(jumlahPagu, whole);
    return {
      ...total,
      sasaran: of,
      pendukung: rows.flatMap(({ uraian }) => uraian ?? []),
      proporsi,
    };
  };
  const tied = sasaran.filter(({ kode }) => kode !== undefined).map((s) => partOf(s.kode, s));
  const untied = partOf(undefined, undefined);
  return [...tied, untied].filter(
    ({ pendukung, sasaran: s }) => s !== undefined || pendukung.length > 0,
  );
}

interface Part {
  readonly kode: string | undefined;
  readonly baris: BarisAnggaran;
}

/** Rows as high in the tree as they belong to one sasaran only. */
function divide({ baris, anak }: Simpul<BarisAnggaran>, inherited: string | undefined): Part[] {
  const own = baris.sasaran ?? inherited;
  const below = anak.flatMap((child) => divide(child, own));
  const isOne = below.every(({ kode }) => kode === own);
  return isOne ? [{ kode: own, baris }] : below;
}
