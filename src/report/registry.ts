import { akuntabilitasKinerja } from "./chapters/akuntabilitas-kinerja";
import { daftarGambar } from "./chapters/daftar-gambar";
import { daftarIsi } from "./chapters/daftar-isi";
import { daftarTabel } from "./chapters/daftar-tabel";
import { ikhtisarEksekutif } from "./chapters/ikhtisar-eksekutif";
import { kataPengantar } from "./chapters/kata-pengantar";
import { lampiranIku } from "./chapters/lampiran-iku";
import { lampiranLain, lampiranPenghargaan } from "./chapters/lampiran-lain";
import { lampiranPerjanjian, lampiranPerjanjianFormulir } from "./chapters/lampiran-perjanjian";
import { lampiranRenstra } from "./chapters/lampiran-renstra";
import { lampiranRkt } from "./chapters/lampiran-rkt";
import { pendahuluan } from "./chapters/pendahuluan";
import { penutup } from "./chapters/penutup";
import { perencanaan } from "./chapters/perencanaan";
import { sampul } from "./chapters/sampul";
import type { Chapter } from "./contract";

/**
 * The report in order. A chapter's number is its place among those of the body, a
 * lampiran's its place among the lampiran.
 */
export const chapters: readonly Chapter[] = [
  sampul,
  kataPengantar,
  daftarIsi,
  daftarTabel,
  daftarGambar,
  ikhtisarEksekutif,
  pendahuluan,
  perencanaan,
  akuntabilitasKinerja,
  penutup,
  lampiranRenstra,
  lampiranRkt,
  lampiranPerjanjian,
  lampiranPerjanjianFormulir,
  lampiranIku,
  lampiranPenghargaan,
  lampiranLain,
];
