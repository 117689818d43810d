import { identitas as sheet } from "../sheets/identitas";
import type { Check } from "./contract";

const RENTANG = /\b((?:19|20)\d{2})\s*(?:[-–—]|s\.?d\.?|sampai(?: dengan)?)\s*((?:19|20)\d{2})\b/gi;
const DOKUMEN =
  /\b(?:rencana kinerja tahunan|RKT|perjanjian kinerja|penghargaan)\b.*?\btahun ((?:19|20)\d{2})\b(?!\s*[-–])/i;
const SAMPAI =
  /\b(?:per|sampai(?: dengan)?|s\.?d\.?|hingga)\s+(?:(?:akhir|tanggal|bulan|tahun|\d+|(?:jan|feb|mar|apr|mei|jun|jul|ag[us]|sep|okt|nov|des)\p{L}*)\s+)*((?:19|20)\d{2})\b/iu;

export const tahunBerbeda: Check = {
  id: "tahun-berbeda",
  severity: "peringatan",
  summary: "Tahun dalam teks berbeda dengan Identitas",
  rationale: "Tahun yang tertinggal dari laporan lama membuat isi laporan diragukan.",
  *run({ identitas, letak, isuPenutup, rkt, pengukuran }) {
    const { tahun, awalRenstra, akhirRenstra, dokumenRenstra = "", skIku = "" } = identitas;
    if (tahun === undefined) return;
    const lampiran = isuPenutup.filter(({ jenis }) => jenis === "lampiran lain");
    const line = (key: string) => ({ tab: sheet.tab, row: letak[sheet.tab]?.rows?.[key] ?? 1 });
    const documents = [
      { at: line("dokumenRenstra"), column: "nilai", text: dokumenRenstra },
      ...lampiran.map(({ at, uraian = "" }) => ({ at, column: "uraian", text: uraian })),
    ].filter(({ text }) => /\brenstra\b|rencana strategis/i.test(text));
    for (const { at, column, text } of documents) {
      const found = [...text.matchAll(RENTANG)];
      const isSame = ([, from, to]: RegExpMatchArray) =>
        Number(from) === awalRenstra && Number(to) === akhirRenstra;
      if (found.length === 0 || !awalRenstra || !akhirRenstra || found.some(isSame)) continue;
      yield {
        at,
        column,
        tercetak: found[0]?.[0] ?? "",
        seharusnya: `${awalRenstra}–${akhirRenstra}`,
        message: `Samakan periode Renstra: tertulis ${found[0]?.[0]} di sini, ${awalRenstra}–${akhirRenstra} menurut Identitas.`,
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
