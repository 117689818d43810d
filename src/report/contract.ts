import type { Kinerja } from "../sheets/kinerja";
import type { Sebutan } from "./kalimat/sebutan";
import type { Block } from "./node";

/** What a chapter is: blocks from the data. Its number comes from its position in the registry. */
export interface Chapter {
  readonly id: string;
  /** Part of the report: cover without page numbers, front matter with roman ones, body with arabic ones. */
  readonly part: "cover" | "front" | "body";
  /** Without it the chapter has no heading of its own and does not appear in daftar isi. */
  readonly title?: string;
  /** What a chapter without sections holds, for sistematika: continues “Bab IV Penutup, memuat …”. */
  readonly summary?: string;
  /** Stands on the first page above the title, and only where the chapter is the first of its part. */
  readonly above?: (kinerja: Kinerja, context: Context) => readonly Block[];
  readonly compose: (kinerja: Kinerja, context: Context) => readonly Block[];
}

/** What a chapter knows beside the data. */
export interface Context {
  /** How the report calls the instansi, its government and the year. */
  readonly sebutan: Sebutan;
  /** Chapters of the body, in order. */
  readonly bab: readonly Bab[];
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
