import { type Angka, parseAngka } from "../domain/angka";
import type { Check, Finding } from "./contract";
import { type Kalimat, kalimatOf } from "./narasi";

interface Persen extends Kalimat {
  readonly angka: Angka;
  readonly tertulis: string;
}

export const desimalBerbeda: Check = {
  id: "desimal-berbeda",
  severity: "saran",
  summary: "Persentase yang sejenis ditulis dengan desimal yang berbeda",
  rationale:
    "Dua kalimat yang sama untuk dua sasaran dibandingkan pembaca; “2%” di samping “69,44%” menyembunyikan bahwa yang pertama dibulatkan.",
  *run(kinerja) {
    const seen = new Map<string, readonly Persen[]>();
    for (const kalimat of kalimatOf(kinerja)) {
      const here = persenOf(kalimat);
      const key = bentuk(kalimat.text);
      const before = seen.get(key);
      if (before === undefined) seen.set(key, here);
      else for (const [i, one] of here.entries()) yield* compare(one, before[i]);
    }
  },
};

const persenOf = (kalimat: Kalimat): Persen[] =>
  [...kalimat.text.matchAll(/(\d+(?:[.,]\d+)?) *(?:%|persen\b)/gi)].flatMap(
    ([tertulis, number = ""]) => {
      const angka = parseAngka(number);
      return angka === undefined ? [] : [{ ...kalimat, angka, tertulis }];
    },
  );

/** A sentence without its numbers and without which sasaran it is about. */
const bentuk = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\d[\d.,]*/g, "#")
    .replace(/\bsasaran(?: strategis)? (?:#|[ivx]+|s#)(?![\p{L}\d])/gu, "sasaran");

/** Nothing and everything need no decimals. */
const isBulat = ({ angka: { angka } }: Persen) => angka === 0 || angka === 100;

function* compare(here: Persen, before: Persen | undefined): Iterable<Finding> {
  if (before === undefined || isBulat(here) || isBulat(before)) return;
  const [short, long] = here.angka.desimal < before.angka.desimal ? [here, before] : [before, here];
  if (short.angka.desimal === long.angka.desimal) return;
  yield {
    at: short.at,
    column: short.column,
    tercetak: short.tertulis,
    message: `Tulis “${short.tertulis}” dengan ${long.angka.desimal} angka di belakang koma, seperti “${long.tertulis}” dalam kalimat yang sama pada lembar ${long.at.tab} baris ${long.at.row}.`,
  };
}
