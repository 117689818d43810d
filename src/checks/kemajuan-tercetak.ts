import { parseAngka } from "../domain/angka";
import { percentOf } from "../domain/desimal";
import { compareTercetak } from "../domain/tercetak";
import type { Check } from "./contract";
import { capaianLain, comparePrinted } from "./tercetak";

export const kemajuanTercetak: Check = {
  id: "kemajuan-tercetak",
  severity: "galat",
  summary: "Perubahan atau tingkat kemajuan tercetak berbeda dengan hasil hitungan",
  rationale:
    "Perubahan dihitung dari realisasi dua tahun, tingkat kemajuan dari target akhir Renstra (PermenPANRB 53/2014, Anak Lampiran II/1).",
  *run({ indikator, identitas: { tahun = 0 } }) {
    for (const row of indikator) {
      const { kode, pengukuran, realisasi, perubahan, tingkatKemajuan } = row;
      if (pengukuran === undefined) continue;
      const { at, teks } = pengukuran;
      const before = row.lalu.find((l) => l.tahun === tahun - 1)?.realisasi.angka;
      const change = signed(teks.perubahanTercetak);
      const relative = percentOf(perubahan ?? Number.NaN, before ?? 0);
      const parsed = parseAngka(change ?? "");
      // “10,04 %” may also be the change against the year before.
      if (!parsed?.persen || !relative || compareTercetak(parsed, relative) !== "sesuai") {
        const isFlipped = parsed && perubahan && compareTercetak(parsed, -perubahan) === "sesuai";
        for (const finding of comparePrinted({
          at,
          column: "perubahanTercetak",
          text: change,
          exact: perubahan,
          what: `perubahan indikator ${kode}`,
          how: "realisasi tahun ini dikurangi tahun lalu",
          lain: [
            ["tandanya terbalik", -(perubahan ?? 0)],
            ["terhadap target", row.selisih],
          ],
        })) {
          // Of a negatif indikator some print by how much it became better.
          const severity = isFlipped ? { severity: "peringatan" as const } : {};
          yield { ...finding, ...severity, tercetak: teks.perubahanTercetak ?? "" };
        }
      }
      yield* comparePrinted({
        at,
        column: "kemajuanTercetak",
        text: teks.kemajuanTercetak,
        exact: tingkatKemajuan,
        what: `tingkat kemajuan indikator ${kode}`,
        how: "realisasi terhadap target akhir Renstra",
        dibatasi: "Betulkan",
        lain: [
          ["sama dengan capaian tahun ini", row.capaian],
          ...capaianLain(row.targetAkhir.angka, realisasi),
        ],
      });
    }
  },
};

/** “+7,27”, “naik 7,27” and “turun 5” as numbers; a direction alone is left to people. */
function signed(text: string | undefined): string | undefined {
  const [, word = "", rest = ""] =
    /(\+|naik|turun|tetap|meningkat|menurun)?\s*(?:sebesar )?(.*?)\s*(?:(?:persen|%)?\s*poin)?\s*$/i.exec(
      text ?? "",
    ) ?? [];
  if (!/\d/.test(rest)) return undefined;
  return /turun|menurun/i.test(word) ? `-${rest}` : rest;
}
