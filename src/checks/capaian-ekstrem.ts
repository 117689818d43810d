import type { At } from "../sheets/contract";
import type { Check } from "./contract";
import { rowName } from "./row-name";
import { formatRingkas } from "./tercetak";

/** Above this a reviewer doubts the target before praising the result. */
const TINGGI = 150;
/** A note that says only how far the data go, as “Data per Juni 2021”, and not why. */
const BUKAN_PENJELASAN = /^\S*$|^(?:\S+\s){0,3}(?:per|sampai|s[./]?d\.?)\s[^.]*\d{4}\W*$/i;

export const capaianEkstrem: Check = {
  id: "capaian-ekstrem",
  severity: "peringatan",
  summary: "Capaian di atas 150 persen atau di bawah 0",
  rationale:
    "Capaian yang jauh dari target umumnya berarti target, satuan atau arahnya keliru; bila benar, penyebabnya diuraikan (PermenPANRB 53/2014).",
  *run({ indikator, rkt }) {
    const rows: {
      at: At | undefined;
      what: string;
      capaian: number | undefined;
      note: string | undefined;
      column: string;
    }[] = [
      ...indikator.map(({ pengukuran, kode, capaian, catatan }) => ({
        at: pengukuran?.at,
        what: `indikator ${kode}`,
        capaian,
        note: catatan,
        column: "Catatan",
      })),
      ...rkt.map(({ at, indikator: name, kode, capaian, keterangan }) => ({
        at,
        what: name ? `“${name}”` : rowName(kode, at),
        capaian,
        note: keterangan,
        column: "Keterangan",
      })),
    ];
    for (const { at, what, capaian, note, column } of rows) {
      if (at === undefined || capaian === undefined || (capaian >= 0 && capaian <= TINGGI))
        continue;
      if (!BUKAN_PENJELASAN.test(note ?? "")) continue;
      yield {
        at,
        column: "realisasi",
        message: `Periksa target dan realisasi ${what}: capaiannya ${formatRingkas(capaian)} persen; bila benar, tulis penyebabnya di kolom ${column}.`,
      };
    }
  },
};
