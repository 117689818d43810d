import { formatPersen } from "../../domain/format";
import type { Kinerja } from "../../sheets/kinerja";
import { heading, lead, list, paragraph, ref, strong } from "../blocks";
import type { Context } from "../contract";
import { gambarTren } from "../gambar/tren";
import { evaluasi } from "../kalimat/capaian";
import { hitungan, tanpaTitik } from "../kalimat/hitungan";
import { sebutHasil } from "../kalimat/rekap";
import type { Block } from "../node";
import { banyakSasaran, type Sasaran, sasaranOf } from "../sasaran";

/** Bab III, evaluasi dan analisis: per sasaran what the measurements say, and no more. */
export function evaluasiDanAnalisis(kinerja: Kinerja, { sebutan }: Context): readonly Block[] {
  const sasaran = sasaranOf(kinerja);
  const indikator = sasaran.flatMap((s) => s.indikator);
  if (indikator.length === 0) return [];
  return [
    heading(2, "evaluasi", "EVALUASI DAN ANALISIS CAPAIAN KINERJA"),
    paragraph(
      `Evaluasi dan analisis dilakukan terhadap ${hitungan(indikator.length, "indikator kinerja")} dari ${hitungan(banyakSasaran(sasaran), "sasaran strategis")} ${sebutan.instansi} ${sebutan.tahun} berdasarkan hasil pengukuran pada `,
      ref("tabel-pengukuran"),
      `. Secara keseluruhan, ${sebutHasil(indikator)}. Uraian untuk setiap sasaran adalah sebagai berikut.`,
    ),
    ...sasaran.flatMap((s) => [...perSasaran(s), ...gambarTren(s, kinerja.identitas.tahun)]),
  ];
}

function perSasaran(sasaran: Sasaran): Block[] {
  const { nomor, uraian, tujuan, indikator, isDitetapkan } = sasaran;
  const title = heading(
    3,
    `sasaran-${nomor}`,
    isDitetapkan ? `Sasaran ${nomor}: ${tanpaTitik(uraian)}` : uraian,
  );
  if (indikator.length === 0)
    return [title, paragraph("Indikator kinerja untuk sasaran ini belum tersedia.")];
  const aim =
    tujuan === undefined
      ? "Sasaran ini"
      : `Sasaran ini menjabarkan tujuan “${tanpaTitik(tujuan)}” dan`;
  const measured = isDitetapkan
    ? `${aim} diukur dengan ${hitungan(indikator.length, "indikator kinerja")}`
    : `Terdapat ${hitungan(indikator.length, "indikator kinerja")} yang belum dikaitkan dengan sasaran strategis`;
  return [
    title,
    lead(`${measured} dengan hasil sebagai berikut:`),
    list(
      "letter",
      indikator.map((i) => ({
        content: [strong(tanpaTitik(i.indikator ?? "")), `: ${evaluasi(i)}`],
      })),
    ),
    paragraph(...rataRata(sasaran)),
  ];
}

/** “Rata-rata capaian Sasaran 2 sebesar 82,50% (2 dari 2 indikator) dan termasuk dalam kategori Baik.” */
export function rataRata({ nomor, isDitetapkan, indikator, terukur, rata, kategori }: Sasaran) {
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
