/** A custom function as Bantuan tells of it: the words that Sheets shows while its name is typed. */
export interface Fungsi {
  readonly nama: string;
  readonly guna: string;
  readonly contoh: string;
}

/** Every custom function, in the order of `src/main.ts`. */
export const FUNGSI: readonly Fungsi[] = [
  {
    nama: "CAPAIAN",
    guna: "Capaian kinerja dalam persen: 85 berarti 85 % dari target.",
    contoh: '=CAPAIAN(B2; C2; "positif")',
  },
  {
    nama: "CAPAIAN_TRIWULAN",
    guna: "Capaian dalam persen dari triwulan yang sudah terisi.",
    contoh: '=CAPAIAN_TRIWULAN(B2:E2; F2:I2; "jumlah")',
  },
  {
    nama: "PREDIKAT",
    guna: "Kategori capaian menurut skala ordinal.",
    contoh: "=PREDIKAT(D2; Skala!A3:C)",
  },
  {
    nama: "SELISIH",
    guna: "Selisih realisasi dengan target: di atas nol berarti lebih baik.",
    contoh: "=SELISIH(B2; C2)",
  },
  {
    nama: "RATA_CAPAIAN",
    guna: 'Rata-rata capaian yang ada nilainya; "n/a" dan sel kosong tidak ikut.',
    contoh: "=RATA_CAPAIAN(D2:D6)",
  },
  {
    nama: "TERUKUR",
    guna: 'Banyaknya indikator yang mempunyai capaian: "2 dari 3".',
    contoh: "=TERUKUR(D2:D6)",
  },
  {
    nama: "TINGKAT_KEMAJUAN",
    guna: "Realisasi terhadap target akhir Renstra, dalam persen.",
    contoh: "=TINGKAT_KEMAJUAN(H2; C2)",
  },
  {
    nama: "SERAPAN",
    guna: "Serapan anggaran dalam persen: realisasi dibagi anggaran.",
    contoh: "=SERAPAN(C2; D2)",
  },
  {
    nama: "PROPORSI",
    guna: "Bagian terhadap total, dalam persen.",
    contoh: "=PROPORSI(C2:C9; C10)",
  },
  {
    nama: "EFISIENSI",
    guna: "Capaian dikurangi serapan: di atas nol berarti efisien.",
    contoh: "=EFISIENSI(D2; F2)",
  },
  {
    nama: "CEK_JUMLAH",
    guna: "Memeriksa apakah bagian berjumlah sama dengan total.",
    contoh: "=CEK_JUMLAH(C10; C2:C9)",
  },
  {
    nama: "CEK_UNIT",
    guna: "Memeriksa apakah persentase mungkin bagi sejumlah unit: 80 % dari 7 desa tidak mungkin.",
    contoh: "=CEK_UNIT(C2; 7)",
  },
  {
    nama: "JUMLAH_RINCIAN",
    guna: "Jumlah baris rincian menurut kode bertingkat: I.1 dan I.2 masuk ke I.",
    contoh: "=JUMLAH_RINCIAN(A3:A; E3:E)",
  },
  {
    nama: "ALOKASI",
    guna: "Anggaran atau realisasi yang dialokasikan untuk tiap sasaran.",
    contoh: '=ALOKASI("S1"; A3:A; D3:D; E3:E)',
  },
  {
    nama: "CEK_SKALA",
    guna: "Memeriksa skala kategori: lubang dan tumpang tindih.",
    contoh: "=CEK_SKALA(A4:A9; B4:B9; C4:C9)",
  },
  {
    nama: "NILAI_SKM",
    guna: "Nilai IKM Survei Kepuasan Masyarakat, 25 sampai 100.",
    contoh: "=NILAI_SKM(A4:I500)",
  },
  {
    nama: "MUTU_SKM",
    guna: "Mutu pelayanan menurut nilai IKM (PermenPANRB 14/2017).",
    contoh: "=MUTU_SKM(K2)",
  },
  {
    nama: "ANGKA",
    guna: "Angka dari teks: Rp. 27.539.000 menjadi 27539000.",
    contoh: "=ANGKA(C2)",
  },
  {
    nama: "VOLUME",
    guna: "Volume sebagai satu angka: 50 org x 12 bln menjadi 600.",
    contoh: "=VOLUME(H2)",
  },
  {
    nama: "RUPIAH",
    guna: "Nilai uang sebagai teks: Rp 1.724.799.810.",
    contoh: "=RUPIAH(C2)",
  },
  {
    nama: "TERBILANG",
    guna: "Angka dalam kata-kata: 1.001 menjadi seribu satu.",
    contoh: "=TERBILANG(C2)",
  },
  {
    nama: "TANGGAL",
    guna: "Tanggal dalam kata-kata: 31 Januari 2022.",
    contoh: "=TANGGAL(B2)",
  },
];
