import {
  rujukan,
  rumus,
  rumusRupiah,
  rumusTeks,
  type Sheet,
  teks,
  teksTercetak,
  tercetak,
} from "./contract";
import { kategori, lookupText, warna } from "./formula";

const TANDAI = { width: 320, tahunBaru: "tandai" } as const;

/**
 * Analisis: what people say about each sasaran, beside what the data say. The six kinds of analysis are
 * those that PermenPANRB 53/2014 asks for besides the comparisons.
 */
export const analisis = {
  tab: "Analisis",
  title:
    "Analisis tiap sasaran. Satu baris satu sasaran: pilih kodenya dan tulis penyebab keberhasilan atau kegagalan; kolom berwarna dihitung dari Pengukuran dan Anggaran.",
  columns: {
    kode: rujukan("Kode", "Kode sasaran pada lembar Renstra.", "S1", {
      tab: "Renstra",
      header: "Kode",
    }),
    sasaran: rumusTeks(
      "Sasaran",
      "rumusan pada lembar Renstra.",
      "Meningkatnya kualitas pelayanan",
      lookupText("kode", "Renstra", "uraian", '"kode tidak ada"'),
      { width: 280 },
    ),
    faktorPendorong: teks(
      "Faktor pendorong",
      "Penyebab keberhasilan atau peningkatan kinerja.",
      "Pelayanan daring mulai digunakan sejak Maret.",
      TANDAI,
    ),
    faktorPenghambat: teks(
      "Faktor penghambat",
      "Penyebab kegagalan atau penurunan kinerja.",
      "Jumlah petugas loket berkurang dua orang.",
      TANDAI,
    ),
    solusi: teks(
      "Alternatif solusi",
      "Langkah yang telah atau akan dilakukan.",
      "Menambah jam layanan pada hari pasaran.",
      TANDAI,
    ),
    analisisEfisiensi: teks(
      "Analisis efisiensi",
      "Penjelasan penggunaan sumber daya untuk sasaran ini.",
      "Rapat digabung sehingga biaya konsumsi berkurang.",
      TANDAI,
    ),
    programPenunjang: teks(
      "Program penunjang",
      "Program atau kegiatan yang menunjang keberhasilan ataupun kegagalan.",
      "Program Penyelenggaraan Pelayanan Umum",
      TANDAI,
    ),
    catatan: teks(
      "Catatan",
      "Hal lain tentang sasaran ini.",
      "SKM diukur pada bulan Juni.",
      TANDAI,
    ),
    rata: rumus(
      "Capaian rata-rata (%)",
      "rata-rata capaian indikator sasaran ini.",
      "82,50",
      "RATA_CAPAIAN({Perbandingan.capaian};{Perbandingan.sasaran};{kode})",
    ),
    terukur: rumusTeks(
      "Indikator terukur",
      "indikator sasaran ini yang mempunyai capaian.",
      "2 dari 2",
      "TERUKUR({Perbandingan.capaian};{Perbandingan.sasaran};{kode})",
    ),
    kategori: rumusTeks(
      "Kategori",
      "dari capaian rata-rata dan lembar Skala.",
      "Baik",
      kategori("rata"),
      {
        width: 130,
        warna: "warna",
      },
    ),
    pagu: rumusRupiah(
      "Anggaran sasaran (Rp)",
      "anggaran program dan kegiatan yang mendukung sasaran ini.",
      "1.197.774.000",
      "ALOKASI({kode};{Anggaran.kode};{Anggaran.sasaran};{Anggaran.pagu})",
    ),
    realisasi: rumusRupiah(
      "Realisasi sasaran (Rp)",
      "realisasi program dan kegiatan yang mendukung sasaran ini.",
      "356.100.000",
      "ALOKASI({kode};{Anggaran.kode};{Anggaran.sasaran};{Anggaran.realisasi})",
    ),
    serapan: rumus(
      "Serapan (%)",
      "realisasi dibagi anggaran sasaran ini.",
      "29,73",
      "SERAPAN({pagu};{realisasi})",
    ),
    efisiensi: rumus(
      "Efisiensi (poin)",
      "capaian rata-rata dikurangi serapan.",
      "52,77",
      "EFISIENSI({rata};{serapan})",
    ),
    tingkatEfisiensi: rumusTeks(
      "Tingkat efisiensi",
      "menurut ambang efisiensi pada Identitas, 5 poin bila dikosongkan.",
      "efisien",
      'IF(ISNUMBER({efisiensi});IF({efisiensi}>IF(ISNUMBER({Identitas.ambangEfisiensi});{Identitas.ambangEfisiensi};5);"efisien";IF({efisiensi}>=-IF(ISNUMBER({Identitas.ambangEfisiensi});{Identitas.ambangEfisiensi};5);"cukup efisien";"tidak efisien"));"")',
      { width: 130 },
    ),
    warna: rumusTeks(
      "Warna kategori",
      "warna kategori pada lembar Skala.",
      "hijau",
      warna("kategori"),
      {
        hidden: true,
      },
    ),
    rataTercetak: tercetak("Capaian rata-rata tercetak", "82,5%"),
    kategoriTercetak: teksTercetak("Kategori tercetak", "Baik"),
  },
  wajib: [
    ["faktorPendorong", "faktorPenghambat"],
    "solusi",
    "analisisEfisiensi",
    "programPenunjang",
  ],
} as const satisfies Sheet;
