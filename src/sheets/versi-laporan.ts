import { kode, nilai, type Sheet, teks } from "./contract";

const note = "Ditulis oleh LKIP setiap kali laporan disimpan.";
const hidden = { hidden: true } as const;

/** Versi Laporan: the documents that were made of this workbook. Made when the first one is. */
export const versiLaporan = {
  tab: "Versi Laporan",
  title:
    "Dokumen yang pernah dibuat dari buku kerja ini. Ditulis oleh Generate LKIP; jangan diketik di sini.",
  columns: {
    laporan: teks("Laporan", note, "LKIP Kecamatan Ajung 2021", { width: 240 }),
    versi: nilai("Versi", `Nomor urut dokumen dari laporan itu. ${note}`, "3", { width: 70 }),
    waktu: teks("Waktu", note, "31 Januari 2022 10.15", { width: 170 }),
    catatan: teks("Catatan", `draf atau final. ${note}`, "final", { width: 90 }),
    judul: teks("Judul dokumen", note, "LKIP Kecamatan Ajung 2021 – v3", { width: 280 }),
    tautan: teks("Tautan", note, "https://docs.google.com/document/d/…/edit", { width: 320 }),
    id: kode("Id dokumen", note, "1AbC", hidden),
    sidik: kode("Sidik data", `Sama bila isi laporan sama. ${note}`, "9f86d081", hidden),
    kunci: kode("Kunci", note, "f81d4fae", hidden),
    diubah: kode(
      "Diubah",
      `Saat dokumen terakhir ditulis oleh LKIP. ${note}`,
      "2022-01-31T03:15:00.000Z",
      hidden,
    ),
  },
} as const satisfies Sheet;
