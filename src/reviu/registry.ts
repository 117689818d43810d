import { akuntabilitasKeuangan } from "./akuntabilitas-keuangan";
import { capaianMemadai } from "./capaian-memadai";
import type { Butir } from "./contract";
import { ikuDitetapkan } from "./iku-ditetapkan";
import { informasiTarget } from "./informasi-target";
import { perbandinganBermanfaat } from "./perbandingan-bermanfaat";
import { sasaranPk } from "./sasaran-pk";
import { sasaranRenstra } from "./sasaran-renstra";
import { targetPk } from "./target-pk";
import { upayaPerbaikan } from "./upaya-perbaikan";

type Isi = readonly [pernyataan: string, more?: Pick<Butir, "ukuran" | "nilai" | "bilaTidak">];

const kelompok = (nama: Butir["kelompok"], isi: readonly Isi[]): Butir[] =>
  isi.map(([pernyataan, more], i) => ({
    kode: `${nama[0]}${i + 1}`,
    kelompok: nama,
    pernyataan,
    ...more,
  }));

const penjelasan = (a: string, b?: string): Isi => [
  `Bila butir ${b === undefined ? a : `${a} atau ${b}`} dijawab tidak, alasannya dijelaskan secara memadai.`,
  { bilaTidak: b === undefined ? [a] : [a, b] },
];

/**
 * The items of the Checklist Reviu (PermenPANRB 53/2014, Lampiran III) in its order, in words of our own.
 * Those that the workbook can show are answered from it; the rest are asked.
 */
export const butirReviu: readonly Butir[] = [
  ...kelompok("Format", [
    ["Laporan memuat data pokok instansi yang perlu diketahui pembacanya."],
    [
      "Laporan menyebut target kinerja.",
      { ukuran: "setiap indikator mempunyai target tahun laporan", nilai: informasiTarget },
    ],
    [
      "Laporan menyajikan capaian kinerja secara memadai.",
      {
        ukuran: "setiap indikator mempunyai capaian dan tidak ada capaian tercetak yang salah",
        nilai: capaianMemadai,
      },
    ],
    ["Lampiran mendukung isi laporan."],
    [
      "Laporan memuat upaya perbaikan untuk masa mendatang.",
      {
        ukuran: "ada langkah perbaikan atau alternatif solusi yang selesai ditulis",
        nilai: upayaPerbaikan,
      },
    ],
    [
      "Laporan mempertanggungjawabkan penggunaan anggaran.",
      {
        ukuran: "setiap baris terinci mempunyai anggaran dan realisasi, tanpa galat",
        nilai: akuntabilitasKeuangan,
      },
    ],
  ]),
  ...kelompok("Mekanisme penyusunan", [
    ["Laporan disusun oleh unit kerja yang bertugas untuk itu."],
    ["Isi laporan didukung data yang memadai."],
    ["Ada mekanisme penyampaian data dari unit kerja kepada penyusun laporan."],
    ["Ada penanggung jawab pengumpulan data pada setiap unit kerja."],
    ["Data dalam laporan dapat diandalkan."],
    ["Analisis dalam laporan diketahui oleh unit kerja yang bersangkutan."],
    ["Laporan bukan sekadar gabungan laporan unit kerja di bawahnya."],
  ]),
  ...kelompok("Substansi", [
    [
      "Tujuan dan sasaran dalam laporan sesuai dengan Perjanjian Kinerja.",
      {
        ukuran:
          "kode setiap sasaran yang dilaporkan ada dalam Perjanjian Kinerja; rumusannya dicocokkan pereviu",
        nilai: sasaranPk,
      },
    ],
    [
      "Tujuan dan sasaran dalam laporan selaras dengan Renstra.",
      {
        ukuran:
          "kode setiap sasaran yang dilaporkan ada pada Renstra dan mempunyai tujuan; rumusannya dicocokkan pereviu",
        nilai: sasaranRenstra,
      },
    ],
    penjelasan("S1", "S2"),
    [
      "Target dalam laporan sesuai dengan Perjanjian Kinerja.",
      {
        ukuran: "setiap indikator ada dalam Perjanjian Kinerja dan mempunyai target",
        nilai: targetPk,
      },
    ],
    [
      "IKU dalam laporan sesuai dengan dokumen penetapan IKU.",
      {
        ukuran: "dokumen IKU disebut dan setiap IKU diukur; rumusannya dicocokkan pereviu",
        nilai: ikuDitetapkan,
      },
    ],
    penjelasan("S4", "S5"),
    [
      "Laporan membandingkan kinerja dengan tahun lalu, target Renstra dan standar lain secara bermanfaat.",
      {
        ukuran:
          "setiap indikator dapat dibandingkan dengan tahun lalu dan target akhir Renstra, tanpa galat; manfaatnya dinilai pereviu",
        nilai: perbandinganBermanfaat,
      },
    ],
    ["IKU dan indikator kinerja cukup untuk mengukur tujuan dan sasaran."],
    penjelasan("S8"),
    [
      "IKU dan indikator kinerja spesifik, terukur, dapat dicapai, relevan dan berkurun waktu (SMART).",
    ],
  ]),
];
