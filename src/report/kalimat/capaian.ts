import { sum } from "../../domain/desimal";
import { formatPersen } from "../../domain/format";
import type { Rentang } from "../../domain/rentang";
import type { Indikator } from "../../sheets/kinerja";
import { tanpaTitik } from "./hitungan";
import { cetakNilai, sebutNilai, sebutSelisih } from "./nilai";

/** How a realisasi stands to its target. `belum ada` when either is unknown. */
export type Hasil = "terlampaui" | "tercapai" | "belum tercapai" | "belum ada";

export const isNegatif = ({ arah }: Pick<Indikator, "arah">): boolean =>
  arah?.trim().toLowerCase() === "negatif";

/**
 * Whether the target was reached, from the numbers themselves and not from their rounded ratio:
 * 99,996 of 100 prints as 100,00% and is still `belum tercapai`.
 */
export function hasilOf(indikator: Indikator): Hasil {
  const { realisasi } = indikator;
  const bounds = boundsOf(indikator);
  if (bounds === undefined || realisasi === undefined) return "belum ada";
  if (realisasi >= bounds.bawah && realisasi <= bounds.atas) return "tercapai";
  return realisasi > bounds.atas !== isNegatif(indikator) ? "terlampaui" : "belum tercapai";
}

/** The target as bounds: twice the same for one number. */
function boundsOf({ targetTahunIni: target, targetRentang }: Indikator): Rentang | undefined {
  return target === undefined ? targetRentang : { bawah: target, atas: target };
}

/** Target of the year reported, as a table prints it. */
export const cetakTarget = ({ targetTahunIni, teks, satuan }: Indikator): string =>
  cetakNilai(targetTahunIni, teks.targetTahunIni, satuan);

/** Realisasi as a table prints it. */
export const cetakRealisasi = ({ realisasi, realisasiTeks, satuan }: Indikator): string =>
  cetakNilai(realisasi, realisasiTeks, satuan);

/**
 * What the data say about one indikator, in one to three sentences that follow its name and a colon:
 *
 * “ditargetkan 100% dan terealisasi 85%, yaitu 15 poin persen di bawah target. Dengan capaian
 * sebesar 85,00% (kategori Baik), target indikator ini belum tercapai.”
 *
 * No cause is given that nobody typed.
 */
export function evaluasi(indikator: Indikator): string {
  if (hasilOf(indikator) === "belum ada") return tanpaNilai(indikator);
  const catatan = tanpaTitik(indikator.catatan ?? "");
  const note = catatan === "" ? "" : ` Catatan: ${catatan}.`;
  return `${banding(indikator)} ${ukuran(indikator)}${note}`;
}

function banding(indikator: Indikator): string {
  const { targetTahunIni: target, realisasi = 0, realisasiTeks, teks, satuan } = indikator;
  const { bawah, atas } = boundsOf(indikator) ?? { bawah: 0, atas: 0 };
  const isRange = bawah !== atas;
  const aim = sebutNilai(target, teks.targetTahunIni, satuan);
  const fact = sebutNilai(realisasi, realisasiTeks, satuan);
  const promise = isNegatif(indikator) && !isRange ? "ditargetkan paling tinggi" : "ditargetkan";
  const head = `${promise} ${aim} dan terealisasi ${fact}`;
  if (hasilOf(indikator) === "tercapai")
    return `${head}, ${isRange ? "di dalam rentang target" : "tepat sama dengan target"}.`;
  const bound = realisasi > atas ? atas : bawah;
  const gap = sum([realisasi, -bound]);
  const side = gap > 0 ? "di atas" : "di bawah";
  const what = isRange ? (gap > 0 ? "batas atas target" : "batas bawah target") : "target";
  const meaning = isNegatif(indikator)
    ? "; pada indikator ini angka yang lebih rendah menunjukkan kinerja yang lebih baik"
    : "";
  return `${head}, yaitu ${sebutSelisih(gap, satuan)} ${side} ${what}${meaning}.`;
}

function ukuran(indikator: Indikator): string {
  const { capaian, kategori } = indikator;
  const hasil = hasilOf(indikator);
  if (capaian === undefined)
    return `Target ${hasil}; capaiannya tidak dapat dihitung dalam persen.`;
  const category = kategori === undefined ? "" : ` (kategori ${kategori})`;
  return `Dengan capaian sebesar ${formatPersen(capaian)}${category}, target indikator ini ${hasil}.`;
}

function tanpaNilai({
  targetTahunIni: target,
  realisasi,
  realisasiTeks,
  teks,
  satuan,
  catatan,
}: Indikator): string {
  const reason = tanpaTitik(catatan ?? (realisasi === undefined ? realisasiTeks : undefined) ?? "");
  const why = reason === "" ? "" : ` (${reason})`;
  const hasTarget = target !== undefined || teks.targetTahunIni !== undefined;
  const aim = hasTarget
    ? `ditargetkan ${sebutNilai(target, teks.targetTahunIni, satuan)}`
    : "target belum tersedia";
  const fact =
    realisasi === undefined
      ? `${hasTarget ? ", tetapi" : " dan"} realisasinya belum tersedia${why}`
      : `, sedangkan realisasinya ${sebutNilai(realisasi, realisasiTeks, satuan)}${why}`;
  return `${aim}${fact}. Capaiannya belum dapat dihitung dan tidak diperhitungkan dalam rata-rata.`;
}
