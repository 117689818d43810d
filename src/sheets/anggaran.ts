import { kode, pilihan, rumus, rupiah, type Sheet, teks, tercetak } from "./contract";

/**
 * Anggaran: pagu and realisasi per program, kegiatan and subkegiatan. Amounts are typed at the most
 * detailed row only; programs and the total follow from them.
 */
export const anggaran = {
  tab: "Anggaran",
  title:
    "Anggaran dan realisasi per program dan kegiatan. Isi rupiah pada baris yang paling rinci saja; jumlah program dan TOTAL dihitung. Kode anak diawali kode induknya dan titik: I, lalu I.1, lalu I.1.1.",
  columns: {
    kode: kode("Kode", "Kode bertingkat: I, I.1, I.1.1."),
    uraian: teks("Program / Kegiatan", "Nama sesuai dokumen pelaksanaan anggaran.", {
      width: 420,
      total: "TOTAL",
    }),
    tingkat: pilihan("Tingkat", ["program", "kegiatan", "subkegiatan"], "Tingkat baris ini."),
    sasaran: kode("Sasaran", "Kode sasaran yang didukung program ini; kosongkan bila tidak ada.", {
      options: { tab: "Renstra", header: "Kode" },
    }),
    pagu: rupiah("Anggaran (Rp)", "Pagu setelah perubahan, pada baris yang paling rinci."),
    realisasi: rupiah(
      "Realisasi (Rp)",
      "Realisasi sampai dengan akhir periode, pada baris yang paling rinci.",
    ),
    jumlahPagu: rumus(
      "Jumlah anggaran (Rp)",
      "Dihitung: jumlah baris rinciannya.",
      "JUMLAH_RINCIAN({kode};{pagu})",
      { format: "#,##0", width: 150, total: "=JUMLAH_RINCIAN({kode};{pagu};TRUE)" },
    ),
    jumlahRealisasi: rumus(
      "Jumlah realisasi (Rp)",
      "Dihitung: jumlah baris rinciannya.",
      "JUMLAH_RINCIAN({kode};{realisasi})",
      { format: "#,##0", width: 150, total: "=JUMLAH_RINCIAN({kode};{realisasi};TRUE)" },
    ),
    serapan: rumus(
      "Capaian (%)",
      "Dihitung: realisasi dibagi anggaran.",
      "SERAPAN({jumlahPagu};{jumlahRealisasi})",
      {
        total: "=SERAPAN({jumlahPagu:total};{jumlahRealisasi:total})",
      },
    ),
    sisa: rumus(
      "Sisa (Rp)",
      "Dihitung: anggaran dikurangi realisasi.",
      'IF(({jumlahPagu}="")+({jumlahRealisasi}="");"";IFERROR({jumlahPagu}-{jumlahRealisasi};"n/a"))',
      {
        format: "#,##0",
        width: 150,
        total: '=IFERROR({jumlahPagu:total}-{jumlahRealisasi:total};"n/a")',
      },
    ),
    paguTercetak: tercetak("Anggaran tercetak"),
    realisasiTercetak: tercetak("Realisasi tercetak"),
    serapanTercetak: tercetak("Capaian tercetak"),
  },
} as const satisfies Sheet;
