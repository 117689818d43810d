import { formatPersen } from "../../domain/format";
import { formatTanggal } from "../../domain/tanggal";
import type { BarisBelanja, Kinerja } from "../../sheets/kinerja";
import { cell, heading, paragraph, ref, row, table } from "../blocks";
import type { Context } from "../contract";
import { hitungan, rangkai } from "../kalimat/hitungan";
import {
  BELUM_TERSEDIA,
  CATATAN_TAK_TERHITUNG,
  cetakPersenTanpaTanda,
  cetakUang,
  uang,
} from "../kalimat/nilai";
import { sebutSerapan } from "../kalimat/serapan";
import type { Block } from "../node";
import { baca, pohon, tanpaRealisasi } from "../rincian";

/** The whole budget by kind of belanja, each with its share and serapan. */
export function anggaranPerBelanja(kinerja: Kinerja, { sebutan }: Context): readonly Block[] {
  const { belanja, totalBelanja } = kinerja;
  const tree = pohon(belanja);
  if (tree.length === 0) return [];
  const rows = baca(tree);
  const hasGap = rows.some(
    ({ baris }) => baris.serapan === undefined || baris.proporsi === undefined,
  );
  return [
    heading(3, "anggaran-belanja", "Anggaran dan Realisasi menurut Jenis Belanja"),
    paragraph(
      ...alokasi(
        tree.map(({ baris }) => baris),
        kinerja,
        sebutan.instansi,
        sebutan.tahun,
      ),
      ` ${realisasi(kinerja, tanpaRealisasi(tree.map(({ baris }) => ({ baris, anak: [] }))).length)} Rinciannya disajikan pada `,
      ref("tabel-belanja"),
      ".",
    ),
    table({
      id: "tabel-belanja",
      title: `Anggaran dan Realisasi menurut Jenis Belanja ${sebutan.tahun}`,
      columns: [
        ["NO.", 12, "center"],
        ["JENIS BELANJA", 44, "left"],
        ["ANGGARAN (Rp)", 30, "right"],
        ["PROPORSI (%)", 20, "right"],
        ["REALISASI (Rp)", 29, "right"],
        ["SERAPAN (%)", 20, "right"],
      ],
      rows: [
        ...rows.map(({ baris, depth, urutan }) =>
          row(
            [
              depth === 0 ? String(urutan) : "",
              nama(baris, depth, urutan),
              cetakUang(baris.jumlahPagu),
              cetakPersenTanpaTanda(baris.proporsi),
              cetakUang(baris.jumlahRealisasi),
              cetakPersenTanpaTanda(baris.serapan),
            ],
            depth === 0 && rows.length > tree.length,
          ),
        ),
        row(
          [
            cell("TOTAL", { columnSpan: 2, align: "center" }),
            cetakUang(totalBelanja.jumlahPagu),
            totalBelanja.jumlahPagu === undefined ? cetakPersenTanpaTanda(undefined) : "100,00",
            cetakUang(totalBelanja.jumlahRealisasi),
            cetakPersenTanpaTanda(totalBelanja.serapan),
          ],
          true,
        ),
      ],
      note: hasGap ? CATATAN_TAK_TERHITUNG : "",
    }),
  ];
}

const nama = ({ uraian = BELUM_TERSEDIA }: BarisBelanja, depth: number, urutan: number): string =>
  depth === 0
    ? uraian
    : `${depth === 1 ? `${String.fromCharCode(96 + Math.min(urutan, 26))}. ` : "– "}${uraian}`;

function alokasi(
  top: readonly BarisBelanja[],
  { totalBelanja: { jumlahPagu } }: Kinerja,
  instansi: string,
  tahun: string,
): string[] {
  if (jumlahPagu === undefined) return [`Jumlah anggaran ${instansi} ${tahun} belum tersedia.`];
  const parts = top.flatMap(({ uraian, jumlahPagu: pagu, proporsi }) =>
    uraian === undefined || pagu === undefined || proporsi === undefined
      ? []
      : [`${uraian} sebesar ${uang(pagu)} (${formatPersen(proporsi)})`],
  );
  const made = parts.length > 1 && parts.length <= 5 ? `, terdiri atas ${rangkai(parts)}` : "";
  return [`Anggaran ${instansi} ${tahun} seluruhnya sebesar ${uang(jumlahPagu)}${made}.`];
}

function realisasi({ identitas, totalBelanja }: Kinerja, missing: number): string {
  const date =
    identitas.periodeData === undefined ? undefined : formatTanggal(identitas.periodeData);
  const gap =
    missing === 0
      ? ""
      : ` Realisasi ${hitungan(missing, "jenis belanja")} belum tersedia dan tidak termasuk dalam jumlah tersebut.`;
  const until = date === undefined ? "Realisasinya" : `Sampai dengan ${date}, realisasinya`;
  return `${until} ${sebutSerapan(totalBelanja)}.${gap}`;
}
