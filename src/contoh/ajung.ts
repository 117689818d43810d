import type { Isi } from "../api";
import { anggaran } from "../sheets/anggaran";
import { belanja } from "../sheets/belanja";
import { iku } from "../sheets/iku";
import { pengukuran } from "../sheets/pengukuran";
import { renstra } from "../sheets/renstra";
import { rkt } from "../sheets/rkt";
import { isiIdentitas, isiSheet } from "./isi";

/**
 * Kecamatan Ajung 2021, from the draft report it published: corrected, or as printed, with the draft's
 * own numbers in the *tercetak* columns and its contradictions left in.
 *
 * Personal names and NIP are placeholders.
 */
export function contohAjung(tercetak: boolean): Isi[] {
  /** A value only the draft as printed has. */
  const asli = <T>(value: T) => (tercetak ? value : undefined);
  return [
    isiIdentitas({
      namaInstansi: "Kecamatan Ajung",
      jenis: "kecamatan",
      pemerintahDaerah: "Kabupaten Jember",
      tahun: 2021,
      awalRenstra: 2021,
      akhirRenstra: 2024,
      periodeData: "30 Juni 2021",
      kepalaJabatan: "Camat Ajung",
      kepalaNama: "(nama camat)",
      kepalaPangkat: "Pembina Tingkat I",
      kepalaNip: "(NIP camat)",
      atasanJabatan: "Bupati Jember",
      atasanNama: "(nama bupati)",
      tempatLaporan: "Jember",
      tanggalLaporan: tercetak ? "30 Juni 2021" : "31 Januari 2022",
      dasarHukum: "Peraturan Bupati Jember Nomor 61 Tahun 2016",
      dokumenRenstra:
        "Perubahan Rencana Strategis Perangkat Daerah di Lingkungan Pemerintah Kabupaten Jember Tahun 2021–2024",
      skIku: "Keputusan Camat Ajung Nomor 065/5.1/35.09.17/2021",
      visi: "Jember Bersatu Menuju Masyarakat Makmur, Sejahtera, Berkeadilan dan Mandiri",
      jumlahDesa: 7,
    }),
    isiSheet(renstra, [
      {
        kode: "M1",
        jenis: "misi",
        uraian: "Melaksanakan reformasi birokrasi dan pelayanan publik",
      },
      {
        kode: "M2",
        jenis: "misi",
        uraian: "Mewujudkan pemenuhan kebutuhan dasar masyarakat yang berkeadilan",
      },
      {
        kode: "M3",
        jenis: "misi",
        uraian:
          "Meningkatkan pembangunan ekonomi kerakyatan yang mandiri dan berdaya saing, berbasis agrobisnis/agroindustri, dan industrialisasi secara berkelanjutan",
      },
      {
        kode: "T1",
        jenis: "tujuan",
        induk: "M1",
        uraian:
          "Meningkatkan kualitas penyelenggaraan pemerintahan wilayah Kecamatan Ajung dalam pelayanan publik",
      },
      {
        kode: "S1",
        jenis: "sasaran",
        induk: "T1",
        uraian: "Meningkatnya kualitas pelayanan",
        strategi: "Orientasi pelayanan publik berbasis kepuasan masyarakat",
        kebijakan: "Peningkatan dukungan bagi peningkatan kapasitas dan kinerja pelayanan publik",
      },
      {
        kode: "T2",
        jenis: "tujuan",
        induk: "M1",
        uraian:
          "Meningkatkan koordinasi pemerintahan dan penyelenggaraan pemerintahan wilayah Kecamatan Ajung",
      },
      {
        kode: "S2",
        jenis: "sasaran",
        induk: "T2",
        uraian:
          "Meningkatnya koordinasi bidang pemerintahan, pembangunan dan penyelenggaraan pemerintahan wilayah kecamatan",
        strategi: "Optimalisasi kegiatan bersama penyelenggara pemerintah dan masyarakat",
        kebijakan: "Membangun koordinasi antarpenyelenggara pemerintah dan masyarakat",
      },
    ]),
    isiSheet(iku, [
      {
        kode: "S1.1",
        sasaran: "S1",
        indikator: "Nilai Survei Kepuasan Masyarakat (SKM) dalam bidang pelayanan publik",
        satuan: "nilai",
        arah: "positif",
        utama: "ya",
        pembilang:
          "Hasil penghitungan Survei Kepuasan Masyarakat (SKM) pada bidang pelayanan publik",
        penanggungJawab: "Seksi Pelayanan Umum",
        sumberData: "Dokumen SKM",
        kondisiAwal: 72.4,
        "Target 2021": tercetak ? "Baik (≥ 80)" : 80,
        "Target 2024": 80,
      },
      {
        kode: "S2.1",
        sasaran: "S2",
        indikator:
          "Persentase rekomendasi hasil koordinasi di bidang pemerintahan, ketenteraman dan ketertiban umum, pemberdayaan masyarakat dan kesejahteraan sosial yang ditindaklanjuti dalam 1 tahun",
        satuan: "%",
        arah: "positif",
        utama: "ya",
        pembilang: "Jumlah rekomendasi hasil koordinasi yang ditindaklanjuti dalam satu tahun",
        penyebut: "Jumlah seluruh rekomendasi hasil koordinasi dalam satu tahun",
        penanggungJawab: "Semua seksi",
        sumberData: "Laporan hasil koordinasi semua seksi",
        kondisiAwal: 80,
        "Target 2021": 100,
        "Target 2024": 100,
      },
      {
        kode: "S2.2",
        sasaran: "S2",
        indikator:
          "Persentase desa yang sudah menyusun dokumen perencanaan, penganggaran dan pelaporan dengan benar dan tepat waktu",
        satuan: "%",
        arah: "positif",
        utama: "ya",
        pembilang:
          "Jumlah desa yang sudah menyusun dokumen perencanaan, penganggaran dan pelaporan dengan benar dan tepat waktu",
        penyebut: "Jumlah desa",
        jumlahUnit: 7,
        penanggungJawab: "Seksi Pemerintahan",
        sumberData: "Laporan Seksi Pemerintahan",
        kondisiAwal: 80,
        "Target 2021": 100,
        "Target 2024": 100,
      },
    ]),
    isiSheet(rkt, rowsRkt(asli)),
    isiSheet(pengukuran, [
      {
        kode: "S1.1",
        realisasi: tercetak ? "Belum mendapatkan nilai survey dari BAPPEDA" : 79.67,
        sumberBukti: tercetak ? undefined : "Dokumen SKM",
      },
      { kode: "S2.1", realisasi: 85, capaianTercetak: asli("100%") },
      { kode: "S2.2", realisasi: 80, capaianTercetak: asli("100%") },
    ]),
    isiSheet(
      anggaran,
      PROGRAM.map(([kode, uraian, tingkat, sasaran, pagu, realisasi, serapan]) => {
        const isProgram = tingkat === "program";
        return {
          kode,
          uraian,
          tingkat,
          sasaran,
          pagu: isProgram ? undefined : pagu,
          realisasi: isProgram ? undefined : realisasi,
          paguTercetak: asli(rupiah(pagu)),
          realisasiTercetak: asli(rupiah(realisasi)),
          serapanTercetak: asli(String(serapan)),
        };
      }),
      tercetak
        ? { paguTercetak: "1.724.799.810", realisasiTercetak: "471.557.001", serapanTercetak: "27" }
        : undefined,
    ),
    isiSheet(
      belanja,
      [
        {
          kode: "1",
          uraian: "Belanja Tidak Langsung",
          pagu: 2305724256,
          realisasi: 820516914,
          paguTercetak: asli("2.305.724.256"),
          realisasiTercetak: asli("820.516.914"),
          proporsiTercetak: asli("57,21 %"),
        },
        {
          kode: "2",
          uraian: "Belanja Langsung",
          realisasi: 471557001,
          paguTercetak: asli("1.724.799.810"),
          realisasiTercetak: asli("471.557.001"),
          proporsiTercetak: asli("42,79 %"),
        },
        {
          kode: "2.1",
          uraian: "Belanja Pegawai",
          pagu: 135746000,
          paguTercetak: asli("135.746.000"),
        },
        {
          kode: "2.2",
          uraian: "Belanja Barang dan Jasa",
          pagu: 1347258810,
          paguTercetak: asli("1.347.258.810"),
        },
        {
          kode: "2.3",
          uraian: "Belanja Modal",
          pagu: 241795000,
          paguTercetak: asli("241.795.000"),
        },
      ],
      tercetak
        ? {
            paguTercetak: "4.030.524.066",
            realisasiTercetak: "1.292.073.915",
            serapanTercetak: "32 %",
          }
        : undefined,
    ),
  ];
}

const rupiah = (x: number) => String(x).replace(/\B(?=(\d{3})+$)/g, ".");

type BarisProgram = [
  kode: string,
  uraian: string,
  tingkat: "program" | "kegiatan",
  sasaran: string | undefined,
  pagu: number,
  realisasi: number,
  /** Capaian as the draft prints it. */
  serapan: number,
];

/** Budget table of the draft; the amounts of programs are what it prints, only kegiatan are typed. */
const PROGRAM: BarisProgram[] = [
  [
    "I",
    "Program Pelayanan Administrasi Perkantoran",
    "program",
    undefined,
    135746000,
    41060000,
    30,
  ],
  [
    "I.1",
    "Kegiatan Penunjang Administrasi dan Operasional Rutin",
    "kegiatan",
    undefined,
    135746000,
    41060000,
    30,
  ],
  [
    "II",
    "Program Peningkatan Sarana dan Prasarana Aparatur",
    "program",
    undefined,
    172083310,
    14428001,
    84,
  ],
  [
    "II.1",
    "Kegiatan Pemeliharaan Rutin/Berkala Mobil Jabatan",
    "kegiatan",
    undefined,
    44495750,
    1250000,
    3,
  ],
  [
    "II.2",
    "Kegiatan Pemeliharaan Rutin/Berkala Kendaraan Dinas/Operasional",
    "kegiatan",
    undefined,
    21689000,
    1000000,
    5,
  ],
  [
    "II.3",
    "Kegiatan Pemeliharaan Rutin/Berkala Bangunan Lainnya",
    "kegiatan",
    undefined,
    105898560,
    12178001,
    12,
  ],
  [
    "III",
    "Program Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan",
    "program",
    undefined,
    191657500,
    49219000,
    26,
  ],
  [
    "III.1",
    "Kegiatan Penyusunan Pelaporan Keuangan SKPD Akhir Tahun",
    "kegiatan",
    undefined,
    147497500,
    34200000,
    23,
  ],
  [
    "III.2",
    "Implementasi Sistem Akuntansi Keuangan SKPD",
    "kegiatan",
    undefined,
    44160000,
    15019000,
    34,
  ],
  [
    "IV",
    "Program Koordinasi Pemerintahan, Pembangunan, dan Penyelenggaraan Pemerintahan Wilayah Kecamatan",
    "program",
    "S2",
    1197774000,
    356100000,
    30,
  ],
  [
    "IV.1",
    "Kegiatan Koordinasi Penyelenggaraan Pemerintahan",
    "kegiatan",
    undefined,
    980595000,
    302000000,
    31,
  ],
  [
    "IV.2",
    "Kegiatan Koordinasi Penyelenggaraan Pemberdayaan Masyarakat dan Kesejahteraan Sosial",
    "kegiatan",
    undefined,
    70179000,
    1250000,
    2,
  ],
  [
    "IV.3",
    "Kegiatan Koordinasi Penyelenggaraan Ketertiban dan Keamanan Umum",
    "kegiatan",
    undefined,
    147000000,
    52850000,
    36,
  ],
  [
    "V",
    "Program Penyelenggaraan Pelayanan Umum Kecamatan",
    "program",
    "S1",
    27539000,
    10750000,
    35,
  ],
  ["V.1", "Kegiatan Koordinasi Pelayanan Umum", "kegiatan", undefined, 27539000, 10750000, 39],
];

function rowsRkt(asli: <T>(value: T) => T | undefined) {
  const pelayanan = {
    kode: "V.1",
    tingkat: "kegiatan",
    induk: "V",
    sasaran: "S1",
    satuan: "dokumen",
  };
  const koordinasi = { tingkat: "kegiatan", induk: "IV", sasaran: "S2" };
  const uraian = {
    pelayanan: "Kegiatan Koordinasi Pelayanan Umum",
    pemerintahan: "Kegiatan Koordinasi Penyelenggaraan Pemerintahan",
    pemberdayaan:
      "Kegiatan Koordinasi Penyelenggaraan Pemberdayaan Masyarakat dan Kesejahteraan Sosial",
    ketertiban: "Kegiatan Koordinasi Penyelenggaraan Ketertiban dan Keamanan Umum",
  };
  return [
    {
      kode: "V",
      tingkat: "program",
      sasaran: "S1",
      uraian: "Program Penyelenggaraan Pelayanan Umum Kecamatan",
      indikator: "Persentase pelayanan yang diterbitkan sesuai peraturan/SOP",
      satuan: "%",
    },
    {
      ...pelayanan,
      uraian: uraian.pelayanan,
      indikator: "Jumlah KTP yang diterbitkan",
      target: 1500,
      realisasi: 461,
      capaianTercetak: asli("31 %"),
    },
    {
      ...pelayanan,
      uraian: uraian.pelayanan,
      indikator: "Jumlah KK yang diterbitkan",
      target: 2500,
      realisasi: 321,
      capaianTercetak: asli("13 %"),
    },
    {
      ...pelayanan,
      uraian: uraian.pelayanan,
      indikator: "Jumlah akta kelahiran yang diterbitkan",
      target: 750,
      realisasi: 124,
      capaianTercetak: asli("17 %"),
    },
    {
      ...pelayanan,
      uraian: uraian.pelayanan,
      indikator: "Jumlah surat lainnya yang diterbitkan",
      target: 250,
      realisasi: 1594,
      capaianTercetak: asli("638%"),
    },
    {
      kode: "IV",
      tingkat: "program",
      sasaran: "S2",
      uraian:
        "Program Koordinasi Pemerintahan, Pembangunan, dan Penyelenggaraan Pemerintahan Wilayah Kecamatan",
      indikator:
        "Persentase rekomendasi hasil koordinasi seksi pemerintahan, pemberdayaan masyarakat dan kesejahteraan sosial, serta ketertiban dan keamanan umum yang ditindaklanjuti selama 1 tahun",
      satuan: "%",
    },
    {
      ...koordinasi,
      kode: "IV.1",
      uraian: uraian.pemerintahan,
      indikator: "Jumlah rapat koordinasi",
      satuan: "orang bulan",
      target: "50 org x 12 bln",
      realisasi: "50 org x 6 bln",
      capaianTercetak: asli("100%"),
    },
    {
      ...koordinasi,
      kode: "IV.1",
      uraian: uraian.pemerintahan,
      indikator: "Jumlah desa yang dimonitor dan dievaluasi",
      satuan: "desa bulan",
      target: "7 desa x 12 bln",
      realisasi: "7 desa x 6 bln",
      capaianTercetak: asli("100%"),
    },
    {
      ...koordinasi,
      kode: "IV.2",
      uraian: uraian.pemberdayaan,
      indikator: "Jumlah peserta Musrenbang desa dan kecamatan",
      satuan: "orang",
      target: "1 x 90 org",
      keterangan: "Volume realisasi tidak tercantum pada laporan sumber.",
      capaianTercetak: asli("100%"),
    },
    {
      ...koordinasi,
      kode: "IV.2",
      uraian: uraian.pemberdayaan,
      indikator: "Jumlah kelembagaan yang difasilitasi",
      satuan: "desa bulan",
      target: "7 desa x 12 bln",
      realisasi: "7 desa x 6 bln",
      capaianTercetak: asli("100%"),
    },
    {
      ...koordinasi,
      kode: "IV.3",
      uraian: uraian.ketertiban,
      indikator: "Jumlah desa yang mendapatkan pembinaan satuan keamanan",
      satuan: "desa bulan",
      target: "7 desa x 12 bln",
      realisasi: "7 desa x 6 bln",
      capaianTercetak: asli("80%"),
    },
    {
      ...koordinasi,
      kode: "IV.3",
      uraian: uraian.ketertiban,
      indikator: "Jumlah pelaksanaan HUT RI dan lomba",
      satuan: "kali",
      target: "1 kali",
      keterangan: "Volume realisasi tidak tercantum pada laporan sumber.",
      capaianTercetak: asli("100 %"),
    },
  ];
}
