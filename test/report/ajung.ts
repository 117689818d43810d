import { computeCapaian, parseArah } from "../../src/domain/capaian";
import { sum } from "../../src/domain/desimal";
import { classify, SKALA_BAKU } from "../../src/domain/predikat";
import { computeSerapan } from "../../src/domain/serapan";
import type { Identitas } from "../../src/sheets/identitas";
import type {
  BarisAnggaran,
  BarisBelanja,
  BarisRkt,
  Indikator,
  Jumlah,
  Kinerja,
} from "../../src/sheets/kinerja";

type Loose<T> = { readonly [F in keyof T]?: T[F] | undefined };

let line = 3;
/** A row as read, from the fields that are filled in; every other one is a blank cell. */
const row = <T>(tab: string, fields: Loose<T>): T =>
  ({ at: { tab, row: ++line }, teks: {}, ...fields }) as unknown as T;

/** An indikator with its capaian and kategori worked out as the workbook does. */
export function indikator(fields: Loose<Indikator>): Indikator {
  const { targetTahunIni: target, realisasi, arah } = fields;
  const capaian =
    target === undefined || realisasi === undefined
      ? undefined
      : computeCapaian(target, realisasi, parseArah(arah ?? "") ?? "positif");
  const kategori = capaian === undefined ? undefined : classify(capaian, SKALA_BAKU);
  return row<Indikator>("IKU", { arah: "positif", utama: "ya", capaian, kategori, ...fields });
}

export const jumlah = (
  jumlahPagu: number | undefined,
  jumlahRealisasi: number | undefined,
): Jumlah => ({
  jumlahPagu,
  jumlahRealisasi,
  serapan:
    jumlahPagu === undefined || jumlahRealisasi === undefined
      ? undefined
      : computeSerapan(jumlahPagu, jumlahRealisasi),
});

export const anggaran = (
  kode: string,
  uraian: string,
  pagu: number | undefined,
  realisasi: number | undefined,
  more: Loose<BarisAnggaran> = {},
): BarisAnggaran =>
  row<BarisAnggaran>("Anggaran", {
    kode,
    uraian,
    induk: kode.includes(".") ? kode.slice(0, kode.lastIndexOf(".")) : undefined,
    jumlahAnak: 0,
    ...jumlah(pagu, realisasi),
    ...more,
  });

const belanja = (
  kode: string,
  uraian: string,
  pagu: number,
  realisasi: number | undefined,
  whole: number,
): BarisBelanja =>
  row<BarisBelanja>("Belanja", {
    kode,
    uraian,
    induk: kode.includes(".") ? kode.slice(0, kode.lastIndexOf(".")) : undefined,
    jumlahAnak: 0,
    ...jumlah(pagu, realisasi),
    proporsi: computeSerapan(whole, pagu),
  });

export const renstra = (
  kode: string,
  jenis: string,
  uraian: string,
  more: Loose<Kinerja["renstra"][number]> = {},
) => row<Kinerja["renstra"][number]>("Renstra", { kode, jenis, uraian, ...more });

export const rkt = (fields: Loose<BarisRkt>): BarisRkt => row<BarisRkt>("RKT", fields);

/** A workbook in which nothing is filled in. */
export function kosong(change: Loose<Kinerja> = {}): Kinerja {
  return {
    identitas: { teks: {} } as unknown as Identitas,
    skala: [],
    renstra: [],
    indikator: [],
    pengukuran: [],
    rkt: [],
    anggaran: [],
    totalAnggaran: jumlah(undefined, undefined),
    belanja: [],
    totalBelanja: jumlah(undefined, undefined),
    letak: {},
    gangguan: [],
    ...change,
  } as Kinerja;
}

const identitas = {
  namaInstansi: "Kecamatan Ajung",
  jenis: "kecamatan",
  pemerintahDaerah: "Kabupaten Jember",
  tahun: 2021,
  awalRenstra: 2021,
  akhirRenstra: 2024,
  periodeData: "2021-12-31",
  kepalaJabatan: "Camat Ajung",
  kepalaNama: "(nama camat)",
  kepalaPangkat: "Pembina Tingkat I",
  kepalaNip: "(NIP camat)",
  atasanJabatan: "Bupati Jember",
  atasanNama: "(nama bupati)",
  tempatLaporan: "Jember",
  tanggalLaporan: "2022-01-31",
  dasarHukum: "Peraturan Bupati Jember Nomor 61 Tahun 2016",
  dokumenRenstra:
    "Perubahan Rencana Strategis Perangkat Daerah di Lingkungan Pemerintah Kabupaten Jember Tahun 2021–2024",
  skIku: "Keputusan Camat Ajung Nomor 065/5.1/35.09.17/2021",
  visi: "Jember Bersatu Menuju Masyarakat Makmur, Sejahtera, Berkeadilan dan Mandiri",
  jumlahDesa: 7,
  teks: {},
} satisfies Identitas;

/** Program, its sasaran, and its kegiatan with pagu and realisasi. */
const PROGRAM: readonly (readonly [
  string,
  string | undefined,
  readonly (readonly [string, number, number])[],
])[] = [
  [
    "Program Pelayanan Administrasi Perkantoran",
    undefined,
    [["Kegiatan Penunjang Administrasi dan Operasional Rutin", 135746000, 41060000]],
  ],
  [
    "Program Peningkatan Sarana dan Prasarana Aparatur",
    undefined,
    [
      ["Kegiatan Pemeliharaan Rutin/Berkala Mobil Jabatan", 44495750, 1250000],
      ["Kegiatan Pemeliharaan Rutin/Berkala Kendaraan Dinas/Operasional", 21689000, 1000000],
      ["Kegiatan Pemeliharaan Rutin/Berkala Bangunan Lainnya", 105898560, 12178001],
    ],
  ],
  [
    "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
    undefined,
    [
      ["Kegiatan Penyusunan Pelaporan Keuangan SKPD Akhir Tahun", 147497500, 34200000],
      ["Implementasi Sistem Akuntansi Keuangan SKPD", 44160000, 15019000],
    ],
  ],
  [
    "Program Koordinasi Pemerintahan, Pembangunan, dan Penyelenggaraan Pemerintahan Wilayah Kecamatan",
    "S2",
    [
      ["Kegiatan Koordinasi Penyelenggaraan Pemerintahan", 980595000, 302000000],
      [
        "Kegiatan Koordinasi Penyelenggaraan Pemberdayaan Masyarakat dan Kesejahteraan Sosial",
        70179000,
        1250000,
      ],
      ["Kegiatan Koordinasi Penyelenggaraan Ketertiban dan Keamanan Umum", 147000000, 52850000],
    ],
  ],
  [
    "Program Penyelenggaraan Pelayanan Umum Kecamatan",
    "S1",
    [["Kegiatan Koordinasi Pelayanan Umum", 27539000, 10750000]],
  ],
];

const rowsAnggaran = (): BarisAnggaran[] =>
  PROGRAM.flatMap(([uraian, sasaran, kegiatan], p) => {
    const kode = ["I", "II", "III", "IV", "V"][p] ?? "";
    const total = (i: 1 | 2) => sum(kegiatan.map((k) => k[i]));
    return [
      anggaran(kode, uraian, total(1), total(2), {
        tingkat: "program",
        sasaran,
        jumlahAnak: kegiatan.length,
      }),
      ...kegiatan.map(([nama, pagu, realisasi], k) =>
        anggaran(`${kode}.${k + 1}`, nama, pagu, realisasi, {
          tingkat: "kegiatan",
          pagu,
          realisasi,
        }),
      ),
    ];
  });

const BELANJA_LANGSUNG = 1724799810;
const BELANJA_TIDAK_LANGSUNG = 2305724256;
const SELURUH_BELANJA = BELANJA_LANGSUNG + BELANJA_TIDAK_LANGSUNG;

const rowsRkt = (): BarisRkt[] => {
  const pelayanan = {
    kode: "V.1",
    tingkat: "kegiatan",
    induk: "V",
    sasaran: "S1",
    satuan: "dokumen",
    uraian: "Kegiatan Koordinasi Pelayanan Umum",
  };
  const koordinasi = { tingkat: "kegiatan", induk: "IV", sasaran: "S2" };
  const pemerintahan = {
    ...koordinasi,
    kode: "IV.1",
    uraian: "Kegiatan Koordinasi Penyelenggaraan Pemerintahan",
  };
  const pemberdayaan = {
    ...koordinasi,
    kode: "IV.2",
    uraian: "Kegiatan Koordinasi Penyelenggaraan Pemberdayaan Masyarakat dan Kesejahteraan Sosial",
  };
  const ketertiban = {
    ...koordinasi,
    kode: "IV.3",
    uraian: "Kegiatan Koordinasi Penyelenggaraan Ketertiban dan Keamanan Umum",
  };
  return [
    rkt({
      kode: "V",
      tingkat: "program",
      sasaran: "S1",
      uraian: "Program Penyelenggaraan Pelayanan Umum Kecamatan",
      indikator: "Persentase pelayanan yang diterbitkan sesuai peraturan/SOP",
      satuan: "%",
      target: 100,
    }),
    rkt({ ...pelayanan, indikator: "Jumlah KTP yang diterbitkan", target: 1500, realisasi: 461 }),
    rkt({ ...pelayanan, indikator: "Jumlah KK yang diterbitkan", target: 2500, realisasi: 321 }),
    rkt({
      ...pelayanan,
      indikator: "Jumlah akta kelahiran yang diterbitkan",
      target: 750,
      realisasi: 124,
    }),
    rkt({
      ...pelayanan,
      indikator: "Jumlah surat lainnya yang diterbitkan",
      target: 250,
      realisasi: 1594,
    }),
    rkt({
      kode: "IV",
      tingkat: "program",
      sasaran: "S2",
      uraian:
        "Program Koordinasi Pemerintahan, Pembangunan, dan Penyelenggaraan Pemerintahan Wilayah Kecamatan",
      indikator:
        "Persentase rekomendasi hasil koordinasi seksi pemerintahan, pemberdayaan masyarakat dan kesejahteraan sosial, serta ketertiban dan keamanan umum yang ditindaklanjuti selama 1 tahun",
      satuan: "%",
      target: 100,
    }),
    rkt({
      ...pemerintahan,
      indikator: "Jumlah rapat koordinasi",
      target: 600,
      teks: { target: "50 org x 12 bln" },
    }),
    rkt({
      ...pemerintahan,
      indikator: "Jumlah desa yang dimonitor dan dievaluasi",
      target: 84,
      teks: { target: "7 desa x 12 bln" },
    }),
    rkt({
      ...pemberdayaan,
      indikator: "Jumlah peserta Musrenbang desa dan kecamatan",
      target: 90,
      teks: { target: "1 x 90 org" },
    }),
    rkt({
      ...pemberdayaan,
      indikator: "Jumlah kelembagaan yang difasilitasi",
      target: 84,
      teks: { target: "7 desa x 12 bln" },
    }),
    rkt({
      ...ketertiban,
      indikator: "Jumlah desa yang mendapatkan pembinaan satuan keamanan",
      target: 84,
      teks: { target: "7 desa x 12 bln" },
    }),
    rkt({
      ...ketertiban,
      indikator: "Jumlah pelaksanaan HUT RI dan lomba",
      target: 1,
      teks: { target: "1 kali" },
    }),
  ];
};

/** Kecamatan Ajung 2021, the draft report it published with its contradictions resolved. */
export function ajung(): Kinerja {
  line = 3;
  const money = rowsAnggaran();
  const programs = money.filter(({ induk }) => induk === undefined);
  return kosong({
    identitas,
    renstra: [
      renstra("M1", "misi", "Melaksanakan reformasi birokrasi dan pelayanan publik"),
      renstra("M2", "misi", "Mewujudkan pemenuhan kebutuhan dasar masyarakat yang berkeadilan"),
      renstra(
        "M3",
        "misi",
        "Meningkatkan pembangunan ekonomi kerakyatan yang mandiri dan berdaya saing, berbasis agrobisnis/agroindustri, dan industrialisasi secara berkelanjutan",
      ),
      renstra(
        "T1",
        "tujuan",
        "Meningkatkan kualitas penyelenggaraan pemerintahan wilayah Kecamatan Ajung dalam pelayanan publik",
        { induk: "M1" },
      ),
      renstra("S1", "sasaran", "Meningkatnya kualitas pelayanan", {
        induk: "T1",
        strategi: "Orientasi pelayanan publik berbasis kepuasan masyarakat",
        kebijakan: "Peningkatan dukungan bagi peningkatan kapasitas dan kinerja pelayanan publik",
      }),
      renstra(
        "T2",
        "tujuan",
        "Meningkatkan koordinasi pemerintahan dan penyelenggaraan pemerintahan wilayah Kecamatan Ajung",
        { induk: "M1" },
      ),
      renstra(
        "S2",
        "sasaran",
        "Meningkatnya koordinasi bidang pemerintahan, pembangunan dan penyelenggaraan pemerintahan wilayah kecamatan",
        {
          induk: "T2",
          strategi: "Optimalisasi kegiatan bersama penyelenggara pemerintah dan masyarakat",
          kebijakan: "Membangun koordinasi antarpenyelenggara pemerintah dan masyarakat",
        },
      ),
    ],
    indikator: [
      indikator({
        kode: "S1.1",
        sasaran: "S1",
        indikator: "Nilai Survei Kepuasan Masyarakat (SKM) dalam bidang pelayanan publik",
        satuan: "nilai",
        pembilang:
          "Hasil penghitungan Survei Kepuasan Masyarakat (SKM) pada bidang pelayanan publik",
        penanggungJawab: "Seksi Pelayanan Umum",
        sumberData: "Dokumen SKM",
        targetTahunIni: 80,
        realisasi: 79.67,
      }),
      indikator({
        kode: "S2.1",
        sasaran: "S2",
        indikator:
          "Persentase rekomendasi hasil koordinasi di bidang pemerintahan, ketenteraman dan ketertiban umum, pemberdayaan masyarakat dan kesejahteraan sosial yang ditindaklanjuti dalam 1 tahun",
        satuan: "%",
        pembilang: "Jumlah rekomendasi hasil koordinasi yang ditindaklanjuti dalam satu tahun",
        penyebut: "Jumlah seluruh rekomendasi hasil koordinasi dalam satu tahun",
        penanggungJawab: "Semua seksi",
        sumberData: "Laporan hasil koordinasi semua seksi",
        targetTahunIni: 100,
        realisasi: 85,
      }),
      indikator({
        kode: "S2.2",
        sasaran: "S2",
        indikator:
          "Persentase desa yang sudah menyusun dokumen perencanaan, penganggaran dan pelaporan dengan benar dan tepat waktu",
        satuan: "%",
        pembilang:
          "Jumlah desa yang sudah menyusun dokumen perencanaan, penganggaran dan pelaporan dengan benar dan tepat waktu",
        penyebut: "Jumlah desa",
        jumlahUnit: 7,
        penanggungJawab: "Seksi Pemerintahan",
        sumberData: "Laporan Seksi Pemerintahan",
        targetTahunIni: 100,
        realisasi: 80,
      }),
    ],
    rkt: rowsRkt(),
    anggaran: money,
    totalAnggaran: jumlah(
      sum(programs.map(({ jumlahPagu }) => jumlahPagu ?? 0)),
      sum(programs.map(({ jumlahRealisasi }) => jumlahRealisasi ?? 0)),
    ),
    belanja: [
      belanja("1", "Belanja Tidak Langsung", BELANJA_TIDAK_LANGSUNG, 820516914, SELURUH_BELANJA),
      belanja("2", "Belanja Langsung", BELANJA_LANGSUNG, 471557001, SELURUH_BELANJA),
      belanja("2.1", "Belanja Pegawai", 135746000, undefined, SELURUH_BELANJA),
      belanja("2.2", "Belanja Barang dan Jasa", 1347258810, undefined, SELURUH_BELANJA),
      belanja("2.3", "Belanja Modal", 241795000, undefined, SELURUH_BELANJA),
    ],
    totalBelanja: jumlah(SELURUH_BELANJA, 820516914 + 471557001),
  });
}

/** Ajung with so many more sasaran, each with two indikator of every kind and a program of its own. */
export function besar(sasaran: number): Kinerja {
  const base = ajung();
  const numbers = Array.from({ length: sasaran }, (_, i) => i + 1);
  const more = numbers.flatMap((n) => [
    indikator({
      kode: `X${n}.1`,
      sasaran: `X${n}`,
      indikator: `Angka pengaduan masyarakat yang belum diselesaikan pada bidang ke-${n}`,
      satuan: "pengaduan",
      arah: "negatif",
      targetTahunIni: 10,
      realisasi: n % 3 === 0 ? 12 : 8,
    }),
    indikator({
      kode: `X${n}.2`,
      sasaran: `X${n}`,
      indikator: `Persentase penyelesaian dokumen perencanaan bidang ke-${n} yang disahkan tepat waktu`,
      satuan: "%",
      targetTahunIni: 90,
      realisasi: n % 4 === 0 ? undefined : 88 + n,
      catatan: n % 4 === 0 ? "menunggu hasil verifikasi" : undefined,
    }),
  ]);
  const extra = numbers.map((n) =>
    anggaran(
      `P${n}`,
      `Program Peningkatan Tata Kelola Bidang ke-${n}`,
      10_000_000 * n,
      9_000_000 * n,
      { sasaran: `X${n}` },
    ),
  );
  const pagu = sum(extra.map(({ jumlahPagu }) => jumlahPagu ?? 0));
  const realisasi = sum(extra.map(({ jumlahRealisasi }) => jumlahRealisasi ?? 0));
  const { totalAnggaran } = base;
  return {
    ...base,
    renstra: [
      ...base.renstra,
      ...numbers.map((n) =>
        renstra(`X${n}`, "sasaran", `Meningkatnya tata kelola pemerintahan pada bidang ke-${n}`, {
          induk: "T2",
        }),
      ),
    ],
    indikator: [...base.indikator, ...more],
    anggaran: [...base.anggaran, ...extra],
    totalAnggaran: jumlah(
      (totalAnggaran.jumlahPagu ?? 0) + pagu,
      (totalAnggaran.jumlahRealisasi ?? 0) + realisasi,
    ),
  };
}
