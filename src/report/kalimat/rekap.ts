import type { Indikator } from "../../sheets/kinerja";
import { type Hasil, hasilOf } from "./capaian";
import { hitungan, rangkai, seluruh } from "./hitungan";

/** How many indikator each category has, in the order of the scale; categories without any are left out. */
function perKategori(
  indikator: readonly Indikator[],
  urutan: readonly string[],
): { kategori: string; jumlah: number }[] {
  return [...new Set(urutan)]
    .map((kategori) => ({
      kategori,
      jumlah: indikator.filter((i) => i.kategori === kategori).length,
    }))
    .filter(({ jumlah }) => jumlah > 0);
}

/**
 * “2 (dua) indikator berkategori Baik dan 1 (satu) indikator belum dapat dinilai”. Empty when there
 * is no indikator.
 */
export function sebutKategori(indikator: readonly Indikator[], urutan: readonly string[]): string {
  const classes = perKategori(indikator, urutan);
  const rated = classes.reduce((sum, { jumlah }) => sum + jumlah, 0);
  const rest = indikator.length - rated;
  return rangkai([
    ...classes.map(({ kategori, jumlah }) => `${dari(jumlah, indikator)} berkategori ${kategori}`),
    ...(rest > 0 ? [`${dari(rest, indikator)} belum dapat dinilai`] : []),
  ]);
}

/** “target terlampaui pada 1 (satu) indikator dan belum tercapai pada 2 (dua) indikator”. */
export function sebutHasil(indikator: readonly Indikator[]): string {
  const count = (hasil: Hasil) => indikator.filter((i) => hasilOf(i) === hasil).length;
  const phrases: [Hasil, string][] = [
    ["terlampaui", "terlampaui pada"],
    ["tercapai", "tercapai pada"],
    ["belum tercapai", "belum tercapai pada"],
    ["belum ada", "belum dapat disimpulkan pada"],
  ];
  const said = phrases.filter(([hasil]) => count(hasil) > 0);
  return `target ${rangkai(said.map(([hasil, words]) => `${words} ${dari(count(hasil), indikator)}`))}`;
}

const dari = (jumlah: number, { length }: readonly Indikator[]): string =>
  jumlah === length ? seluruh(jumlah) : hitungan(jumlah, "indikator");
