import type { Kinerja } from "../sheets/kinerja";
import type { Sebutan } from "./kalimat/sebutan";
import type { Block } from "./node";

/** What a chapter is: blocks from the data. Its number comes from its position in the registry. */
export interface Chapter {
  readonly id: string;
  /**
   * Part of the report: cover without page numbers, front matter with roman ones, body with arabic ones.
   * Each lampiran is a section of its own; one without a title goes on with the lampiran before.
   */
  readonly part: "cover" | "front" | "body" | "lampiran";
  /** A wide lampiran lies on its side. */
  readonly isLandscape?: boolean;
  /** Without it the chapter has no heading of its own and does not appear in daftar isi. */
  readonly title?: string;
  /** What a chapter without sections holds, for sistematika: continues “Bab IV Penutup, memuat …”. */
  readonly summary?: string;
  /** Stands on the first page above the title, and only where the chapter is the first of its part. */
  readonly above?: (kinerja: Kinerja, context: Context) => readonly Block[];
  /** Without any block a lampiran or a list of the front matter is left out, heading and all. */
  readonly compose: (kinerja: Kinerja, context: Context) => readonly Block[];
}

/** What a chapter knows beside the data. */
export interface Context {
  /** How the report calls the instansi, its government and the year. */
  readonly sebutan: Sebutan;
  /** Chapters of the body, in order. */
  readonly bab: readonly Bab[];
  /** Ids of the lampiran that the report has. */
  readonly lampiran: readonly string[];
  /** Their titles; one that goes on with the lampiran before has none. */
  readonly judulLampiran: readonly string[];
  /** Whether the body has a figure. */
  readonly hasFigure: boolean;
  readonly logo: Gambar | undefined;
}

/** A picture of the instansi's own. Size in pixels: only its shape counts. */
export interface Gambar {
  readonly jenis: "png" | "jpg";
  readonly lebar: number;
  readonly tinggi: number;
  readonly base64: string;
}

/** A chapter as sistematika penulisan describes it. */
export interface Bab {
  readonly title: string;
  /** “latar belakang, maksud dan tujuan, dan sistematika penulisan”. */
  readonly isi: string;
}
