import { sum } from "../../domain/desimal";
import { formatPersen } from "../../domain/format";
import type { Rentang } from "../../domain/rentang";
import type { Indikator } from "../../sheets/kinerja";
import { isNegatif, sebutRealisasi } from "./capaian";
import { hitungan } from "./hitungan";
import { isKata, sebutNilai, sebutSelisih } from "./nilai";
import type { Subjek } from "./perkembangan";
import { pilih } from "./variasi";

const boundsOf = ({
  targetAkhir: { angka, rentang },
}: Pick<Indikator, "targetAkhir">): Rentang | undefined =>
  angka === undefined ? rentang : { bawah: angka, atas: angka };

/** Whether the realisasi stands at the target of the last Renstra year; undefined when either is unknown. */
export function isTercapaiAkhir(indikator: Indikator): boolean | undefined {
  const bounds = boundsOf(indikator);
  const { realisasi } = indikator;
  if (bounds === undefined || realisasi === undefined) return undefined;
  return isNegatif(indikator) ? realisasi <= bounds.atas : realisasi >= bounds.bawah;
}

/**
 * How far the realisasi is from the target of the last Renstra year:
 *
 * “Tingkat kemajuan Indikator 2.1 terhadap target akhir Renstra sebesar 100% (Tahun 2024) mencapai 85,00%;
 * untuk mencapainya masih diperlukan kenaikan 15 poin persentase dalam 3 (tiga) tahun.”
 */
export function kemajuan(
  indikator: Indikator,
  akhirRenstra: number | undefined,
  { nama, tahun, giliran }: Subjek,
): string {
  const { targetAkhir, realisasi, satuan, tingkatKemajuan } = indikator;
  const { angka, teks } = targetAkhir;
  if (angka === undefined && teks === undefined)
    return `Target akhir Renstra untuk ${nama} belum tersedia sehingga tingkat kemajuannya belum dapat dihitung.`;
  const year = akhirRenstra === undefined ? "" : ` (Tahun ${akhirRenstra})`;
  const value = sebutNilai(angka, teks, satuan);
  const goal = `target akhir Renstra sebesar ${value}${year}`;
  if (realisasi === undefined)
    return `Tingkat kemajuan ${nama} terhadap ${goal} belum dapat dihitung karena realisasinya belum tersedia.`;
  const bounds = boundsOf(indikator);
  const now = sebutRealisasi(indikator);
  if (bounds === undefined)
    return `Realisasi ${nama} sebesar ${now} tidak dapat dihitung terhadap ${goal}.`;
  const isOver = realisasi > bounds.atas;
  const isWithin = !isOver && realisasi >= bounds.bawah;
  const left = tahun === undefined || akhirRenstra === undefined ? undefined : akhirRenstra - tahun;
  const level =
    tingkatKemajuan === undefined
      ? ""
      : ` dengan tingkat kemajuan ${formatPersen(tingkatKemajuan)}`;
  if (isTercapaiAkhir(indikator)) {
    const done = isWithin ? "mencapai" : "melampaui";
    const keep =
      left === undefined || left <= 0
        ? ""
        : `, ${hitungan(left, "tahun")} sebelum periode Renstra berakhir`;
    return pilih(giliran, [
      `Realisasi ${nama} sebesar ${now} telah ${done} ${goal}${level}${keep}.`,
      `${nama} telah ${done} ${goal}${keep}; realisasinya ${now}${level}.`,
    ]);
  }
  const gap = sum([isOver ? bounds.atas : bounds.bawah, -realisasi]);
  const way = gap > 0 ? "kenaikan" : "penurunan";
  const far = isKata(value) || isKata(now) ? "" : ` ${sebutSelisih(gap, satuan)}`;
  if (left !== undefined && left <= 0)
    return `Sampai dengan akhir periode Renstra, ${nama} belum mencapai ${goal}: realisasinya ${now}${level}${far === "" ? "" : `, atau terpaut${far}`}.`;
  const time = left === undefined ? "" : ` dalam ${hitungan(left, "tahun")}`;
  return pilih(giliran, [
    tingkatKemajuan === undefined
      ? `${nama} belum mencapai ${goal}; masih diperlukan ${way}${far}${time}.`
      : `Tingkat kemajuan ${nama} terhadap ${goal} mencapai ${formatPersen(tingkatKemajuan)}; untuk memenuhinya masih diperlukan ${way}${far}${time}.`,
    `Untuk mencapai ${goal}, ${nama} masih memerlukan ${way}${far}${time}; realisasinya saat ini ${now}${level}.`,
    `Realisasi ${nama} sebesar ${now} belum mencapai ${goal}${level}, sehingga masih diperlukan ${way}${far}${time}.`,
  ]);
}
