import { formatRupiah } from "../domain/format";
import type { BarisAnggaran, BarisBelanja } from "../sheets/kinerja";
import type { Check, Finding } from "./contract";

export const realisasiMelebihiPagu: Check = {
  id: "realisasi-melebihi-pagu",
  severity: "galat",
  summary: "Realisasi melebihi pagu, atau jumlah negatif",
  rationale: "Belanja tidak boleh melampaui anggaran yang tersedia (UU 1/2004, pasal 3 ayat 3).",
  *run({ anggaran, belanja }) {
    for (const table of [anggaran, belanja]) yield* overspent(table);
  },
};

type Baris = BarisAnggaran | BarisBelanja;

/** Pagu of a row: nothing typed is nothing available; text that is no amount is another check's. */
const paguOf = ({ jumlahPagu, jumlahAnak, teks }: Baris): number =>
  jumlahPagu ?? (jumlahAnak === 0 && teks.pagu === undefined ? 0 : Number.NaN);

const isOver = (row: Baris): boolean => (row.jumlahRealisasi ?? Number.NaN) > paguOf(row);

function* overspent(table: readonly Baris[]): Iterable<Finding> {
  const parentsOfOver = new Set(table.filter(isOver).map(({ induk }) => induk));
  for (const row of table) {
    const { at, kode, uraian, jumlahRealisasi = 0 } = row;
    const name = uraian ?? kode ?? "baris ini";
    for (const [column, value] of [
      ["pagu", row.pagu ?? 0],
      ["realisasi", row.realisasi ?? 0],
    ] as const) {
      if (value < 0) {
        yield {
          at,
          column,
          tercetak: formatRupiah(value),
          message: `Periksa ${column === "pagu" ? "anggaran" : "realisasi"} ${name}: ${formatRupiah(value)} bernilai negatif.`,
        };
      }
    }
    // Where a row below is over its own pagu, that row is the one to mend.
    if (!isOver(row) || parentsOfOver.has(kode ?? "")) continue;
    yield {
      at,
      column: "realisasi",
      tercetak: formatRupiah(jumlahRealisasi),
      message: `Periksa realisasi ${name}: ${formatRupiah(jumlahRealisasi)} melebihi anggaran ${formatRupiah(paguOf(row))}.`,
    };
  }
}
