import { formatNilai } from "../../domain/format";
import type { Indikator, Kinerja } from "../../sheets/kinerja";
import {
  cell,
  emphasis,
  heading,
  lead,
  mergedRows,
  paragraph,
  ref,
  row,
  table,
  when,
} from "../blocks";
import type { Context } from "../contract";
import { diagramBatang } from "../gambar/batang";
import { cetakRealisasi, cetakTarget, isNegatif } from "../kalimat/capaian";
import { hitungan, tanpaTitik } from "../kalimat/hitungan";
import {
  BELUM_TERSEDIA,
  CATATAN_TAK_TERHITUNG,
  cetakPersen,
  TAK_TERHITUNG,
} from "../kalimat/nilai";
import { sebutKategori } from "../kalimat/rekap";
import { sebutKelas, skalaOf } from "../kalimat/skala";
import { catatanSumber } from "../kalimat/sumber-data";
import type { Block, Formula } from "../node";
import { type Sasaran, sasaranOf } from "../sasaran";

/** Bab III, pengukuran: both formulas, the scale in force, Tabel Pengukuran and its summary. */
export function pengukuran(kinerja: Kinerja, context: Context): readonly Block[] {
  const sasaran = sasaranOf(kinerja);
  const indikator = sasaran.flatMap((s) => s.indikator);
  return [
    heading(2, "pengukuran", `PENGUKURAN CAPAIAN KINERJA ${context.sebutan.tahun.toUpperCase()}`),
    ...rumus(kinerja, indikator),
    ...skala(kinerja, context),
    ...when(
      indikator.length === 0,
      paragraph(
        "Indikator kinerja belum tersedia sehingga pengukuran capaian belum dapat disajikan.",
      ),
    ),
    ...(indikator.length === 0 ? [] : hasil(kinerja, context, sasaran, indikator)),
  ];
}

const fraction = (numerator: string, denominator = "Target"): Formula => ({
  type: "formula",
  left: "Capaian kinerja",
  numerator,
  denominator,
  factor: "× 100%",
});

/** The limits that Identitas sets, as a sentence; nothing where there are none. */
function batas({ bawah, atas }: NonNullable<Kinerja["pengaturan"]["batas"]>): string {
  const parts = [
    ...(bawah === undefined ? [] : [`paling rendah ${formatNilai(bawah)}%`]),
    ...(atas === undefined ? [] : [`paling tinggi ${formatNilai(atas)}%`]),
  ];
  return parts.length === 0
    ? ""
    : ` Capaian setiap indikator dibatasi ${parts.join(" dan ")}, sesuai ketentuan yang berlaku pada instansi.`;
}

function rumus({ pengaturan }: Kinerja, indikator: readonly Indikator[]): Block[] {
  const negatif = indikator.filter(isNegatif).length;
  const positif = indikator.length - negatif;
  const semua = `Indikator yang diukur, seluruhnya ${hitungan(indikator.length, "indikator")}, dihitung dengan rumus`;
  const usage =
    negatif === 0
      ? `${semua} pertama`
      : positif === 0
        ? `${semua} kedua`
        : `Dari ${hitungan(indikator.length, "indikator")} yang diukur, ${hitungan(positif, "indikator")} dihitung dengan rumus pertama dan ${hitungan(negatif, "indikator")} dengan rumus kedua`;
  return [
    paragraph(
      "Pengukuran kinerja dilakukan dengan membandingkan realisasi setiap indikator kinerja dengan targetnya. Hasilnya menunjukkan capaian kinerja sekaligus celah kinerja (",
      emphasis("performance gap"),
      ") yang menjadi bahan evaluasi dan perbaikan pada tahun berikutnya.",
    ),
    lead(
      "Untuk indikator bermakna positif, yaitu indikator yang kinerjanya makin baik apabila realisasinya makin tinggi, capaian dihitung dengan rumus pertama:",
    ),
    fraction("Realisasi"),
    lead(
      "Untuk indikator bermakna negatif, yaitu indikator yang kinerjanya makin baik apabila realisasinya makin rendah, capaian dihitung dengan rumus kedua:",
    ),
    pengaturan.rumus === "bagi"
      ? fraction("Target", "Realisasi")
      : fraction("Target − (Realisasi − Target)"),
    ...when(
      indikator.length > 0,
      paragraph(
        `${usage}. Angka capaian dibulatkan satu kali, pada saat dicetak, menjadi dua angka di belakang koma.${pengaturan.batas ? batas(pengaturan.batas) : ""}`,
      ),
    ),
  ];
}

function skala(kinerja: Kinerja, { sebutan }: Context): readonly Block[] {
  const kelas = skalaOf(kinerja);
  return [
    paragraph(
      `Capaian kinerja ${sebutan.instansi} dinilai dengan skala ordinal yang terdiri atas ${hitungan(kelas.length, "kategori")} sebagaimana disajikan pada `,
      ref("tabel-skala"),
      kelas.at(-1)?.batas === undefined
        ? ". Setiap nilai capaian masuk tepat ke dalam satu kategori."
        : ".",
    ),
    table({
      id: "tabel-skala",
      title: "Skala Penilaian Capaian Kinerja",
      columns: [
        ["NO.", 12, "center"],
        ["CAPAIAN KINERJA", 65, "center"],
        ["KATEGORI", 45, "center"],
      ],
      rows: kelas.map((k, i) => row([String(i + 1), sebutKelas(k, kelas[i - 1]), k.kategori])),
    }),
  ];
}

function hasil(
  kinerja: Kinerja,
  { sebutan }: Context,
  sasaran: readonly Sasaran[],
  indikator: readonly Indikator[],
): Block[] {
  const urutan = skalaOf(kinerja).map(({ kategori }) => kategori);
  return [
    paragraph(
      `Hasil pengukuran kinerja ${sebutan.instansi} ${sebutan.tahun} untuk setiap indikator disajikan pada `,
      ref("tabel-pengukuran"),
      ".",
    ),
    table({
      id: "tabel-pengukuran",
      title: `Pengukuran Kinerja ${sebutan.instansi} ${sebutan.tahun}`,
      columns: [
        ["NO.", 9, "center"],
        ["SASARAN STRATEGIS", 33, "left"],
        ["INDIKATOR KINERJA", 39, "left"],
        ["TARGET", 16, "center"],
        ["REALISASI", 20, "center"],
        ["CAPAIAN", 18, "center"],
        ["KATEGORI", 20, "center"],
      ],
      rows: sasaran.flatMap((s) =>
        mergedRows(
          [String(s.nomor), s.uraian],
          s.indikator.length === 0
            ? [[BELUM_TERSEDIA, BELUM_TERSEDIA, BELUM_TERSEDIA, TAK_TERHITUNG, TAK_TERHITUNG]]
            : s.indikator.map((i) => [
                i.indikator ?? BELUM_TERSEDIA,
                cetakTarget(i),
                cetakRealisasi(i),
                cetakPersen(i.capaian),
                i.kategori ?? TAK_TERHITUNG,
              ]),
        ),
      ),
      note: catatanSumber(
        indikator,
        sasaran.some((s) => s.indikator.length > s.terukur || s.indikator.length === 0),
      ),
    }),
    paragraph(
      `Dari ${hitungan(indikator.length, "indikator")} tersebut, ${sebutKategori(indikator, urutan)}. Capaian setiap sasaran, yang merupakan rata-rata capaian indikatornya, disajikan pada `,
      ref("tabel-rata-rata"),
      ".",
    ),
    rataRata({ sebutan }, sasaran),
    ...diagramBatang({
      id: "gambar-capaian",
      title: `Capaian Indikator Kinerja ${sebutan.tahun}`,
      measure: "capaian",
      noun: "indikator kinerja",
      bars: indikator.map((i) => ({
        name: tanpaTitik(i.indikator ?? BELUM_TERSEDIA),
        value: i.capaian,
        missing: i.realisasi === undefined ? BELUM_TERSEDIA : TAK_TERHITUNG,
      })),
    }),
  ];
}

function rataRata({ sebutan }: Pick<Context, "sebutan">, sasaran: readonly Sasaran[]): Block {
  return table({
    id: "tabel-rata-rata",
    title: `Rata-Rata Capaian Kinerja per Sasaran Strategis ${sebutan.tahun}`,
    columns: [
      ["NO.", 10, "center"],
      ["SASARAN STRATEGIS", 75, "left"],
      ["INDIKATOR TERUKUR", 28, "center"],
      ["RATA-RATA CAPAIAN", 22, "center"],
      ["KATEGORI", 20, "center"],
    ],
    rows: sasaran.map((s) =>
      row([
        String(s.nomor),
        s.uraian,
        cell(`${s.terukur} dari ${s.indikator.length}`),
        cetakPersen(s.rata),
        s.kategori ?? TAK_TERHITUNG,
      ]),
    ),
    note: noteOf(sasaran.some(({ rata }) => rata === undefined)),
  });
}

const noteOf = (hasGap: boolean) => (hasGap ? CATATAN_TAK_TERHITUNG : "");
