import { kode, nilai, pilihan, type Sheet, teks } from "./contract";

/** IKU: the indikator of each sasaran with formulasi and a target for every Renstra year. */
export const iku = {
  tab: "IKU",
  title:
    "Indikator kinerja sasaran. Satu baris satu indikator; targetnya diisi untuk setiap tahun Renstra dan dipakai di semua tabel.",
  columns: {
    kode: kode("Kode", "Kode unik, misalnya S1.1."),
    sasaran: kode("Sasaran", "Kode sasaran pada lembar Renstra.", {
      options: { tab: "Renstra", header: "Kode" },
    }),
    indikator: teks("Indikator", "Rumusan lengkap indikator kinerja.", { width: 420 }),
    satuan: teks(
      "Satuan",
      "Misalnya %, nilai, dokumen. Untuk persen ketik % dan isi 85, bukan 0,85.",
      { width: 90 },
    ),
    arah: pilihan(
      "Arah",
      ["positif", "negatif"],
      "positif: makin tinggi makin baik; negatif: makin rendah makin baik.",
    ),
    utama: pilihan("IKU", ["ya", "tidak"], "ya bila ditetapkan sebagai Indikator Kinerja Utama."),
    pembilang: teks("Formulasi: pembilang", "Bagian atas rumus, atau cara menghitung seluruhnya."),
    penyebut: teks("Formulasi: penyebut", "Bagian bawah rumus; kosongkan bila bukan perbandingan."),
    jumlahUnit: nilai("Jumlah unit", "Banyaknya satuan yang dihitung, misalnya 7 desa."),
    penanggungJawab: teks("Penanggung jawab", "Bidang, seksi atau sub bagian."),
    sumberData: teks("Sumber data", "Dokumen asal data."),
    kondisiAwal: nilai("Kondisi awal", "Nilai sebelum periode Renstra."),
    target: nilai("Target", "Target tahun ini, misalnya 80, 100 atau B (≥ 80).", {
      perTahun: true,
    }),
  },
} as const satisfies Sheet;
