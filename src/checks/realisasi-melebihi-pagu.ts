import { formatRupiah } from "../domain/format";
import type { Check } from "./contract";

export const realisasiMelebihiPagu: Check = {
  id: "realisasi-melebihi-pagu",
  severity: "galat",
  summary: "Realisasi melebihi pagu, atau jumlah negatif",
  rationale: "Belanja tidak boleh melampaui anggaran yang tersedia (UU 1/2004, pasal 3 ayat 3).",
  *run({ anggaran, belanja }) {
    for (const row of [...anggaran, ...belanja]) {
      const { at, kode, uraian, jumlahPagu, jumlahRealisasi } = row;
      const name = uraian ?? kode ?? "baris ini";
      for (const [column, value] of [
        ["pagu", row.pagu],
        ["realisasi", row.realisasi],
      ] as const) {
        if (value !== undefined && value < 0) {
          yield {
            at,
            column,
            tercetak: formatRupiah(value),
            message: `Periksa ${column === "pagu" ? "anggaran" : "realisasi"} ${name}: ${formatRupiah(value)} negatif.`,
          };
        }
      }
      if (jumlahPagu === undefined || jumlahRealisasi === undefined) continue;
      if (jumlahRealisasi > jumlahPagu) {
        yield {
          at,
          column: row.jumlahAnak > 0 ? "jumlahRealisasi" : "realisasi",
          tercetak: formatRupiah(jumlahRealisasi),
          message: `Periksa realisasi ${name}: ${formatRupiah(jumlahRealisasi)} melebihi anggaran ${formatRupiah(jumlahPagu)}.`,
        };
      }
    }
  },
};
