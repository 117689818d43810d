import { formatPersen } from "../domain/format";
import type { Check } from "./contract";

/** Spending called quick, high or a reason for success. */
const SERAPAN =
  /\b(?:mempercepat|percepatan|meningkat\p{L}*|peningkatan|tinggi\p{L}*|optimal\p{L}*|cepatnya|lancar\p{L}*)\b[^.;,]{0,30}\b(?:penyerapan|serapan)\b(?! (?:aspirasi|tenaga|(?:anggaran )?(?:masih )?rendah))|\b(?:penyerapan|serapan) anggaran (?:yang )?(?:tinggi|cepat|optimal|lancar|baik)/iu;
/** Below this much of the budget nobody calls spending quick. */
const RENDAH = 50;

export const faktorSerapan: Check = {
  id: "faktor-serapan",
  severity: "saran",
  summary: "Serapan disebut sebagai pendorong, padahal rendah",
  rationale:
    "Analisis menyebut penyebab keberhasilan yang didukung data (PermenPANRB 53/2014, Anak Lampiran II/1); serapan yang rendah bukan pendorong capaian.",
  *run({ analisis }) {
    for (const row of analisis) {
      const { at, kode, faktorPendorong = "", serapan } = row;
      if (serapan === undefined || serapan >= RENDAH || !SERAPAN.test(faktorPendorong)) continue;
      // Who states the figure has seen it.
      const said = [row.faktorPenghambat, row.analisisEfisiensi, row.catatan].join(" ");
      if (/\bserap|\bpenyerapan/i.test(said) && /\d/.test(said)) continue;
      yield {
        at,
        column: "faktorPendorong",
        tercetak: faktorPendorong,
        message: `Hubungkan faktor pendorong sasaran ${kode} dengan indikatornya: yang disebut adalah penyerapan anggaran, sedangkan serapannya baru ${formatPersen(serapan)}.`,
      };
    }
  },
};
