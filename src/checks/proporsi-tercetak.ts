import { parseAngka } from "../domain/angka";
import { sum } from "../domain/desimal";
import type { Check } from "./contract";
import { formatRingkas } from "./tercetak";

export const proporsiTercetak: Check = {
  id: "proporsi-tercetak",
  severity: "peringatan",
  summary: "Proporsi belanja tercetak tidak berjumlah 100",
  rationale:
    "Bagian-bagian dari seluruh anggaran berjumlah 100 persen, kecuali selisih pembulatan.",
  *run({ belanja }) {
    const parts = belanja.filter(({ induk }) => induk === undefined);
    const printed = parts.flatMap(({ teks }) => parseAngka(teks.proporsiTercetak ?? "") ?? []);
    const [first] = parts;
    if (first === undefined || printed.length < Math.max(2, parts.length)) return;
    const total = sum(printed.map(({ angka }) => angka));
    // Each part may have been rounded, or cut, by up to one of its last digit.
    if (Math.abs(total - 100) <= sum(printed.map(({ desimal }) => 10 ** -desimal))) return;
    yield {
      at: first.at,
      column: "proporsiTercetak",
      tercetak: formatRingkas(total),
      seharusnya: "100",
      message: `Betulkan proporsi ${parts.length} jenis belanja: jumlah yang tercetak ${formatRingkas(total)}, seharusnya 100.`,
    };
  },
};
