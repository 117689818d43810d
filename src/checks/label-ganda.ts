import type { At } from "../sheets/contract";
import type { Check } from "./contract";

export const labelGanda: Check = {
  id: "label-ganda",
  severity: "peringatan",
  summary: "Satu indikator pada beberapa baris",
  rationale: "Pembaca tidak dapat mengetahui target mana yang berlaku untuk keluaran mana.",
  *run({ rkt }) {
    const seen = new Map<string, { at: At; target: number | undefined; isTold: boolean }>();
    for (const { at, kode, tingkat, indikator, target } of rkt) {
      if (indikator === undefined || kode === undefined) continue;
      const key = `${kode} ${indikator.toLowerCase().replace(/\s+/g, " ")}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, { at, target, isTold: false });
      else if (!first.isTold) {
        first.isTold = true;
        yield {
          at,
          column: "indikator",
          message: `Bedakan indikator ${tingkat ?? "kegiatan"} ${kode}: “${indikator}” sudah dipakai pada baris ${first.at.row}${target === first.target ? "" : " dengan target lain"}.`,
        };
      }
    }
  },
};
