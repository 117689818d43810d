import { formatPersen } from "../../domain/format";
import type { Jumlah, Kinerja } from "../../sheets/kinerja";
import { lead, list, paragraph } from "../blocks";
import type { Chapter } from "../contract";
import { efisiensiOf } from "../efisiensi";
import { hasilOf } from "../kalimat/capaian";
import { rekapEfisiensi, sebagianTahun } from "../kalimat/efisiensi";
import { berbutir, hitungan, rangkai, tanpaTitik } from "../kalimat/hitungan";
import { isTercapaiAkhir } from "../kalimat/kemajuan";
import { sebutHasil, sebutKategori } from "../kalimat/rekap";
import { sebutSerapan } from "../kalimat/serapan";
import { skalaOf } from "../kalimat/skala";
import { banyakSasaran, type Sasaran, sasaranOf } from "../sasaran";
import { hambatan, langkahPerbaikan } from "../sections/langkah-perbaikan";

/** Bab IV: conclusions counted from the data, and the closing words. */
export const penutup: Chapter = {
  id: "penutup",
  part: "body",
  title: "Penutup",
  summary:
    "simpulan atas capaian kinerja dan realisasi anggaran, hambatan, serta langkah perbaikan",
  compose(kinerja, context) {
    const { judul, instansi, tahunBerikut, tahun } = context.sebutan;
    const simpulan = [
      ...kinerjaSasaran(kinerja),
      ...kemajuanRenstra(kinerja),
      ...serapan(kinerja),
      ...efisiensi(kinerja),
    ];
    const behind = kinerja.indikator.filter(
      (i) => i.indikator !== undefined && hasilOf(i) === "belum tercapai",
    );
    return [
      paragraph(
        `${judul} menggambarkan pelaksanaan Perjanjian Kinerja ${instansi} selama satu tahun anggaran beserta penggunaan anggaran yang mendukungnya.`,
      ),
      ...(simpulan.length === 0
        ? [
            paragraph(
              "Data capaian kinerja dan realisasi anggaran belum tersedia sehingga simpulan belum dapat dirumuskan.",
            ),
          ]
        : [
            lead(
              `Dari hasil pengukuran dan evaluasi kinerja ${tahun} dapat disimpulkan hal-hal sebagai berikut:`,
            ),
            list("number", simpulan),
          ]),
      ...(behind.length === 0
        ? []
        : [
            lead(
              `Indikator berikut belum mencapai target dan menjadi perhatian dalam perencanaan kinerja ${tahunBerikut}:`,
            ),
            list(
              "letter",
              berbutir(
                behind.map(({ indikator = "", capaian }) =>
                  capaian === undefined
                    ? tanpaTitik(indikator)
                    : `${tanpaTitik(indikator)} (capaian ${formatPersen(capaian)})`,
                ),
              ),
            ),
          ]),
      ...hambatan(kinerja, context),
      ...langkahPerbaikan(kinerja, context),
      paragraph(
        `Laporan ini diharapkan menjadi bahan evaluasi bagi ${instansi} serta masukan dalam penyusunan rencana dan penganggaran ${tahunBerikut}, sehingga kinerja dan kualitas pelayanan kepada masyarakat terus meningkat.`,
      ),
    ];
  },
};

function kinerjaSasaran(kinerja: Kinerja): string[] {
  const sasaran = sasaranOf(kinerja);
  const indikator = sasaran.flatMap((s) => s.indikator);
  if (indikator.length === 0) return [];
  const urutan = skalaOf(kinerja).map(({ kategori }) => kategori);
  return [
    `Dari ${hitungan(indikator.length, "indikator kinerja")} pada ${hitungan(banyakSasaran(sasaran), "sasaran strategis")}, ${sebutKategori(indikator, urutan)}; ${sebutHasil(indikator)}.`,
    ...rataRata(sasaran.filter(({ isDitetapkan }) => isDitetapkan)),
  ];
}

/** More sasaran than a sentence can name. */
const MANY = 5;

/** Average of every sasaran that has one; of many the highest and the lowest. */
function rataRata(sasaran: readonly Sasaran[]): string[] {
  const known = sasaran.flatMap(({ nomor, rata, kategori }) =>
    rata === undefined
      ? []
      : [{ nomor, rata, kelas: kategori === undefined ? "" : ` (${kategori})` }],
  );
  if (known.length === 0) return [];
  const print = ({ rata, kelas }: (typeof known)[number]) => `${formatPersen(rata)}${kelas}`;
  if (known.length <= MANY) {
    const each = known.map((one) => `Sasaran ${one.nomor} sebesar ${print(one)}`);
    return [`Rata-rata capaian ${rangkai(each)}.`];
  }
  const low = known.reduce((a, b) => (b.rata < a.rata ? b : a));
  const high = known.reduce((a, b) => (b.rata > a.rata ? b : a));
  const range =
    low.rata === high.rata
      ? `sebesar ${print(low)}`
      : `berkisar antara ${print(low)} dan ${print(high)}`;
  return [`Rata-rata capaian ${hitungan(known.length, "sasaran strategis")} ${range}.`];
}

/** How many indikator already stand at the target of the last Renstra year. */
function kemajuanRenstra({ indikator, identitas: { akhirRenstra } }: Kinerja): string[] {
  const known = indikator.filter((i) => i.indikator !== undefined).map(isTercapaiAkhir);
  const compared = known.filter((is) => is !== undefined).length;
  if (compared === 0 || akhirRenstra === undefined) return [];
  const done = known.filter((is) => is === true).length;
  const of = hitungan(compared, "indikator");
  const what =
    done === 0
      ? `belum ada yang mencapai target akhir Renstra Tahun ${akhirRenstra}`
      : `${done === compared ? "seluruhnya" : hitungan(done, "indikator")} telah mencapai target akhir Renstra Tahun ${akhirRenstra}`;
  return [`Dari ${of} yang dapat dibandingkan, ${what}.`];
}

function efisiensi(kinerja: Kinerja): string[] {
  const all = efisiensiOf(kinerja, sasaranOf(kinerja));
  if (!all.some((e) => e.efisiensi !== undefined)) return [];
  const until = sebagianTahun(kinerja.identitas);
  const partial =
    until === undefined ? "" : `, dengan catatan bahwa data realisasi baru sampai dengan ${until}`;
  return [`Dalam penggunaan sumber daya, ${rekapEfisiensi(all)}${partial}.`];
}

function serapan({ totalBelanja, totalAnggaran }: Kinerja): string[] {
  const known = (total: Jumlah) =>
    total.jumlahPagu !== undefined || total.jumlahRealisasi !== undefined;
  const isSame =
    totalBelanja.jumlahPagu === totalAnggaran.jumlahPagu &&
    totalBelanja.jumlahRealisasi === totalAnggaran.jumlahRealisasi;
  return [
    ...(known(totalBelanja) ? [`Realisasi seluruh belanja ${sebutSerapan(totalBelanja)}.`] : []),
    ...(known(totalAnggaran) && !isSame
      ? [`Realisasi anggaran program dan kegiatan ${sebutSerapan(totalAnggaran)}.`]
      : []),
  ];
}
