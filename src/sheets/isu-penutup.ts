import { column, kode, pilihan, rujukan, type Sheet, teks } from "./contract";

/** Isu dan Penutup: what Bab I calls the main problems, what Bab IV concludes, and further lampiran. */
export const isuPenutup = {
  tab: "Isu dan Penutup",
  title:
    "Permasalahan utama (Bab I), hambatan dan langkah perbaikan (Bab IV), penghargaan dan lampiran lain. Satu baris satu butir.",
  columns: {
    nomor: kode("No", "Nomor butir dalam jenisnya.", "1"),
    jenis: pilihan(
      "Jenis",
      ["permasalahan utama", "hambatan", "langkah perbaikan", "penghargaan", "lampiran lain"],
      "Menentukan bagian laporan yang memuat butir ini.",
      { width: 160 },
    ),
    uraian: teks(
      "Uraian",
      "Satu kalimat lengkap.",
      "Belum semua desa menyusun pelaporan tepat waktu.",
      { width: 520, tahunBaru: "tandai" },
    ),
    sasaran: rujukan("Sasaran", "Kode sasaran yang terkait; kosongkan bila umum.", "S2", {
      tab: "Renstra",
      header: "Kode",
    }),
    penanggungJawab: teks(
      "Penanggung jawab",
      "Untuk langkah perbaikan: bidang, seksi atau pejabatnya.",
      "Seksi Pemerintahan",
      { width: 200 },
    ),
    batasWaktu: column("tanggal", 130, "@")(
      "Batas waktu",
      "Untuk langkah perbaikan: tanggal selesainya.",
      "30 Juni 2022",
      { tahunBaru: "kosong" },
    ),
  },
  wajib: ["jenis", "uraian"],
} as const satisfies Sheet;
