import { nilai, sebutKode, sebutTemuan, selOf, takDapat, temuanPada, terbuka } from "./bukti";
import type { Butir } from "./contract";

const CHECKS = ["perbandingan-tercetak", "kemajuan-tercetak"];

/**
 * S7. Every indikator can be compared with the year before and with the end of the Renstra, and no printed
 * comparison is wrong. A national figure is counted but not asked for: there is not always one.
 */
export const perbandinganBermanfaat: NonNullable<Butir["nilai"]> = (kinerja, temuan) => {
  const { indikator, identitas } = kinerja;
  const { tahun } = identitas;
  const isMeasured = indikator.some(({ realisasi }) => realisasi !== undefined);
  if (tahun === undefined || !isMeasured)
    return takDapat("Belum ada indikator dengan realisasi pada lembar Pengukuran.");
  const total = indikator.length;
  const lalu = indikator.filter(({ perubahan }) => perubahan !== undefined);
  const akhir = indikator.filter(({ tingkatKemajuan }) => tingkatKemajuan !== undefined);
  const nasional = indikator.filter((i) => i.selisihNasional !== undefined);
  const kurang = indikator.filter((i) => !lalu.includes(i) || !akhir.includes(i));
  const galat = temuanPada(temuan, ["Pengukuran"], CHECKS, "galat");
  const cell = (i: (typeof indikator)[number]) => {
    if (i.pengukuran === undefined) return selOf(kinerja, i.at, "kode");
    if (i.realisasi === undefined) return selOf(kinerja, i.pengukuran.at, "realisasi");
    return lalu.includes(i)
      ? selOf(kinerja, i.at, `target${identitas.akhirRenstra}`)
      : selOf(kinerja, i.at, `realisasiLalu${tahun - 1}`);
  };
  const parts = [
    `${lalu.length} dari ${total} indikator dapat dibandingkan dengan tahun ${tahun - 1}, ${akhir.length} dengan target akhir Renstra, dan ${nasional.length} dengan standar nasional.`,
    kurang.length === 0 ? "" : ` Belum lengkap: ${sebutKode(kurang.map(({ kode }) => kode))}.`,
    sebutTemuan(galat),
  ];
  const dasar = indikator.map((i) => selOf(kinerja, i.at, `realisasiLalu${tahun - 1}`));
  return nilai(parts.join(""), [...kurang.map(cell), ...terbuka(galat)], dasar);
};
