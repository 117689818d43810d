import { iku } from "../../sheets/iku";
import { isiSheet } from "../isi";
import type { Versi } from "./versi";

/**
 * Bab II.D, with targets of Tabel 3.1 (2021) and 3.3 (2024) and the realisasi of Tabel 3.2. The draft has
 * no target for the years between and no national figure. Kondisi awal is the year before the Renstra.
 */
export const ikuAjung = ({ pick, asli, benar }: Versi) =>
  isiSheet(iku, [
    {
      kode: "S1.1",
      sasaran: "S1",
      indikator: pick(
        "Nilai Survey Kepuasan Masyarakat (SKM) pada bidang pelayanan public",
        "Nilai Survei Kepuasan Masyarakat (SKM) dalam bidang pelayanan publik",
      ),
      satuan: "nilai",
      arah: "positif",
      utama: "ya",
      pembilang: pick(
        "Hasil Perhitungan Survei Kepuasan Masyarakat (SKM) pada bidang pelayanan publik",
        "Hasil penghitungan Survei Kepuasan Masyarakat (SKM) pada bidang pelayanan publik",
      ),
      penanggungJawab: pick("Pelayanan Umum", "Seksi Pelayanan Umum"),
      sumberData: "Dokumen SKM",
      kondisiAwal: benar(72.4),
      "Target 2021": pick("Baik (≥ 80)", 80),
      nasional: asli("-*"),
      "Target 2024": 80,
      "Realisasi 2020": pick("B (72,4)", 72.4),
    },
    {
      kode: "S2.1",
      sasaran: "S2",
      indikator: pick(
        "Prosentase rekomendasi hasil koordinasi di bidang pemerintahan, ketertiban, pemberdayaan masyarakat dan Kesos yang ditindaklanjuti dalam satu tahun",
        "Persentase rekomendasi hasil koordinasi di bidang pemerintahan, ketenteraman dan ketertiban umum, pemberdayaan masyarakat dan kesejahteraan sosial yang ditindaklanjuti dalam 1 tahun",
      ),
      satuan: "%",
      arah: "positif",
      utama: "ya",
      pembilang: pick(
        "Jumlah rekomendasi hasil koordinasi dibidang pemerintahan, ketertiban dan Ketertiban, pemberdayaan masyarakat dan Kesos di tindaklanjuti dalam satu tahun",
        "Jumlah rekomendasi hasil koordinasi yang ditindaklanjuti dalam satu tahun",
      ),
      penyebut: pick(
        "Jumlah semua koordinasi bidang pemerintahan, ketertiban dan Ketertiban, pemberdayaan masyarakat dan Kesos di tindaklanjuti dalam satu tahun",
        "Jumlah seluruh rekomendasi hasil koordinasi dalam satu tahun",
      ),
      penanggungJawab: pick(
        "Semua bidang Seksi : - Pemerintahan - Pemberdayaan Masyarakat dan Kesos -Ketertiban dan Keamanan",
        "Seksi Pemerintahan, Seksi Pemberdayaan Masyarakat dan Kesejahteraan Sosial, serta Seksi Ketenteraman dan Ketertiban Umum",
      ),
      sumberData: pick(
        "Laporan hasil koordinasi dari Semua seksi",
        "Laporan hasil koordinasi semua seksi",
      ),
      kondisiAwal: benar(80),
      "Target 2021": 100,
      nasional: asli("_*"),
      "Target 2024": 100,
      "Realisasi 2020": 80,
    },
    {
      kode: "S2.2",
      sasaran: "S2",
      indikator: pick(
        "Prosentase Desa yang sudah menyusun dokumen perencanaan, pengang garan dan pelaporan dg benar dan tepat waktu",
        "Persentase desa yang sudah menyusun dokumen perencanaan, penganggaran dan pelaporan dengan benar dan tepat waktu",
      ),
      satuan: "%",
      arah: "positif",
      utama: "ya",
      pembilang: pick(
        "Jumlah Desa yang sudah menyusun dokumen perencanaan, pengang garan dan pelaporan dg benar dan tepat waktu",
        "Jumlah desa yang sudah menyusun dokumen perencanaan, penganggaran dan pelaporan dengan benar dan tepat waktu",
      ),
      penyebut: pick("Jumlah Desa", "Jumlah desa"),
      // 80 % is no share of 7 desa. Which is wrong only Kecamatan Ajung can say: see Analisis.
      jumlahUnit: asli(7),
      penanggungJawab: pick("Seksi Pemerintah an", "Seksi Pemerintahan"),
      sumberData: pick("Laporan kasi Pemerinta han", "Laporan Seksi Pemerintahan"),
      kondisiAwal: benar(80),
      "Target 2021": 100,
      "Target 2024": 100,
      "Realisasi 2020": 80,
    },
  ]);
