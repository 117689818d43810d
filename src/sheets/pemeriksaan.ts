import type { Value } from "./contract";
import { type Sheet, teks } from "./contract";

const note = "Ditulis oleh LKIP setiap kali Periksa dijalankan.";

/** Pemeriksaan: the findings, written by the add-in and never typed. */
export const pemeriksaan = {
  tab: "Pemeriksaan",
  title:
    "Hasil pemeriksaan terakhir. Lembar ini ditulis ulang setiap kali Periksa dijalankan; jangan diketik di sini.",
  columns: {
    tingkat: teks(
      "Tingkat",
      `galat: ada angka atau pernyataan yang salah; peringatan: akan ditanyakan pereviu; saran: perapian. ${note}`,
      "galat",
      { width: 100 },
    ),
    pemeriksaan: teks("Pemeriksaan", note, "capaian-tercetak", { width: 190 }),
    lokasi: teks("Lokasi", `Klik untuk membuka selnya. ${note}`, "Anggaran!M6", {
      width: 140,
      format: "",
    }),
    pesan: teks("Pesan", note, "Ganti capaian tercetak 84 dengan 8,38.", { width: 560 }),
    tercetak: teks("Tertulis", `Nilai yang diketik atau tercetak pada draf. ${note}`, "84", {
      width: 130,
    }),
    seharusnya: teks("Seharusnya", `Nilai menurut data. ${note}`, "8,38", { width: 130 }),
    diterima: teks("Alasan diterima", note, "Sesuai berita acara.", {
      width: 260,
    }),
    waktu: teks("Diperiksa", note, "31 Januari 2022 10.15", { width: 160 }),
  },
} as const satisfies Sheet;

/** What a Temuan says, as far as this tab prints it. */
interface Printed {
  readonly pemeriksaan: string;
  readonly tingkat: string;
  readonly tab: string;
  readonly sel: string;
  readonly pesan: string;
  readonly tercetak: string | null;
  readonly seharusnya: string | null;
  readonly diterima: { readonly alasan: string } | null;
}

/** Rows of the tab by header; one row that says so when there is nothing to find. */
export function rowsOfTemuan(temuan: readonly Printed[], waktu: string): Record<string, Value>[] {
  const { columns } = pemeriksaan;
  if (temuan.length === 0) {
    return [{ [columns.pesan.header]: "Tidak ada temuan.", [columns.waktu.header]: waktu }];
  }
  return temuan.map((t) => ({
    [columns.tingkat.header]: t.diterima ? `${t.tingkat}, diterima` : t.tingkat,
    [columns.pemeriksaan.header]: t.pemeriksaan,
    [columns.lokasi.header]: `${t.tab}!${t.sel}`,
    [columns.pesan.header]: t.pesan,
    [columns.tercetak.header]: t.tercetak ?? "",
    [columns.seharusnya.header]: t.seharusnya ?? "",
    [columns.diterima.header]: t.diterima?.alasan ?? "",
    [columns.waktu.header]: waktu,
  }));
}
