import { kode, nilai, pilihan, rumus, type Sheet, teks, tercetak } from "./contract";

/** RKT: what programs, kegiatan and subkegiatan were to deliver this year, and did. */
export const rkt = {
  tab: "RKT",
  title:
    "Rencana Kinerja Tahunan. Satu baris satu program, kegiatan atau subkegiatan dengan indikatornya. Target boleh berupa volume, misalnya 50 org x 12 bln.",
  columns: {
    kode: kode("Kode", "Kode unik, sama dengan lembar Anggaran bila ada."),
    tingkat: pilihan("Tingkat", ["program", "kegiatan", "subkegiatan"], "Tingkat baris ini."),
    induk: kode("Induk", "Kode program untuk kegiatan, kode kegiatan untuk subkegiatan."),
    sasaran: kode("Sasaran", "Kode sasaran yang didukung.", {
      options: { tab: "Renstra", header: "Kode" },
    }),
    uraian: teks("Uraian", "Nama program, kegiatan atau subkegiatan.", { width: 360 }),
    indikator: teks("Indikator", "Indikator keluaran atau hasil.", { width: 320 }),
    satuan: teks("Satuan", "Misalnya dokumen, orang, desa.", { width: 90 }),
    target: nilai("Target", "Angka atau volume, misalnya 7 desa x 12 bln."),
    realisasi: nilai("Realisasi", "Ditulis dengan cara yang sama seperti target."),
    keterangan: teks("Keterangan", "Catatan pelaksanaan."),
    targetAngka: rumus("Target (angka)", "Dihitung dari Target.", "VOLUME({target})", {
      format: "#,##0.##",
    }),
    realisasiAngka: rumus("Realisasi (angka)", "Dihitung dari Realisasi.", "VOLUME({realisasi})", {
      format: "#,##0.##",
    }),
    capaian: rumus(
      "Capaian (%)",
      "Dihitung: realisasi dibagi target.",
      'CAPAIAN({targetAngka};{realisasiAngka};"positif")',
    ),
    capaianTercetak: tercetak("Capaian tercetak"),
  },
} as const satisfies Sheet;
