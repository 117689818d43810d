import { parseAngka } from "../domain/angka";
import { sum } from "../domain/desimal";
import { formatRupiah } from "../domain/format";
import type { BarisAnggaran, BarisBelanja } from "../sheets/kinerja";
import type { Check, Finding } from "./contract";
import { rowName } from "./row-name";
import { sebabOf } from "./tercetak";

export const subtotal: Check = {
  id: "subtotal",
  severity: "galat",
  summary: "Jumlah program atau kelompok berbeda dengan rinciannya",
  rationale: "Jumlah yang tidak sama dengan rinciannya membuat seluruh tabel diragukan.",
  *run({ anggaran, belanja }) {
    for (const rows of [anggaran, belanja]) {
      const below = new Map<string | undefined, Baris[]>();
      for (const row of rows) {
        const siblings = below.get(row.induk);
        if (siblings) siblings.push(row);
        else below.set(row.induk, [row]);
      }
      for (const row of rows) {
        yield* typed(row, row.kode === undefined ? [] : (below.get(row.kode) ?? []));
        yield* printed(row);
      }
    }
  },
};

type Baris = BarisAnggaran | BarisBelanja;
const KINDS = [
  ["pagu", "jumlahPagu", "paguTercetak", "anggaran"],
  ["realisasi", "jumlahRealisasi", "realisasiTercetak", "realisasi"],
] as const;

/** An amount typed in a row that has details: it must be what the details come to. */
function* typed(row: Baris, children: readonly Baris[]): Iterable<Finding> {
  for (const [field, jumlah, , name] of KINDS) {
    const own = row[field];
    const details = children.map((r) => r[jumlah]).filter((x) => x !== undefined);
    // Without a jumlah an amount below could not be read: what the others come to is no sum.
    if (own === undefined || row[jumlah] === undefined || details.length === 0) continue;
    const right = sum(details);
    if (own !== right) {
      yield {
        at: row.at,
        column: field,
        tercetak: formatRupiah(own),
        seharusnya: formatRupiah(right),
        message: `Kosongkan atau betulkan ${name} ${row.uraian ?? rowName(row.kode, row.at)}: tertulis ${formatRupiah(own)}, jumlah ${details.length} rinciannya ${formatRupiah(right)}.`,
      };
    }
  }
}

/** An amount printed in a draft: it must be what the data come to. */
function* printed(row: Baris): Iterable<Finding> {
  for (const [, jumlah, field, name] of KINDS) {
    const text = row.teks[field];
    const right = row[jumlah];
    const parsed = text === undefined ? undefined : parseAngka(text);
    if (text === undefined || right === undefined || parsed?.angka === right) continue;
    yield {
      at: row.at,
      column: field,
      tercetak: text,
      seharusnya: formatRupiah(right),
      message: `Betulkan ${name} ${row.uraian ?? rowName(row.kode, row.at)}: tercetak ${text}${sebabOf(parsed, right)}, menurut ${row.jumlahAnak > 0 ? "rinciannya" : "data"} ${formatRupiah(right)}.`,
    };
  }
}
