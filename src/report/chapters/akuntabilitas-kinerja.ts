import type { Chapter } from "../contract";
import { evaluasiDanAnalisis } from "../sections/evaluasi";
import { akuntabilitasKeuangan } from "../sections/keuangan";
import { pengukuran } from "../sections/pengukuran";

/** Bab III: what was reached, and with how much money. */
export const akuntabilitasKinerja: Chapter = {
  id: "akuntabilitas-kinerja",
  part: "body",
  title: "Akuntabilitas Kinerja",
  compose: (kinerja, context) => [
    ...pengukuran(kinerja, context),
    ...evaluasiDanAnalisis(kinerja, context),
    ...akuntabilitasKeuangan(kinerja, context),
  ],
};
