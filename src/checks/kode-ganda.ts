import type { At } from "../sheets/contract";
import type { Check, Finding } from "./contract";

export const kodeGanda: Check = {
  id: "kode-ganda",
  severity: "galat",
  summary: "Kode dipakai lebih dari sekali",
  rationale: "Kode menghubungkan lembar satu dengan yang lain; kode ganda membuat isian tertukar.",
  // A kegiatan of RKT has a row for each of its indikator, so its kode may stand there again.
  *run({ renstra, indikator, pengukuran, anggaran, belanja, perjanjian, analisis }) {
    for (const rows of [renstra, indikator, pengukuran, anggaran, belanja, perjanjian, analisis]) {
      yield* twice(rows, "kode");
    }
    const programs = perjanjian.map(({ at, program }) => ({ at, kode: program }));
    yield* twice(programs, "program");
  },
};

function* twice(
  rows: readonly { readonly at: At; readonly kode: string | undefined }[],
  column: string,
): Iterable<Finding> {
  const seen = new Map<string, At>();
  for (const { at, kode } of rows) {
    if (kode === undefined) continue;
    const first = seen.get(kode);
    if (first === undefined) seen.set(kode, at);
    else {
      yield {
        at,
        column,
        tercetak: kode,
        message: `Ganti kode ${kode}: sudah dipakai pada baris ${first.row} lembar ini.`,
      };
    }
  }
}
