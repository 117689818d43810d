import { sum } from "../../domain/desimal";
import { formatNilai } from "../../domain/format";
import type { Indikator, Kinerja, TahunLalu } from "../../sheets/kinerja";
import { heading, lead, list, mergedRows, paragraph, ref, row, strong, table } from "../blocks";
import type { Context } from "../contract";
import { cetakRealisasi, cetakTarget, evaluasi, isNegatif } from "../kalimat/capaian";
import { tanpaTitik } from "../kalimat/hitungan";
import { kemajuan } from "../kalimat/kemajuan";
import { banding, hasNasional } from "../kalimat/nasional";
import { BELUM_TERSEDIA, cetakNilai, cetakPersen, isPersen, TAK_TERHITUNG } from "../kalimat/nilai";
import { perkembangan, type Subjek, tahunLalu } from "../kalimat/perkembangan";
import { catatanSumber } from "../kalimat/sumber-data";
import { pilih } from "../kalimat/variasi";
import type { Block, Inline } from "../node";
import type { Sasaran } from "../sasaran";

/** Analysis 1: target and realisasi of the year reported. */
export function terhadapTarget(sasaran: Sasaran, { sebutan }: Context): Block[] {
  const { nomor, indikator } = sasaran;
  const id = `tabel-target-${nomor}`;
  return [
    heading(4, `sasaran-${nomor}-target`, `Target dan Realisasi ${sebutan.tahun}`),
    lead(
      pilih(nomor - 1, [
        `Hasil pengukuran kinerja ${sebutan.tahun} adalah sebagai berikut:`,
        `Realisasi ${sebutan.tahun} dibandingkan dengan targetnya menunjukkan hasil berikut:`,
        "Target dan realisasi setiap indikator diuraikan sebagai berikut:",
      ]),
    ),
    list(
      "dash",
      indikator.map((i, n) => ({
        content: [
          strong(tanpaTitik(i.indikator ?? "")),
          ` (Indikator ${nomor}.${n + 1}) ${evaluasi(i, nomor + n - 1)}`,
        ],
      })),
    ),
    paragraph(
      ...pilih(nomor - 1, [
        ["Perbandingan selengkapnya disajikan pada ", ref(id), "."],
        ["Rincian target, realisasi, dan selisihnya terdapat pada ", ref(id), "."],
        [ref(id), " memuat target dan realisasi setiap indikator beserta selisihnya."],
      ]),
    ),
    table({
      id,
      title: `Target dan Realisasi Kinerja ${sebutSasaran(sasaran)} ${sebutan.tahun}`,
      columns: [
        ["NO.", 12, "center"],
        ["INDIKATOR KINERJA", 50, "left"],
        ["SATUAN", 20, "center"],
        ["TARGET", 19, "center"],
        ["REALISASI", 20, "center"],
        ["SELISIH", 17, "center"],
        ["CAPAIAN", 17, "center"],
      ],
      rows: indikator.map((i, n) =>
        row([
          `${nomor}.${n + 1}`,
          i.indikator ?? BELUM_TERSEDIA,
          i.satuan ?? BELUM_TERSEDIA,
          cetakTarget(i),
          cetakRealisasi(i),
          cetakSelisih(selisihTarget(i), i.satuan),
          cetakPersen(i.capaian),
        ]),
      ),
      note: catatanSumber(
        indikator,
        indikator.some(({ capaian }) => capaian === undefined),
      ),
    }),
  ];
}

/** Realisasi minus target as it stands, so that its sign is that of the numbers beside it. */
const selisihTarget = ({ selisih, ...i }: Indikator): number | undefined =>
  selisih === undefined ? undefined : isNegatif(i) ? -selisih : selisih;

/** Analysis 2: realisasi and capaian of several years. */
export function terhadapTahunLalu(
  { identitas: { tahun } }: Kinerja,
  sasaran: Sasaran,
  { sebutan }: Context,
): Block[] {
  const { nomor, indikator } = sasaran;
  const title = heading(4, `sasaran-${nomor}-lalu`, "Perbandingan dengan Tahun-Tahun Sebelumnya");
  const hasPast = indikator.some((i) => tahunLalu(i).length > 0);
  if (!hasPast || tahun === undefined)
    return [
      title,
      paragraph(
        "Data realisasi tahun-tahun sebelumnya belum tersedia sehingga perkembangan kinerja belum dapat dibandingkan.",
      ),
    ];
  const id = `tabel-lalu-${nomor}`;
  return [
    title,
    ...pembahasan(
      sasaran,
      (i, subjek) => perkembangan(i, { ...subjek, tahun }),
      pilih(nomor - 1, [
        ["Realisasi dan capaian tahun-tahun tersebut disajikan pada ", ref(id), "."],
        ["Perkembangannya dari tahun ke tahun dirinci pada ", ref(id), "."],
        [ref(id), " menyajikan realisasi dan capaian setiap tahun."],
      ]),
    ),
    table({
      id,
      title: `Perkembangan Realisasi dan Capaian Kinerja ${sebutSasaran(sasaran)} sampai dengan ${sebutan.tahun}`,
      columns: [
        ["NO.", 12, "center"],
        ["INDIKATOR KINERJA", 46, "left"],
        ["TAHUN", 14, "center"],
        ["TARGET", 20, "center"],
        ["REALISASI", 20, "center"],
        ["CAPAIAN", 19, "center"],
        ["PERUBAHAN", 24, "center"],
      ],
      rows: indikator.flatMap((i, n) =>
        mergedRows([`${nomor}.${n + 1}`, i.indikator ?? BELUM_TERSEDIA], barisTahun(i, tahun)),
      ),
      note: catatanSumber(
        indikator,
        true,
        "Perubahan = realisasi tahun itu dikurangi realisasi tahun sebelumnya.",
      ),
    }),
  ];
}

function barisTahun(i: Indikator, tahun: number): string[][] {
  const past = tahunLalu(i);
  const before = (year: number) =>
    past.find((l: TahunLalu) => l.tahun === year - 1)?.realisasi.angka;
  const line = (
    year: number,
    target: string,
    realisasi: string,
    angka: number | undefined,
    capaian: number | undefined,
  ) => {
    const last = before(year);
    const change = angka === undefined || last === undefined ? undefined : kurang(angka, last);
    return [String(year), target, realisasi, cetakPersen(capaian), cetakSelisih(change, i.satuan)];
  };
  return [
    ...past.map(({ tahun: year, target, realisasi, capaian }) =>
      line(
        year,
        cetakNilai(target.angka, target.teks, i.satuan),
        cetakNilai(realisasi.angka, realisasi.teks, i.satuan),
        realisasi.angka,
        capaian,
      ),
    ),
    line(tahun, cetakTarget(i), cetakRealisasi(i), i.realisasi, i.capaian),
  ];
}

/** Analysis 3: realisasi to date against the target of the last Renstra year. */
export function terhadapAkhirRenstra(
  { identitas: { tahun, akhirRenstra } }: Kinerja,
  sasaran: Sasaran,
  { sebutan }: Context,
): Block[] {
  const { nomor, indikator } = sasaran;
  const title = heading(4, `sasaran-${nomor}-renstra`, "Perbandingan dengan Target Akhir Renstra");
  const isKnown = indikator.some(
    ({ targetAkhir: { angka, teks } }) => angka !== undefined || teks !== undefined,
  );
  if (!isKnown)
    return [
      title,
      paragraph(
        "Target akhir Renstra belum tersedia sehingga tingkat kemajuan sasaran ini belum dapat dihitung.",
      ),
    ];
  const id = `tabel-renstra-${nomor}`;
  const end = akhirRenstra === undefined ? "" : ` (${akhirRenstra})`;
  return [
    title,
    ...pembahasan(
      sasaran,
      (i, subjek) => kemajuan(i, akhirRenstra, { ...subjek, tahun }),
      pilih(nomor - 1, [
        ["Tingkat kemajuan setiap indikator disajikan pada ", ref(id), "."],
        ["Kemajuan terhadap target akhir Renstra dirinci pada ", ref(id), "."],
      ]),
    ),
    table({
      id,
      title: `Realisasi Kinerja ${sebutSasaran(sasaran)} terhadap Target Akhir Renstra`,
      columns: [
        ["NO.", 12, "center"],
        ["INDIKATOR KINERJA", 62, "left"],
        [`TARGET AKHIR RENSTRA${end}`, 29, "center"],
        [`REALISASI ${sebutan.tahun.toUpperCase()}`, 26, "center"],
        ["TINGKAT KEMAJUAN", 26, "center"],
      ],
      rows: indikator.map((i, n) =>
        row([
          `${nomor}.${n + 1}`,
          i.indikator ?? BELUM_TERSEDIA,
          cetakNilai(i.targetAkhir.angka, i.targetAkhir.teks, i.satuan),
          cetakRealisasi(i),
          cetakPersen(i.tingkatKemajuan),
        ]),
      ),
      note: catatanSumber(
        indikator,
        indikator.some(({ tingkatKemajuan }) => tingkatKemajuan === undefined),
      ),
    }),
  ];
}

/** Analysis 4: against the national figure, said to be absent where there is none. */
export function terhadapNasional(
  { identitas: { tahun } }: Kinerja,
  sasaran: Sasaran,
  { sebutan }: Context,
): Block[] {
  const { nomor, indikator } = sasaran;
  const title = heading(4, `sasaran-${nomor}-nasional`, "Perbandingan dengan Standar Nasional");
  if (!indikator.some(hasNasional))
    return [
      title,
      paragraph(
        pilih(nomor - 1, [
          "Standar atau realisasi nasional untuk indikator pada sasaran ini tidak tersedia, sehingga perbandingan dengan tingkat nasional tidak disajikan.",
          "Perbandingan dengan tingkat nasional tidak disajikan karena standar atau realisasi nasionalnya tidak tersedia.",
        ]),
      ),
    ];
  const id = `tabel-nasional-${nomor}`;
  return [
    title,
    ...pembahasan(sasaran, (i, subjek) => banding(i, { ...subjek, tahun }), [
      "Perbandingan tersebut disajikan pada ",
      ref(id),
      ".",
    ]),
    table({
      id,
      title: `Realisasi Kinerja ${sebutSasaran(sasaran)} dibandingkan dengan Standar Nasional ${sebutan.tahun}`,
      columns: [
        ["NO.", 12, "center"],
        ["INDIKATOR KINERJA", 62, "left"],
        [`REALISASI ${sebutan.tahun.toUpperCase()}`, 26, "center"],
        ["STANDAR NASIONAL", 28, "center"],
        ["SELISIH", 27, "center"],
      ],
      rows: indikator.map((i, n) =>
        row([
          `${nomor}.${n + 1}`,
          i.indikator ?? BELUM_TERSEDIA,
          cetakRealisasi(i),
          hasNasional(i) ? cetakNilai(i.nasional, i.teks.nasional, i.satuan) : "tidak tersedia",
          cetakSelisih(
            i.realisasi === undefined || i.nasional === undefined
              ? undefined
              : kurang(i.realisasi, i.nasional),
            i.satuan,
          ),
        ]),
      ),
      note: catatanSumber(
        indikator,
        indikator.some((i) => i.realisasi === undefined || i.nasional === undefined),
      ),
    }),
  ];
}

/** More indikator than a paragraph can speak of. */
const MANY = 3;

/** A sentence or two on each indikator and where the table is: one paragraph for a few, a list for many. */
function pembahasan(
  sasaran: Sasaran,
  say: (indikator: Indikator, subjek: Omit<Subjek, "tahun">) => string,
  reference: readonly Inline[],
): Block[] {
  const { nomor, indikator } = sasaran;
  const said = indikator.map((i, n) =>
    say(i, { nama: `Indikator ${nomor}.${n + 1}`, giliran: nomor + n - 1 }),
  );
  return said.length > MANY
    ? [list("dash", said), paragraph(...reference)]
    : [paragraph(`${said.join(" ")} `, ...reference)];
}

const sebutSasaran = ({ nomor, isDitetapkan }: Sasaran): string =>
  isDitetapkan ? `Sasaran ${nomor}` : "di Luar Sasaran Strategis";

/** A difference with its sign: `+7,27`, `−15 poin`, `0`. */
function cetakSelisih(selisih: number | undefined, satuan: string | undefined): string {
  if (selisih === undefined) return TAK_TERHITUNG;
  const number = formatNilai(Math.abs(selisih));
  const signed = selisih === 0 ? "0" : `${selisih > 0 ? "+" : "−"}${number}`;
  return isPersen(satuan) ? `${signed} poin` : signed;
}

const kurang = (a: number, b: number): number => sum([a, -b]);
