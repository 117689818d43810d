import { formatRupiah } from "../domain/format";
import type { BarisRkt, Kinerja } from "../sheets/kinerja";
import type { Check, Finding } from "./contract";

export const rktAnggaran: Check = {
  id: "rkt-anggaran",
  severity: "galat",
  summary: "Kegiatan yang sama disebut berbeda pada RKT dan Anggaran",
  rationale: "Nama, pagu dan realisasi satu kegiatan harus sama di seluruh laporan.",
  *run({ rkt, anggaran }) {
    const told = new Set<string>();
    for (const row of rkt) {
      const budget = anggaran.find(({ kode }) => kode !== undefined && kode === row.kode);
      if (budget === undefined) continue;
      yield* money(row, budget);
      const [here, there] = [row.uraian, budget.uraian];
      if (here === undefined || there === undefined || plain(here) === plain(there)) continue;
      if (told.has(`${row.kode} ${here}`)) continue;
      told.add(`${row.kode} ${here}`);
      yield {
        at: row.at,
        column: "uraian",
        severity: "peringatan",
        tercetak: here,
        seharusnya: there,
        message: `Samakan nama ${row.kode}: “${here}” di sini, “${there}” pada lembar Anggaran.`,
      };
    }
  },
};

/** A row of RKT whose indikator is the money itself. */
function* money(row: BarisRkt, budget: Kinerja["anggaran"][number]): Iterable<Finding> {
  if (!/^rp\b|^rupiah/i.test(row.satuan ?? "")) return;
  if (!/^(?:input|masukan|dana)\b|\bpagu\b/i.test(row.indikator ?? "")) return;
  for (const [column, right, name] of [
    ["target", budget.jumlahPagu, "anggaran"],
    ["realisasi", budget.jumlahRealisasi, "realisasi anggaran"],
  ] as const) {
    const here = row[column];
    if (here === undefined || right === undefined || here === right) continue;
    yield {
      at: row.at,
      column,
      tercetak: formatRupiah(here),
      seharusnya: formatRupiah(right),
      message: `Samakan ${name} ${row.uraian ?? row.kode}: ${formatRupiah(here)} di sini, ${formatRupiah(right)} pada lembar Anggaran.`,
    };
  }
}

/** A name without capitals, punctuation and its tingkat. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:program|sub[ -]?kegiatan|kegiatan)\b/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
