import { formatPersen } from "../../domain/format";
import type { BarisAnggaran, Kinerja } from "../../sheets/kinerja";
import { cell, heading, paragraph, ref, row, table } from "../blocks";
import type { Context } from "../contract";
import { diagramBatang } from "../gambar/batang";
import { hitungan, rangkai } from "../kalimat/hitungan";
import {
  BELUM_TERSEDIA,
  CATATAN_TAK_TERHITUNG,
  cetakPersenTanpaTanda,
  cetakUang,
  TAK_TERHITUNG,
} from "../kalimat/nilai";
import { sebutSerapan } from "../kalimat/serapan";
import type { Block } from "../node";
import { baca, pohon, tanpaRealisasi } from "../rincian";
import { toRoman } from "../roman";

/** Budget and realisasi per program and kegiatan, with TOTAL. */
export function anggaranPerProgram(kinerja: Kinerja, { sebutan }: Context): readonly Block[] {
  const { anggaran, totalAnggaran } = kinerja;
  const tree = pohon(anggaran);
  if (tree.length === 0) return [];
  const rows = baca(tree);
  const programs = tree.map(({ baris }) => baris);
  const kegiatan = rows.filter(({ depth }) => depth === 1).length;
  const missing = tanpaRealisasi(tree).length;
  const counts = rangkai([
    hitungan(programs.length, "program"),
    ...(kegiatan > 0 ? [hitungan(kegiatan, "kegiatan")] : []),
  ]);
  return [
    heading(3, "anggaran-program", "Anggaran dan Realisasi per Program dan Kegiatan"),
    paragraph(
      `${sumber(kinerja)} ${sebutan.instansi} ${sebutan.tahun} dilaksanakan melalui ${counts}. Realisasinya ${sebutSerapan(totalAnggaran)}. ${ujung(programs)}${missing > 0 ? `Realisasi ${hitungan(missing, "baris anggaran")} belum tersedia dan tidak termasuk dalam jumlah tersebut. ` : ""}Rinciannya disajikan pada `,
      ref("tabel-anggaran"),
      ".",
    ),
    table({
      id: "tabel-anggaran",
      title: `Anggaran dan Realisasi per Program dan Kegiatan ${sebutan.tahun}`,
      columns: [
        ["NO.", 11, "center"],
        ["PROGRAM/KEGIATAN", 66, "left"],
        ["ANGGARAN (Rp)", 29, "right"],
        ["REALISASI (Rp)", 28, "right"],
        ["SERAPAN (%)", 21, "right"],
      ],
      rows: [
        ...rows.map(({ baris, depth, urutan }) =>
          row(
            [
              nomor(depth, urutan),
              baris.uraian ?? BELUM_TERSEDIA,
              cetakUang(baris.jumlahPagu),
              cetakUang(baris.jumlahRealisasi),
              cetakPersenTanpaTanda(baris.serapan),
            ],
            depth === 0,
          ),
        ),
        row(
          [
            cell("TOTAL", { columnSpan: 2, align: "center" }),
            cetakUang(totalAnggaran.jumlahPagu),
            cetakUang(totalAnggaran.jumlahRealisasi),
            cetakPersenTanpaTanda(totalAnggaran.serapan),
          ],
          true,
        ),
      ],
      note: rows.some(({ baris }) => baris.serapan === undefined) ? CATATAN_TAK_TERHITUNG : "",
    }),
    ...diagramBatang({
      id: "gambar-serapan",
      title: `Serapan Anggaran per Program ${sebutan.tahun}`,
      measure: "serapan anggaran",
      noun: "program",
      bars: programs.map(({ uraian = BELUM_TERSEDIA, serapan, jumlahRealisasi }) => ({
        name: uraian,
        value: serapan,
        missing: jumlahRealisasi === undefined ? BELUM_TERSEDIA : TAK_TERHITUNG,
      })),
    }),
  ];
}

/** The kind of belanja that the programs detail, where exactly one has their total; else their budget. */
function sumber({ belanja, totalAnggaran: { jumlahPagu } }: Kinerja): string {
  const same = belanja.filter((b) => jumlahPagu !== undefined && b.jumlahPagu === jumlahPagu);
  return (same.length === 1 && same[0]?.uraian) || "Anggaran program";
}

/** I for a program, 1 for its kegiatan, a for a subkegiatan: from the position, so never a hole. */
function nomor(depth: number, urutan: number): string {
  if (depth === 0) return toRoman(urutan);
  return depth === 1 ? String(urutan) : String.fromCharCode(96 + Math.min(urutan, 26));
}

/** Programs with the highest and the lowest serapan; nothing where there is no difference to tell. */
function ujung(programs: readonly BarisAnggaran[]): string {
  const known = programs.flatMap(({ uraian, serapan }) =>
    uraian === undefined || serapan === undefined ? [] : [{ uraian, serapan }],
  );
  const numbers = known.map(({ serapan }) => serapan);
  const [high, low] = [Math.max(...numbers), Math.min(...numbers)];
  if (known.length === 0 || formatPersen(high) === formatPersen(low)) return "";
  // Equal as printed is equal to the reader: then no single one is named.
  const which = (end: number) => {
    const names = known.filter(({ serapan }) => formatPersen(serapan) === formatPersen(end));
    const named = names.length === 1 ? names[0]?.uraian : hitungan(names.length, "program");
    return `${named} (${formatPersen(end)})`;
  };
  return `Serapan tertinggi terdapat pada ${which(high)} dan terendah pada ${which(low)}. `;
}
