import { isuPenutup } from "../../sheets/isu-penutup";
import { type Baris, isiSheet } from "../isi";
import type { Versi } from "./versi";

type Butir = Baris<typeof isuPenutup>;

/** Shortfalls that the data show: the draft has no permasalahan utama. */
const PERMASALAHAN: Butir[] = [
  {
    sasaran: "S1",
    uraian: "Nilai Survei Kepuasan Masyarakat sebesar 79,67 belum mencapai target 80.",
  },
  {
    sasaran: "S2",
    uraian:
      "Rekomendasi hasil koordinasi yang ditindaklanjuti dalam satu tahun baru 85 persen dari target 100 persen.",
  },
  {
    sasaran: "S2",
    uraian:
      "Desa yang sudah menyusun dokumen perencanaan, penganggaran dan pelaporan dengan benar dan tepat waktu baru 80 persen dari target 100 persen.",
  },
  {
    uraian:
      "Realisasi anggaran program dan kegiatan sampai dengan 30 Juni 2021 baru 27,34 persen dari pagu.",
  },
];

const LAMPIRAN_TERCETAK = [
  "Matriks Rencana Strategis (RS) 2021-2024",
  "Rencana Kinerja Tahunan (RKT) Tahun 2021",
  "Perjanjian Kinerja Tahun 2021",
  "Lampiran SK IKU OPD",
  "Penghargaan yang diraih selama tahun 2021 (jika ada)",
];

/** Beside the lampiran that every report makes from its tables. */
const LAMPIRAN = [
  "Keputusan Camat Ajung Nomor 065/5.1/35.09.17/2021 tentang Indikator Kinerja Utama",
];

const numbered = (jenis: string, rows: readonly Butir[]): Butir[] =>
  rows.map((row, i) => ({ nomor: String(i + 1), jenis, ...row }));

/** Bab IV and the list of lampiran in the daftar isi. */
export const isuPenutupAjung = ({ pick }: Versi) =>
  isiSheet(isuPenutup, [
    ...numbered("permasalahan utama", pick([], PERMASALAHAN)),
    ...numbered("hambatan", [
      {
        uraian: pick(
          "Pada PABD kurang mencukupi waktu dalam melaksanakan kegiatan yang bersifat kontraktual",
          "Waktu untuk melaksanakan kegiatan yang bersifat kontraktual pada perubahan anggaran kurang mencukupi.",
        ),
      },
      {
        uraian: pick(
          "Dalam rangka menyesuaikan dengan kebijakan",
          "Pelaksanaan program dan kegiatan perlu menyesuaikan dengan kebijakan.",
        ),
      },
    ]),
    ...numbered("langkah perbaikan", [
      {
        uraian: pick(
          "Dalam penyusun Rencana Anggaran menyesuaikan dengan kebijakan dan terukur",
          "Menyusun rencana anggaran yang terukur dan sesuai dengan kebijakan.",
        ),
      },
      {
        uraian: pick(
          "Demikian Laporan Kinerja Kecamatan Ajung yang menggambarkan capaian kinerja tiap-tiap tujuan dan sasaran pada tahun 2021 sebagai salah satu laporan pertanggungjawaban, bahan evaluasi dan penyusunan rencana kegiatan tahun 2021.",
          "Menggunakan laporan ini sebagai bahan evaluasi dan penyusunan rencana kegiatan tahun 2022.",
        ),
      },
    ]),
    ...numbered(
      "lampiran lain",
      pick(LAMPIRAN_TERCETAK, LAMPIRAN).map((uraian): Butir => ({ uraian })),
    ),
  ]);
