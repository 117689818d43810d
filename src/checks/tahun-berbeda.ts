import { parseBagian } from "../domain/bagian";
import { formatTanggal, parseTanggal } from "../domain/tanggal";
import { identitas as sheet } from "../sheets/identitas";
import type { Kinerja } from "../sheets/kinerja";
import type { Check, Finding } from "./contract";
import { kalimatOf } from "./narasi";

const RENTANG = /\b((?:19|20)\d{2})\s*(?:[-–—]|s\.?d\.?|sampai(?: dengan)?)\s*((?:19|20)\d{2})\b/gi;
const DOKUMEN =
  /\b(?:rencana kinerja tahunan|RKT|perjanjian kinerja|penghargaan)\b.*?\btahun ((?:19|20)\d{2})\b(?!\s*[-–])/i;
const SAMPAI =
  /\b(?:per|sampai(?: dengan)?|s\.?d\.?|hingga)\s+(?:(?:akhir|tanggal|bulan|tahun|\d+|(?:jan|[fp]eb|mar|apr|mei|jun|jul|ag[ust]|sep|okt|no[vp]|des)\p{L}*)\s+)*((?:19|20)\d{2})\b/iu;
/** “menyusun rencana kegiatan tahun 2021”; “… dan tahun berikutnya” reaches beyond it. */
const RENCANA =
  /\b(?:penyusunan|menyusun|merencanakan|perencanaan)\b(?:(?!peraturan|keputusan|nomor|undang)[^.;,]){0,60}?\btahun(?: anggaran)? (20\d{2})\b(?! *[-–/]| dan (?:tahun|20))/i;
/** A look back at how the plan of the year was made. */
const TINJAUAN =
  /\b(?:meng?evaluasi|evaluasi|hasil|kendala|keterlambatan|pengalaman)(?: atas| terhadap| dari| dalam| pada| mengenai)? *$/i;
const LABEL =
  /\b(?:per|sampai(?: dengan)?|s\.?d\.?|hingga)\s+(?:(?:akhir|bulan|tanggal|\d{1,2})\s+)*(\p{L}{3,})\s+((?:19|20)\d{2})\b/iu;

const NARASI = "Narasi";
/** A sentence about another Renstra than that in force. */
const PERIODE_LAIN =
  /\b(?:sebelum(?:nya)?|lalu|lama|terdahulu|berikut(?:nya)?|selanjutnya|baru)\b/i;

export const tahunBerbeda: Check = {
  id: "tahun-berbeda",
  severity: "peringatan",
  summary: "Tahun dalam teks berbeda dengan Identitas",
  rationale: "Tahun yang tertinggal dari laporan lama membuat isi laporan diragukan.",
  *run(kinerja) {
    const { identitas, letak, isuPenutup, rkt, pengukuran } = kinerja;
    const { tahun, awalRenstra, akhirRenstra, dokumenRenstra = "", skIku = "" } = identitas;
    if (tahun === undefined) return;
    const lampiran = isuPenutup.filter(({ jenis }) => jenis === "lampiran lain");
    const line = (key: string) => ({ tab: sheet.tab, row: letak[sheet.tab]?.rows?.[key] ?? 1 });
    const documents = [
      { at: line("dokumenRenstra"), column: "nilai", text: dokumenRenstra },
      ...lampiran.map(({ at, uraian = "" }) => ({ at, column: "uraian", text: uraian })),
      ...[...kalimatOf(kinerja)].filter(
        ({ at, text }) => at.tab === NARASI && !PERIODE_LAIN.test(text),
      ),
    ].filter(({ text }) => /\brenstra\b|rencana strategis/i.test(text));
    for (const { at, column, text } of documents) {
      const found = [...text.matchAll(RENTANG)];
      const isSame = ([, from, to]: RegExpMatchArray) =>
        Number(from) === awalRenstra && Number(to) === akhirRenstra;
      const [first] = found;
      if (first === undefined || !awalRenstra || !akhirRenstra || found.some(isSame)) continue;
      yield {
        at,
        column,
        tercetak: first[0],
        seharusnya: `${awalRenstra}–${akhirRenstra}`,
        message: `Samakan periode Renstra: tertulis ${first[0]} di sini, ${awalRenstra}–${akhirRenstra} menurut Identitas.`,
      };
    }
    const years = [
      ...lampiran.map(({ at, uraian }) => ({
        at,
        column: "uraian",
        year: DOKUMEN.exec(uraian ?? ""),
      })),
      ...rkt.map(({ at, keterangan }) => ({
        at,
        column: "keterangan",
        year: SAMPAI.exec(keterangan ?? ""),
      })),
      ...pengukuran.map(({ at, catatan }) => ({
        at,
        column: "catatan",
        year: SAMPAI.exec(catatan ?? ""),
      })),
    ];
    for (const { at, column, year } of years) {
      if (!year?.[1] || Number(year[1]) >= tahun) continue;
      yield {
        at,
        column,
        tercetak: year[1],
        seharusnya: String(tahun),
        message: `Periksa tahun pada “${year[0]}”: tahun laporan adalah ${tahun}.`,
      };
    }
    yield* rencana(kinerja, tahun);
    yield* periode(kinerja, tahun);
    const twice = /\/((?:19|20)\d{2}) tahun \1\b/i.exec(skIku);
    if (twice === null) return;
    yield {
      at: line("skIku"),
      column: "nilai",
      severity: "saran",
      tercetak: skIku,
      message: `Hapus “Tahun ${twice[1]}” pada SK IKU: tahun itu sudah ada dalam nomornya.`,
    };
  },
};

/** What is planned from here on is for the year after the one reported. */
function* rencana({ isuPenutup, analisis, narasi }: Kinerja, tahun: number): Iterable<Finding> {
  const plans = [
    ...isuPenutup
      .filter(({ jenis }) => jenis?.toLowerCase() === "langkah perbaikan")
      .map(({ at, uraian }) => ({ at, column: "uraian", text: uraian })),
    ...analisis.map(({ at, solusi }) => ({ at, column: "solusi", text: solusi })),
    ...narasi
      .filter(({ bagian }) => parseBagian(bagian) === "Bab IV")
      .map(({ at, isi }) => ({ at, column: "isi", text: isi })),
  ];
  for (const { at, column, text = "" } of plans) {
    const found = RENCANA.exec(text);
    if (found === null || Number(found[1]) > tahun) continue;
    if (TINJAUAN.test(text.slice(0, found.index))) continue;
    yield {
      at,
      column,
      tercetak: found[0],
      seharusnya: String(tahun + 1),
      message: `Periksa tahun pada “${found[0]}”: rencana setelah laporan tahun ${tahun} adalah untuk tahun ${tahun + 1}.`,
    };
  }
}

/** A row whose data end in another month than Identitas says; each month is told once. */
function* periode({ identitas, rkt, pengukuran }: Kinerja, tahun: number): Iterable<Finding> {
  const until = identitas.periodeData ?? `${tahun}-12-31`;
  if (identitas.teks.periodeData !== undefined) return;
  const labels = [
    ...rkt.map(({ at, keterangan }) => ({ at, column: "keterangan", text: keterangan })),
    ...pengukuran.map(({ at, catatan }) => ({ at, column: "catatan", text: catatan })),
  ];
  const told = new Set<string>();
  for (const { at, column, text = "" } of labels) {
    const [label, bulan = "", year] = LABEL.exec(text) ?? [];
    const month = parseTanggal(`1 ${bulan} ${year}`);
    if (label === undefined || month === undefined || Number(year) !== tahun) continue;
    if (month >= until.slice(0, 7) || told.has(month)) continue;
    told.add(month);
    const isKnown = identitas.periodeData !== undefined;
    yield {
      at,
      column,
      tercetak: label,
      ...(!isKnown && { severity: "saran" as const }),
      message: isKnown
        ? `Lengkapi data baris ini, atau ubah Data sampai dengan pada Identitas: di sini “${label}”, di sana ${formatTanggal(until)}.`
        : `Isi Data sampai dengan pada Identitas, atau lengkapi data ini: “${label}” belum mencakup seluruh tahun ${tahun}.`,
    };
  }
}
