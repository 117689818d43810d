import type { Rentang } from "../domain/rentang";
import type { anggaran } from "./anggaran";
import type { belanja } from "./belanja";
import type { Row } from "./contract";
import type { Identitas } from "./identitas";
import type { iku } from "./iku";
import type { pengukuran } from "./pengukuran";
import type { renstra } from "./renstra";
import type { rkt } from "./rkt";
import type { skala } from "./skala";

/**
 * Everything the workbook says, as one plain JSON tree: what people typed, where it stands, and what
 * follows from it. Checks and report read nothing else.
 *
 * Undefined means “not known”: a blank cell, or text where a number belongs. It is never zero.
 */
export interface Kinerja {
  readonly identitas: Identitas;
  readonly skala: readonly Row<typeof skala>[];
  readonly renstra: readonly Row<typeof renstra>[];
  /** Indikator sasaran in the order of the IKU tab, joined with Pengukuran by kode. */
  readonly indikator: readonly Indikator[];
  /** Rows of Pengukuran, those without a known kode included. */
  readonly pengukuran: readonly Row<typeof pengukuran>[];
  readonly rkt: readonly BarisRkt[];
  readonly anggaran: readonly BarisAnggaran[];
  readonly totalAnggaran: Jumlah;
  readonly belanja: readonly BarisBelanja[];
  readonly totalBelanja: Jumlah;
  /** Where the columns of each tab stand, by tab name. A tab that is missing is not listed. */
  readonly letak: { readonly [tab: string]: Letak };
  /** What kept the workbook from being read as it should be. */
  readonly gangguan: readonly Gangguan[];
}

/** Position of a tab's header and columns: enough to name any cell. */
export interface Letak {
  readonly headerRow: number;
  /** Column letters by field; for Identitas the one field is `nilai`. */
  readonly columns: { readonly [field: string]: string };
  /** Rows by key, for Identitas only. */
  readonly rows?: { readonly [key: string]: number };
}

/** An indikator with its measurement. Capaian in percent, unrounded. */
export interface Indikator extends Row<typeof iku> {
  /** Target of the year reported, one number; `teks.targetTahunIni` holds it as typed when it is not a plain number. */
  readonly targetTahunIni: number | undefined;
  /** The bounds of a target such as `80-90`; `targetTahunIni` is then undefined. */
  readonly targetRentang: Rentang | undefined;
  readonly realisasi: number | undefined;
  /** Realisasi as typed when it is not a plain number. */
  readonly realisasiTeks: string | undefined;
  readonly catatan: string | undefined;
  readonly capaian: number | undefined;
  /** Class of `capaian` on the workbook's scale. */
  readonly kategori: string | undefined;
  /** Its row on Pengukuran; undefined when it was not measured. */
  readonly pengukuran: Row<typeof pengukuran> | undefined;
}

export interface BarisRkt extends Row<typeof rkt> {
  readonly capaian: number | undefined;
}

/** Amounts of a row with everything below it, in rupiah; serapan in percent, unrounded. */
export interface Jumlah {
  readonly jumlahPagu: number | undefined;
  readonly jumlahRealisasi: number | undefined;
  readonly serapan: number | undefined;
  /** Row above the header where the total and its *tercetak* twins stand. */
  readonly at?: { readonly tab: string; readonly row: number };
  readonly teks?: { readonly [field: string]: string };
}

export interface BarisAnggaran extends Row<typeof anggaran> {
  readonly jumlahPagu: number | undefined;
  readonly jumlahRealisasi: number | undefined;
  readonly serapan: number | undefined;
  /** Kode of the row it belongs to; undefined for a program. */
  readonly induk: string | undefined;
  readonly jumlahAnak: number;
}

export interface BarisBelanja extends Row<typeof belanja> {
  readonly jumlahPagu: number | undefined;
  readonly jumlahRealisasi: number | undefined;
  readonly serapan: number | undefined;
  /** Share of the whole budget in percent. */
  readonly proporsi: number | undefined;
  readonly induk: string | undefined;
  readonly jumlahAnak: number;
}

/** One thing that kept a tab from being read as it should be; a check turns it into a Temuan. */
export type Gangguan =
  | { readonly jenis: "lembar-hilang"; readonly tab: string }
  | { readonly jenis: "kepala-hilang"; readonly tab: string }
  | {
      readonly jenis: "kolom-hilang";
      readonly tab: string;
      readonly sel: string;
      readonly header: string;
    }
  | {
      readonly jenis: "kolom-ganda";
      readonly tab: string;
      readonly sel: string;
      readonly header: string;
    }
  | {
      readonly jenis: "bukan-angka";
      readonly tab: string;
      readonly sel: string;
      readonly header: string;
      readonly isi: string;
      /** What was understood of it, if anything. */
      readonly angka: number | undefined;
    }
  | {
      readonly jenis: "rumus-tertimpa";
      readonly tab: string;
      readonly sel: string;
      readonly header: string;
      readonly isi: string;
    }
  | {
      /** The formula is there but gives an error, and no cell stands in its way. */
      readonly jenis: "rumus-rusak";
      readonly tab: string;
      readonly sel: string;
      readonly header: string;
      readonly isi: string;
    }
  | {
      readonly jenis: "tumpahan-terhalang";
      readonly tab: string;
      /** The cell in the way. */
      readonly sel: string;
      readonly header: string;
      readonly isi: string;
    };
