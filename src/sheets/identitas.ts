import { parseBatas } from "../domain/batas";
import { parseRumus } from "../domain/capaian";
import { HURUF, isPerkiraan } from "../domain/huruf";
import { parseBobot } from "../domain/skm";
import type { Field } from "./contract";

/** Identitas: who reports, on which year, signed by whom. One line is a key and its value. */
export const identitas = {
  tab: "Identitas",
  title:
    "Identitas instansi. Isi kolom Nilai; keterangan tiap isian ada di kolom sebelah kanannya. Setiap keterangan dipakai di seluruh laporan, jadi cukup diketik sekali di sini.",
  header: {
    label: "Isian",
    nilai: "Nilai",
    keterangan: "Keterangan",
    lembar: "Lembar",
    kelengkapan: "Kelengkapan (%)",
  },
  fields: {
    namaInstansi: {
      kind: "teks",
      label: "Nama instansi",
      note: "Nama lengkap tanpa nama daerah.",
      example: "Kecamatan Ajung",
      required: true,
    },
    jenis: {
      kind: "teks",
      label: "Jenis instansi",
      note: "Pilih salah satu.",
      example: "kecamatan",
      options: [
        "kecamatan",
        "dinas",
        "badan",
        "sekretariat",
        "inspektorat",
        "rumah sakit",
        "lainnya",
      ],
    },
    pemerintahDaerah: {
      kind: "teks",
      label: "Pemerintah daerah",
      note: "Kabupaten, kota atau provinsi.",
      example: "Kabupaten Jember",
      required: true,
    },
    tahun: {
      kind: "tahun",
      label: "Tahun laporan",
      note: "Tahun anggaran yang dilaporkan.",
      example: "2021",
      name: "TAHUN_LAPORAN",
      required: true,
    },
    awalRenstra: {
      kind: "tahun",
      label: "Tahun awal Renstra",
      note: "Tahun pertama periode Renstra.",
      example: "2021",
      required: true,
    },
    akhirRenstra: {
      kind: "tahun",
      label: "Tahun akhir Renstra",
      note: "Tahun terakhir periode Renstra.",
      example: "2026",
      required: true,
    },
    periodeData: {
      kind: "tanggal",
      label: "Data sampai dengan",
      note: "Tanggal terakhir data realisasi.",
      example: "31 Desember 2021",
      tahunBaru: "kosong",
    },
    kepalaJabatan: {
      kind: "teks",
      label: "Jabatan kepala",
      note: "Pejabat yang menandatangani laporan.",
      example: "Camat Ajung",
      required: true,
    },
    kepalaNama: {
      kind: "teks",
      label: "Nama kepala",
      note: "Nama lengkap dengan gelar.",
      example: "(nama camat)",
    },
    kepalaPangkat: {
      kind: "teks",
      label: "Pangkat kepala",
      note: "Pangkat, tanpa golongan bila tidak dicetak.",
      example: "Pembina Tingkat I",
    },
    kepalaNip: {
      kind: "kode",
      label: "NIP kepala",
      note: "Delapan belas angka.",
      example: "(NIP camat)",
    },
    atasanJabatan: {
      kind: "teks",
      label: "Jabatan atasan",
      note: "Pihak kedua dalam Perjanjian Kinerja.",
      example: "Bupati Jember",
    },
    atasanNama: {
      kind: "teks",
      label: "Nama atasan",
      note: "Nama lengkap dengan gelar.",
      example: "(nama bupati)",
    },
    tempatLaporan: {
      kind: "teks",
      label: "Tempat laporan",
      note: "Kota atau ibu kota tempat laporan ditandatangani.",
      example: "Jember",
      required: true,
    },
    tanggalLaporan: {
      kind: "tanggal",
      label: "Tanggal laporan",
      note: "Paling lambat dua bulan setelah tahun anggaran berakhir (PermenPANRB 53/2014).",
      example: "31 Januari 2022",
      tahunBaru: "kosong",
      required: true,
    },
    tanggalPerjanjian: {
      kind: "tanggal",
      label: "Tanggal Perjanjian Kinerja",
      note: "Dicetak pada lampiran Perjanjian Kinerja; bertitik-titik bila dikosongkan.",
      example: "4 Januari 2021",
      tahunBaru: "kosong",
    },
    dasarHukum: {
      kind: "teks",
      label: "Dasar hukum kedudukan",
      note: "Peraturan tentang kedudukan, tugas, fungsi dan susunan organisasi.",
      example: "Peraturan Bupati Jember Nomor 61 Tahun 2016",
    },
    dokumenRenstra: {
      kind: "teks",
      label: "Dokumen Renstra",
      note: "Nama dokumen atau peraturan yang menetapkan Renstra.",
      example: "Perubahan Rencana Strategis Perangkat Daerah Kabupaten Jember",
    },
    skIku: {
      kind: "teks",
      label: "SK IKU",
      note: "Keputusan yang menetapkan Indikator Kinerja Utama.",
      example: "Keputusan Camat Ajung Nomor 065/5.1/35.09.17/2021",
    },
    visi: {
      kind: "teks",
      label: "Visi",
      note: "Visi kepala daerah yang didukung.",
      example: "Jember Bersatu Menuju Masyarakat Makmur, Sejahtera, Berkeadilan dan Mandiri",
    },
    jumlahDesa: {
      kind: "nilai",
      label: "Jumlah desa/kelurahan",
      note: "Banyaknya desa dan kelurahan binaan; kosongkan bila tidak ada.",
      example: "7",
    },
    rumusNegatif: {
      kind: "teks",
      label: "Rumus capaian negatif",
      note: "Rumus untuk indikator yang makin rendah makin baik; (2T−R)/T bila dikosongkan.",
      example: "(2T−R)/T",
      options: ["(2T−R)/T", "T/R"],
      accepts: (text: string) => parseRumus(text) !== undefined,
      name: "RUMUS_NEGATIF",
    },
    batasCapaian: {
      kind: "teks",
      label: "Batas capaian",
      note: "Batas capaian tiap indikator yang dipakai dan dicetak; tanpa batas bila dikosongkan.",
      example: "tanpa batas",
      options: [
        "tanpa batas",
        "paling tinggi 100",
        "paling tinggi 120",
        "paling rendah 0",
        "0 sampai 100",
        "0 sampai 120",
      ],
      accepts: (text: string) => parseBatas(text) !== undefined,
      name: "BATAS_CAPAIAN",
    },
    ambangEfisiensi: {
      kind: "nilai",
      label: "Ambang efisiensi",
      note: "Selisih capaian dan serapan, dalam poin, yang disebut efisien; 5 bila dikosongkan.",
      example: "5",
    },
    bobotSkm: {
      kind: "teks",
      label: "Bobot unsur SKM",
      note: "Bobot tiap unsur pada penghitungan IKM; 1/9 bila dikosongkan.",
      example: "1/9",
      options: ["1/9", "0,111", "0,11"],
      accepts: (text: string) => parseBobot(text) !== undefined,
    },
    peraturanPelaporan: {
      kind: "teks",
      label: "Peraturan pelaporan",
      note: "Peraturan tentang pelaporan kinerja; PP 8/2006 bila dikosongkan.",
      example: "Peraturan Pemerintah Nomor 8 Tahun 2006",
    },
    peraturanSakip: {
      kind: "teks",
      label: "Peraturan SAKIP",
      note: "Peraturan tentang SAKIP; Perpres 29/2014 bila dikosongkan.",
      example: "Peraturan Presiden Nomor 29 Tahun 2014",
    },
    pedomanLaporan: {
      kind: "teks",
      label: "Pedoman laporan kinerja",
      note: "Pedoman penyusunan laporan; PermenPANRB 53/2014 bila dikosongkan.",
      example: "Peraturan Menteri PANRB Nomor 53 Tahun 2014",
    },
    alamat: {
      kind: "teks",
      label: "Alamat kantor",
      note: "Dicetak pada kop; tanpa alamat dan hubungan lain, laporan tidak memakai kop.",
      example: "Jalan Otto Iskandardinata Nomor 1, Ajung 68175",
    },
    telepon: {
      kind: "kode",
      label: "Telepon kantor",
      note: "Dicetak pada kop.",
      example: "(0331) 000000",
    },
    laman: {
      kind: "teks",
      label: "Laman",
      note: "Alamat situs web; dicetak pada kop.",
      example: "ajung.jemberkab.go.id",
    },
    surel: {
      kind: "teks",
      label: "Surel",
      note: "Alamat surat elektronik; dicetak pada kop.",
      example: "kecamatan.ajung@jemberkab.go.id",
    },
    huruf: {
      kind: "teks",
      label: "Huruf laporan",
      note: "Arial bila dikosongkan. Huruf di luar pilihan boleh ditulis; nomor halaman lalu berupa perkiraan.",
      example: "Arial",
      options: HURUF,
      accepts: (text: string) => !isPerkiraan(text) || /^[A-Z][\w -]{1,40}$/.test(text),
    },
  },
} as const satisfies {
  tab: string;
  title: string;
  header: Record<"label" | "nilai" | "keterangan" | "lembar" | "kelengkapan", string>;
  fields: Record<string, Field>;
};

type IdentitasField = keyof (typeof identitas)["fields"];

type FieldValue<F extends IdentitasField> = (typeof identitas)["fields"][F]["kind"] extends
  | "tahun"
  | "nilai"
  ? number
  : string;

/** Values by key; `teks` holds what stands in a number or date cell that could not be understood. */
export type Identitas = { readonly [F in IdentitasField]: FieldValue<F> | undefined } & {
  readonly teks: { readonly [field: string]: string };
};
