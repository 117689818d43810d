import { parseButir, parseJawaban } from "../domain/butir-reviu";
import type { Kinerja } from "../sheets/kinerja";
import type { Check, Finding } from "./contract";

const TAB = "Checklist Reviu";

/** What must be there for an answer to be read. */
const COLUMNS = { jawaban: "Jawaban", keterangan: "Keterangan atau bukti" } as const;

export const checklistReviu: Check = {
  id: "checklist-reviu",
  severity: "peringatan",
  summary: "Jawaban reviu yang tidak terbaca",
  rationale:
    "Jawaban pada lembar Checklist Reviu dikenali dari kode butir dan pilihannya; yang tidak dikenali tidak masuk kertas kerja reviu (PermenPANRB 53/2014, Lampiran III).",
  *run({ reviu, letak, gangguan }) {
    if (gangguan.some(({ jenis, tab }) => jenis === "lembar-asing" && tab === TAB)) {
      yield {
        at: { tab: TAB, row: 1 },
        message: `Ganti nama lembar “${TAB}”: isinya hal lain, tanpa kolom “Kode butir”, sehingga jawaban reviu tidak dapat disimpan.`,
      };
    }
    const place = letak[TAB];
    for (const [field, header] of Object.entries(COLUMNS)) {
      if (place === undefined || place.columns[field] !== undefined) continue;
      yield {
        at: { tab: TAB, row: place.headerRow },
        message: `Tulis kembali judul kolom “${header}” pada lembar “${TAB}”; isinya tidak terbaca.`,
      };
    }
    const first = new Map<string, number>();
    for (const row of reviu) {
      yield* answer(row);
      const { at, kode } = row;
      const butir = parseButir(kode ?? "");
      if (butir === undefined) {
        yield {
          at,
          column: "kode",
          ...(kode !== undefined && { tercetak: kode }),
          message:
            kode === undefined
              ? "Isi kode butir baris ini; jawabannya belum dipakai."
              : `Ganti kode butir ${kode}: yang dikenal F1 sampai F6, M1 sampai M7 dan S1 sampai S10.`,
        };
      } else if (first.has(butir)) {
        yield {
          at,
          column: "kode",
          tercetak: kode ?? butir,
          message: `Gabungkan baris ini dengan baris ${first.get(butir)}: butir ${butir} ada dua, dan yang dipakai baris ${first.get(butir)}.`,
        };
      } else first.set(butir, at.row);
    }
  },
};

function* answer({ at, jawaban, teks }: Kinerja["reviu"][number]): Iterable<Finding> {
  if (jawaban !== undefined && parseJawaban(jawaban) === undefined) {
    yield {
      at,
      column: "jawaban",
      tercetak: jawaban,
      message: `Pilih “Ya”, “Tidak” atau “Tidak berlaku”; sekarang berisi “${jawaban}”.`,
    };
  }
  if (teks.tanggal !== undefined) {
    yield {
      at,
      column: "tanggal",
      tercetak: teks.tanggal,
      message: `Isi tanggal reviu dengan tanggal, misalnya 15 Februari 2022; sekarang berisi “${teks.tanggal}”.`,
    };
  }
}
