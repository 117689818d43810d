import { formatNilai } from "../domain/format";
import type { Indikator } from "../sheets/kinerja";
import type { Check } from "./contract";
import { rowName } from "./row-name";

/** Things of which fewer are better. */
const BURUK =
  /\b(?:kemiskinan|pengangguran|kematian|kecelakaan|kriminalitas|stunting|pelanggaran|pengaduan|keluhan|kebakaran|perceraian|putus sekolah|tunggakan|waktu tunggu|temuan (?:bpk|inspektorat|audit|pemeriksaan))\b/i;
/** What is done about them, or their going down, is good again. */
const BAIK =
  /\b(?:di\p{L}{3,}|ter\p{L}{3,}|turun\p{L}*|menurun\p{L}*|pen\p{L}+an|bebas|tanpa|cakupan|penyelesaian|tindak lanjut|tuntas|selesai|lunas|respons|relawan|petugas|kepuasan|upaya)\b/iu;

export const arahJanggal: Check = {
  id: "arah-janggal",
  severity: "peringatan",
  summary: "Arah indikator tidak sejalan dengan target atau rumusannya",
  rationale:
    "Arah menentukan rumus capaian; indikator yang makin rendah makin baik, bila dihitung dengan rumus positif, tampak berhasil saat gagal.",
  *run({ indikator, identitas: { awalRenstra = 0, akhirRenstra = -1 } }) {
    for (const row of indikator) {
      const { at, kode, arah, indikator: name = "" } = row;
      const isNegatif = arah?.toLowerCase() === "negatif";
      const trend = trendOf(row, awalRenstra, akhirRenstra);
      if (trend !== undefined && trend.naik === isNegatif) {
        yield {
          at,
          column: "arah",
          tercetak: isNegatif ? "negatif" : "positif",
          message: `Periksa arah indikator ${rowName(kode, at)}: tertulis ${isNegatif ? "negatif" : "positif"}, padahal targetnya ${trend.naik ? "naik" : "turun"} dari ${formatNilai(trend.awal)} menjadi ${formatNilai(trend.akhir)}.`,
        };
        continue;
      }
      // Targets that agree with the arah weigh more than a word.
      const word = BURUK.exec(name)?.[0];
      if (
        trend !== undefined ||
        isNegatif ||
        word === undefined ||
        BAIK.test(name.replace(word, ""))
      )
        continue;
      yield {
        at,
        column: "arah",
        severity: "saran",
        message: `Periksa arah indikator ${rowName(kode, at)}: “${word}” umumnya makin rendah makin baik, sedangkan arahnya positif.`,
      };
    }
  },
};

/** Targets of at least three years that only rise or only fall, first and last. */
function trendOf({ target }: Indikator, from: number, to: number) {
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => target[from + i]);
  const known = years.filter((x) => x !== undefined);
  const [awal, akhir] = [known[0], known.at(-1)];
  if (known.length < 3 || awal === undefined || akhir === undefined) return undefined;
  const steps = known.slice(1).map((x, i) => x - (known[i] ?? x));
  if (steps.every((step) => step > 0)) return { naik: true, awal, akhir };
  return steps.every((step) => step < 0) ? { naik: false, awal, akhir } : undefined;
}
