import { terbilang } from "../domain/terbilang";
import type { Kinerja } from "../sheets/kinerja";
import type { SelTeks } from "./teks";

/** A sentence of what people wrote about the year. */
export interface Kalimat extends SelTeks {
  /** The sasaran that its row is about. */
  readonly sasaran: string | undefined;
}

/** Narrative, sentence by sentence; lists of penghargaan and lampiran tell of other things. */
export function* kalimatOf(kinerja: Kinerja): Iterable<Kalimat> {
  const { analisis, isuPenutup, narasi, pengukuran, rkt, perjanjian, indikator } = kinerja;
  for (const row of analisis) {
    const { at, kode: sasaran } = row;
    for (const column of NARASI) yield* split({ at, column, text: row[column] ?? "", sasaran });
  }
  for (const { at, jenis = "", uraian: text = "", sasaran } of isuPenutup) {
    if (!/^penghargaan|^lampiran/i.test(jenis))
      yield* split({ at, column: "uraian", text, sasaran });
  }
  for (const { at, isi: text = "" } of narasi) {
    yield* split({ at, column: "isi", text, sasaran: undefined });
  }
  for (const { at, kode, catatan: text = "" } of pengukuran) {
    const sasaran = indikator.find((row) => row.kode === kode)?.sasaran;
    yield* split({ at, column: "catatan", text, sasaran });
  }
  for (const { at, keterangan: text = "", sasaran } of rkt) {
    yield* split({ at, column: "keterangan", text, sasaran });
  }
  for (const { at, alasan: text = "" } of perjanjian) {
    yield* split({ at, column: "alasan", text, sasaran: undefined });
  }
}

const NARASI = [
  "faktorPendorong",
  "faktorPenghambat",
  "solusi",
  "analisisEfisiensi",
  "programPenunjang",
  "catatan",
] as const;

/** A sentence ends at a line or at a mark before a capital; “Rp.” and “Nomor.” do not end one. */
const AKHIR = /(?<!\b(?:Rp|No|Nomor|s\.d|dll|dst|Jl|Kab|Kec|Drs|Ir))[.!?;]\s+(?=[\p{Lu}“"(])|\n+/u;

const split = (cell: Kalimat): Kalimat[] =>
  cell.text.split(AKHIR).map((text) => ({ ...cell, text }));

/** A number of three digits at most, or in words, and what stands in brackets behind it. */
export const BILANGAN =
  "(?:\\d{1,3}|(?:(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|belas|puluh|ratus)[ -]?)+)";

/** The number that digits or words below a thousand mean: “5”, “dua puluh lima”. */
export function parseBilangan(text: string): number | undefined {
  return /\d/.test(text) ? Number(text) : NUMBERS.get(plain(text));
}
const plain = (text: string): string => text.toLowerCase().replace(/[\s-]/g, "");
const NUMBERS = new Map(Array.from({ length: 1000 }, (_, n) => [plain(terbilang(n)), n]));

/**
 * What limits a number to something that the data do not show: an estimate, a part, another place or
 * another time. A sentence with it is left alone.
 */
const BATASAN =
  /\b(?:sekitar|kurang lebih|kira-kira|lebih dari|kurang dari|minimal|maksimal|paling (?:sedikit|banyak|lambat|tinggi|rendah)|hampir|sedikitnya|setiap|masing-masing|tiap|per|lain|lainnya|(?:se)?nasional|provinsi|tahun (?:lalu|sebelumnya|depan|berikutnya)|semester|triwulan|rencana(?! (?:strategis|kinerja))\p{L}*|direncanakan|usulan|diusulkan|semula|seharusnya|seandainya|apabila|jika|bila|tambahan|baru saja|perubahan|revisi|target\p{L}*|ditargetkan|rata-rata (?:per|tiap|setiap))\b/iu;

/** So many letters before and behind a number are about it. */
const DEKAT = 40;

/** Whether the words around a claim limit it, or its sentence is about a year outside report and Renstra. */
export function isTerbatas(
  sentence: string,
  from: number,
  to: number,
  { tahun, awalRenstra, akhirRenstra }: Kinerja["identitas"],
): boolean {
  const years = [...sentence.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) =>
    Number(year),
  );
  const isOther = years.some((year) => ![tahun, awalRenstra, akhirRenstra].includes(year));
  return isOther || BATASAN.test(sentence.slice(Math.max(0, from - DEKAT), to + DEKAT));
}

const ROMAWI = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
/** “sasaran 1”, “sasaran strategis II”, “sasaran S2”: the reference is the first group. */
export const RUJUKAN =
  "sasaran(?: strategis)? (?:ke-?)?((?:\\d{1,2}|[ivx]{1,4}|[a-z]{1,3}\\.?\\d[\\d.]*)(?![\\p{L}\\d.]*\\d))\\b(?! *\\(|(?: +(?:indikator|program|kegiatan)))";

/** The kode of the sasaran that a reference means by kode or by place; undefined for none. */
export function sasaranOf(reference: string, { renstra }: Kinerja): string | undefined {
  const codes = renstra
    .filter((row) => row.jenis?.toLowerCase() === "sasaran")
    .flatMap(({ kode }) => kode ?? []);
  const lower = reference.toLowerCase();
  const own = codes.find((kode) => kode.toLowerCase() === lower);
  const place = Number(lower) || ROMAWI.indexOf(lower) + 1;
  return own ?? codes[place - 1];
}

/** Sasaran that a sentence names by number or kode; undefined among them is one that is not known. */
export const rujukanOf = (text: string, kinerja: Kinerja): (string | undefined)[] =>
  [...text.matchAll(new RegExp(`\\b${RUJUKAN}`, "giu"))].map(([, ref = ""]) =>
    sasaranOf(ref, kinerja),
  );

/** Rows of Anggaran that support a sasaran, themselves or through the row they belong to. */
export function anggaranOf(
  sasaran: string | undefined,
  { anggaran }: Kinerja,
): Kinerja["anggaran"] {
  const supports = ({ sasaran: own, induk }: Kinerja["anggaran"][number]): boolean => {
    const above = anggaran.find(({ kode }) => induk !== undefined && kode === induk);
    return own === undefined ? above !== undefined && supports(above) : own === sasaran;
  };
  return anggaran.filter(supports);
}
