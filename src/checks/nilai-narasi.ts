import { type Angka, parseAngka } from "../domain/angka";
import { averageCapaian } from "../domain/capaian";
import { percentOf, roundHalfUp } from "../domain/desimal";
import { formatAngka, formatNilai, formatRupiah } from "../domain/format";
import { compareTercetak, isPembulatan } from "../domain/tercetak";
import type { Kinerja } from "../sheets/kinerja";
import type { Check, Finding } from "./contract";
import { findNama, namaIndukOf } from "./nama";
import {
  anggaranOf,
  isTerbatas,
  type Kalimat,
  kalimatOf,
  RUJUKAN,
  rujukanOf,
  sasaranOf,
} from "./narasi";

/** “Rp 27.539.000”, but not “Rp 1,7 miliar”, which is rounded. */
const RUPIAH =
  /\bRp\.? ?(\d{1,3}(?:\.\d{3})+|\d{4,})(?:,(?:\d\d\b|-))?(?!\d|[.,]\d| *(?:ribu|juta|mil[iy]ar|tril))/gi;
const PERSEN = "(\\d{1,3}(?:[.,]\\d+)?) *(?:%|persen\\b)";
/** “(63 %)” or “atau 63 persen” right behind an amount. */
const PERSEN_DALAM_KURUNG = new RegExp(
  `^ *(?:\\(|,? *atau *(?:sebesar *)?)(?:sebesar *)?${PERSEN}`,
  "i",
);
const UNTUK_SASARAN = new RegExp(
  `^ *(?:yang )?(?:dialokasikan |dianggarkan |disediakan )?(?:untuk|bagi|pada) ${RUJUKAN}`,
  "iu",
);
/** What may stand between a name and its amount. */
const PENGHUBUNG =
  /^[\s,:–-]*(?:(?:dengan|sebesar|sejumlah|senilai|adalah|mencapai|pagu|anggaran|anggarannya|alokasi|realisasi|realisasinya|belanja|berjumlah|terealisasi|terserap|tersedia|yaitu|baru|ini|dan|memiliki|mendapat|memperoleh|tahun|\d{4})[\s,:]*)*$/i;
const SASARAN_AKHIR = new RegExp(`\\b${RUJUKAN}`, "giu");
const TOTAL =
  /\b(?:total|jumlah|keseluruhan|seluruh) (?:pagu|anggaran|belanja|realisasi)(?: (?:pagu|anggaran|belanja))?(?=[\s,:]|$)/gi;
const UANG =
  /\b(?:pagu|anggaran|alokasi|dialokasikan|dianggarkan|belanja|realisasi|terealisasi|terserap|penyerapan|serapan)/i;
const MENGENAI =
  "(rata-rata capaian|capaian rata-rata|capaian(?: kinerja)? sasaran|serapan anggaran|penyerapan anggaran|serapan)";
const KLAIM_PERSEN = new RegExp(
  `\\b${MENGENAI}(?: sasaran| kinerja| indikator)*(?: (?:strategis )?(?:\\d{1,2}|[ivx]+|[a-z]\\d+)\\b)?,? *(?:(?:adalah|sebesar|mencapai|yaitu|baru|hanya|sudah|ini|:) *)*${PERSEN}`,
  "giu",
);

interface Uang {
  readonly name: string;
  readonly pagu: number | undefined;
  readonly realisasi: number | undefined;
  /** Other amounts that are rightly called its own. */
  readonly lain?: readonly (number | undefined)[];
}

export const nilaiNarasi: Check = {
  id: "nilai-narasi",
  severity: "peringatan",
  summary: "Rupiah atau persentase dalam narasi berbeda dengan datanya",
  rationale:
    "Angka yang diketik dalam narasi tidak ikut berubah bila datanya berubah; pembaca mencocokkannya dengan tabel laporan. Yang dinilai hanya angka yang melekat pada sasaran, program, kegiatan, jenis belanja atau jumlah seluruhnya.",
  *run(kinerja) {
    const names = namaIndukOf(kinerja).filter(({ tab }) => tab === "Anggaran");
    for (const kalimat of kalimatOf(kinerja)) {
      const { text } = kalimat;
      const amounts = [...text.matchAll(RUPIAH)];
      for (const [i, match] of amounts.entries()) {
        const from = match.index;
        const end = from + match[0].length;
        const before = text.slice((amounts[i - 1]?.index ?? -1) + 1, from);
        const behind = text.slice(end, amounts[i + 1]?.index);
        if (!UANG.test(before + behind) || isTerbatas(text, from, end, kinerja.identitas)) continue;
        const angka = parseAngka(match[1] ?? "")?.angka;
        if (angka === undefined) continue;
        const subject = subjectOf(before, behind, names, kinerja);
        yield* ofAmount(kalimat, match[0], angka, subject, before + behind);
        yield* ofShare(kalimat, match[0], angka, behind, kinerja);
      }
      yield* ofPersen(kalimat, kinerja);
    }
  },
};

/** What an amount is said to belong to: the sasaran behind it, or the last name before it. */
function subjectOf(
  before: string,
  behind: string,
  names: ReturnType<typeof namaIndukOf>,
  kinerja: Kinerja,
): Uang | undefined {
  const target = UNTUK_SASARAN.exec(behind)?.[1];
  if (target !== undefined) return uangOfSasaran(sasaranOf(target, kinerja), kinerja);
  const isAttached = (end: number) => PENGHUBUNG.test(before.slice(end));
  const reference = [...before.matchAll(SASARAN_AKHIR)].at(-1);
  if (reference && isAttached(reference.index + reference[0].length))
    return uangOfSasaran(sasaranOf(reference[1] ?? "", kinerja), kinerja);
  const found = findNama(before, names)
    .filter(({ selisih, akhir }) => selisih.length === 0 && isAttached(akhir))
    .sort((a, b) => a.mulai - b.mulai)[0];
  const row = kinerja.anggaran.find(({ kode }) => found && kode === found.nama.kode);
  if (row) {
    const promised = kinerja.programPk.find(({ program }) => program === row.kode)?.paguBerlaku;
    return { ...uangOf(row, row.uraian ?? ""), lain: [promised] };
  }
  const lower = before.toLowerCase();
  for (const row of kinerja.belanja) {
    const name = row.uraian?.toLowerCase() ?? "";
    const at = lower.lastIndexOf(name);
    if (/^belanja \S/.test(name) && at >= 0 && isAttached(at + name.length))
      return uangOf(row, row.uraian ?? "");
  }
  const total = [...before.matchAll(TOTAL)].at(-1);
  if (total === undefined || !isAttached(total.index + total[0].length)) return undefined;
  const { totalAnggaran, totalBelanja } = kinerja;
  const all = kinerja.belanja.length > 0 ? totalBelanja : totalAnggaran;
  const parts = [
    ...kinerja.belanja,
    totalAnggaran,
    ...kinerja.analisis.map((row) => ({ jumlahPagu: row.pagu, jumlahRealisasi: row.realisasi })),
  ];
  return {
    ...uangOf(all, total[0]),
    lain: parts.flatMap(({ jumlahPagu, jumlahRealisasi }) => [jumlahPagu, jumlahRealisasi]),
  };
}

const uangOf = (
  {
    jumlahPagu: pagu,
    jumlahRealisasi: realisasi,
  }: Pick<Kinerja["totalAnggaran"], "jumlahPagu" | "jumlahRealisasi">,
  name: string,
): Uang => ({ name, pagu, realisasi });

function uangOfSasaran(kode: string | undefined, kinerja: Kinerja): Uang | undefined {
  const row = kinerja.analisis.find((a) => kode !== undefined && a.kode === kode);
  if (row?.pagu === undefined) return undefined;
  const lain = anggaranOf(row.kode ?? "", kinerja).flatMap((a) => [
    a.jumlahPagu,
    a.jumlahRealisasi,
  ]);
  return { name: `sasaran ${kode}`, pagu: row.pagu, realisasi: row.realisasi, lain };
}

function* ofAmount(
  { at, column }: Kalimat,
  text: string,
  angka: number,
  subject: Uang | undefined,
  around: string,
): Iterable<Finding> {
  if (subject?.pagu === undefined) return;
  const { name, pagu, realisasi, lain = [] } = subject;
  const sisa = realisasi === undefined ? undefined : pagu - realisasi;
  if ([pagu, realisasi, sisa, ...lain].includes(angka)) return;
  const isSpent =
    /realisasi|terserap|terealisasi|penyerapan/i.test(around) && !/pagu|dialokasikan/i.test(around);
  const right = (isSpent ? realisasi : undefined) ?? pagu;
  yield {
    at,
    column,
    tercetak: text,
    seharusnya: formatRupiah(right),
    message: `Periksa ${text}: ${right === pagu ? "anggaran" : "realisasi"} ${name} menurut datanya ${formatRupiah(right)}.`,
  };
}

/** A percentage right behind an amount is that amount's share of what it belongs to. */
function* ofShare(
  { at, column }: Kalimat,
  text: string,
  angka: number,
  behind: string,
  { anggaran, belanja, totalAnggaran, totalBelanja }: Kinerja,
): Iterable<Finding> {
  const printed = persenOf(PERSEN_DALAM_KURUNG.exec(behind)?.[1]);
  const owners = [...anggaran, ...belanja, totalAnggaran, totalBelanja].filter(
    (row) => row.jumlahPagu === angka || row.jumlahRealisasi === angka,
  );
  if (printed === undefined || owners.length === 0) return;
  const parts = [
    ...owners.map((row) => ["anggarannya", row.jumlahPagu] as const),
    ...[totalBelanja, totalAnggaran].flatMap((total) => [
      ["seluruh realisasi", total.jumlahRealisasi] as const,
      ["seluruh anggaran", total.jumlahPagu] as const,
    ]),
  ];
  yield* compare(
    printed,
    parts.map(([of, whole]) => [`${text} dari ${of}`, percentOf(angka, whole ?? 0)]),
    { at, column },
  );
}

/** “capaian rata-rata 99,59 persen”, “serapan anggaran 27 %”. */
function* ofPersen({ at, column, text, sasaran }: Kalimat, kinerja: Kinerja): Iterable<Finding> {
  const named = rujukanOf(text, kinerja);
  if (new Set(named).size > 1 || named.includes(undefined)) return;
  const kode = named[0];
  const { indikator, analisis, anggaran, belanja, totalAnggaran, totalBelanja } = kinerja;
  for (const match of text.matchAll(KLAIM_PERSEN)) {
    const [whole, what = "", number] = match;
    const printed = persenOf(number);
    const end = match.index + whole.length;
    if (printed === undefined || isTerbatas(text, match.index, end, kinerja.identitas)) continue;
    const isOwn = (of: string | undefined) => kode === undefined || of === kode;
    const rows = analisis.filter((row) => isOwn(row.kode));
    const measured = indikator.filter((row) => isOwn(row.sasaran));
    const first = analisis.find((row) => row.kode === (kode ?? sasaran)) ?? rows[0];
    const budget =
      kode === undefined
        ? [...anggaran, ...belanja, totalAnggaran, totalBelanja]
        : anggaranOf(kode, kinerja);
    const spent = [
      first?.serapan,
      ...rows.map((row) => row.serapan),
      ...budget.map((row) => row.serapan),
    ];
    const reached = [
      first?.rata,
      ...rows.map((row) => row.rata),
      ...measured.flatMap((row) => [row.capaian, row.tingkatKemajuan]),
      averageCapaian(measured.map((row) => row.capaian)),
    ];
    const isSpent = /serap/i.test(what);
    const values = (isSpent ? spent : reached).map((x) => [what.toLowerCase(), x] as const);
    yield* compare(printed, values, { at, column });
  }
}

const persenOf = (text: string | undefined): Angka | undefined =>
  text === undefined ? undefined : parseAngka(`${text}%`);

/** Nothing where the number is one of the values; a saran where it is one rounded otherwise. */
function* compare(
  printed: Angka,
  values: readonly (readonly [string, number | undefined])[],
  place: Pick<Finding, "at" | "column">,
): Iterable<Finding> {
  const known = values.flatMap(([how, x]) => (x === undefined ? [] : [[how, x] as const]));
  const deviasi = known.map(([, x]) => compareTercetak(printed, x));
  const [first] = known;
  if (first === undefined || deviasi.includes("sesuai")) return;
  const rounded = known[deviasi.findIndex(isPembulatan)];
  const [how, exact] = rounded ?? first;
  const tercetak = `${formatAngka(printed.angka, printed.desimal)}%`;
  const right = `${formatAngka(exact, rounded ? printed.desimal : 2)}%`;
  yield {
    ...place,
    tercetak,
    seharusnya: right,
    ...(rounded && { severity: "saran" as const }),
    message: rounded
      ? `Bulatkan ${tercetak} sekali saja, dari angka aslinya: ${how} adalah ${formatNilai(roundHalfUp(exact, 5))}%, dibulatkan ${right}.`
      : `Periksa ${tercetak}: ${how} menurut datanya ${right}.`,
  };
}
