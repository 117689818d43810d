import type { Kinerja } from "../../sheets/kinerja";
import { heading, lead, list, paragraph, strong } from "../blocks";
import type { Chapter, Context } from "../contract";
import { dasarHukumOf } from "../kalimat/dasar-hukum";
import { berbutir, rangkai } from "../kalimat/hitungan";
import type { Block } from "../node";
import { toRoman } from "../roman";
import { organisasi } from "../sections/organisasi";
import { permasalahanUtama } from "../sections/permasalahan";

/** Bab I: why the report is made, for what, by whom, and how it is arranged. */
export const pendahuluan: Chapter = {
  id: "pendahuluan",
  part: "body",
  title: "Pendahuluan",
  compose: (kinerja, context) => [
    ...latarBelakang(kinerja, context),
    ...maksudTujuan(context),
    ...organisasi(kinerja, context),
    ...permasalahanUtama(kinerja, context),
    ...sistematika(context),
  ],
};

const latarBelakang = (
  { identitas }: Kinerja,
  { sebutan: { instansi, tahun } }: Context,
): Block[] => [
  heading(2, "latar-belakang", "LATAR BELAKANG"),
  paragraph(
    "Penyelenggaraan pemerintahan yang baik menuntut setiap instansi pemerintah mempertanggungjawabkan pelaksanaan tugas dan penggunaan sumber daya yang dipercayakan kepadanya. Pertanggungjawaban itu tidak cukup menunjukkan bahwa anggaran telah digunakan sesuai dengan ketentuan, tetapi juga harus menunjukkan hasil yang dicapai dan manfaatnya bagi masyarakat.",
  ),
  paragraph(
    `Untuk itu, ${dasarHukumOf(identitas).sakip} mewajibkan setiap instansi pemerintah menyusun rencana strategis, perjanjian kinerja, pengukuran kinerja, dan laporan kinerja sebagai satu rangkaian. Laporan Kinerja menjadi bagian akhir dari rangkaian tersebut: di dalamnya target yang diperjanjikan pada awal tahun dibandingkan dengan hasil yang dicapai pada akhir tahun.`,
  ),
  paragraph(
    `Kinerja ${instansi} ${tahun} diukur berdasarkan indikator kinerja sasaran strategis yang ditetapkan dalam Perjanjian Kinerja. Laporan ini menyajikan hasil pengukuran tersebut beserta evaluasi dan realisasi anggaran yang mendukungnya.`,
  ),
];

const maksudTujuan = ({ sebutan: { instansi, tahun } }: Context): Block[] => [
  heading(2, "maksud-tujuan", "MAKSUD DAN TUJUAN"),
  paragraph(
    `Laporan Kinerja ini dimaksudkan untuk menyampaikan capaian kinerja ${instansi} ${tahun} terhadap sasaran dan target yang telah ditetapkan.`,
  ),
  lead("Tujuan penyusunan laporan ini adalah:"),
  list("number", [
    `mempertanggungjawabkan pelaksanaan tugas, fungsi, dan penggunaan sumber daya ${instansi} kepada pemberi amanat dan masyarakat;`,
    "menyediakan informasi kinerja yang terukur sebagai dasar evaluasi dan pengambilan keputusan; dan",
    `menjadi masukan bagi perbaikan perencanaan dan peningkatan kinerja ${instansi} secara berkelanjutan.`,
  ]),
];

const sistematika = ({ bab, judulLampiran }: Context): Block[] => [
  heading(2, "sistematika", "SISTEMATIKA PENULISAN"),
  lead("Laporan ini disusun dengan sistematika sebagai berikut:"),
  list(
    "dash",
    berbutir(bab.map(({ isi }) => isi)).map((isi, i) => ({
      content: [strong(`Bab ${toRoman(i + 1)} ${bab[i]?.title}`), `, memuat ${isi}`],
    })),
  ),
  ...(judulLampiran.length === 0
    ? []
    : [
        paragraph(
          `Laporan ini dilengkapi dengan lampiran yang memuat ${rangkai(judulLampiran).toLowerCase()}.`,
        ),
      ]),
];
