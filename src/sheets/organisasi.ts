import { kode, pilihan, type Sheet, teks } from "./contract";

/** Organisasi: kedudukan, tugas, fungsi and susunan organisasi as the regulation on the instansi has them. */
export const organisasi = {
  tab: "Organisasi",
  title:
    "Kedudukan, tugas, fungsi dan susunan organisasi. Satu baris satu butir, menurut peraturan yang disebut pada Identitas. Baris susunan organisasi sekaligus menjadi bagan organisasi.",
  columns: {
    nomor: kode("No", "Nomor butir dalam bagiannya.", "1"),
    bagian: pilihan(
      "Bagian",
      ["kedudukan", "tugas", "fungsi", "susunan organisasi"],
      "Bagian uraian yang memuat butir ini.",
      { width: 150 },
    ),
    tingkat: pilihan(
      "Tingkat",
      ["1", "2", "3"],
      "1 untuk butir utama, 2 untuk rinciannya, 3 untuk rincian di bawahnya.",
      { width: 90 },
    ),
    uraian: teks(
      "Uraian",
      "Isi butir; pada susunan organisasi berupa nama jabatan atau unit.",
      "Sekretaris Kecamatan",
      { width: 520 },
    ),
    atasan: teks(
      "Jabatan atasan",
      "Hanya untuk susunan organisasi: jabatan yang membawahi, ditulis sama dengan uraiannya. Kosongkan untuk pimpinan.",
      "Camat",
    ),
  },
  wajib: ["bagian", "uraian"],
} as const satisfies Sheet;
