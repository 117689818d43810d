import { decimals, percentOf } from "../domain/desimal";
import { formatNilai } from "../domain/format";
import { findUnit } from "../domain/unit";
import type { Check } from "./contract";
import { formatRingkas } from "./tercetak";

export const persenUnit: Check = {
  id: "persen-unit",
  severity: "peringatan",
  summary: "Persentase yang tidak mungkin dari jumlah unitnya",
  rationale: "Persentase dari 7 desa hanya dapat berupa k/7: 71,43 atau 85,71, tetapi bukan 80.",
  *run({ indikator }) {
    for (const { pengukuran, kode, satuan, jumlahUnit: n = 0, realisasi } of indikator) {
      if (!pengukuran || realisasi === undefined || !/%|persen/i.test(satuan ?? "")) continue;
      if (n < 1 || !Number.isInteger(n)) continue;
      const unit = findUnit({ angka: realisasi, desimal: decimals(realisasi) }, n);
      if (unit.mungkin) continue;
      const near = unit.k.map((k) => `${formatRingkas(percentOf(k, n) ?? 0)} (${k} dari ${n})`);
      yield {
        at: pengukuran.at,
        column: "realisasi",
        tercetak: formatNilai(realisasi),
        message: `Periksa realisasi indikator ${kode}: ${formatNilai(realisasi)} persen tidak mungkin dari ${n} unit; yang terdekat ${near.join(" atau ")}.`,
      };
    }
  },
};
