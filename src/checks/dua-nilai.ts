import type { Check } from "./contract";
import { isBeberapa } from "./tercetak";

export const duaNilai: Check = {
  id: "dua-nilai",
  severity: "peringatan",
  summary: "Beberapa nilai dalam satu sel",
  rationale: "Satu sel memuat satu nilai; beberapa nilai tidak dapat dihubungkan dengan barisnya.",
  *run({ pengukuran, rkt, anggaran, belanja, analisis }) {
    for (const { at, teks } of [...rkt, ...pengukuran, ...anggaran, ...belanja, ...analisis]) {
      for (const [column, text] of Object.entries(teks)) {
        if (!column.endsWith("Tercetak") || !isBeberapa(text)) continue;
        yield {
          at,
          column,
          tercetak: text,
          message: `Pisahkan nilai “${text.replace(/\s+/g, " ")}” ke barisnya masing-masing.`,
        };
      }
    }
  },
};
