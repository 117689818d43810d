import type { At } from "../sheets/contract";
import type { Check } from "./contract";

export const kodeGanda: Check = {
  id: "kode-ganda",
  severity: "galat",
  summary: "Kode dipakai lebih dari sekali",
  rationale: "Kode menghubungkan lembar satu dengan yang lain; kode ganda membuat isian tertukar.",
  // A kegiatan of RKT has a row for each of its indikator, so its kode may stand there again.
  *run({ renstra, indikator, pengukuran, anggaran, belanja }) {
    for (const rows of [renstra, indikator, pengukuran, anggaran, belanja]) {
      const seen = new Map<string, At>();
      for (const { at, kode } of rows as readonly { at: At; kode: string | undefined }[]) {
        if (kode === undefined) continue;
        const first = seen.get(kode);
        if (first === undefined) seen.set(kode, at);
        else {
          yield {
            at,
            column: "kode",
            tercetak: kode,
            message: `Ganti kode ${kode}: sudah dipakai pada baris ${first.row} lembar ini.`,
          };
        }
      }
    }
  },
};
