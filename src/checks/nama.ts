import { stemmer } from "@orama/stemmers/indonesian";
import leven from "leven";
import { terbilang } from "../domain/terbilang";
import type { Kinerja } from "../sheets/kinerja";

/** A word as it is compared, and where it stands in its text. */
export interface Kata {
  readonly kata: string;
  readonly mulai: number;
  readonly akhir: number;
}

/** A name that is typed once and used everywhere, with the tab it is typed in. */
export interface Nama {
  readonly jenis: string;
  readonly kode: string | undefined;
  readonly tab: string;
  readonly teks: string;
  /** Two at least. */
  readonly kata: readonly [Kata, Kata, ...Kata[]];
}

/** One way in which a word differs from that of the name. */
export interface Selisih {
  readonly jenis: "imbuhan" | "ejaan" | "spasi" | "kurang" | "lebih";
  readonly tertulis: string;
  readonly nama: string;
}

/** A part of a text that is a name, or nearly. */
export interface Temu {
  readonly nama: Nama;
  readonly mulai: number;
  readonly akhir: number;
  readonly selisih: readonly Selisih[];
}

/** Words that join others; names that differ in these alone are one name. */
const FUNGSI =
  /^(?:dan|serta|atau|di|ke|dari|pada|dalam|untuk|dengan|yang|oleh|terhadap|bagi|atas|tentang|yg|dg|dgn|utk|dlm|pd|thd)$/;
/** Words for a measurement that some put before an indikator and others leave out. */
const UKURAN = /^(?:persentase|persen|jumlah|nilai|indeks|tingkat|rasio|angka|rata-rata|rerata)$/;
const TINGKAT = /^(?:program|kegiatan|subkegiatan|sub)$/;
const SINONIM: ReadonlyMap<string, string> = new Map([
  ["prosentase", "persentase"],
  ["dibidang", "bidang"],
  ...Array.from({ length: 10 }, (_, i): [string, string] => [terbilang(i + 1), String(i + 1)]),
]);

/**
 * Words of a text without capitals, punctuation and joining words: “di tindaklanjuti” is one word and
 * “satu tahun” is “1 tahun”.
 */
export function wordsOf(text: string): Kata[] {
  const words: Kata[] = [];
  const found = [...text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)];
  for (const [i, { 0: word, index: mulai }] of found.entries()) {
    const lower = word.toLowerCase();
    const akhir = mulai + word.length;
    const before = found[i - 1];
    if (before?.[0].toLowerCase() === "di" && /(?:i|kan)$/.test(lower)) {
      words.push({ kata: `di${lower}`, mulai: before.index, akhir });
    } else if (!FUNGSI.test(lower)) {
      words.push({ kata: SINONIM.get(lower) ?? lower, mulai, akhir });
    }
  }
  return words;
}

/** Words of a name without what stands before it: “Program”, “Persentase”. */
function headless(kata: readonly Kata[], jenis: string): readonly Kata[] {
  const head = jenis === "indikator" ? UKURAN : TINGKAT;
  const first = kata.findIndex((k) => !head.test(k.kata));
  return kata.slice(Math.max(first, 0));
}

const namaOf = (jenis: string, tab: string, kode: string | undefined, teks = ""): Nama[] => {
  const [first, second, ...rest] = headless(wordsOf(teks), jenis);
  return first && second ? [{ jenis, tab, kode, teks, kata: [first, second, ...rest] }] : [];
};

/** The master lists: sasaran of Renstra, indikator of IKU, programs and kegiatan of Anggaran. */
export function namaIndukOf({ renstra, indikator, anggaran }: Kinerja): Nama[] {
  return [
    ...renstra
      .filter((row) => row.jenis?.toLowerCase() === "sasaran")
      .flatMap((row) => namaOf("sasaran", "Renstra", row.kode, row.uraian)),
    ...indikator.flatMap((row) => namaOf("indikator", "IKU", row.kode, row.indikator)),
    ...anggaran.flatMap((row) =>
      namaOf(row.tingkat ?? "kegiatan", "Anggaran", row.kode, row.uraian),
    ),
  ];
}

/** Other names a text may mean: misi and tujuan (sasaran are found among those of the list first), and indikator of programs and kegiatan. */
export function namaLainOf({ renstra, rkt }: Kinerja): Nama[] {
  return [
    ...renstra.flatMap((row) => namaOf("sasaran", "Renstra", row.kode, row.uraian)),
    ...rkt.flatMap((row) => namaOf("indikator", "RKT", row.kode, row.indikator)),
  ];
}

const stems = new Map<string, string>();
function stemOf(word: string): string {
  const known = stems.get(word) ?? stemmer(word);
  stems.set(word, known);
  return known;
}

/** How two words that are not the same are still nearly so. Numbers, numerals and short words never are. */
export function nearOf(a: string, b: string): "imbuhan" | "ejaan" | undefined {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || /\d/.test(a + b)) return undefined;
  if (stemOf(a) === stemOf(b)) return "imbuhan";
  const most = shorter < 10 ? 1 : 2;
  return leven(a, b, { maxDistance: most + 1 }) <= most ? "ejaan" : undefined;
}

interface Jalan {
  /** Index behind the last word of the text. */
  readonly akhir: number;
  readonly selisih: readonly Selisih[];
}

/** A way with few differences from word j of the text along word i of the name and on. */
function align(
  nama: readonly Kata[],
  text: readonly Kata[],
  i: number,
  j: number,
  budget: number,
  mayMiss: boolean,
): Jalan | undefined {
  const [n, t] = [nama[i], text[j]];
  if (n === undefined) return { akhir: j, selisih: [] };
  if (t === undefined) return undefined;
  const rest = (di: number, dj: number, selisih?: Selisih, miss = mayMiss) => {
    const more = align(nama, text, i + di, j + dj, budget - (selisih ? 1 : 0), miss);
    return more && selisih ? { ...more, selisih: [selisih, ...more.selisih] } : more;
  };
  if (n.kata === t.kata) return rest(1, 1);
  if (budget === 0) return undefined;
  const [after, below] = [text[j + 1], nama[i + 1]];
  const told = { tertulis: t.kata, nama: n.kata };
  if (after && t.kata + after.kata === n.kata) {
    const tertulis = `${t.kata} ${after.kata}`;
    return rest(1, 2, { jenis: "spasi", tertulis, nama: n.kata });
  }
  if (below && n.kata + below.kata === t.kata) {
    return rest(2, 1, { ...told, jenis: "spasi", nama: `${n.kata} ${below.kata}` });
  }
  const near = nearOf(n.kata, t.kata);
  if (near !== undefined) return rest(1, 1, { ...told, jenis: near });
  if (!mayMiss || i === 0 || i === nama.length - 1) return undefined;
  return (
    rest(1, 0, { jenis: "kurang", tertulis: "", nama: n.kata }, false) ??
    rest(0, 1, { jenis: "lebih", tertulis: t.kata, nama: "" }, false)
  );
}

/** A word more or less is still the same name in one of so many words. */
const PANJANG = 6;

/** How many words may differ in a name of so many: one of three, two of six, three of ten. */
const budgetOf = (words: number): number => (words < PANJANG ? 1 : words < 10 ? 2 : 3);

/** Names by the first word of a text that they may begin with. A list of names is searched for every text. */
const starts = new WeakMap<readonly Nama[], Map<string, readonly Nama[]>>();

/** The names that may stand where the text has this word: it is their first word, or nearly, or a part of it. */
function startingWith(word: string, names: readonly Nama[]): readonly Nama[] {
  const known = starts.get(names) ?? new Map<string, readonly Nama[]>();
  starts.set(names, known);
  const found = known.get(word);
  if (found !== undefined) return found;
  const firsts = new Set(names.map(({ kata }) => kata[0].kata));
  const may = new Set(
    [...firsts].filter(
      (first) =>
        first.startsWith(word) || word.startsWith(first) || nearOf(first, word) !== undefined,
    ),
  );
  const list = names.filter(({ kata }) => may.has(kata[0].kata));
  known.set(word, list);
  return list;
}

/**
 * Where the text has one of the names, or nearly: in order of the text, word by word, with a spelling, an
 * affix or (in long names) one word that differs. What is exactly one of the names hides what is nearly
 * another at the same place, and what is nearly two of them is neither.
 */
export function findNama(text: string, names: readonly Nama[]): Temu[] {
  const words = wordsOf(text);
  const found = words.flatMap(({ kata: first, mulai }, j) =>
    startingWith(first, names).flatMap((nama): Temu[] => {
      const { kata } = nama;
      const way = align(kata, words, 0, j, budgetOf(kata.length), kata.length >= PANJANG);
      const last = way && words[way.akhir - 1];
      return way && last ? [{ nama, mulai, akhir: last.akhir, selisih: way.selisih }] : [];
    }),
  );
  const exact = found.filter(({ selisih }) => selisih.length === 0);
  const near = found.filter(({ selisih }) => selisih.length > 0);
  const covers = (a: Temu, b: Temu) => a.mulai <= b.mulai && a.akhir >= b.akhir;
  const touches = (a: Temu, b: Temu) => a.mulai < b.akhir && b.mulai < a.akhir;
  const key = ({ nama }: Temu) => nama.kata.map((k) => k.kata).join(" ");
  // RKT repeats names: what is exactly a text of its own may be the very misspelling.
  const hides = (b: Temu, a: Temu) =>
    touches(a, b) && (!covers(a, b) || key(a) === key(b) || (covers(b, a) && b.nama.tab !== "RKT"));
  return [
    ...exact,
    ...near.filter(
      (a) =>
        !exact.some((b) => hides(b, a)) &&
        !near.some((b) => touches(a, b) && key(a) !== key(b) && !isPart(b, a)) &&
        near.find((b) => touches(a, b) && key(a) === key(b)) === a,
    ),
  ];
}

/** Whether b stands within a and is shorter: a name within a longer one. */
const isPart = (b: Temu, a: Temu): boolean =>
  b.mulai >= a.mulai && b.akhir <= a.akhir && b.akhir - b.mulai < a.akhir - a.mulai;
