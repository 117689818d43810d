import type { Chapter } from "../contract";
import { indikatorKinerjaUtama } from "../sections/iku";
import { perjanjianKinerja } from "../sections/perjanjian-kinerja";
import { rencanaKinerja } from "../sections/rencana-kinerja";
import { rencanaStrategis } from "../sections/rencana-strategis";

/** Bab II: what was planned and promised. */
export const perencanaan: Chapter = {
  id: "perencanaan",
  part: "body",
  title: "Perencanaan dan Perjanjian Kinerja",
  compose: (kinerja, context) => [
    ...rencanaStrategis(kinerja, context),
    ...rencanaKinerja(kinerja, context),
    ...perjanjianKinerja(kinerja, context),
    ...indikatorKinerjaUtama(kinerja, context),
  ],
};
