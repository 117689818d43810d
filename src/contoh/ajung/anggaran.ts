import { anggaran } from "../../sheets/anggaran";
import { type Baris, isiSheet } from "../isi";
import type { Versi } from "./versi";

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
  /** Name as the draft prints it, where it differs. */
  uraianTercetak?: string,
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
    "Kegiatan Pemeliharaan rutin/berkala mobil Jabatan",
  ],
  [
    "II.2",
    "Kegiatan Pemeliharaan Rutin/Berkala Kendaraan Dinas/Operasional",
    "kegiatan",
    undefined,
    21689000,
    1000000,
    5,
    "Kegiatan Pemeliharaan Rutin/Berkala Kendaraan Dinas/Operasional...dst",
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
    "Kegiatan Koordinasi Penyelenggaraan Ketertiban dan Keamanan umum",
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

/** Bab III.C.2. */
export const anggaranAjung = ({ pick, asli }: Versi) =>
  isiSheet(
    anggaran,
    PROGRAM.map(
      ([kode, uraian, tingkat, sasaran, pagu, realisasi, serapan, uraianTercetak = uraian]): Baris<
        typeof anggaran
      > => {
        const isProgram = tingkat === "program";
        return {
          kode,
          uraian: pick(uraianTercetak, uraian),
          tingkat,
          sasaran,
          pagu: isProgram ? undefined : pagu,
          realisasi: isProgram ? undefined : realisasi,
          paguTercetak: asli(rupiah(pagu)),
          realisasiTercetak: asli(rupiah(realisasi)),
          serapanTercetak: asli(String(serapan)),
        };
      },
    ),
    asli<Baris<typeof anggaran>>({
      paguTercetak: "1.724.799.810",
      realisasiTercetak: "471.557.001",
      serapanTercetak: "27",
    }),
  );
