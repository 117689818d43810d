import { parseAngka } from "../domain/angka";
import { formatRupiah } from "../domain/format";
import type { Check } from "./contract";
import { sebabOf } from "./tercetak";

export const total: Check = {
  id: "total",
  severity: "galat",
  summary: "TOTAL tercetak berbeda dengan jumlah barisnya",
  rationale: "TOTAL dikutip di banyak tempat; sekali salah, semuanya salah.",
  *run({ totalAnggaran, totalBelanja }) {
    for (const jumlah of [totalAnggaran, totalBelanja]) {
      const { at, teks = {} } = jumlah;
      if (at === undefined) continue;
      for (const [field, right, name] of [
        ["paguTercetak", jumlah.jumlahPagu, "anggaran"],
        ["realisasiTercetak", jumlah.jumlahRealisasi, "realisasi"],
      ] as const) {
        const text = teks[field];
        const parsed = parseAngka(text ?? "");
        if (text === undefined || right === undefined || parsed?.angka === right) continue;
        yield {
          at,
          column: field,
          tercetak: text,
          seharusnya: formatRupiah(right),
          message: `Betulkan TOTAL ${name} ${at.tab}: tercetak ${text}${sebabOf(parsed, right)}, jumlah barisnya ${formatRupiah(right)}.`,
        };
      }
    }
  },
};
