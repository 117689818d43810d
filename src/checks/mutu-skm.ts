import { classifySkm } from "../domain/skm";
import type { Indikator } from "../sheets/kinerja";
import type { Check, Finding } from "./contract";
import { rowName } from "./row-name";
import { parseTercetak } from "./tercetak";

/** The first year that PermenPANRB 14/2017 governs; before it 72,4 was B. */
const BERLAKU = 2017;

export const mutuSkm: Check = {
  id: "mutu-skm",
  severity: "galat",
  summary: "Mutu pelayanan berbeda dengan nilainya",
  rationale:
    "Nilai IKM 88,31–100 adalah A, 76,61–88,30 B, 65,00–76,60 C dan 25,00–64,99 D (PermenPANRB 14/2017).",
  *run({ indikator, identitas: { tahun = 0 } }) {
    for (const row of indikator.filter(isSkm)) {
      const before = row.teks[`realisasiLalu${tahun - 1}`];
      for (const [key, text] of Object.entries(row.teks)) {
        if (Number(/\d{4}/.exec(key)?.[0]) >= BERLAKU) yield* compare(row, row.at, key, text);
      }
      const { pengukuran, perjanjian } = row;
      if (tahun < BERLAKU) continue;
      for (const from of [perjanjian, pengukuran]) {
        for (const [key, text] of Object.entries(from?.teks ?? {})) {
          // What stands in two places is mended in one.
          const isTwin = key === "realisasiLaluTercetak" && (text === before || tahun === BERLAKU);
          const isValue = /target|realisasi/.test(key);
          if (from && isValue && !isTwin) yield* compare(row, from.at, key, text);
        }
      }
    }
  },
};

/** Whether an indikator is a value of the Survei Kepuasan Masyarakat. */
export const isSkm = ({ indikator = "" }: Indikator): boolean =>
  /\bSKM\b|\bkepuasan\b|\b(?:nilai|indeks) IKM\b/i.test(indikator) &&
  !/^\s*(?:%|jumlah|persen|prosen)/i.test(indikator);

const SEBUTAN: readonly (readonly [RegExp, string])[] = [
  [/\bsangat baik\b/i, "A"],
  [/\bkurang baik\b/i, "C"],
  [/\btidak baik\b/i, "D"],
  [/\bbaik\b/i, "B"],
];

function* compare(
  { kode }: Indikator,
  at: Finding["at"],
  column: string,
  text: string,
): Iterable<Finding> {
  const letter =
    /(?:^|[\s(])([A-D])(?=$|[\s()])/.exec(text)?.[1] ??
    SEBUTAN.find(([word]) => word.test(text))?.[1];
  const mutu = classifySkm(parseTercetak(text)?.angka ?? Number.NaN);
  if (letter === undefined || mutu === undefined || mutu.startsWith(letter)) return;
  yield {
    at,
    column,
    ...(column.startsWith("target") && { severity: "peringatan" }),
    tercetak: text,
    seharusnya: mutu,
    message: `Betulkan mutu pada “${text}” (indikator ${rowName(kode, at)}): nilai itu termasuk ${mutu} menurut PermenPANRB 14/2017.`,
  };
}
