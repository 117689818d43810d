import { percentOf, sum } from "../../domain/desimal";
import { formatPersen } from "../../domain/format";
import type { Rentang } from "../../domain/rentang";
import type { Indikator } from "../../sheets/kinerja";
import { tanpaTitik } from "./hitungan";
import { sebagaiKalimat } from "./ketikan";
import { cetakNilai, isKata, isPersen, sebutNilai, sebutSelisih } from "./nilai";
import { pilih } from "./variasi";

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

/** Realisasi in a sentence. */
export const sebutRealisasi = ({ realisasi, realisasiTeks, satuan }: Indikator): string =>
  sebutNilai(realisasi, realisasiTeks, satuan);

/** Target in a sentence, without the word: `100%`, `paling tinggi 10 kasus` where less is better. */
export function sebutTarget(indikator: Indikator): string {
  const { targetTahunIni: target, teks, satuan } = indikator;
  const aim = sebutNilai(target, teks.targetTahunIni, satuan);
  return isNegatif(indikator) && target !== undefined ? `paling tinggi ${aim}` : aim;
}

/**
 * What the data say about one indikator, in one to three sentences that go on after its name:
 *
 * “ditargetkan 100% dan terealisasi 85%, yaitu 15 poin persentase di bawah target. Dengan capaian
 * sebesar 85,00% (kategori Baik), target indikator ini belum tercapai.”
 *
 * `giliran` is its position, by which the wording changes. No cause is given that nobody typed.
 */
export function evaluasi(indikator: Indikator, giliran = 0): string {
  if (hasilOf(indikator) === "belum ada") return tanpaNilai(indikator, giliran);
  const catatan = tanpaTitik(indikator.catatan ?? "");
  const note = catatan === "" ? "" : ` Catatan: ${sebagaiKalimat(catatan)}`;
  return `${banding(indikator, giliran)} ${ukuran(indikator, giliran)}${note}`;
}

function banding(indikator: Indikator, giliran: number): string {
  const { bawah, atas } = boundsOf(indikator) ?? { bawah: 0, atas: 0 };
  const [aim, fact] = [sebutTarget(indikator), sebutRealisasi(indikator)];
  if (hasilOf(indikator) === "tercapai")
    return bawah === atas ? tepat(aim, fact, giliran) : diDalam(aim, fact, giliran);
  const { realisasi = 0, satuan } = indikator;
  const bound = realisasi > atas ? atas : bawah;
  const gap = sum([realisasi, -bound]);
  const side = gap > 0 ? "di atas" : "di bawah";
  const what = bawah === atas ? "target" : gap > 0 ? "batas atas target" : "batas bawah target";
  const meaning = isNegatif(indikator) ? `; ${pilih(giliran, MAKNA_NEGATIF)}` : "";
  if (isKata(aim) || isKata(fact))
    return `ditargetkan ${aim} dan terealisasi ${fact}, ${side} ${what}${meaning}.`;
  const far = `${sebutSelisih(gap, satuan)}${bagianDari(gap, bound, satuan)}`;
  return pilih(giliran, [
    `ditargetkan ${aim} dan terealisasi ${fact}, yaitu ${far} ${side} ${what}${meaning}.`,
    `terealisasi ${fact}, atau ${far} ${side} ${what} ${aim}${meaning}.`,
    `mencatat realisasi ${fact} terhadap target ${aim}, dengan selisih ${far} ${side} ${what}${meaning}.`,
  ]);
}

const MAKNA_NEGATIF = [
  "pada indikator ini angka yang lebih rendah menunjukkan kinerja yang lebih baik",
  "makin rendah angkanya, makin baik kinerjanya",
] as const;

const tepat = (aim: string, fact: string, giliran: number) =>
  pilih(giliran, [
    `ditargetkan ${aim} dan terealisasi ${fact}, tepat sama dengan target.`,
    `terealisasi ${fact}, sesuai dengan target ${aim}.`,
    `memenuhi target ${aim} dengan realisasi ${fact}.`,
  ]);

const diDalam = (aim: string, fact: string, giliran: number) =>
  pilih(giliran, [
    `ditargetkan ${aim} dan terealisasi ${fact}, di dalam rentang target.`,
    `terealisasi ${fact} dan berada di dalam rentang target ${aim}.`,
    `mencatat realisasi ${fact}, yang termasuk dalam rentang target ${aim}.`,
  ]);

/** ` (0,41% dari target)`; nothing where it says no more than the distance: 15 points of 100%. */
function bagianDari(gap: number, bound: number, satuan: string | undefined): string {
  const share = percentOf(Math.abs(gap), Math.abs(bound));
  if (share === undefined || (isPersen(satuan) && bound === 100)) return "";
  return ` (${formatPersen(share)} dari target)`;
}

function ukuran(indikator: Indikator, giliran: number): string {
  const { capaian, kategori } = indikator;
  const hasil = hasilOf(indikator);
  if (capaian === undefined)
    return `Target ${hasil}; capaiannya tidak dapat dihitung dalam persen.`;
  const printed = formatPersen(capaian);
  const category = kategori === undefined ? "" : ` (kategori ${kategori})`;
  const within = kategori === undefined ? "" : ` dan termasuk dalam kategori ${kategori}`;
  return pilih(giliran, [
    `Dengan capaian sebesar ${printed}${category}, target indikator ini ${hasil}.`,
    `Capaiannya ${printed}${within}, sehingga target ${hasil}.`,
    `Target indikator ini ${hasil} dengan capaian ${printed}${category}.`,
  ]);
}

function tanpaNilai(indikator: Indikator, giliran: number): string {
  const { targetTahunIni: target, realisasi, realisasiTeks, teks, catatan } = indikator;
  const reason = tanpaTitik(catatan ?? (realisasi === undefined ? realisasiTeks : undefined) ?? "");
  const why = reason === "" ? "" : ` (${reason})`;
  const hasTarget = target !== undefined || teks.targetTahunIni !== undefined;
  const fact = sebutRealisasi(indikator);
  if (!hasTarget) {
    const rest =
      realisasi === undefined
        ? ` dan realisasinya belum tersedia${why}`
        : `, sedangkan realisasinya ${fact}${why}`;
    return `belum memiliki target${rest}. ${TAK_DIHITUNG}`;
  }
  const aim = sebutTarget(indikator);
  if (realisasi !== undefined)
    return `ditargetkan ${aim}, sedangkan realisasinya ${fact}${why}. ${TAK_DIHITUNG}`;
  return pilih(giliran, [
    `ditargetkan ${aim}, tetapi realisasinya belum tersedia${why}. ${TAK_DIHITUNG}`,
    `memiliki target ${aim}, sedangkan realisasinya belum tersedia${why}. Oleh karena itu, capaiannya belum dapat dihitung dan tidak masuk dalam rata-rata.`,
  ]);
}

const TAK_DIHITUNG = "Capaiannya belum dapat dihitung dan tidak diperhitungkan dalam rata-rata.";
