import type { At } from "../sheets/contract";
import type { Check, Finding } from "./contract";

export const kodeYatim: Check = {
  id: "kode-yatim",
  severity: "galat",
  summary: "Kode kosong atau tidak dikenal",
  rationale:
    "Baris dengan kode yang tidak dikenal tidak masuk ke sasaran, indikator atau program mana pun.",
  *run({ renstra, indikator, pengukuran, rkt, anggaran, belanja }) {
    const sasaran = new Set(renstra.filter((r) => r.jenis === "sasaran").map((r) => r.kode));
    const known = new Set(indikator.map((i) => i.kode));
    for (const row of indikator) {
      yield* blank(row, "indikator");
      yield* unknownSasaran(row, sasaran);
      if (row.sasaran === undefined) {
        yield {
          at: row.at,
          column: "sasaran",
          message: `Isi kode sasaran indikator ${row.kode ?? ""}.`.replace(" .", "."),
        };
      }
    }
    for (const row of pengukuran) {
      yield* blank(row, "indikator");
      if (row.kode !== undefined && !known.has(row.kode)) {
        yield {
          at: row.at,
          column: "kode",
          tercetak: row.kode,
          message: `Ganti kode ${row.kode}: tidak ada indikator dengan kode itu pada lembar IKU.`,
        };
      }
    }
    for (const row of [...rkt, ...anggaran]) {
      yield* blank(row, row.tingkat ?? "baris ini");
      yield* unknownSasaran(row, sasaran);
    }
    for (const row of belanja) yield* blank(row, "baris ini");
    for (const { at, kode, tingkat, induk } of anggaran) {
      if (kode === undefined) continue;
      if ((tingkat === "kegiatan" || tingkat === "subkegiatan") && induk === undefined) {
        yield {
          at,
          column: "kode",
          tercetak: kode,
          message: `Awali kode ${tingkat} ${kode} dengan kode ${tingkat === "kegiatan" ? "programnya" : "kegiatannya"} dan titik: tidak ada baris induk untuk kode itu.`,
        };
      } else if (tingkat === "program" && induk !== undefined) {
        yield {
          at,
          column: "tingkat",
          tercetak: tingkat,
          message: `Periksa tingkat baris ${kode}: tertulis program, padahal kodenya di bawah ${induk}.`,
        };
      }
    }
  },
};

function* blank(row: { at: At; kode: string | undefined }, what: string): Iterable<Finding> {
  if (row.kode === undefined) yield { at: row.at, column: "kode", message: `Isi kode ${what}.` };
}

function* unknownSasaran(
  row: { at: At; sasaran: string | undefined },
  known: ReadonlySet<string | undefined>,
): Iterable<Finding> {
  if (row.sasaran === undefined || known.has(row.sasaran)) return;
  yield {
    at: row.at,
    column: "sasaran",
    tercetak: row.sasaran,
    message: `Ganti kode sasaran ${row.sasaran}: tidak ada sasaran dengan kode itu pada lembar Renstra.`,
  };
}
