import { sum } from "../../domain/desimal";
import type { Kinerja } from "../../sheets/kinerja";
import { cell, heading, mergedRows, paragraph, ref, row, table } from "../blocks";
import type { Context } from "../contract";
import { cetakTarget } from "../kalimat/capaian";
import { hitungan } from "../kalimat/hitungan";
import { BELUM_TERSEDIA, cetakUang, uang } from "../kalimat/nilai";
import { tercantum } from "../lampiran";
import type { Block } from "../node";
import { pohon } from "../rincian";
import { banyakSasaran, sasaranOf } from "../sasaran";

/** Bab II, Perjanjian Kinerja: targets of the year, and the programs with their budget. */
export function perjanjianKinerja(kinerja: Kinerja, context: Context): readonly Block[] {
  return [
    heading(2, "perjanjian-kinerja", "PERJANJIAN KINERJA"),
    paragraph(
      pengertian(kinerja, context),
      ...tercantum(context, "lampiran-perjanjian", "Pernyataan dan formulir Perjanjian Kinerja"),
    ),
    ...target(kinerja, context),
    ...program(kinerja, context),
  ];
}

function pengertian(
  { identitas: { kepalaJabatan, atasanJabatan } }: Kinerja,
  { sebutan }: Context,
): string {
  const parties =
    kepalaJabatan === undefined || atasanJabatan === undefined
      ? ""
      : ` antara ${kepalaJabatan} selaku pihak pertama dan ${atasanJabatan} selaku pihak kedua`;
  return `Perjanjian Kinerja ${sebutan.instansi} ${sebutan.tahun} merupakan kesepakatan${parties} untuk mewujudkan target kinerja tertentu dengan sumber daya yang tersedia. Perjanjian tersebut memuat sasaran strategis, indikator kinerja, dan target yang menjadi dasar pengukuran keberhasilan pada akhir tahun.`;
}

function target(kinerja: Kinerja, { sebutan }: Context): readonly Block[] {
  const sasaran = sasaranOf(kinerja);
  const jumlah = sasaran.reduce((n, { indikator }) => n + indikator.length, 0);
  if (jumlah === 0) return [paragraph("Indikator dan target Perjanjian Kinerja belum tersedia.")];
  return [
    paragraph(
      `Dalam Perjanjian Kinerja ${sebutan.tahun} ditetapkan ${hitungan(banyakSasaran(sasaran), "sasaran strategis")} dengan ${hitungan(jumlah, "indikator kinerja")} sebagaimana disajikan pada `,
      ref("tabel-perjanjian"),
      ".",
    ),
    table({
      id: "tabel-perjanjian",
      title: `Perjanjian Kinerja ${sebutan.instansi} ${sebutan.tahun}`,
      columns: [
        ["NO.", 10, "center"],
        ["SASARAN STRATEGIS", 50, "left"],
        ["INDIKATOR KINERJA", 70, "left"],
        ["TARGET", 25, "center"],
      ],
      rows: sasaran.flatMap(({ nomor, uraian, indikator }) =>
        mergedRows(
          [String(nomor), uraian],
          indikator.length === 0
            ? [[BELUM_TERSEDIA, BELUM_TERSEDIA]]
            : indikator.map((i) => [i.indikator ?? BELUM_TERSEDIA, cetakTarget(i)]),
        ),
      ),
    }),
  ];
}

/** A program as the form of the Perjanjian Kinerja has it. */
interface Baris {
  readonly uraian: string | undefined;
  readonly pagu: number | undefined;
  /** Pagu on Anggaran, after changes of the budget. */
  readonly paguKini: number | undefined;
  readonly keterangan: string | undefined;
}

/** The programs that were promised; all programs of Anggaran where the Perjanjian Kinerja names none. */
export function barisProgram({ anggaran, programPk }: Kinerja): readonly Baris[] {
  if (programPk.length > 0) {
    return programPk.map(({ namaProgram, paguBerlaku, jumlahPagu, sumberDana }) => ({
      uraian: namaProgram,
      pagu: paguBerlaku,
      paguKini: jumlahPagu,
      keterangan: sumberDana,
    }));
  }
  return pohon(anggaran).map(({ baris }) => ({
    uraian: baris.uraian,
    pagu: baris.jumlahPagu,
    paguKini: baris.jumlahPagu,
    keterangan: undefined,
  }));
}

function program(kinerja: Kinerja, { sebutan }: Context): readonly Block[] {
  const programs = barisProgram(kinerja);
  if (programs.length === 0) return [];
  const amounts = programs.flatMap(({ pagu }) => (pagu === undefined ? [] : [pagu]));
  // A sum without an amount that is not known would be too small.
  const jumlah = amounts.length === programs.length ? sum(amounts) : undefined;
  const total = jumlah === undefined ? "" : ` dengan anggaran seluruhnya ${uang(jumlah)}`;
  return [
    paragraph(
      `Target tersebut didukung oleh ${hitungan(programs.length, "program")}${total}. Rincian anggaran setiap program disajikan pada `,
      ref("tabel-program"),
      ".",
    ),
    table({
      id: "tabel-program",
      title: `Program dan Anggaran ${sebutan.instansi} ${sebutan.tahun}`,
      columns: [
        ["NO.", 10, "center"],
        ["PROGRAM", 80, "left"],
        ["ANGGARAN (Rp)", 35, "right"],
        ["KETERANGAN", 30, "left"],
      ],
      rows: [
        ...programs.map(({ uraian, pagu, keterangan }, i) =>
          row([String(i + 1), uraian ?? BELUM_TERSEDIA, cetakUang(pagu), keterangan ?? "-"]),
        ),
        row([cell("JUMLAH", { columnSpan: 2, align: "center" }), cetakUang(jumlah), ""], true),
      ],
    }),
  ];
}
