import type { Isi } from "../api";
import { analisisAjung } from "./ajung/analisis";
import { anggaranAjung } from "./ajung/anggaran";
import { belanjaAjung } from "./ajung/belanja";
import { identitasAjung } from "./ajung/identitas";
import { ikuAjung } from "./ajung/iku";
import { isuPenutupAjung } from "./ajung/isu-penutup";
import { narasiAjung } from "./ajung/narasi";
import { organisasiAjung } from "./ajung/organisasi";
import { pengukuranAjung } from "./ajung/pengukuran";
import { perjanjianKinerjaAjung } from "./ajung/perjanjian-kinerja";
import { renstraAjung } from "./ajung/renstra";
import { rktAjung } from "./ajung/rkt";
import { versiOf } from "./ajung/versi";

/** Tabs in order. Skala is the draft's as it is scaffolded; of SKM the draft has no respondent. */
const TABS = [
  identitasAjung,
  organisasiAjung,
  renstraAjung,
  ikuAjung,
  rktAjung,
  perjanjianKinerjaAjung,
  pengukuranAjung,
  anggaranAjung,
  belanjaAjung,
  analisisAjung,
  isuPenutupAjung,
  narasiAjung,
];

/**
 * Kecamatan Ajung 2021, from the draft report it published: corrected, or as printed, with the draft's
 * own words, its numbers in the *tercetak* columns and its contradictions left in.
 *
 * Personal names and NIP are placeholders.
 */
export const contohAjung = (tercetak: boolean): Isi[] => TABS.map((isi) => isi(versiOf(tercetak)));
