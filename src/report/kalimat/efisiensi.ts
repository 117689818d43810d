import { formatAngka, formatNilai, formatPersen } from "../../domain/format";
import { formatTanggal, parseTanggal } from "../../domain/tanggal";
import type { Kinerja } from "../../sheets/kinerja";
import type { Efisiensi } from "../efisiensi";
import { hasilOf } from "./capaian";
import { hitungan, rangkai, seluruh } from "./hitungan";
import { uang } from "./nilai";
import { pilih } from "./variasi";

/** How efisiensi is computed, with the threshold in force. */
export const caraEfisiensi = ({ pengaturan: { ambangEfisiensi } }: Kinerja): string => {
  const ambang = formatNilai(ambangEfisiensi);
  return `Efisiensi penggunaan sumber daya dihitung sebagai selisih antara rata-rata capaian sasaran dan serapan anggarannya, dalam poin persentase. Selisih lebih dari ${ambang} poin dinyatakan efisien, ${ambangEfisiensi === 0 ? "selisih nol" : `selisih dari −${ambang} sampai dengan ${ambang} poin`} cukup efisien, dan selisih di bawahnya tidak efisien.`;
};

/**
 * What the money did for a sasaran: “Rata-rata capaian Sasaran 2 sebesar 82,50% diperoleh dengan serapan
 * anggaran 29,73%, yaitu Rp 356.100.000 dari Rp 1.197.774.000. Selisih keduanya 52,77 poin persentase,
 * sehingga penggunaan sumber daya untuk sasaran ini tergolong efisien.”
 */
export function sebutEfisiensi(e: Efisiensi, giliran: number): string {
  const { sasaran, jumlahPagu, jumlahRealisasi, serapan, efisiensi, tingkat } = e;
  const nama = `Sasaran ${sasaran.nomor}`;
  if (!e.hasAnggaran)
    return `Tidak ada anggaran program atau kegiatan yang dikaitkan langsung dengan ${nama}, sehingga efisiensi penggunaan sumber dayanya tidak dapat dihitung.`;
  if (jumlahPagu === undefined || jumlahRealisasi === undefined || serapan === undefined)
    return `Efisiensi ${nama} belum dapat dihitung karena ${jumlahPagu === undefined ? "anggarannya" : jumlahRealisasi === undefined ? "realisasi anggarannya" : "serapan anggarannya"} belum tersedia.`;
  const money = `${uang(jumlahRealisasi)} dari ${uang(jumlahPagu)}`;
  if (sasaran.rata === undefined || efisiensi === undefined || tingkat === undefined)
    return `Anggaran ${nama} terserap ${formatPersen(serapan)}, yaitu ${money}. Efisiensinya belum dapat dihitung karena capaian sasaran belum tersedia.`;
  const [rata, share] = [formatPersen(sasaran.rata), formatPersen(serapan)];
  // Signs are minus signs, not hyphens that a line could end at.
  const points = formatAngka(efisiensi, 2).replace("-", "−");
  return pilih(giliran, [
    `Rata-rata capaian ${nama} sebesar ${rata} diperoleh dengan serapan anggaran ${share}, yaitu ${money}. Selisih keduanya ${points} poin persentase, sehingga penggunaan sumber daya untuk sasaran ini tergolong ${tingkat}.`,
    `Untuk ${nama} digunakan anggaran ${money} (serapan ${share}) dengan rata-rata capaian ${rata}. Dengan selisih ${points} poin persentase, penggunaan sumber dayanya tergolong ${tingkat}.`,
    `Anggaran ${nama} terserap ${share}, yaitu ${money}, sedangkan rata-rata capaiannya ${rata}. Selisih sebesar ${points} poin persentase menunjukkan penggunaan sumber daya yang ${tingkat}.`,
  ]);
}

/** What keeps the reader from taking the figure for more than it is; nothing where nothing does. */
export function batasanEfisiensi(
  { sasaran, efisiensi, tingkat }: Efisiensi,
  { identitas }: Kinerja,
): string[] {
  if (efisiensi === undefined) return [];
  const behind = sasaran.indikator.some((i) => hasilOf(i) === "belum tercapai");
  const partial = sasaran.terukur < sasaran.indikator.length;
  const until = sebagianTahun(identitas);
  return [
    ...(until === undefined
      ? []
      : [
          `Karena data realisasi baru mencakup keadaan sampai dengan ${until}, tingkat efisiensi tersebut belum menggambarkan satu tahun anggaran.`,
        ]),
    ...(tingkat === "efisien" && behind
      ? ["Tingkat efisiensi tersebut perlu dibaca bersama target yang belum tercapai."]
      : []),
    ...(partial
      ? [
          `Rata-rata capaian itu mencakup ${sasaran.terukur} dari ${sasaran.indikator.length} indikator.`,
        ]
      : []),
  ];
}

/** “30 Juni 2021” where the data end before the year does. */
export function sebagianTahun({ periodeData, tahun }: Kinerja["identitas"]): string | undefined {
  const iso = periodeData === undefined ? undefined : parseTanggal(periodeData);
  if (iso === undefined || tahun === undefined || iso >= `${tahun}-12-31`) return undefined;
  return formatTanggal(iso);
}

/** “1 (satu) sasaran tergolong efisien dan 1 (satu) sasaran belum dapat dihitung efisiensinya”. */
export function rekapEfisiensi(all: readonly Efisiensi[]): string {
  const count = (tingkat: Efisiensi["tingkat"]) => all.filter((e) => e.tingkat === tingkat).length;
  const of = (n: number) => (n === all.length ? seluruh(n, "sasaran") : hitungan(n, "sasaran"));
  const phrases = (["efisien", "cukup efisien", "tidak efisien"] as const).flatMap((tingkat) =>
    count(tingkat) > 0 ? [`${of(count(tingkat))} tergolong ${tingkat}`] : [],
  );
  const rest = count(undefined);
  return rangkai([
    ...phrases,
    ...(rest > 0 ? [`${of(rest)} tidak dapat dihitung efisiensinya`] : []),
  ]);
}
