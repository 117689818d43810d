import type { Temuan } from "../checks/contract";
import type { JAWABAN_REVIU } from "../domain/butir-reviu";
import type { At } from "../sheets/contract";
import type { Kinerja } from "../sheets/kinerja";

export type Jawaban = (typeof JAWABAN_REVIU)[number];

/** A cell that an answer rests on. */
export interface Sel {
  readonly tab: string;
  readonly sel: string;
}

/** What the data say of an item. */
export interface Penilaian {
  /** Undefined where the data do not show it. */
  readonly jawaban: "Ya" | "Tidak" | undefined;
  /** One or two sentences with counts. */
  readonly bukti: string;
  /** For “Tidak” the cells at fault, else those it rests on. */
  readonly sel: readonly Sel[];
}

export type Kelompok = "Format" | "Mekanisme penyusunan" | "Substansi";

/** An item of the Checklist Reviu, in words of our own. */
export interface Butir {
  /** `F1`: the letter of its kelompok and the number in it. */
  readonly kode: string;
  readonly kelompok: Kelompok;
  readonly pernyataan: string;
  /** How the system judges, where it does. */
  readonly ukuran?: string;
  readonly nilai?: (kinerja: Kinerja, temuan: readonly Temuan[]) => Penilaian;
  /** Asked only when one of these items is answered “Tidak”. */
  readonly bilaTidak?: readonly string[];
}

/** What people answered. */
export interface JawabanOrang {
  readonly at: At;
  /** Undefined for a blank, and for a word that is no answer. */
  readonly jawaban: Jawaban | undefined;
  /** The word that is no answer. */
  readonly asing: string | undefined;
  readonly keterangan: string | undefined;
  readonly pereviu: string | undefined;
  /** ISO date. */
  readonly tanggal: string | undefined;
}

/** An item with everything known of its answer. */
export interface Terjawab extends Butir {
  readonly sistem: Penilaian | undefined;
  readonly orang: JawabanOrang | undefined;
  /** The answer that counts; undefined while there is none. */
  readonly jawaban: Jawaban | undefined;
  /** Whose it is. */
  readonly sumber: "sistem" | "pereviu" | undefined;
  /** What the answer rests on; blank while there is none. */
  readonly dasar: string;
  /** What a person has to know or do about it. */
  readonly catatan: string | undefined;
}
