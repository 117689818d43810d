import type { BarisRkt, Kinerja } from "../../sheets/kinerja";
import { heading, mergedRows, paragraph, ref, strong, table } from "../blocks";
import type { Context } from "../contract";
import { hitungan, rangkai } from "../kalimat/hitungan";
import { BELUM_TERSEDIA, sebutNilai } from "../kalimat/nilai";
import { tercantum } from "../lampiran";
import type { Block, TableRow } from "../node";

/** Bab II, Rencana Kinerja Tahunan: programs and kegiatan with their indikator; left out without any. */
export function rencanaKinerja(kinerja: Kinerja, context: Context): readonly Block[] {
  const { sebutan } = context;
  const groups = kelompokRkt(kinerja).map(([, rows]) => rows);
  if (groups.length === 0) return [];
  const count = (tingkat: string) =>
    groups.filter(([first]) => tingkatOf(first) === tingkat).length;
  const counts = ["program", "kegiatan", "subkegiatan"].flatMap((t) =>
    count(t) > 0 ? [hitungan(count(t), t)] : [],
  );
  return [
    heading(2, "rencana-kinerja", "RENCANA KINERJA TAHUNAN"),
    paragraph(
      `Rencana Kinerja Tahunan (RKT) menjabarkan sasaran strategis ke dalam program dan kegiatan yang dilaksanakan dalam satu tahun anggaran. Pada ${sebutan.tahun}, RKT ${sebutan.instansi} memuat ${counts.length > 0 ? rangkai(counts) : hitungan(groups.length, "baris rencana")} dengan indikator dan target sebagaimana disajikan pada `,
      ref("tabel-rkt"),
      ".",
      ...tercantum(context, "lampiran-rkt", "RKT dengan sasaran dan anggarannya"),
    ),
    table({
      id: "tabel-rkt",
      title: `Rencana Kinerja Tahunan ${sebutan.instansi} ${sebutan.tahun}`,
      columns: [
        ["NO.", 12, "center"],
        ["PROGRAM/KEGIATAN", 55, "left"],
        ["INDIKATOR", 58, "left"],
        ["TARGET", 30, "center"],
      ],
      rows: kelompokRkt(kinerja).flatMap(([nomor, rows]) => rktRows(nomor, rows)),
    }),
  ];
}

/** Programs and kegiatan, each with its number and the rows of its indikator. */
export const kelompokRkt = ({ rkt }: Pick<Kinerja, "rkt">): [string, readonly BarisRkt[]][] =>
  numbered(
    groupByKode(rkt.filter(({ uraian, kode }) => uraian !== undefined || kode !== undefined)),
  );

/** Rows of one program or kegiatan: those with the same kode that follow one another or not. */
export function groupByKode(rkt: readonly BarisRkt[]): (readonly [BarisRkt, ...BarisRkt[]])[] {
  const groups = new Map<string, [BarisRkt, ...BarisRkt[]]>();
  rkt.forEach((baris, i) => {
    const key = baris.kode === undefined ? `\u0000${i}` : baris.kode;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [baris]);
    else group.push(baris);
  });
  return [...groups.values()];
}

export const tingkatOf = (baris: BarisRkt | undefined) => baris?.tingkat?.trim().toLowerCase();

/** Programs are 1, 2, …; what is below them 1.1, 1.1.1. What comes before any program counts as one. */
function numbered(
  groups: readonly (readonly [BarisRkt, ...BarisRkt[]])[],
): [string, readonly BarisRkt[]][] {
  const depthOf = (tingkat: string | undefined) =>
    tingkat === "subkegiatan" ? 2 : tingkat === "kegiatan" ? 1 : 0;
  const counters: number[] = [];
  return groups.map((rows) => {
    // A level without the one above it moves up, so that no number has a zero in it.
    const depth = Math.min(depthOf(tingkatOf(rows[0])), counters.length);
    counters.length = Math.min(counters.length, depth + 1);
    counters[depth] = (counters[depth] ?? 0) + 1;
    return [counters.join("."), rows];
  });
}

function rktRows(nomor: string, rows: readonly BarisRkt[]): TableRow[] {
  const [first] = rows;
  const uraian = first?.uraian ?? BELUM_TERSEDIA;
  const isProgram = first !== undefined && tingkatOf(first) === "program";
  const merged = [nomor, uraian].map((text) => (isProgram ? strong(text) : text));
  return mergedRows(
    merged,
    rows.map((r) => [r.indikator ?? BELUM_TERSEDIA, sebutNilai(r.target, r.teks.target, r.satuan)]),
  );
}
