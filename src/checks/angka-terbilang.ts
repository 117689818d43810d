import { type Angka, parseAngka } from "../domain/angka";
import { terbilang } from "../domain/terbilang";
import type { Check } from "./contract";
import { BILANGAN, parseBilangan } from "./narasi";
import { textsOf, textsOfIdentitas } from "./teks";

/** “5 (lima)”, “Rp 1.500.000,- (satu juta …)”: a number and its words. */
const DENGAN_KATA =
  /(?<![\d.,/-])(\d[\d.]*(?:,\d+)?)(?:,-)?\s*%?\s*\(\s*([\p{L}\s-]+?)(?:\s+(?:rupiah|persen|prosen))?\s*\)/giu;
const KATA =
  /^(?:(?:se|minus|nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus|ratus|seribu|ribu|juta|miliar|triliun|koma)[\s-]*)+$/i;
/** “5 (2) program”: two numerals for one count. “Pasal 5 (2)” counts nothing. */
const DENGAN_ANGKA = new RegExp(
  `(?<![\\d.,/-]|\\b(?:pasal|ayat|huruf|angka|nomor|no\\.?|tabel|gambar|bab|butir|tahap)\\s)\\b(${BILANGAN})\\s*\\(\\s*(\\d{1,3})\\s*\\)\\s+(?=(?:misi|tujuan|sasaran|indikator|program|kegiatan|sub ?kegiatan|desa|kelurahan|orang|dokumen|seksi|bidang|unit|bulan|hari|kali)\\b)`,
  "giu",
);

export const angkaTerbilang: Check = {
  id: "angka-terbilang",
  severity: "galat",
  summary: "Angka berbeda dengan bilangan dalam kurungnya",
  rationale:
    "Bilangan dalam kurung mengulang angka di depannya; bila berbeda, salah satunya salah.",
  *run(kinerja) {
    for (const { at, column, text } of [...textsOfIdentitas(kinerja), ...textsOf(kinerja)]) {
      const found: { tertulis: string; angka: string; kata: string; benar: string }[] = [];
      for (const [tertulis, angka = "", words = ""] of text.matchAll(DENGAN_KATA)) {
        const number = parseAngka(angka);
        const kata = words.replace(/milyar/gi, "miliar").replace(/trilyun/gi, "triliun");
        if (number === undefined || number.angka > 1e15 || !KATA.test(kata)) continue;
        const benar = terbilang(number.angka);
        const readings = [benar, ...readingsOf(angka, number)].map(plain);
        if (!readings.includes(plain(kata))) found.push({ tertulis, angka, kata, benar });
      }
      for (const [tertulis, first = "", second = ""] of text.matchAll(DENGAN_ANGKA)) {
        const value = parseBilangan(first);
        if (value === undefined || value === Number(second)) continue;
        found.push({ tertulis, angka: first.trim(), kata: second, benar: terbilang(value) });
      }
      for (const { tertulis, angka, kata, benar } of found) {
        yield {
          at,
          column,
          tercetak: tertulis.trim(),
          message: `Betulkan “${tertulis.trim()}”: ${angka} adalah ${benar}, sedangkan dalam kurung tertulis ${kata}.`,
        };
      }
    }
  },
};

/** How else people read decimals: 12,50 is also “dua belas koma lima nol” and “dua belas koma lima puluh”. */
function readingsOf(text: string, { angka, desimal }: Angka): string[] {
  const digits = text.slice(text.length - desimal);
  const decimals = [[...digits].map((digit) => terbilang(Number(digit))).join("")];
  if (/^[1-9]\d{0,2}$/.test(digits)) decimals.push(terbilang(Number(digits)));
  return decimals.map((words) => `${terbilang(Math.trunc(angka))} koma ${words}`);
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s-]/g, "");
