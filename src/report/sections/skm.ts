import { formatAngka } from "../../domain/format";
import { classifySkm, UNSUR_SKM } from "../../domain/skm";
import type { Kinerja } from "../../sheets/kinerja";
import { cell, heading, paragraph, ref, row, table } from "../blocks";
import type { Context } from "../contract";
import { hitungan, rangkai } from "../kalimat/hitungan";
import { TAK_TERHITUNG } from "../kalimat/nilai";
import type { Block } from "../node";

interface Hasil {
  readonly nama: string;
  readonly responden: number;
  /** Mean of the answers, 1 to 4; undefined where nobody answered. */
  readonly nrr: number | undefined;
}

/** Result of the Survei Kepuasan Masyarakat, unsur by unsur; left out where nobody was asked. */
export function surveiKepuasan(kinerja: Kinerja, { sebutan }: Context): Block[] {
  const { skm, pengaturan } = kinerja;
  if (skm.responden === 0) return [];
  const unsur = UNSUR_SKM.map((nama, i): Hasil => {
    const { jumlah = 0, responden = 0 } = skm.unsur[i] ?? {};
    return { nama, responden, nrr: responden === 0 ? undefined : jumlah / responden };
  });
  const bobot =
    pengaturan.bobotSkm === "baku" || pengaturan.bobotSkm === undefined
      ? "1/9"
      : formatAngka(pengaturan.bobotSkm, 3).replace(/0+$/, "");
  return [
    heading(3, "skm", "Hasil Survei Kepuasan Masyarakat"),
    paragraph(
      `Survei Kepuasan Masyarakat (SKM) ${sebutan.instansi} ${sebutan.tahun} diikuti oleh ${hitungan(skm.responden, "responden")} dan menilai ${hitungan(UNSUR_SKM.length, "unsur pelayanan")} dengan skala 1 sampai dengan 4. Nilai Indeks Kepuasan Masyarakat (IKM) merupakan jumlah nilai rata-rata (NRR) setiap unsur yang dikalikan bobot ${bobot}, kemudian dikalikan 25. ${nilai(kinerja)}`,
    ),
    paragraph(`${ujung(unsur)}Nilai setiap unsur disajikan pada `, ref("tabel-skm"), "."),
    table({
      id: "tabel-skm",
      title: `Nilai Unsur Survei Kepuasan Masyarakat ${sebutan.tahun}`,
      columns: [
        ["NO.", 12, "center"],
        ["UNSUR PELAYANAN", 63, "left"],
        ["RESPONDEN", 22, "center"],
        ["NRR", 16, "center"],
        ["NRR × 25", 18, "center"],
        ["MUTU", 24, "center"],
      ],
      rows: [
        ...unsur.map(({ nama, responden, nrr }, i) =>
          row([
            `U${i + 1}`,
            nama,
            formatAngka(responden, 0),
            nrr === undefined ? TAK_TERHITUNG : formatAngka(nrr, 2),
            nrr === undefined ? TAK_TERHITUNG : formatAngka(nrr * 25, 2),
            (nrr === undefined ? undefined : classifySkm(nrr * 25)) ?? TAK_TERHITUNG,
          ]),
        ),
        row(
          [
            cell("NILAI IKM", { columnSpan: 4, align: "center" }),
            skm.nilai === undefined ? TAK_TERHITUNG : formatAngka(skm.nilai, 2),
            skm.mutu ?? TAK_TERHITUNG,
          ],
          true,
        ),
      ],
      note: "Keterangan: mutu pelayanan menurut Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 14 Tahun 2017; responden = yang menjawab unsur tersebut.",
    }),
  ];
}

const nilai = ({ skm }: Kinerja): string =>
  skm.nilai === undefined
    ? "Nilai IKM belum dapat dihitung karena terdapat jawaban yang tidak terbaca."
    : `Nilai IKM yang diperoleh sebesar ${formatAngka(skm.nilai, 2)}${skm.mutu === undefined ? "" : ` dengan mutu pelayanan ${skm.mutu}`}.`;

/** Unsur with the highest and the lowest NRR as printed; nothing where all are equal. */
function ujung(unsur: readonly Hasil[]): string {
  const known = unsur.flatMap(({ nama, nrr }) => (nrr === undefined ? [] : [{ nama, nrr }]));
  const numbers = known.map(({ nrr }) => nrr);
  const [high, low] = [Math.max(...numbers), Math.min(...numbers)];
  if (known.length === 0 || formatAngka(high, 2) === formatAngka(low, 2)) return "";
  const which = (end: number) => {
    const names = known
      .filter(({ nrr }) => formatAngka(nrr, 2) === formatAngka(end, 2))
      .map(({ nama }) => `“${nama}”`);
    return `${rangkai(names)} (${formatAngka(end, 2)})`;
  };
  return `Unsur dengan nilai tertinggi adalah ${which(high)}, sedangkan unsur dengan nilai terendah adalah ${which(low)} dan menjadi perhatian dalam perbaikan pelayanan. `;
}
