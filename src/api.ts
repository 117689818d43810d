import type { Perbaikan, Temuan } from "./checks/contract";
import type { Value } from "./sheets/contract";
import type { Kinerja } from "./sheets/kinerja";

/** Content for one tab, by header: what Isi contoh writes. Identitas rows are `{Isian, Nilai}`. */
export interface Isi {
  readonly tab: string;
  readonly rows: readonly { readonly [header: string]: Value }[];
  /** Cells of the row above the header, by header: printed totals. */
  readonly total?: { readonly [header: string]: Value };
}

/** A class of a scale to take over. */
export interface KelasBaru {
  readonly batasBawah: number | null;
  readonly jenis: string;
  readonly kategori: string;
  readonly warna: string;
}

/** An item of the Checklist Reviu, as it is written on its tab. */
export interface ButirReviu {
  readonly kode: string;
  readonly pernyataan: string;
}

/** An answer to keep, and what stood there when the person began; blank is `""`. */
export interface JawabanBaru {
  readonly kode: string;
  readonly jawaban: string;
  readonly keterangan: string;
  readonly pereviu: string;
  /** As it is written there: “15 Februari 2022”. */
  readonly tanggal: string;
  readonly dari: { readonly jawaban: string; readonly keterangan: string };
}

/** What became of a repair or its undoing. */
export interface Diubah {
  /** Its number on Riwayat Perbaikan; 0 when nothing was changed. */
  readonly nomor: number;
  /** How many cells were changed. */
  readonly sel: number;
  /**
   * Cells that stood against it: `berubah` since the finding or the repair, `berformat` in a way that could
   * not be put back (dates, links), `tanpa-rujukan` where a column that the formula reads is missing.
   */
  readonly ditolak: readonly {
    readonly tab: string;
    readonly sel: string;
    readonly sebab: "berubah" | "berformat" | "tanpa-rujukan";
  }[];
}

/** A document made of this workbook, as Versi Laporan lists it. */
export interface Versi {
  /** “LKIP Kecamatan Ajung 2021”: versions are counted within it. */
  readonly laporan: string;
  readonly versi: number;
  /** “31 Januari 2022 10.15”. */
  readonly waktu: string;
  readonly catatan: "draf" | "final";
  readonly judul: string;
  readonly tautan: string;
  readonly id: string;
  /** Hash of document and options: the same content has the same. */
  readonly sidik: string;
}

/**
 * Whether a Doc may be written again: as we left it, edited by a person since, or not to be had any more
 * (deleted, in the trash, or another person's).
 */
export type Keadaan = "utuh" | "diubah" | "hilang";

/** A picture kept with the workbook. */
export interface Logo {
  readonly jenis: "png" | "jpg";
  /** Pixels. */
  readonly lebar: number;
  readonly tinggi: number;
  readonly base64: string;
}

/** A report to be saved as a Google Doc. */
export interface Simpanan {
  readonly laporan: string;
  readonly catatan: "draf" | "final";
  readonly waktu: string;
  readonly sidik: string;
  /** One for each time a person asks, so that asking again after a lost answer makes no second Doc. */
  readonly kunci: string;
  /** Base64. */
  readonly docx: string;
  /** Id of the Doc to write again; without it there will be a new version. */
  readonly perbarui?: string;
}

/** What became of it. */
export type Tersimpan =
  | {
      /** `ditemukan`: made by an earlier run that could not finish; now listed. */
      readonly hasil: "baru" | "diperbarui" | "ditemukan";
      readonly versi: Versi;
      /** False when the Doc is there but could not be listed; the next run lists it. */
      readonly tercatat: boolean;
    }
  | {
      /** Why the Doc was not written again. Nothing was changed. */
      readonly hasil: "diubah" | "hilang";
    };

/** What the sidebar and the dialog may ask of the server. Plain JSON both ways; errors are Indonesian sentences. */
export interface Api {
  /** Makes what is missing of the standard tabs; says what it did. */
  apiScaffold(): {
    dibuat: string[];
    ditambah: string[];
    dilewati: string[];
    /** Year columns outside the Renstra period, and how many of their cells are filled. */
    lebih: { tab: string; header: string; isi: number }[];
  };
  /**
   * Removes year columns outside the Renstra period that the person agreed to lose, as they were listed;
   * refused when one of them has more in it by now.
   */
  apiRemoveYears(columns: readonly { tab: string; header: string; isi: number }[]): {
    dihapus: string[];
  };
  /** Name and address of the file, so that the person can tell a copy from the original. */
  apiFile(): { nama: string; url: string };
  /** Makes the content of the year after `dari` in place; refused when the workbook has another year. */
  apiNewYear(dari: number): {
    tahun: number;
    riwayat: number;
    dikosongkan: string[];
    ditandai: number;
    renstraBerakhir: boolean;
  };
  /** Replaces the classes of Skala; refused when there is no such tab. */
  apiUseScale(kelas: readonly KelasBaru[]): void;
  apiReadKinerja(): Kinerja;
  /** Writes the findings to Pemeriksaan, replacing the earlier ones. */
  apiWriteTemuan(temuan: readonly Temuan[], waktu: string): void;
  /**
   * Keeps answers on Checklist Reviu, with a row for each of `butir`; gives what stands there now, and the
   * kode of answers that somebody else changed meanwhile and that were left alone.
   */
  apiSaveReviu(
    butir: readonly ButirReviu[],
    jawaban: readonly JawabanBaru[],
  ): { reviu: Kinerja["reviu"]; bentrok: string[] };
  /**
   * Accepts a finding with a reason, or changes the reason; a blank reason takes the acceptance back. Gives
   * all acceptances. Refused when Temuan Diterima is somebody else's tab.
   */
  apiAccept(temuan: Temuan, alasan: string, waktu: string): Kinerja["penerimaan"];
  /** Carries out repairs; when a cell stands against it nothing is changed. */
  apiRepair(perbaikan: readonly Perbaikan[], waktu: string): Diubah;
  /** Puts back what a repair changed, but for cells that stand against it. */
  apiUndoRepair(nomor: number, waktu: string): Diubah;
  /** Fills empty tabs with an example; refuses when a person has typed anything. */
  apiFillExample(isi: readonly Isi[]): { tab: string[] };
  /** Selects a cell in the grid. */
  apiGoTo(tab: string, sel: string): void;
  /** Shows the licences of what the pages carry. */
  apiLicences(): void;
  /** What was made before, oldest first, and the logo; `keadaan` by id for the last version of each laporan. */
  apiReadLaporan(): {
    versi: Versi[];
    keadaan: { readonly [id: string]: Keadaan };
    logo?: Logo;
  };
  /** Keeps a logo with the workbook in place of the one before; null removes it. */
  apiSaveLogo(logo: Logo | null): void;
  /** Turns a docx into a Google Doc in the user's Drive and lists it on Versi Laporan. */
  apiSaveReport(simpanan: Simpanan): Tersimpan;
}
