import { parseAngka } from "../../domain/angka";
import { decimals } from "../../domain/desimal";
import { formatAngka, formatNilai, formatPersen, formatRupiah } from "../../domain/format";

/** What a table prints where a value has not been filled in. The one mark for it in the report. */
export const BELUM_TERSEDIA = "belum tersedia";

/** What a table prints where a ratio cannot be computed because a value is missing or zero. */
export const TAK_TERHITUNG = "n/a";

/** Explains `n/a` below a table that has one; the tables without one need no note. */
export const CATATAN_TAK_TERHITUNG =
  "Keterangan: n/a = tidak dapat dihitung karena data pembentuknya belum tersedia atau bernilai nol.";

/** True for satuan that are a percentage. */
export const isPersen = (satuan: string | undefined): boolean =>
  /^(?:%|persen|prosen|persentase)$/i.test(satuan?.trim() ?? "");

/** Satuan that a number stands without: the name of the indikator says it already. */
const isImplied = (satuan: string): boolean =>
  /^(?:nilai|indeks|skor|angka|predikat|poin)$/i.test(satuan);

/**
 * A target or realisasi in a table: a percentage as `85%`, another number with its own decimals in
 * Indonesian form (`79,67`), text that says more than a number as typed (`B (≥ 80)`).
 *
 * `teks` is what stands in the cell. When that is a number in another spelling (`79.67`, `100 %`),
 * the number is printed in the report's spelling.
 */
export function cetakNilai(
  nilai: number | undefined,
  teks: string | undefined,
  satuan: string | undefined,
): string {
  const text = teks?.trim();
  if (text && !isBareNumber(text)) return text;
  if (nilai === undefined) return text || BELUM_TERSEDIA;
  const decimalsTyped = text ? (parseAngka(text)?.desimal ?? 0) : 0;
  const number = formatAngka(nilai, Math.min(Math.max(decimals(nilai), decimalsTyped), 10));
  return isPersen(satuan) || text?.endsWith("%") ? `${number}%` : number;
}

const isBareNumber = (text: string) =>
  /^[-−]?[\d.,]+\s*%?$/.test(text) && parseAngka(text) !== undefined;

/** The same in a sentence: `120 dokumen`, `85%`, `79,67`. */
export function sebutNilai(
  nilai: number | undefined,
  teks: string | undefined,
  satuan: string | undefined,
): string {
  const printed = cetakNilai(nilai, teks, satuan);
  const unit = satuan?.trim();
  if (nilai === undefined || !unit || isPersen(unit) || isImplied(unit)) return printed;
  return /^[-−\d.,]+$/.test(printed) ? `${printed} ${unit}` : printed;
}

/** True for a value that is printed as a word alone: `WTP`, `BB`. Between two of those no number is a distance. */
export const isKata = (printed: string): boolean => !/\d/.test(printed);

/** How far apart two values are: `15 poin persentase`, `0,33 poin`, `20 dokumen`. */
export function sebutSelisih(selisih: number, satuan: string | undefined): string {
  const number = formatNilai(Math.abs(selisih));
  if (isPersen(satuan)) return `${number} poin persentase`;
  const unit = satuan?.trim();
  return `${number} ${unit && !isImplied(unit) ? unit : "poin"}`;
}

/** A ratio in percent at two decimals, or `n/a`. */
export const cetakPersen = (persen: number | undefined): string =>
  persen === undefined ? TAK_TERHITUNG : formatPersen(persen);

/** The same for a column that says (%) in its header. */
export const cetakPersenTanpaTanda = (persen: number | undefined): string =>
  persen === undefined ? TAK_TERHITUNG : formatAngka(persen, 2);

/** Rupiah for a column that says (Rp) in its header. */
export const cetakUang = (rupiah: number | undefined): string =>
  rupiah === undefined ? BELUM_TERSEDIA : formatAngka(rupiah, 0);

/** Rupiah in a sentence; the amount is never parted from its Rp at the end of a line. */
export const uang = (rupiah: number): string => formatRupiah(rupiah).replace(" ", "\u00a0");
