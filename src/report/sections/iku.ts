import type { Indikator, Kinerja } from "../../sheets/kinerja";
import { cell, heading, mergedRows, paragraph, ref, table } from "../blocks";
import type { Context } from "../contract";
import { hitungan, tanpaTitik } from "../kalimat/hitungan";
import { BELUM_TERSEDIA, isPersen } from "../kalimat/nilai";
import { tercantum } from "../lampiran";
import type { Block, Cell } from "../node";
import { type Sasaran, sasaranOf } from "../sasaran";

/** Bab II, Indikator Kinerja Utama: those marked so, with formulasi, penanggung jawab and source. */
export function indikatorKinerjaUtama(kinerja: Kinerja, context: Context): readonly Block[] {
  const { sebutan } = context;
  const groups = sasaranIku(kinerja);
  const jumlah = groups.reduce((n, { indikator }) => n + indikator.length, 0);
  if (jumlah === 0) return [];
  const { skIku } = kinerja.identitas;
  const decree = skIku === undefined ? "" : ` yang ditetapkan dengan ${tanpaTitik(skIku)}`;
  return [
    heading(2, "indikator-kinerja-utama", "INDIKATOR KINERJA UTAMA"),
    paragraph(
      `Indikator Kinerja Utama (IKU) adalah ukuran keberhasilan yang menggambarkan kinerja utama instansi sesuai dengan tugas, fungsi, dan mandatnya. ${sebutan.instansi} memiliki ${hitungan(jumlah, "IKU")}${decree}. Formulasi, penanggung jawab, dan sumber data setiap IKU disajikan pada `,
      ref("tabel-iku"),
      ".",
      ...tercantum(context, "lampiran-iku", "Daftar IKU menurut penetapannya"),
    ),
    table({
      id: "tabel-iku",
      title: `Indikator Kinerja Utama ${sebutan.instansi}`,
      columns: [
        ["SASARAN STRATEGIS", 30, "left"],
        ["INDIKATOR KINERJA UTAMA", 34, "left"],
        ["FORMULASI", 40, "left"],
        ["PENANGGUNG JAWAB", 26, "left"],
        ["SUMBER DATA", 25, "left"],
      ],
      rows: groups.flatMap(({ uraian, indikator }) =>
        mergedRows(
          [uraian],
          indikator.map((i) => [
            i.indikator ?? BELUM_TERSEDIA,
            formulasi(i),
            i.penanggungJawab ?? BELUM_TERSEDIA,
            i.sumberData ?? BELUM_TERSEDIA,
          ]),
        ),
      ),
    }),
  ];
}

/** Sasaran that have an IKU, with these alone. */
export const sasaranIku = (
  kinerja: Kinerja,
): readonly Pick<Sasaran, "nomor" | "uraian" | "indikator">[] =>
  sasaranOf(kinerja)
    .map((s) => ({ ...s, indikator: s.indikator.filter(isUtama) }))
    .filter(({ indikator }) => indikator.length > 0);

const isUtama = ({ utama }: Indikator): boolean => utama?.trim().toLowerCase() === "ya";

/** How the indikator is computed: a description, or numerator over denominator, × 100% for a percentage. */
export function formulasi({ pembilang, penyebut, satuan }: Indikator): Cell {
  if (pembilang === undefined) return cell(BELUM_TERSEDIA);
  if (penyebut === undefined) return cell(pembilang);
  const factor = isPersen(satuan) ? [["× 100%"]] : [];
  return { paragraphs: [[pembilang], [penyebut], ...factor], isFraction: true, align: "center" };
}
