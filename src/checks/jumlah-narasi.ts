import { terbilang } from "../domain/terbilang";
import type { Kinerja } from "../sheets/kinerja";
import type { Check, Severity } from "./contract";
import { anggaranOf, BILANGAN, isTerbatas, kalimatOf, parseBilangan, rujukanOf } from "./narasi";

const SEBUTAN =
  "(misi|tujuan|sasaran|indikator|program|sub ?kegiatan|kegiatan|desa(?:/kelurahan| dan kelurahan)?)((?: +(?:strategis|sasaran|kinerja|utama|iku))*)";
/** “dari 5 indikator sasaran”: of a whole. “sebanyak 2 sasaran”: a count, if nothing limits it behind. */
const DARI = "\\b(dari|seluruh|semua|keseluruhan|terdiri (?:atas|dari))";
const SEBANYAK =
  "\\b(?:sebanyak|sejumlah|berjumlah|terdapat|ada|mempunyai|memiliki|menetapkan|melalui|terhadap|memuat|(?<=\\b(?:sasaran|program|kegiatan) )dan)";
const KLAIM = new RegExp(
  `(?:${DARI}|${SEBANYAK}) +(${BILANGAN})(?: *\\([^)]{1,30}\\))? *${SEBUTAN}\\b`,
  "giu",
);
/** “2 dari 3 indikator”: the number before indikator is that of all, whatever the kategori. */
const BERKATEGORI = new RegExp(
  `(?<!\\bdari (?:seluruh )?)\\b(${BILANGAN})(?: *\\([^)]{1,30}\\))? *indikator(?: +(?:sasaran|kinerja|utama))*,? +(?:dalam|dengan|ber|termasuk|masuk)(?: ?dalam)? ?(?:kategori|predikat) +[“"]?`,
  "giu",
);
/** Plans that are not the instansi's own. */
const LAIN =
  /RPJMD|(?:renstra|rencana strategis) (?:kabupaten|kota|provinsi|daerah)|perjanjian kinerja (?:bupati|kepala|sekretaris|eselon|pegawai|individu)/i;
/** Between two kategori that are counted together: “baik dan sangat baik”, “Baik/Sangat Baik”. */
const LEBIH = /[”"]? *(?:dan|atau|hingga|sampai|[/–-]) *[“"]?/;
/** What may follow a count of everything; anything else makes it a part. */
const HABIS =
  /^\s*(?:$|[,.;:)]|(?:yaitu|yakni|sebagai berikut|dan|dari|serta|pada tahun|tahun)\b|yang (?:telah |sudah )?(?:ditetapkan|diperjanjikan|diukur)\b)/i;
/** What behind “dari 5 indikator” makes them other ones than all. */
const BAGIAN =
  /^\s*(?:yang (?!(?:telah |sudah )?(?:ditetapkan|diperjanjikan|diukur))|(?:di|pada|bidang|program|kegiatan|kabupaten|daerah|kecamatan|desa|seksi|untuk|tujuan|sasaran|pendukung|keluaran|tersebut|binaan|lokus|percontohan|sampel|penerima|terdampak|prioritas|tertinggal|berkembang|maju|mandiri)\b)/i;

export const jumlahNarasi: Check = {
  id: "jumlah-narasi",
  severity: "peringatan",
  summary:
    "Banyaknya sasaran, indikator, program atau kegiatan dalam narasi berbeda dengan datanya",
  rationale:
    "Simpulan seperti “dari 3 indikator” dapat dihitung pembaca pada tabel laporan. Yang dinilai hanya kalimat yang jelas menyebut keseluruhannya; perkiraan, sebagian, tahun lain dan instansi lain tidak.",
  *run(kinerja) {
    for (const { at, column, text, sasaran } of kalimatOf(kinerja)) {
      const scope = new Set(rujukanOf(text, kinerja));
      // More than one sasaran, or one that is not known: no telling which is counted.
      if (scope.size > 1 || scope.has(undefined)) continue;
      const [only] = scope;
      for (const match of text.matchAll(KLAIM)) {
        const [whole, dari, number = "", noun = "", kind = ""] = match;
        const end = match.index + whole.length;
        const behind = text.slice(end);
        if (dari === undefined ? !HABIS.test(behind) : BAGIAN.test(behind)) continue;
        if (!isClear(noun.toLowerCase(), kind, whole, text.slice(0, match.index))) continue;
        if (isTerbatas(text, match.index, end, kinerja.identitas)) continue;
        const value = parseBilangan(number);
        const what = `${noun}${kind}`.toLowerCase().replace(/\s+/g, " ");
        const counts = countsOf(what, only, sasaran, kinerja);
        const [right] = counts;
        if (value === undefined || right === undefined) continue;
        const finding = { at, column, tercetak: whole };
        if (!counts.includes(value)) {
          yield {
            ...finding,
            ...(/misi|desa/.test(what) && { severity: "saran" as Severity }),
            seharusnya: String(right),
            message: `Periksa “${whole}”: ${sourceOf(what, only)} memuat ${right} (${terbilang(right)}) ${what.replace("iku", "IKU")}.`,
          };
        } else if (
          /^kegiatan/.test(what) &&
          (sasaran === undefined || !countsOf(what, sasaran, undefined, kinerja).includes(value))
        ) {
          yield* scopeOf(value, finding, text, kinerja);
        }
      }
      for (const match of text.matchAll(BERKATEGORI)) {
        const [whole, number = ""] = match;
        const end = match.index + whole.length;
        if (isTerbatas(text, match.index, end, kinerja.identitas)) continue;
        const [value, kategori] = [parseBilangan(number), kategoriAt(text.slice(end), kinerja)];
        if (value === undefined || kategori === undefined) continue;
        const behind = text.slice(end + kategori.length).replace(LEBIH, "");
        if (kategoriAt(behind, kinerja) !== undefined) continue;
        const all = kinerja.indikator.filter((row) => row.kategori === kategori);
        const own = all.filter((row) => row.sasaran === (only ?? sasaran ?? row.sasaran));
        const counts = only === undefined ? [all.length, own.length] : [own.length];
        if (counts.includes(value)) continue;
        const tercetak = (whole + text.slice(end, end + kategori.length)).replace(/[“"]/, "");
        yield {
          at,
          column,
          tercetak,
          seharusnya: String(counts[0]),
          message: `Periksa “${tercetak}”: menurut Pengukuran dan Skala, ${counts[0]} indikator${only === undefined ? "" : ` sasaran ${only}`} termasuk kategori ${kategori}.`,
        };
      }
    }
  },
};

/**
 * Whether it is clear that the report's own are counted: words such as sasaran, kegiatan and indikator are
 * also words of every day (“memiliki 2 sasaran, yaitu kader dan ibu hamil”).
 */
function isClear(noun: string, kind: string, claim: string, before: string): boolean {
  const isOfAll = /seluruh|semua/i.test(claim);
  // “2 dari 3 desa”; only what stands right before, or a long text is searched from its start each time.
  const isShare =
    /^dari/i.test(claim) &&
    new RegExp(`${BILANGAN} *(?:${noun} *)?$`, "i").test(before.slice(-100));
  // “5 desa sasaran” and “3 kegiatan utama” are some of them.
  if (/desa|program|kegiatan/.test(noun) && kind !== "") return false;
  if (noun.startsWith("desa")) return isOfAll || isShare;
  if (noun === "indikator") return /kinerja|sasaran|iku/i.test(kind) || isOfAll || isShare;
  if (/program|kegiatan/.test(noun)) {
    // “Program Pembinaan terdiri dari 2 kegiatan” counts those of one program.
    const isNamed = new RegExp(`\\b${noun}\\b|\\b(?:program|kegiatan) $`, "i").test(before);
    return isNamed && /terdiri|seban|seju|berju|dan/i.test(claim);
  }
  if (LAIN.test(before)) return false;
  if (/strategis/i.test(kind)) return true;
  const isPlan = /renstra|rencana strategis|perjanjian kinerja|menetapkan|ditetapkan/i;
  return isPlan.test(before + claim) || /\bindikator\b[^,;]*$/i.test(before);
}

/** The class that a text begins with, the longest first: “Sangat Baik” before “Baik”. */
const kategoriAt = (text: string, { skala }: Kinerja): string | undefined =>
  skala
    .flatMap(({ kategori }) => kategori ?? [])
    .sort((a, b) => b.length - a.length)
    .find((kategori) => text.toLowerCase().startsWith(kategori.toLowerCase()));

/** How many there are, by every way to count them, that of the whole first; empty where nothing is known. */
function countsOf(
  what: string,
  only: string | undefined,
  own: string | undefined,
  kinerja: Kinerja,
): number[] {
  const { renstra, indikator, perjanjian, programPk, identitas } = kinerja;
  const distinct = (kode: readonly (string | undefined)[]) => new Set(kode.filter((k) => k)).size;
  const jenis = (name: string) => renstra.filter((r) => r.jenis?.toLowerCase() === name).length;
  const [noun] = what.replace("sub kegiatan", "subkegiatan").split(/[ /]/);
  const of = (sasaran: string | undefined) => {
    const rows = sasaran === undefined ? kinerja.anggaran : anggaranOf(sasaran, kinerja);
    const rkt = kinerja.rkt.filter((row) => sasaran === undefined || row.sasaran === sasaran);
    const measured = indikator.filter((i) => sasaran === undefined || i.sasaran === sasaran);
    if (noun === "indikator") {
      const iku = measured.filter((i) => i.utama?.toLowerCase() === "ya");
      const outputs = /indikator(?: kinerja)?$/.test(what) ? rkt.length : 0;
      const counts = [measured.length, iku.length, outputs];
      return /utama|iku/.test(what) ? [iku.length, ...counts] : counts;
    }
    // A kegiatan that alone supports a sasaran brings its program with it.
    const programs = rows.map(({ kode, induk }) => induk ?? kode);
    const top = kinerja.anggaran.filter((row) => row.tingkat === "program");
    const count =
      noun === "program"
        ? distinct(top.filter(({ kode }) => programs.includes(kode)).map((r) => r.kode))
        : rows.filter((row) => row.tingkat === noun).length;
    return [count, distinct(rkt.filter((row) => row.tingkat === noun).map((row) => row.kode))];
  };
  const counts = (): number[] => {
    if (noun === "desa") return [identitas.jumlahDesa ?? 0];
    if (noun === "misi") return [jenis("misi") > 1 ? jenis("misi") : 0];
    if (noun === "tujuan" || noun === "sasaran") return [only === undefined ? jenis(noun) : 0];
    if (only !== undefined) return of(only);
    const linked = kinerja.anggaran.filter((row) => row.sasaran && row.tingkat === "program");
    const isProgram = noun === "program";
    const promised = isProgram ? programPk.length : 0;
    const supporting = isProgram ? distinct(linked.map((row) => row.kode)) : 0;
    const agreed = noun === "indikator" ? distinct(perjanjian.map((p) => p.kode)) : 0;
    return [...of(undefined), promised, supporting, agreed, ...of(own)];
  };
  return counts().filter((n) => n > 0);
}

const sourceOf = (what: string, only: string | undefined): string => {
  if (what.startsWith("desa")) return "Identitas";
  const tab = what.startsWith("indikator")
    ? "IKU"
    : /program|kegiatan/.test(what)
      ? "Anggaran"
      : "Renstra";
  return only === undefined ? `lembar ${tab}` : `lembar ${tab} untuk sasaran ${only}`;
};

/** A count of kegiatan that holds for RKT alone should say so. */
function* scopeOf(
  value: number,
  finding: { at: Kinerja["rkt"][number]["at"]; column: string; tercetak: string },
  text: string,
  { anggaran, rkt }: Kinerja,
) {
  const all = anggaran.filter((row) => row.tingkat === "kegiatan").length;
  const planned = new Set(rkt.flatMap((r) => (r.tingkat === "kegiatan" && r.kode) || [])).size;
  if (value !== planned || all === 0 || all === planned) return;
  if (!/dilaksanakan|melaksanakan/i.test(text) || /\bRKT\b|rencana kinerja|sasaran/i.test(text))
    return;
  yield {
    ...finding,
    severity: "saran" as const,
    message: `Sebutkan cakupan “${finding.tercetak}”: jumlah itu sesuai RKT, sedangkan lembar Anggaran memuat ${all} kegiatan.`,
  };
}
