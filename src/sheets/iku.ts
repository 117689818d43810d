import { kode, nilai, pilihan, rujukan, type Sheet, teks } from "./contract";

/**
 * IKU: the indikator of each sasaran with formulasi, a target for every Renstra year and what was reached
 * in earlier years.
 */
export const iku = {
  tab: "IKU",
  title:
    "Indikator kinerja sasaran. Satu baris satu indikator; targetnya diisi untuk setiap tahun Renstra dan dipakai di semua tabel. Kolom Realisasi hanya untuk tahun-tahun sebelum tahun laporan.",
  columns: {
    kode: kode("Kode", "Kode unik.", "S1.1"),
    sasaran: rujukan("Sasaran", "Kode sasaran pada lembar Renstra.", "S1", {
      tab: "Renstra",
      header: "Kode",
    }),
    indikator: teks(
      "Indikator",
      "Rumusan lengkap indikator kinerja.",
      "Nilai Survei Kepuasan Masyarakat",
      { width: 420 },
    ),
    satuan: teks(
      "Satuan",
      "Misalnya %, nilai, dokumen. Untuk persen ketik % dan isi 85, bukan 0,85.",
      "%",
      { width: 90 },
    ),
    arah: pilihan(
      "Arah",
      ["positif", "negatif"],
      "positif: makin tinggi makin baik; negatif: makin rendah makin baik.",
    ),
    utama: pilihan("IKU", ["ya", "tidak"], "ya bila ditetapkan sebagai Indikator Kinerja Utama."),
    pembilang: teks(
      "Formulasi: pembilang",
      "Bagian atas rumus, atau cara menghitung seluruhnya.",
      "Jumlah desa yang melapor tepat waktu",
    ),
    penyebut: teks(
      "Formulasi: penyebut",
      "Bagian bawah rumus; kosongkan bila bukan perbandingan.",
      "Jumlah desa",
    ),
    jumlahUnit: nilai("Jumlah unit", "Banyaknya satuan yang dihitung.", "7"),
    penanggungJawab: teks(
      "Penanggung jawab",
      "Bidang, seksi atau sub bagian.",
      "Seksi Pelayanan Umum",
    ),
    sumberData: teks("Sumber data", "Dokumen asal data.", "Laporan hasil SKM"),
    kondisiAwal: nilai("Kondisi awal", "Nilai sebelum periode Renstra.", "72,4"),
    nasional: nilai(
      "Standar nasional",
      "Standar, target atau realisasi nasional tahun ini; kosongkan bila tidak ada.",
      "88,31",
      { tahunBaru: "kosong" },
    ),
    target: nilai(
      "Target",
      "Target tahun ini; boleh B (≥ 80), 80-90 atau kode seperti WTP.",
      "80",
      {
        perTahun: "renstra",
        rentang: true,
      },
    ),
    targetPkLalu: nilai(
      "Target PK",
      "Target Perjanjian Kinerja tahun itu, hanya bila berbeda dari target Renstra atau tahunnya sebelum Renstra.",
      "75",
      { perTahun: "lalu", rentang: true },
    ),
    realisasiLalu: nilai(
      "Realisasi",
      "Realisasi tahun itu, seperti pada laporan tahun itu.",
      "78,2",
      {
        perTahun: "lalu",
      },
    ),
  },
  wajib: ["sasaran", "indikator", "satuan", "arah", "pembilang", "penanggungJawab", "sumberData"],
  names: { KODE_INDIKATOR: "kode" },
} as const satisfies Sheet;
