import type { BarisRkt, Kinerja } from "../../sheets/kinerja";
import { cell, matrix } from "../blocks";
import type { Chapter } from "../contract";
import { BELUM_TERSEDIA, cetakUang, sebutNilai } from "../kalimat/nilai";
import type { Cell, TableRow } from "../node";
import { sasaranOf } from "../sasaran";
import { kelompokRkt } from "../sections/rencana-kinerja";

/** Lampiran, Rencana Kinerja Tahunan: sasaran, program and kegiatan with indikator, target and budget. */
export const lampiranRkt: Chapter = {
  id: "lampiran-rkt",
  part: "lampiran",
  isLandscape: true,
  title: "Rencana Kinerja Tahunan",
  compose(kinerja) {
    const groups = kelompokRkt(kinerja);
    if (groups.length === 0) return [];
    return [
      matrix({
        columns: [
          ["SASARAN STRATEGIS", 50, "left"],
          ["NO.", 13, "center"],
          ["PROGRAM/KEGIATAN", 66, "left"],
          ["INDIKATOR", 66, "left"],
          ["TARGET", 30, "center"],
          ["ANGGARAN (Rp)", 32, "right"],
        ],
        rows: perSasaran(kinerja, groups),
      }),
    ];
  },
};

type Group = ReturnType<typeof kelompokRkt>[number];

/** Programs and kegiatan that follow each other for the same sasaran share its cell. */
function perSasaran(kinerja: Kinerja, groups: readonly Group[]): TableRow[] {
  const names = new Map(sasaranOf(kinerja).map(({ kode, uraian }) => [kode, uraian]));
  const kodeOf = ([, rows]: Group) => sasaranDari(kinerja.rkt, rows[0]);
  const runs: Group[][] = [];
  for (const group of groups) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && kodeOf(run[0]) === kodeOf(group)) run.push(group);
    else runs.push([group]);
  }
  return runs.flatMap((run) => {
    const kode = run[0] === undefined ? undefined : kodeOf(run[0]);
    const name = kode === undefined ? "-" : (names.get(kode) ?? kode);
    const rows = run.flatMap((group) => barisOf(kinerja, group));
    return rows.map(
      ({ cells, ...more }, i): TableRow => ({
        ...more,
        cells: i === 0 ? [cell(name, { rowSpan: rows.length }), ...cells] : cells,
      }),
    );
  });
}

/** Its own sasaran, else that of the row above it in the tree. */
function sasaranDari(
  rkt: readonly BarisRkt[],
  baris: BarisRkt | undefined,
  seen: readonly BarisRkt[] = [],
): string | undefined {
  if (baris === undefined || seen.includes(baris)) return undefined;
  if (baris.sasaran !== undefined) return baris.sasaran;
  const parent = rkt.find(({ kode }) => kode !== undefined && kode === baris.induk);
  return sasaranDari(rkt, parent, [...seen, baris]);
}

function barisOf({ anggaran }: Kinerja, [nomor, rows]: Group): TableRow[] {
  const [first] = rows;
  const span = rows.length > 1 ? { rowSpan: rows.length } : {};
  const money = anggaran.find(({ kode }) => kode !== undefined && kode === first?.kode);
  return rows.map((r, i): TableRow => {
    const own: Cell[] = [
      cell(r.indikator ?? BELUM_TERSEDIA),
      cell(sebutNilai(r.target, r.teks.target, r.satuan)),
    ];
    if (i > 0) return { cells: own };
    return {
      cells: [
        cell(nomor, span),
        cell(first?.uraian ?? BELUM_TERSEDIA, span),
        ...own,
        cell(money === undefined ? "-" : cetakUang(money.jumlahPagu), span),
      ],
    };
  });
}
