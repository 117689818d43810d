import type { Check } from "./contract";
import { textsOf, textsOfIdentitas } from "./teks";

const SEMENTARA =
  /…|\.{3,}|_{3,}|\(jika ada\)|\b[Dd]st\b|^\W*DRAFT?\W*$|\(DRAFT?\)|\bx{3,}\b|\b20\.\./;

export const isianSementara: Check = {
  id: "isian-sementara",
  severity: "peringatan",
  summary: "Isian sementara yang belum diganti",
  rationale: "Titik-titik, “dst” dan “(jika ada)” dari contoh atau draf tidak boleh ikut tercetak.",
  *run(kinerja) {
    for (const { at, column, text } of [...textsOfIdentitas(kinerja), ...textsOf(kinerja)]) {
      const tanda = SEMENTARA.exec(text)?.[0];
      if (tanda === undefined) continue;
      yield {
        at,
        column,
        tercetak: tanda,
        message: `Lengkapi atau hapus “${tanda}” pada isian ini.`,
      };
    }
  },
};
