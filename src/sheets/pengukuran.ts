import { kode, nilai, rumus, type Sheet, teks, tercetak } from "./contract";

/**
 * Target of the year reported: the IKU column whose header names that year. Not a reference to one
 * column, so that it holds when the Renstra period, and with it the year columns, change.
 */
const TARGET =
  'IFERROR(XLOOKUP({kode};{IKU.kode};OFFSET({IKU.kode};0;MATCH("Target "&{Identitas.tahun};{IKU.kode:row};0)-COLUMN({IKU.kode}));"");"")';

/** Pengukuran (Tabel 3.1): realisasi of each indikator; name, target and arah come from IKU. */
export const pengukuran = {
  tab: "Pengukuran",
  title:
    "Pengukuran kinerja (Tabel 3.1). Satu baris satu indikator: pilih kodenya dan isi realisasinya; kolom berwarna dihitung.",
  columns: {
    kode: kode("Kode", "Kode indikator pada lembar IKU.", {
      options: { tab: "IKU", header: "Kode" },
    }),
    indikator: rumus(
      "Indikator",
      "Dihitung: rumusan pada lembar IKU.",
      'IF({kode}="";"";XLOOKUP({kode};{IKU.kode};{IKU.indikator};"kode tidak ada"))',
      { width: 380, format: "@" },
    ),
    target: rumus(
      "Target",
      "Dihitung: target tahun laporan pada lembar IKU.",
      `IF({kode}="";"";IF(${TARGET}="";"";${TARGET}))`,
      { format: "" },
    ),
    realisasi: nilai(
      "Realisasi",
      "Hasil pengukuran sampai akhir tahun. Kosongkan bila belum ada data dan jelaskan di Catatan.",
    ),
    arah: rumus(
      "Arah",
      "Dihitung: arah pada lembar IKU.",
      'IF({kode}="";"";XLOOKUP({kode};{IKU.kode};{IKU.arah};""))',
      { format: "@", width: 90 },
    ),
    capaian: rumus(
      "Capaian (%)",
      "Dihitung: positif = realisasi / target; negatif = (2 × target − realisasi) / target.",
      "CAPAIAN({target};{realisasi};{arah})",
    ),
    kategori: rumus(
      "Kategori",
      "Dihitung dari capaian dan lembar Skala.",
      "PREDIKAT({capaian};{Skala.batasBawah:kategori})",
      {
        format: "@",
        width: 130,
      },
    ),
    sumberBukti: teks("Sumber bukti", "Dokumen atau tautan yang membuktikan realisasi."),
    catatan: teks("Catatan", "Alasan bila realisasi belum ada."),
    capaianTercetak: tercetak("Capaian tercetak"),
    kategoriTercetak: teks(
      "Kategori tercetak",
      "Kategori persis seperti tercetak pada draf yang sudah ada.",
      { hidden: true, width: 130 },
    ),
  },
} as const satisfies Sheet;
