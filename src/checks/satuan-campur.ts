import type { Indikator } from "../sheets/kinerja";
import type { Check } from "./contract";

export const satuanCampur: Check = {
  id: "satuan-campur",
  severity: "peringatan",
  summary: "Target dan realisasi ditulis dengan satuan berbeda",
  rationale:
    "Sel berformat persen bernilai pecahan (85% adalah 0,85); di samping angka biasa, rumus dalam sel menghitung seratus kali terlalu besar atau terlalu kecil.",
  *run({ indikator }) {
    for (const row of indikator) {
      const { kode, targetTahunIni, realisasi, pengukuran } = row;
      if (!pengukuran || targetTahunIni === undefined || realisasi === undefined) continue;
      const target = isPersen(row.teks.targetTahunIni);
      if (target === isPersen(row.realisasiTeks)) continue;
      yield {
        at: pengukuran.at,
        column: "realisasi",
        message: `Tulis target dan realisasi indikator ${kode} dengan cara yang sama: ${target ? "target" : "realisasi"} memakai tanda %, ${target ? "realisasi" : "target"} tidak. Ketik keduanya tanpa tanda %, misalnya 100 dan 85.`,
      };
    }
  },
};

const isPersen = (teks: Indikator["realisasiTeks"]): boolean => teks?.includes("%") ?? false;
