import type { Check } from "./contract";
import { textsOf } from "./teks";

const PENGHUBUNG = "dan|atau|yang|dengan|untuk|dari|pada|oleh|terhadap|bahwa";
/** “…; dan” ends an item of a list, as regulations write it. */
const AKHIR = new RegExp(`[^;,\\s]\\s+(?:${PENGHUBUNG})$`, "i");
const AWAL = /^(?:dan|atau|serta|yang)\s/;
/** “Dalam rangka menyesuaikan dengan kebijakan”: a purpose, and nothing that is done for it. */
const TUJUAN =
  /^dalam rangka \p{L}+(?: (?!(?:di|ter|ber|me)\p{L}{3}|(?:ada|akan|dapat|harus|perlu|sudah|telah)\b)[^\s,:]+)*$/iu;

export const kalimatTerputus: Check = {
  id: "kalimat-terputus",
  severity: "peringatan",
  summary: "Kalimat yang terputus",
  rationale: "Teks yang terpotong saat dipindahkan kehilangan sebagian isinya.",
  *run(kinerja) {
    for (const { at, column, text } of textsOf(kinerja)) {
      const isEnd = AKHIR.test(text) || (column === "indikator" && text.endsWith(","));
      const isTujuan = TUJUAN.test(text);
      if (at.tab === "Organisasi" || !(isEnd || isTujuan || AWAL.test(text))) continue;
      const words = text.split(/\s+/);
      yield {
        at,
        column,
        message: isEnd
          ? `Lengkapi kalimat yang berakhir dengan “${words.slice(-2).join(" ")}”.`
          : isTujuan
            ? `Lengkapi kalimat ini: yang dilakukan “${words.slice(0, 3).join(" ")} …” belum disebut.`
            : `Lengkapi kalimat yang dimulai dengan “${words[0]}”.`,
      };
    }
  },
};
