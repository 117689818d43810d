import {
  hasTarget,
  nilai,
  sebutDiterima,
  sebutKode,
  selOf,
  selTarget,
  takDapat,
  temuanPada,
} from "./bukti";
import type { Butir } from "./contract";

/**
 * S4. Every indikator that is reported is under Perjanjian Kinerja, with a target: the report measures
 * against that one. A target that differs from Renstra is told, but is no contradiction of this item.
 */
export const targetPk: NonNullable<Butir["nilai"]> = (kinerja, temuan) => {
  const { indikator, perjanjian } = kinerja;
  if (indikator.length === 0) return takDapat("Lembar IKU belum memuat indikator.");
  if (!perjanjian.some(({ kode }) => kode !== undefined))
    return takDapat("Lembar Perjanjian Kinerja belum memuat indikator.");
  const luar = indikator.filter((i) => i.perjanjian === undefined || !hasTarget(i));
  const beda = temuanPada(temuan, ["Perjanjian Kinerja"], ["pk-renstra"]);
  const parts = [
    `${indikator.length - luar.length} dari ${indikator.length} indikator diukur terhadap target Perjanjian Kinerja.`,
    luar.length === 0 ? "" : ` Belum: ${sebutKode(luar.map(({ kode }) => kode))}.`,
    beda.length === 0
      ? ""
      : ` ${beda.length} target ditulis lain daripada pada Renstra (${sebutKode(beda.map(({ tab, sel }) => `${tab}!${sel}`))}).`,
    sebutDiterima(beda),
  ];
  const salah = luar.map((i) =>
    i.perjanjian === undefined ? selOf(kinerja, i.at, "kode") : selTarget(kinerja, i),
  );
  return nilai(
    parts.join(""),
    salah,
    indikator.map((i) => selTarget(kinerja, i)),
  );
};
