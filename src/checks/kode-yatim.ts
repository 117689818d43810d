import type { At } from "../sheets/contract";
import type { Check, Finding } from "./contract";

export const kodeYatim: Check = {
  id: "kode-yatim",
  severity: "galat",
  summary: "Kode kosong atau tidak dikenal",
  rationale:
    "Baris dengan kode yang tidak dikenal tidak masuk ke sasaran, indikator atau program mana pun.",
  *run(kinerja) {
    const { renstra, indikator, pengukuran, rkt, anggaran, belanja } = kinerja;
    const sasaran = new Set(
      renstra.filter((r) => r.jenis?.toLowerCase() === "sasaran").map((r) => r.kode),
    );
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
      yield* unknownKode(row.at, "kode", row.kode, known, "indikator", "IKU");
    }
    for (const row of [...rkt, ...anggaran]) {
      yield* blank(row, row.tingkat ?? "baris ini");
      yield* unknownSasaran(row, sasaran);
    }
    const programs = new Set(anggaran.map((row) => row.kode));
    for (const row of kinerja.perjanjian) {
      yield* unknownKode(row.at, "kode", row.kode, known, "indikator", "IKU");
      yield* unknownKode(row.at, "program", row.program, programs, "program", "Anggaran");
      if (row.kode === undefined && (row.targetAwal ?? row.targetPerubahan) !== undefined) {
        yield { at: row.at, column: "kode", message: "Isi kode indikator." };
      }
      if (row.program === undefined && (row.pagu !== undefined || row.sumberDana !== undefined)) {
        yield { at: row.at, column: "program", message: "Isi kode program." };
      }
    }
    for (const row of kinerja.analisis) {
      yield* blank(row, "sasaran");
      yield* unknownKode(row.at, "kode", row.kode, sasaran, "sasaran", "Renstra");
    }
    for (const row of kinerja.isuPenutup) yield* unknownSasaran(row, sasaran);
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

function unknownSasaran(
  { at, sasaran }: { at: At; sasaran: string | undefined },
  known: ReadonlySet<string | undefined>,
): Iterable<Finding> {
  return unknownKode(at, "sasaran", sasaran, known, "sasaran", "Renstra");
}

function* unknownKode(
  at: At,
  column: string,
  kode: string | undefined,
  known: ReadonlySet<string | undefined>,
  what: string,
  tab: string,
): Iterable<Finding> {
  if (kode === undefined || known.has(kode)) return;
  const name = column === "sasaran" ? `kode sasaran ${kode}` : `kode ${kode}`;
  yield {
    at,
    column,
    tercetak: kode,
    message: `Ganti ${name}: tidak ada ${what} dengan kode itu pada lembar ${tab}.`,
  };
}
