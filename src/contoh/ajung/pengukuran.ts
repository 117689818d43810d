import { pengukuran } from "../../sheets/pengukuran";
import { isiSheet } from "../isi";
import type { Versi } from "./versi";

/**
 * Tabel 3.1, and beside it what Tabel 3.2 to 3.4 print of the same. The draft prints neither a change
 * nor a tingkat kemajuan; the average of a sasaran stands on the row of its first indikator.
 */
export const pengukuranAjung = ({ pick, asli }: Versi) =>
  isiSheet(pengukuran, [
    {
      kode: "S1.1",
      realisasi: pick("Belum mendapatkan nilai survey dari BAPPEDA", 79.67),
      sumberBukti: pick("BAPPEKAB JEMBER", "Dokumen SKM"),
      catatan: asli("Data blm masuk dari BAPPEKAB"),
      rataTercetak: asli("100%"),
      realisasiTercetak: asli("79.67"),
      realisasiLaluTercetak: asli("B (72,4)"),
    },
    {
      kode: "S2.1",
      realisasi: 85,
      sumberBukti: pick("BAPPEKAB JEMBER", "Laporan hasil koordinasi semua seksi"),
      capaianTercetak: asli("100%"),
      rataTercetak: asli("100%"),
      realisasiTercetak: asli("100%"),
      realisasiLaluTercetak: asli("80%"),
    },
    {
      kode: "S2.2",
      realisasi: 80,
      sumberBukti: pick("BAPPEKAB JEMBER", "Laporan Seksi Pemerintahan"),
      capaianTercetak: asli("100%"),
      realisasiTercetak: asli("100%"),
      realisasiLaluTercetak: asli("80%"),
    },
  ]);
