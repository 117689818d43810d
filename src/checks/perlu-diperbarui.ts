import { PERBARUI } from "../domain/perbarui";
import type { At } from "../sheets/contract";
import type { Check } from "./contract";

export const perluDiperbarui: Check = {
  id: "perlu-diperbarui",
  severity: "galat",
  summary: "Narasi tahun lalu yang belum diperbarui",
  rationale:
    "Mulai tahun baru mempertahankan narasi sebagai titik awal; narasi tahun lalu tidak boleh dicetak sebagai narasi tahun ini.",
  *run({ analisis, isuPenutup, narasi }) {
    for (const row of [...analisis, ...isuPenutup, ...narasi]) {
      for (const [column, value] of Object.entries(row as object as { at: At })) {
        if (typeof value !== "string" || !(value as string).trimStart().startsWith(PERBARUI))
          continue;
        yield {
          at: row.at,
          column,
          message: `Perbarui narasi ini untuk tahun laporan, lalu hapus tanda ${PERBARUI}.`,
        };
      }
    }
  },
};
