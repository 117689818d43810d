import { kode, nilai, pilihan, rujukan, rumus, type Sheet, teks, tercetak } from "./contract";
import { SKALA_NILAI } from "./formula";

/** RKT: what programs, kegiatan and subkegiatan were to deliver this year, and did. */
export const rkt = {
  tab: "RKT",
  title:
    "Rencana Kinerja Tahunan. Satu baris satu program, kegiatan atau subkegiatan dengan indikatornya. Target boleh berupa volume, misalnya 50 org x 12 bln.",
  columns: {
    kode: kode("Kode", "Kode unik, sama dengan lembar Anggaran bila ada.", "IV.1"),
    tingkat: pilihan("Tingkat", ["program", "kegiatan", "subkegiatan"], "Tingkat baris ini."),
    induk: kode("Induk", "Kode program untuk kegiatan, kode kegiatan untuk subkegiatan.", "IV"),
    sasaran: rujukan("Sasaran", "Kode sasaran yang didukung.", "S2", {
      tab: "Renstra",
      header: "Kode",
    }),
    uraian: teks("Uraian", "Nama program, kegiatan atau subkegiatan.", "Kegiatan Koordinasi", {
      width: 360,
    }),
    indikator: teks("Indikator", "Indikator keluaran atau hasil.", "Jumlah rapat koordinasi", {
      width: 320,
    }),
    satuan: teks("Satuan", "Misalnya dokumen, orang, desa.", "orang bulan", { width: 90 }),
    target: nilai("Target", "Angka atau volume.", "50 org x 12 bln", {
      tahunBaru: "kosong",
      volume: true,
    }),
    realisasi: nilai(
      "Realisasi",
      "Ditulis dengan cara yang sama seperti target.",
      "50 org x 6 bln",
      { tahunBaru: "kosong", volume: true },
    ),
    keterangan: teks("Keterangan", "Catatan pelaksanaan.", "Dilaksanakan bersama desa", {
      tahunBaru: "kosong",
    }),
    targetAngka: rumus("Target (angka)", "dari Target.", "600", "VOLUME({target})", {
      format: "#,##0",
    }),
    realisasiAngka: rumus("Realisasi (angka)", "dari Realisasi.", "300", "VOLUME({realisasi})", {
      format: "#,##0",
    }),
    capaian: rumus(
      "Capaian (%)",
      "realisasi dibagi target.",
      "50,00",
      `CAPAIAN({targetAngka};{realisasiAngka};"positif";"";${SKALA_NILAI};{Identitas.batasCapaian})`,
    ),
    capaianTercetak: tercetak("Capaian tercetak", "50%"),
  },
  wajib: ["tingkat", "uraian", "indikator", "satuan"],
} as const satisfies Sheet;
