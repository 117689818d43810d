import type { At } from "../sheets/contract";
import type { Check } from "./contract";

export const labelGanda: Check = {
  id: "label-ganda",
  severity: "peringatan",
  summary: "Satu indikator dengan beberapa target",
  rationale: "Pembaca tidak dapat mengetahui target mana yang berlaku untuk keluaran mana.",
  *run({ rkt }) {
    const seen = new Map<string, { at: At; isTold: boolean }>();
    for (const { at, kode, indikator } of rkt) {
      if (indikator === undefined || kode === undefined) continue;
      const key = `${kode} ${indikator.toLowerCase().replace(/\s+/g, " ")}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, { at, isTold: false });
      else if (!first.isTold) {
        first.isTold = true;
        yield {
          at,
          column: "indikator",
          message: `Bedakan indikator kegiatan ${kode}: “${indikator}” sudah dipakai pada baris ${first.at.row} dengan target lain.`,
        };
      }
    }
  },
};
