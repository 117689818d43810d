import { formatPersen } from "../../domain/format";
import type { Indikator, Jumlah, Kinerja } from "../../sheets/kinerja";
import { lead, list, paragraph } from "../blocks";
import type { Chapter, Context } from "../contract";
import { efisiensiOf } from "../efisiensi";
import { isuOf } from "../isu";
import { isNegatif } from "../kalimat/capaian";
import { rekapEfisiensi, sebagianTahun } from "../kalimat/efisiensi";
import { hitungan, rangkai } from "../kalimat/hitungan";
import { sebagaiKalimat } from "../kalimat/ketikan";
import { sebutHasil, sebutKategori } from "../kalimat/rekap";
import { sebutSerapan } from "../kalimat/serapan";
import { skalaOf } from "../kalimat/skala";
import type { Block } from "../node";
import { toRoman } from "../roman";
import { banyakSasaran, type Sasaran, sasaranOf } from "../sasaran";

/** Ikhtisar eksekutif: the whole report on a page or two, counted from the data. */
export const ikhtisarEksekutif: Chapter = {
  id: "ikhtisar-eksekutif",
  part: "front",
  title: "Ikhtisar Eksekutif",
  compose(kinerja, context) {
    const sasaran = sasaranOf(kinerja);
    return [
      ...hasil(kinerja, context, sasaran),
      ...keuangan(kinerja, context, sasaran),
      ...butirIsu(kinerja, context),
    ];
  },
};

function hasil(
  kinerja: Kinerja,
  { sebutan: { judul, instansi, tahun } }: Context,
  sasaran: readonly Sasaran[],
): Block[] {
  const indikator = sasaran.flatMap((s) => s.indikator);
  const opening = `${judul} menyajikan pertanggungjawaban ${instansi} atas pelaksanaan Perjanjian Kinerja ${tahun}`;
  if (indikator.length === 0)
    return [paragraph(`${opening}. Data indikator kinerja dan capaiannya belum tersedia.`)];
  const urutan = skalaOf(kinerja).map(({ kategori }) => kategori);
  const count = hitungan(indikator.length, "indikator kinerja");
  return [
    paragraph(
      `${opening}, yang memuat ${hitungan(banyakSasaran(sasaran), "sasaran strategis")} dengan ${count}.`,
    ),
    paragraph(
      `Hasil pengukuran menunjukkan bahwa ${sebutHasil(indikator)}. Menurut skala penilaian yang digunakan, ${sebutKategori(indikator, urutan)}.${perubahan(kinerja, indikator)}`,
    ),
    ...capaianSasaran(
      sasaran.filter(({ isDitetapkan }) => isDitetapkan),
      urutan,
    ),
  ];
}

/** ` Dibandingkan dengan Tahun 2020, kinerja 2 (dua) indikator membaik …`; nothing without a year before. */
function perubahan({ identitas: { tahun } }: Kinerja, indikator: readonly Indikator[]): string {
  const moved = indikator.flatMap((i) =>
    i.perubahan === undefined ? [] : [Math.sign(i.perubahan) * (isNegatif(i) ? -1 : 1)],
  );
  if (tahun === undefined || moved.length === 0) return "";
  const count = (sign: number) => moved.filter((m) => m === sign).length;
  const phrases = (
    [
      [1, "membaik"],
      [-1, "menurun"],
      [0, "tidak berubah"],
    ] as const
  ).flatMap(([sign, word]) =>
    count(sign) > 0 ? [`${word} pada ${hitungan(count(sign), "indikator")}`] : [],
  );
  const rest = indikator.length - moved.length;
  const unknown = rest > 0 ? `; ${hitungan(rest, "indikator")} belum memiliki data pembanding` : "";
  return ` Dibandingkan dengan Tahun ${tahun - 1}, kinerja ${rangkai(phrases)}${unknown}.`;
}

/** More sasaran than a summary can list. */
const MANY = 10;

function capaianSasaran(sasaran: readonly Sasaran[], urutan: readonly string[]): Block[] {
  const known = sasaran.flatMap((s) => (s.rata === undefined ? [] : [{ ...s, rata: s.rata }]));
  if (known.length === 0) return [];
  const say = ({ nomor, uraian, rata, kategori, terukur, indikator }: (typeof known)[number]) =>
    `Sasaran ${nomor}, ${uraian}: ${formatPersen(rata)}${kategori === undefined ? "" : `, kategori ${kategori}`} (${terukur} dari ${indikator.length} indikator)`;
  const rest = sasaran.length - known.length;
  const none =
    rest > 0
      ? [
          paragraph(
            `Rata-rata capaian ${hitungan(rest, "sasaran strategis")} lainnya belum dapat dihitung karena realisasinya belum tersedia.`,
          ),
        ]
      : [];
  if (known.length <= MANY)
    return [
      lead("Rata-rata capaian setiap sasaran strategis adalah sebagai berikut:"),
      list(
        "number",
        known.map((s) => `${say(s)}.`),
      ),
      ...none,
    ];
  const of = (kategori: string | undefined) => known.filter((s) => s.kategori === kategori);
  const counts = [...new Set([...urutan, undefined])].flatMap((kategori) => {
    const n = of(kategori).length;
    const named = kategori === undefined ? "tidak berkategori" : `berkategori ${kategori}`;
    return n > 0 ? [`${hitungan(n, "sasaran")} ${named}`] : [];
  });
  // Equal as printed is equal to the reader: then no single one is named.
  const which = (end: number) => {
    const same = known.filter(({ rata }) => formatPersen(rata) === formatPersen(end));
    const [only] = same;
    return same.length === 1 && only !== undefined
      ? say(only)
      : `${hitungan(same.length, "sasaran")} (${formatPersen(end)})`;
  };
  const rates = known.map(({ rata }) => rata);
  return [
    paragraph(
      `Menurut rata-rata capaiannya, ${rangkai(counts)}. Capaian tertinggi terdapat pada ${which(Math.max(...rates))} dan terendah pada ${which(Math.min(...rates))}.`,
    ),
    ...none,
  ];
}

function keuangan(
  kinerja: Kinerja,
  { sebutan: { instansi, tahun } }: Context,
  sasaran: readonly Sasaran[],
): Block[] {
  const { totalBelanja, totalAnggaran, identitas } = kinerja;
  const isKnown = ({ jumlahPagu, jumlahRealisasi }: Jumlah) =>
    jumlahPagu !== undefined || jumlahRealisasi !== undefined;
  const isSame =
    totalBelanja.jumlahPagu === totalAnggaran.jumlahPagu &&
    totalBelanja.jumlahRealisasi === totalAnggaran.jumlahRealisasi;
  const until = sebagianTahun(identitas);
  const date = until === undefined ? "" : ` sampai dengan ${until}`;
  const efisiensi = efisiensiOf(kinerja, sasaran);
  const sentences = [
    ...(isKnown(totalBelanja)
      ? [`Realisasi seluruh belanja ${instansi} ${tahun}${date} ${sebutSerapan(totalBelanja)}.`]
      : []),
    ...(isKnown(totalAnggaran) && !isSame
      ? [
          isKnown(totalBelanja)
            ? `Dari jumlah tersebut, realisasi anggaran program dan kegiatan ${sebutSerapan(totalAnggaran)}.`
            : `Realisasi anggaran program dan kegiatan ${instansi} ${tahun}${date} ${sebutSerapan(totalAnggaran)}.`,
        ]
      : []),
    ...(efisiensi.some((e) => e.efisiensi !== undefined)
      ? [
          `Dari sisi efisiensi penggunaan sumber daya, yaitu selisih rata-rata capaian dan serapan anggaran, ${rekapEfisiensi(efisiensi)}.${until === undefined ? "" : " Tingkat efisiensi tersebut belum menggambarkan satu tahun anggaran."}`,
        ]
      : []),
  ];
  return sentences.length === 0
    ? [paragraph("Data anggaran dan realisasinya belum tersedia.")]
    : [paragraph(sentences.join(" "))];
}

/** More items than a summary repeats. */
const FEW = 5;

/** Obstacles and steps as typed; what nobody typed is marked in Bab IV and not here. */
function butirIsu(kinerja: Kinerja, { bab }: Context): Block[] {
  const index = bab.findIndex(({ title }) => title === "Penutup");
  const whole = index < 0 ? "" : ` yang diuraikan selengkapnya pada Bab ${toRoman(index + 1)}`;
  const part = (jenis: "hambatan" | "langkah perbaikan", say: (n: string) => string): Block[] => {
    const items = isuOf(kinerja, jenis);
    if (items.length === 0) return [];
    const rest = items.length > FEW ? `${whole}, antara lain` : ", yaitu";
    return [
      lead(`${say(hitungan(items.length, jenis))}${rest}:`),
      list(
        "number",
        items.slice(0, FEW).map(({ uraian }) => sebagaiKalimat(uraian)),
      ),
    ];
  };
  return [
    ...part("hambatan", (n) => `Dalam pelaksanaan program dan kegiatan dihadapi ${n}`),
    ...part("langkah perbaikan", (n) => `Untuk perbaikan kinerja ditetapkan ${n}`),
  ];
}
