import { nilai, sebutKode, sebutTemuan, selOf, takDapat, temuanPada, terbuka } from "./bukti";
import type { Butir } from "./contract";

const TABS = ["Pengukuran", "Analisis"];
const CHECKS = ["capaian-tercetak", "rata-tercetak", "kategori-tercetak"];

/** F3. Every indikator has a capaian, and none that a draft prints is wrong. */
export const capaianMemadai: NonNullable<Butir["nilai"]> = (kinerja, temuan) => {
  const { indikator } = kinerja;
  if (indikator.length === 0) return takDapat("Lembar IKU belum memuat indikator.");
  const kurang = indikator.filter(({ capaian }) => capaian === undefined);
  const dijelaskan = kurang.filter(({ catatan }) => catatan !== undefined).length;
  const galat = temuanPada(temuan, TABS, CHECKS, "galat");
  const cell = ({ at, pengukuran }: (typeof indikator)[number]) =>
    pengukuran === undefined
      ? selOf(kinerja, at, "kode")
      : selOf(kinerja, pengukuran.at, "realisasi");
  const parts = [
    `${indikator.length - kurang.length} dari ${indikator.length} indikator mempunyai capaian.`,
    kurang.length === 0 ? "" : ` Belum ada: ${sebutKode(kurang.map(({ kode }) => kode))}.`,
    dijelaskan === 0 ? "" : ` ${dijelaskan} di antaranya dijelaskan pada kolom Catatan.`,
    sebutTemuan(galat),
  ];
  return nilai(parts.join(""), [...kurang.map(cell), ...terbuka(galat)], indikator.map(cell));
};
