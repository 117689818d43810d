import type { BarisAnggaran, Kinerja } from "../sheets/kinerja";
import type { Check } from "./contract";
import { findNama, namaIndukOf, nearOf, wordsOf } from "./nama";

/** A line that names a program or kegiatan: “a. Kegiatan Pelayanan Umum”. */
const BUTIR =
  /^[ \t]*(?:(?:\d+|[a-z]|[ivx]+)[.)]|[-–•➢➤])?[ \t]*(program|sub ?kegiatan|kegiatan)\s+(\S.*?)\W*$/i;
/** A longer line is a sentence. */
const TERPANJANG = 15;

export const programPenunjang: Check = {
  id: "program-penunjang",
  severity: "saran",
  summary: "Program penunjang dengan nama yang tidak ada pada Anggaran",
  rationale:
    "Analisis menyebut program dan kegiatan yang menunjang sasaran (PermenPANRB 53/2014, Anak Lampiran II/1); namanya harus dapat ditemukan pada tabel anggaran.",
  *run(kinerja) {
    const sasaran = sasaranByKode(kinerja);
    const names = namaIndukOf(kinerja).filter(({ tab }) => tab === "Anggaran");
    for (const { at, kode, programPenunjang: text = "" } of kinerja.analisis) {
      if (kode === undefined) continue;
      for (const line of text.split("\n")) {
        const [, tingkat = "", name = ""] = BUTIR.exec(line) ?? [];
        const words = wordsOf(name).map(({ kata }) => kata);
        // What is a name, or nearly, is known or told already.
        if (words.length > TERPANJANG || findNama(line, names).length > 0) continue;
        const level = tingkat.toLowerCase().replace(" ", "");
        const [near, another] = names.filter((nama) => {
          const there = nama.kata.map(({ kata }) => kata);
          return (
            nama.jenis === level && sasaran.get(nama.kode) === kode && isRearranged(words, there)
          );
        });
        if (near === undefined || another !== undefined) continue;
        yield {
          at,
          column: "programPenunjang",
          tercetak: `${tingkat} ${name}`,
          seharusnya: near.teks,
          message: `Periksa nama “${tingkat} ${name}”: ${level} sasaran ${kode} pada lembar Anggaran bernama “${near.teks}”.`,
        };
      }
    }
  },
};

/** The sasaran of each row of Anggaran by its kode: its own or that of the row it belongs to. */
function sasaranByKode({ anggaran }: Kinerja): ReadonlyMap<string | undefined, string | undefined> {
  const rows = new Map(anggaran.map((row) => [row.kode, row]));
  const sasaranOf = (row: BarisAnggaran | undefined): string | undefined =>
    row && (row.sasaran ?? (row.induk === undefined ? undefined : sasaranOf(rows.get(row.induk))));
  return new Map(anggaran.map((row) => [row.kode, sasaranOf(row)]));
}

/**
 * Whether at least half of the words of both are one run in the same order, and none stands in the place of
 * another: “Pelayanan Umum Kecamatan” of “Koordinasi Pelayanan Umum”. “Pelayanan Pemerintahan” of
 * “Penyelenggaraan Pemerintahan” is another name.
 */
function isRearranged(here: readonly string[], there: readonly string[]): boolean {
  const same = (a: string, b: string) => a === b || nearOf(a, b) !== undefined;
  for (let length = here.length; length >= 2; length--) {
    if (length * 2 < Math.max(here.length, there.length)) return false;
    for (let i = 0; i + length <= here.length; i++) {
      const run = here.slice(i, i + length);
      const j = there.findIndex((_, k) => run.every((word, m) => same(word, there[k + m] ?? "")));
      if (j < 0) continue;
      const [left, right] = [Math.min(i, j), Math.min(here.length - i, there.length - j) - length];
      return left === 0 && right === 0;
    }
  }
  return false;
}
