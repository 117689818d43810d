import { analisis } from "./analisis";
import { anggaran } from "./anggaran";
import { belanja } from "./belanja";
import type { Sheet } from "./contract";
import { iku } from "./iku";
import { isuPenutup } from "./isu-penutup";
import { narasi } from "./narasi";
import { organisasi } from "./organisasi";
import { pemeriksaan } from "./pemeriksaan";
import { pengukuran } from "./pengukuran";
import { perbandingan } from "./perbandingan";
import { perjanjianKinerja } from "./perjanjian-kinerja";
import { renstra } from "./renstra";
import { rkt } from "./rkt";
import { skala } from "./skala";
import { skm } from "./skm";

/** The tables with data, in the order of their tabs and by their names in `Kinerja`. */
export const tables = {
  skala,
  organisasi,
  renstra,
  iku,
  rkt,
  perjanjian: perjanjianKinerja,
  pengukuran,
  perbandingan,
  anggaran,
  belanja,
  analisis,
  isuPenutup,
  narasi,
  skm,
};

/** The same as a list; Identitas stands before them. */
export const sheets: readonly Sheet[] = Object.values(tables);

/** All tables that Siapkan lembar LKIP makes; Dasbor stands after them. */
export const scaffolded: readonly Sheet[] = [...sheets, pemeriksaan];
