import type { Check } from "./contract";
import { textsOf } from "./teks";

const PENGHUBUNG = "dan|atau|yang|dengan|untuk|dari|pada|oleh|terhadap|bahwa";
/** “…; dan” ends an item of a list, as regulations write it. */
const AKHIR = new RegExp(`[^;,\\s]\\s+(?:${PENGHUBUNG})$`, "i");
const AWAL = /^(?:dan|atau|serta|yang)\s/;

export const kalimatTerputus: Check = {
  id: "kalimat-terputus",
  severity: "peringatan",
  summary: "Kalimat yang terputus",
  rationale: "Teks yang terpotong saat dipindahkan kehilangan sebagian isinya.",
  *run(kinerja) {
    for (const { at, column, text } of textsOf(kinerja)) {
      const isEnd = AKHIR.test(text) || (column === "indikator" && text.endsWith(","));
      if (at.tab === "Organisasi" || !(isEnd || AWAL.test(text))) continue;
      yield {
        at,
        column,
        message: `Lengkapi kalimat yang ${isEnd ? "berakhir" : "dimulai"} dengan “${isEnd ? text.split(/\s+/).slice(-2).join(" ") : text.split(/\s/)[0]}”.`,
      };
    }
  },
};
