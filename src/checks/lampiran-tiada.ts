import type { Check } from "./contract";
import { kalimatOf } from "./narasi";

/** What reports promise to attach; the Perjanjian Kinerja always is. */
const DOKUMEN: readonly (readonly [string, RegExp])[] = [
  ["Rencana Kinerja Tahunan", /\bRKT\b|rencana kinerja tahunan/i],
  ["Renstra", /\brenstra\b|rencana strategis/i],
  ["Indikator Kinerja Utama", /\bIKU\b|indikator kinerja utama/i],
  ["Rencana Aksi", /\brencana aksi\b/i],
  ["hasil SKM", /\bSKM\b|survei kepuasan/i],
  ["DPA", /\bDPA\b|dokumen pelaksanaan anggaran/i],
];
/** “RKT sebagaimana terlampir”: the document stands near before the promise. */
const JANJI = /([^,.;]{3,80}?)[\s(,]*\b(?:sebagaimana )?terlampir\b/giu;

export const lampiranTiada: Check = {
  id: "lampiran-tiada",
  severity: "peringatan",
  summary: "Lampiran yang disebut tetapi tidak ada dalam daftar lampiran",
  rationale:
    "Pembaca mencari lampiran yang disebut dalam naskah; laporan harus didukung lampiran yang memadai (PermenPANRB 53/2014, Lampiran III).",
  *run(kinerja) {
    const listed = kinerja.isuPenutup.filter(
      ({ jenis }) => jenis?.toLowerCase() === "lampiran lain",
    );
    for (const { at, column, text } of kalimatOf(kinerja)) {
      if (/\b(?:tidak|belum|tak) terlampir\b/i.test(text)) continue;
      for (const [whole, before = ""] of text.matchAll(JANJI)) {
        if (/perjanjian kinerja/i.test(before)) continue;
        const named = DOKUMEN.filter(([, pattern]) => pattern.test(before));
        // Two documents in one breath: no telling which is attached.
        const [document, another] = named;
        if (document === undefined || another !== undefined) continue;
        const [name, pattern] = document;
        if (listed.some(({ uraian = "" }) => pattern.test(uraian))) continue;
        yield {
          at,
          column,
          tercetak: whole.trim(),
          message: `Tambahkan ${name} sebagai lampiran lain pada lembar Isu dan Penutup, atau hapus kata “terlampir” dari kalimat ini.`,
        };
      }
    }
  },
};
