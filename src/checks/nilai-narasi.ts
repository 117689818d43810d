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
  /\bRp\.? ?(?:\d{1,3}(?:\.\d{3})+|\d{4,})(?:,(?:\d\d\b|-))?(?!\d|[.,]\d| *(?:ribu|juta|mil[iy]ar|tril))/gi;
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
  /\b(?:total|jumlah|keseluruhan|seluruh) (?:pagu|anggaran|belanja|realisasi)(?: (?:pagu|anggaran|belanja))?/gi;
const UANG =
  /\b(?:pagu|anggaran|alokasi|dialokasikan|dianggarkan|belanja|realisasi|terealisasi|terserap|penyerapan|serapan)/i;
const TERPAKAI = /realisasi|[sy]erap/i;
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
  readonly lain: readonly (number | undefined)[];
}

export const nilaiNarasi: Check = {
  id: "nilai-narasi",
  severity: "peringatan",
  summary: "Rupiah atau persentase dalam narasi berbeda dengan datanya",
  rationale:
    "Angka yang diketik dalam narasi tidak ikut berubah bila datanya berubah; pembaca mencocokkannya dengan tabel laporan. Yang dinilai hanya angka yang melekat pada sasaran, program, kegiatan, jenis belanja atau jumlah seluruhnya.",
  *run(kinerja) {
    const names = namaIndukOf(kinerja);
    for (const kalimat of kalimatOf(kinerja)) {
      const { text } = kalimat;
      const amounts = [...text.matchAll(RUPIAH)];
      let start = 0;
      let subject: Uang | undefined;
      for (const [i, match] of amounts.entries()) {
        const from = match.index;
        const end = from + match[0].length;
        const before = text.slice(start, from);
        const behind = text.slice(end, amounts[i + 1]?.index);
        start = end;
        if (!UANG.test(before + behind) || isTerbatas(text, from, end, kinerja.identitas)) continue;
        const angka = Number(match[0].replace(/^\D+|,.*|\./g, ""));
        // “… dengan anggaran Rp 5.000.000 dan realisasi Rp 4.000.000” is of one subject.
        const isSame = TERPAKAI.test(before) && PENGHUBUNG.test(before);
        subject = subjectOf(before, behind, names, kinerja) ?? (isSame ? subject : undefined);
        yield* ofAmount(kalimat, match[0], angka, subject, UANG.test(before) ? before : behind);
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
  // Several programs may have a kegiatan of one name.
  const named = findNama(before, names)
    .filter(({ selisih, akhir }) => selisih.length === 0 && isAttached(akhir))
    .flatMap(({ nama: { teks } }) => kinerja.anggaran.filter((row) => row.uraian === teks));
  const [row] = named;
  if (row) {
    const promised = kinerja.programPk.find(({ program }) => program === row.kode)?.paguBerlaku;
    return uangOf(row, `${row.uraian}`, ...amountsOf(named), promised);
  }
  const lower = before.toLowerCase();
  for (const row of kinerja.belanja) {
    const { uraian = "" } = row;
    const at = lower.lastIndexOf(uraian.toLowerCase());
    if (/belanja \S/i.test(uraian) && at >= 0 && isAttached(at + uraian.length))
      return uangOf(row, uraian);
  }
  const total = [...before.matchAll(TOTAL)].at(-1);
  if (total === undefined || !isAttached(total.index + total[0].length)) return undefined;
  const { analisis, belanja, totalAnggaran, totalBelanja } = kinerja;
  return uangOf(
    belanja.length > 0 ? totalBelanja : totalAnggaran,
    "seluruhnya",
    ...amountsOf([...belanja, totalAnggaran]),
    ...analisis.flatMap(({ pagu, realisasi }) => [pagu, realisasi]),
  );
}

type Jumlah = Pick<Kinerja["totalAnggaran"], "jumlahPagu" | "jumlahRealisasi">;

const amountsOf = (rows: readonly Jumlah[]) =>
  rows.flatMap(({ jumlahPagu, jumlahRealisasi }) => [jumlahPagu, jumlahRealisasi]);

const uangOf = (
  { jumlahPagu: pagu, jumlahRealisasi: realisasi }: Jumlah,
  name: string,
  ...lain: Uang["lain"]
): Uang => ({ name, pagu, realisasi, lain });

function uangOfSasaran(kode: string | undefined, kinerja: Kinerja): Uang | undefined {
  const row = kinerja.analisis.find((a) => a.kode === kode);
  const lain = amountsOf(anggaranOf(kode, kinerja));
  return row && { name: `sasaran ${kode}`, pagu: row.pagu, realisasi: row.realisasi, lain };
}

function* ofAmount(
  { at, column }: Kalimat,
  text: string,
  angka: number,
  subject: Uang | undefined,
  about: string,
): Iterable<Finding> {
  if (subject?.pagu === undefined) return;
  const { name, pagu, realisasi, lain } = subject;
  const sisa = realisasi === undefined ? undefined : pagu - realisasi;
  if ([pagu, realisasi, sisa, ...lain].includes(angka)) return;
  const isSpent = TERPAKAI.test(about) && !/pagu|dialokasikan/i.test(about);
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
  const rows = [...anggaran, ...belanja, totalAnggaran, totalBelanja];
  const own = (column: keyof Jumlah) =>
    rows
      .filter((row) => row[column] === angka)
      .map((row) => ["anggarannya", row.jumlahPagu] as const);
  const [granted, spent] = [own("jumlahPagu"), own("jumlahRealisasi")];
  if ([...granted, ...spent].length === 0) return;
  const all = [totalBelanja, totalAnggaran].flatMap((total) => [
    ["seluruh anggaran", total.jumlahPagu] as const,
    ["seluruh realisasi", total.jumlahRealisasi] as const,
  ]);
  yield* compare(
    persenOf(PERSEN_DALAM_KURUNG.exec(behind)?.[1]),
    [...spent, ...all, ...granted].map(([of, whole]) => [
      `${text} dari ${of}`,
      percentOf(angka, whole ?? 0),
    ]),
    { at, column },
  );
}

/** “capaian rata-rata 99,59 persen”, “serapan anggaran 27 %”. */
function* ofPersen({ at, column, text, sasaran }: Kalimat, kinerja: Kinerja): Iterable<Finding> {
  const named = rujukanOf(text, kinerja);
  if (new Set(named).size > 1 || named.includes(undefined)) return;
  const [kode] = named;
  const { indikator, analisis, anggaran, belanja, totalAnggaran, totalBelanja } = kinerja;
  for (const match of text.matchAll(KLAIM_PERSEN)) {
    const [whole, what = "", number] = match;
    if (isTerbatas(text, match.index, match.index + whole.length, kinerja.identitas)) continue;
    const own = analisis.find((row) => row.kode === (kode ?? sasaran));
    const [rows, budget] =
      kode === undefined
        ? [analisis, [totalBelanja, totalAnggaran, ...analisis, ...anggaran, ...belanja]]
        : [[], anggaranOf(kode, kinerja)];
    const measured = indikator.filter((row) => kode === undefined || row.sasaran === kode);
    const spent = [own, ...budget].map((row) => row?.serapan);
    const reached = [
      own?.rata,
      averageCapaian(measured.map((row) => row.capaian)),
      ...rows.map((row) => row.rata),
      ...measured.flatMap((row) => [row.capaian, row.tingkatKemajuan]),
    ];
    const values = (/[sy]erap/i.test(what) ? spent : reached).map(
      (x) => [what.toLowerCase(), x] as const,
    );
    yield* compare(persenOf(number), values, { at, column });
  }
}

const persenOf = (text: string | undefined): Angka | undefined =>
  text === undefined ? undefined : parseAngka(`${text}%`);

/** Nothing where the number is one of the values; a saran where it is one rounded otherwise. */
function* compare(
  printed: Angka | undefined,
  values: readonly (readonly [string, number | undefined])[],
  place: Pick<Finding, "at" | "column">,
): Iterable<Finding> {
  const known = values.flatMap(([how, x]) => (x === undefined ? [] : [[how, x] as const]));
  const [first] = known;
  if (printed === undefined || first === undefined) return;
  const deviasi = known.map(([, x]) => compareTercetak(printed, x));
  if (deviasi.includes("sesuai")) return;
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
