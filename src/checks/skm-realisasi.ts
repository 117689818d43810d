import { decimals, roundHalfUp } from "../domain/desimal";
import { formatNilai } from "../domain/format";
import { compareTercetak, isPembulatan } from "../domain/tercetak";
import type { Check } from "./contract";
import { isSkm } from "./mutu-skm";

export const skmRealisasi: Check = {
  id: "skm-realisasi",
  severity: "peringatan",
  summary: "Realisasi indikator SKM berbeda dengan lembar SKM",
  rationale: "Nilai IKM dihitung dari jawaban responden (PermenPANRB 14/2017).",
  *run({ indikator, skm: { nilai } }) {
    const [row, another] = indikator.filter((i) => isSkm(i) && !/%|persen/i.test(i.satuan ?? ""));
    const realisasi = row?.realisasi;
    if (nilai === undefined || !row?.pengukuran || another || realisasi === undefined) return;
    // The mean of the unsur, on 1 to 4, says the same.
    const exact = realisasi <= 4 ? nilai / 25 : nilai;
    const deviasi = compareTercetak({ angka: realisasi, desimal: decimals(realisasi) }, exact);
    if (deviasi === "sesuai" || isPembulatan(deviasi)) return;
    const right = formatNilai(roundHalfUp(exact, 2));
    yield {
      at: row.pengukuran.at,
      column: "realisasi",
      tercetak: formatNilai(realisasi),
      seharusnya: right,
      message: `Samakan realisasi indikator ${row.kode} dengan lembar SKM: ${formatNilai(realisasi)} di sini, ${right} menurut jawaban responden.`,
    };
  },
};
