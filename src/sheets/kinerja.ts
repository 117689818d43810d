import type { Batas } from "../domain/batas";
import type { Rumus } from "../domain/capaian";
import type { TingkatEfisiensi } from "../domain/efisiensi";
import type { Rentang } from "../domain/rentang";
import type { Unsur } from "../domain/skm";
import type { analisis } from "./analisis";
import type { anggaran } from "./anggaran";
import type { belanja } from "./belanja";
import type { checklistReviu } from "./checklist-reviu";
import type { Row } from "./contract";
import type { Identitas } from "./identitas";
import type { iku } from "./iku";
import type { isuPenutup } from "./isu-penutup";
import type { narasi } from "./narasi";
import type { organisasi } from "./organisasi";
import type { penerimaan } from "./penerimaan";
import type { pengukuran } from "./pengukuran";
import type { perjanjianKinerja } from "./perjanjian-kinerja";
import type { renstra } from "./renstra";
import type { riwayat } from "./riwayat";
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
  readonly pengaturan: Pengaturan;
  readonly skala: readonly Row<typeof skala>[];
  readonly organisasi: readonly Row<typeof organisasi>[];
  readonly renstra: readonly Row<typeof renstra>[];
  /** Indikator sasaran in the order of the IKU tab, joined with the other tabs by kode. */
  readonly indikator: readonly Indikator[];
  /** Rows of Perjanjian Kinerja: of an indikator, of a program, or of both side by side. */
  readonly perjanjian: readonly Row<typeof perjanjianKinerja>[];
  /** Programs of the Perjanjian Kinerja with the amount promised. */
  readonly programPk: readonly ProgramPk[];
  /** Rows of Pengukuran, those without a known kode included. */
  readonly pengukuran: readonly Row<typeof pengukuran>[];
  readonly rkt: readonly BarisRkt[];
  readonly anggaran: readonly BarisAnggaran[];
  readonly totalAnggaran: Jumlah;
  readonly belanja: readonly BarisBelanja[];
  readonly totalBelanja: Jumlah;
  readonly analisis: readonly BarisAnalisis[];
  readonly isuPenutup: readonly Row<typeof isuPenutup>[];
  /** Text of the instansi's own for parts of the report. */
  readonly narasi: readonly Row<typeof narasi>[];
  readonly skm: Skm;
  /** Answers of pereviu, as they stand on Checklist Reviu; none while there is no such tab. */
  readonly reviu: readonly Row<typeof checklistReviu>[];
  /** How complete each tab is that must be filled, Identitas first. */
  readonly kelengkapan: readonly Kelengkapan[];
  /** Where the columns of each tab stand, by tab name. A tab that is missing is not listed. */
  readonly letak: { readonly [tab: string]: Letak };
  /** Findings accepted with a reason, as Temuan Diterima has them. */
  readonly penerimaan: readonly Row<typeof penerimaan>[];
  /** What kept that tab from being read; that there is none is as it should be. */
  readonly gangguanPenerimaan: readonly Gangguan[];
  /** Cells that repairs have changed, oldest first. */
  readonly riwayat: readonly Row<typeof riwayat>[];
  /** What kept the workbook from being read as it should be. */
  readonly gangguan: readonly Gangguan[];
}

/** Settings of Identitas, with what holds where they are blank. Undefined is text that means none. */
export interface Pengaturan {
  readonly rumus: Rumus | undefined;
  readonly batas: Batas | undefined;
  /** Points above which capaian over serapan is efisien. */
  readonly ambangEfisiensi: number;
  readonly bobotSkm: number | "baku" | undefined;
}

/** How much of what a tab must have is there. */
export interface Kelengkapan {
  readonly tab: string;
  readonly terisi: number;
  readonly wajib: number;
}

/** Position of a tab's header and columns: enough to name any cell. */
export interface Letak {
  readonly headerRow: number;
  /** Column letters by field; for Identitas the one field is `nilai`. */
  readonly columns: { readonly [field: string]: string };
  /** Headers by column letter. */
  readonly headers: { readonly [letter: string]: string };
  /** Rows by key, for Identitas only. */
  readonly rows?: { readonly [key: string]: number };
}

/** A value that should be a number, with its bounds where it is a target and its text where it has more. */
export interface Nilai {
  readonly angka: number | undefined;
  /** The bounds of a target such as `80-90`; `angka` is then undefined. */
  readonly rentang: Rentang | undefined;
  /** As typed, when it is not a plain number. */
  readonly teks: string | undefined;
}

/** An earlier year of an indikator. Capaian in percent, unrounded, by the target in force that year. */
export interface TahunLalu {
  readonly tahun: number;
  readonly target: Nilai;
  readonly realisasi: Nilai;
  readonly capaian: number | undefined;
}

/** An indikator with its measurement. Capaian in percent, unrounded. */
export interface Indikator extends Row<typeof iku> {
  /** Target of the year reported, one number; `teks.targetTahunIni` holds it as typed when it is not a plain number. */
  readonly targetTahunIni: number | undefined;
  /** The bounds of a target such as `80-90`; `targetTahunIni` is then undefined. */
  readonly targetRentang: Rentang | undefined;
  /** Where the target comes from; `Renstra` unless the Perjanjian Kinerja has another. */
  readonly sumberTarget: "Renstra" | "PK awal" | "PK perubahan";
  /** Target of the year in the Renstra. */
  readonly targetRenstra: Nilai;
  readonly realisasi: number | undefined;
  /** Realisasi as typed when it is not a plain number. */
  readonly realisasiTeks: string | undefined;
  readonly catatan: string | undefined;
  readonly capaian: number | undefined;
  /** Class of `capaian` on the workbook's scale. */
  readonly kategori: string | undefined;
  /** By how much the realisasi is better than the target, in its unit. */
  readonly selisih: number | undefined;
  /** Earlier years of which something is known, oldest first. */
  readonly lalu: readonly TahunLalu[];
  /** Realisasi minus that of the year before, in its unit. */
  readonly perubahan: number | undefined;
  readonly targetAkhir: Nilai;
  /** Realisasi against the target of the last Renstra year, in percent. */
  readonly tingkatKemajuan: number | undefined;
  /** By how much the realisasi is better than the national figure, in its unit. */
  readonly selisihNasional: number | undefined;
  /** Capaian up to the last triwulan with a realisasi, in percent. */
  readonly capaianTriwulan: number | undefined;
  /** Its row on Pengukuran; undefined when it was not measured. */
  readonly pengukuran: Row<typeof pengukuran> | undefined;
  /** Its row on Perjanjian Kinerja; undefined when it is not there. */
  readonly perjanjian: Row<typeof perjanjianKinerja> | undefined;
}

/** A program of the Perjanjian Kinerja. */
export interface ProgramPk extends Row<typeof perjanjianKinerja> {
  /** Name on Anggaran. */
  readonly namaProgram: string | undefined;
  /** Pagu on Anggaran, in rupiah. */
  readonly jumlahPagu: number | undefined;
  /** What was promised: typed where it differs from Anggaran. */
  readonly paguBerlaku: number | undefined;
}

/** A sasaran with what the data say of it. Percent, unrounded; amounts in rupiah. */
export interface BarisAnalisis extends Row<typeof analisis> {
  readonly rata: number | undefined;
  readonly terukur: number;
  readonly jumlahIndikator: number;
  readonly kategori: string | undefined;
  readonly pagu: number | undefined;
  readonly realisasi: number | undefined;
  readonly serapan: number | undefined;
  /** Rata minus serapan, in points. */
  readonly efisiensi: number | undefined;
  readonly tingkatEfisiensi: TingkatEfisiensi | undefined;
}

/** The Survei Kepuasan Masyarakat as a whole: answers of single respondents stay in the sheet. */
export interface Skm {
  readonly responden: number;
  /** U1 to U9. */
  readonly unsur: readonly Unsur[];
  /** Nilai IKM, unrounded; undefined without answers, or where one could not be read. */
  readonly nilai: number | undefined;
  readonly mutu: string | undefined;
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
  /** A tab that need not be there, with something else in it. */
  | { readonly jenis: "lembar-asing"; readonly tab: string }
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
      /** The error of a formula where something is typed. */
      readonly jenis: "sel-galat";
      readonly tab: string;
      readonly sel: string;
      readonly header: string;
      readonly isi: string;
    }
  | {
      /** Something else than the dropdown offers. */
      readonly jenis: "pilihan-asing";
      readonly tab: string;
      readonly sel: string;
      readonly header: string;
      readonly isi: string;
      readonly pilihan: readonly string[];
    }
  | {
      /** A number outside what the column can hold. */
      readonly jenis: "luar-batas";
      readonly tab: string;
      readonly sel: string;
      readonly header: string;
      readonly isi: string;
      readonly antara: readonly [number, number];
    }
  | {
      readonly jenis: "rumus-tertimpa";
      readonly tab: string;
      readonly sel: string;
      readonly header: string;
      readonly isi: string;
      /** What stands in place of the formula, and what was typed where it would spill. */
      readonly terisi: readonly SelTerisi[];
    }
  | {
      /** The formula is there but gives an error, and no cell stands in its way. */
      readonly jenis: "rumus-rusak";
      readonly tab: string;
      readonly sel: string;
      readonly header: string;
      readonly isi: string;
      readonly terisi: readonly SelTerisi[];
    }
  | {
      readonly jenis: "tumpahan-terhalang";
      readonly tab: string;
      /** The cell in the way. */
      readonly sel: string;
      readonly header: string;
      readonly isi: string;
    }
  | {
      /** Blanks that nobody sees or needs, in a typed text. */
      readonly jenis: "spasi-berlebih";
      readonly tab: string;
      readonly sel: string;
      readonly header: string;
      /** To the letter. */
      readonly isi: string;
    };

/** A cell with what stands in it: its formula, else its value. */
export interface SelTerisi {
  readonly sel: string;
  readonly isi: string;
}
