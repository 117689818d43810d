import { formatPersen } from "../../domain/format";
import type { Kinerja } from "../../sheets/kinerja";
import { heading, paragraph, ref, strong, when } from "../blocks";
import type { Context } from "../contract";
import { type Efisiensi, efisiensiOf } from "../efisiensi";
import { gambarTren } from "../gambar/tren";
import { caraEfisiensi } from "../kalimat/efisiensi";
import { hitungan, tanpaTitik } from "../kalimat/hitungan";
import { sebutHasil } from "../kalimat/rekap";
import { pilih } from "../kalimat/variasi";
import type { Block } from "../node";
import { type Penunjang, penunjangOf } from "../penunjang";
import { banyakSasaran, type Sasaran, sasaranOf } from "../sasaran";
import { penyebab } from "./evaluasi-penyebab";
import {
  terhadapAkhirRenstra,
  terhadapNasional,
  terhadapTahunLalu,
  terhadapTarget,
} from "./evaluasi-perbandingan";
import { programPenunjang } from "./evaluasi-program";
import { efisiensi, ringkasanEfisiensi } from "./evaluasi-sumber-daya";
import { surveiKepuasan } from "./skm";

/**
 * Bab III, evaluasi dan analisis: per sasaran the seven analyses of PermenPANRB 53/2014, then efisiensi of
 * all of them side by side, and the Survei Kepuasan Masyarakat where there is one.
 */
export function evaluasiDanAnalisis(kinerja: Kinerja, context: Context): readonly Block[] {
  const sasaran = sasaranOf(kinerja);
  const indikator = sasaran.flatMap((s) => s.indikator);
  const survei = surveiKepuasan(kinerja, context);
  if (indikator.length === 0)
    return survei.length === 0 ? [] : [heading(2, "evaluasi", JUDUL), ...survei];
  const money = efisiensiOf(kinerja, sasaran);
  const programs = penunjangOf(kinerja);
  const hasMoney = money.some(({ hasAnggaran }) => hasAnggaran);
  return [
    heading(2, "evaluasi", JUDUL),
    paragraph(
      `Evaluasi dan analisis dilakukan terhadap ${hitungan(indikator.length, "indikator kinerja")} dari ${hitungan(banyakSasaran(sasaran), "sasaran strategis")} ${context.sebutan.instansi} ${context.sebutan.tahun} berdasarkan hasil pengukuran pada `,
      ref("tabel-pengukuran"),
      `. Secara keseluruhan, ${sebutHasil(indikator)}.${hasMoney ? ` ${caraEfisiensi(kinerja)}` : ""} Uraian untuk setiap sasaran adalah sebagai berikut.`,
    ),
    ...sasaran.flatMap((s) => [
      ...perSasaran(kinerja, context, s, {
        uang: money.find((e) => e.sasaran === s),
        program: (s.kode === undefined ? undefined : programs.get(s.kode)) ?? [],
      }),
      ...gambarTren(s, kinerja.identitas.tahun),
    ]),
    ...ringkasanEfisiensi(money, context),
    ...survei,
  ];
}

const JUDUL = "EVALUASI DAN ANALISIS CAPAIAN KINERJA";

interface Sumber {
  readonly uang: Efisiensi | undefined;
  readonly program: readonly Penunjang[];
}

function perSasaran(
  kinerja: Kinerja,
  context: Context,
  sasaran: Sasaran,
  { uang, program }: Sumber,
): readonly Block[] {
  const { nomor, uraian, indikator, isDitetapkan } = sasaran;
  const title = heading(
    3,
    `sasaran-${nomor}`,
    isDitetapkan ? `Sasaran ${nomor}: ${tanpaTitik(uraian)}` : uraian,
  );
  if (indikator.length === 0)
    return [title, paragraph("Indikator kinerja untuk sasaran ini belum tersedia.")];
  return [
    title,
    paragraph(`${ukuran(sasaran)} `, ...rataRata(sasaran)),
    ...terhadapTarget(sasaran, context),
    ...terhadapTahunLalu(kinerja, sasaran, context),
    ...terhadapAkhirRenstra(kinerja, sasaran, context),
    ...terhadapNasional(kinerja, sasaran, context),
    ...when(isDitetapkan, ...penyebab(kinerja, sasaran)),
    ...when(isDitetapkan, ...efisiensi(kinerja, sasaran, uang)),
    ...when(isDitetapkan, ...programPenunjang(kinerja, sasaran, program, context)),
  ];
}

/** What the sasaran is for, and with how many indikator it is measured. */
function ukuran({ nomor, tujuan, indikator, isDitetapkan }: Sasaran): string {
  const count = hitungan(indikator.length, "indikator kinerja");
  if (!isDitetapkan) return `Terdapat ${count} yang belum dikaitkan dengan sasaran strategis.`;
  if (tujuan === undefined) return `Sasaran ini diukur dengan ${count}.`;
  const aim = `“${tanpaTitik(tujuan)}”`;
  return pilih(nomor - 1, [
    `Sasaran ini menjabarkan tujuan ${aim} dan diukur dengan ${count}.`,
    `Untuk mewujudkan tujuan ${aim}, keberhasilan sasaran ini diukur melalui ${count}.`,
  ]);
}

/** “Rata-rata capaian Sasaran 2 sebesar 82,50% (2 dari 2 indikator) dan termasuk dalam kategori Baik.” */
function rataRata({ nomor, isDitetapkan, indikator, terukur, rata, kategori }: Sasaran) {
  const name = isDitetapkan ? `Sasaran ${nomor}` : "indikator tersebut";
  const of = `(${terukur} dari ${indikator.length} indikator)`;
  if (rata === undefined)
    return [
      `Rata-rata capaian ${name} belum dapat dihitung karena belum ada indikator yang memiliki capaian ${of}.`,
    ];
  const head = [`Rata-rata capaian ${name} sebesar `, strong(formatPersen(rata)), ` ${of}`];
  return kategori === undefined
    ? [...head, "."]
    : [...head, " dan termasuk dalam kategori ", strong(kategori), "."];
}
