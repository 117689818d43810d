import { percentOf } from "../../domain/desimal";
import { formatPersen } from "../../domain/format";
import type { Kinerja } from "../../sheets/kinerja";
import { type Alokasi, alokasi } from "../alokasi";
import { cell, heading, paragraph, ref, row, table } from "../blocks";
import type { Context } from "../contract";
import { hitungan, rangkai } from "../kalimat/hitungan";
import {
  BELUM_TERSEDIA,
  CATATAN_TAK_TERHITUNG,
  cetakPersenTanpaTanda,
  cetakUang,
  TAK_TERHITUNG,
  uang,
} from "../kalimat/nilai";
import type { Block, Cell } from "../node";
import { jumlahkan } from "../rincian";
import { sasaranOf } from "../sasaran";

const TIDAK_DIKAITKAN = "Tidak dikaitkan langsung dengan sasaran";

/** The same budget by the sasaran it serves; left out where no row of Anggaran names one. */
export function anggaranPerSasaran(kinerja: Kinerja, { sebutan }: Context): readonly Block[] {
  const parts = alokasi(kinerja, sasaranOf(kinerja));
  if (!parts.some(({ sasaran, pendukung }) => sasaran !== undefined && pendukung.length > 0))
    return [];
  const { totalAnggaran: total } = kinerja;
  return [
    heading(3, "anggaran-sasaran", "Alokasi Anggaran per Sasaran Strategis"),
    paragraph(`${kalimat(parts, kinerja)} Rinciannya disajikan pada `, ref("tabel-alokasi"), "."),
    table({
      id: "tabel-alokasi",
      title: `Alokasi Anggaran per Sasaran Strategis ${sebutan.tahun}`,
      columns: [
        ["NO.", 9, "center"],
        ["SASARAN STRATEGIS", 34, "left"],
        ["PROGRAM PENDUKUNG", 38, "left"],
        ["ANGGARAN (Rp)", 27, "right"],
        ["PROPORSI (%)", 20, "right"],
        ["REALISASI (Rp)", 27, "right"],
      ],
      rows: [
        ...parts.map((part, i) =>
          row([
            String(i + 1),
            part.sasaran?.uraian ?? TIDAK_DIKAITKAN,
            pendukung(part),
            ...amounts(part),
          ]),
        ),
        row(
          [
            cell("TOTAL", { columnSpan: 3, align: "center" }),
            cetakUang(total.jumlahPagu),
            total.jumlahPagu ? "100,00" : TAK_TERHITUNG,
            cetakUang(total.jumlahRealisasi),
          ],
          true,
        ),
      ],
      note: parts.some(({ proporsi, pendukung: rows }) => proporsi === undefined && rows.length > 0)
        ? CATATAN_TAK_TERHITUNG
        : "",
    }),
  ];
}

/** A sasaran without any program of its own has no amounts to be missing: a dash says so. */
const amounts = ({ pendukung: rows, jumlahPagu, proporsi, jumlahRealisasi }: Alokasi): string[] =>
  rows.length === 0
    ? ["–", "–", "–"]
    : [cetakUang(jumlahPagu), cetakPersenTanpaTanda(proporsi), cetakUang(jumlahRealisasi)];

function pendukung({ pendukung: rows }: Alokasi): Cell {
  if (rows.length <= 1) return cell(rows[0] ?? "–");
  return { paragraphs: rows.map((uraian) => [`– ${uraian}`]) };
}

/** More sasaran than a sentence can name. */
const MANY = 5;

type Bagian = Pick<Alokasi, "jumlahPagu" | "proporsi">;

function gabung(parts: readonly Alokasi[], whole: number | undefined): Bagian {
  const { jumlahPagu } = jumlahkan(parts);
  const isKnown = jumlahPagu !== undefined && whole !== undefined;
  return { jumlahPagu, proporsi: isKnown ? percentOf(jumlahPagu, whole) : undefined };
}

function kalimat(parts: readonly Alokasi[], { totalAnggaran: { jumlahPagu } }: Kinerja): string {
  const share = (pagu: number, proporsi: number | undefined) =>
    `${uang(pagu)}${proporsi === undefined ? "" : ` (${formatPersen(proporsi)})`}`;
  const say = (name: string, { jumlahPagu: pagu, proporsi }: Bagian) =>
    pagu === undefined
      ? `${name} (anggarannya ${BELUM_TERSEDIA})`
      : `${name} sebesar ${share(pagu, proporsi)}`;
  const tied = parts.filter(
    ({ sasaran, pendukung: rows }) => sasaran !== undefined && rows.length > 0,
  );
  const untied = parts.find(({ sasaran }) => sasaran === undefined);
  const none = parts.filter(
    ({ sasaran, pendukung: rows }) => sasaran !== undefined && rows.length === 0,
  );
  const whole =
    jumlahPagu === undefined
      ? "Dari anggaran program"
      : `Dari anggaran program sebesar ${uang(jumlahPagu)}`;
  const named =
    tied.length > MANY
      ? say(hitungan(tied.length, "sasaran"), gabung(tied, jumlahPagu))
      : rangkai(tied.map((part) => say(`Sasaran ${part.sasaran?.nomor}`, part)));
  const rest =
    untied === undefined
      ? ""
      : untied.jumlahPagu === undefined
        ? ` Program selebihnya, yang anggarannya ${BELUM_TERSEDIA}, tidak dikaitkan langsung dengan sasaran.`
        : ` Selebihnya, ${share(untied.jumlahPagu, untied.proporsi)}, tidak dikaitkan langsung dengan sasaran.`;
  const empty =
    none.length === 0
      ? ""
      : ` ${rangkai(none.map(({ sasaran }) => `Sasaran ${sasaran?.nomor}`))} tidak memiliki program pendukung yang dikaitkan langsung.`;
  return `${whole}, dialokasikan untuk ${named}.${rest}${empty}`;
}
