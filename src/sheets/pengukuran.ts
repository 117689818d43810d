import {
  nilai,
  pilihan,
  rujukan,
  rumus,
  rumusTeks,
  type Sheet,
  teks,
  teksTercetak,
  tercetak,
} from "./contract";
import { beside, byYear, capaian, kategori, lookup, lookupText, warna } from "./formula";

const PK = lookup("kode", "Perjanjian Kinerja", "targetBerlaku");
const RENSTRA = byYear("Target", "{Identitas.tahun}");

const triwulan = (header: string, n: string, note: string, example: string) =>
  nilai(`${header} TW ${n}`, note, example, {
    width: 90,
    tahunBaru: "kosong",
    ...(header === "Target" && { rentang: true }),
  });
const target = (n: string) =>
  triwulan("Target", n, `Target sampai dengan atau selama triwulan ${n}, menurut metodenya.`, "20");
const realisasi = (n: string) =>
  triwulan("Realisasi", n, `Realisasi triwulan ${n}; kosongkan bila belum ada.`, "18");

/**
 * Pengukuran (Tabel 3.1): realisasi of each indikator, by year and if wanted by triwulan; name, arah and
 * target come from IKU and Perjanjian Kinerja.
 */
export const pengukuran = {
  tab: "Pengukuran",
  title:
    "Pengukuran kinerja (Tabel 3.1). Satu baris satu indikator: pilih kodenya dan isi realisasinya; kolom berwarna dihitung. Triwulan boleh dikosongkan.",
  columns: {
    kode: rujukan("Kode", "Kode indikator pada lembar IKU.", "S1.1", {
      tab: "IKU",
      header: "Kode",
    }),
    indikator: rumusTeks(
      "Indikator",
      "rumusan pada lembar IKU.",
      "Nilai Survei Kepuasan Masyarakat",
      lookupText("kode", "IKU", "indikator", '"kode tidak ada"'),
      { width: 380 },
    ),
    target: rumus(
      "Target",
      "target Perjanjian Kinerja, atau target Renstra tahun laporan.",
      "80",
      `IF({kode}="";"";IF(${PK}<>"";${PK};IF(${RENSTRA}="";"";${RENSTRA})))`,
      { format: "" },
    ),
    realisasi: nilai(
      "Realisasi",
      "Hasil pengukuran sampai akhir tahun. Kosongkan bila belum ada data dan jelaskan di Catatan.",
      "79,67",
      { tahunBaru: "kosong" },
    ),
    arah: rumusTeks("Arah", "arah pada lembar IKU.", "positif", lookupText("kode", "IKU", "arah"), {
      width: 90,
    }),
    capaian: rumus(
      "Capaian (%)",
      "positif = realisasi / target; negatif menurut rumus pada Identitas.",
      "99,59",
      capaian("target", "realisasi"),
    ),
    kategori: rumusTeks("Kategori", "dari capaian dan lembar Skala.", "Baik", kategori("capaian"), {
      width: 130,
      warna: "warna",
    }),
    selisih: rumus(
      "Selisih",
      "realisasi terhadap target dalam satuannya; di atas nol berarti lebih baik.",
      "-0,33",
      "SELISIH({target};{realisasi};{arah})",
      { format: "#,##0.00" },
    ),
    sumberBukti: teks(
      "Sumber bukti",
      "Dokumen atau tautan yang membuktikan realisasi.",
      "Laporan hasil SKM",
      { tahunBaru: "kosong" },
    ),
    catatan: teks("Catatan", "Alasan bila realisasi belum ada.", "Data menunggu Bappeda", {
      tahunBaru: "kosong",
    }),
    sasaran: rumusTeks(
      "Sasaran",
      "kode sasaran pada lembar IKU.",
      "S1",
      lookupText("kode", "IKU", "sasaran"),
      { width: 80 },
    ),
    rataSasaran: rumus(
      "Rata-rata sasaran (%)",
      "rata-rata capaian indikator pada sasaran yang sama.",
      "82,50",
      "RATA_CAPAIAN({Perbandingan.capaian};{Perbandingan.sasaran};{sasaran})",
      { width: 120 },
    ),
    terukur: rumusTeks(
      "Indikator terukur",
      "indikator sasaran itu yang mempunyai capaian.",
      "2 dari 2",
      "TERUKUR({Perbandingan.capaian};{Perbandingan.sasaran};{sasaran})",
    ),
    metode: pilihan(
      "Metode triwulan",
      ["jumlah", "nilai akhir", "rata-rata"],
      "Cara menggabungkan triwulan: jumlah untuk yang dijumlahkan, nilai akhir untuk yang kumulatif, rata-rata untuk yang diukur ulang.",
    ),
    target1: target("I"),
    target2: target("II"),
    target3: target("III"),
    target4: target("IV"),
    realisasi1: realisasi("I"),
    realisasi2: realisasi("II"),
    realisasi3: realisasi("III"),
    realisasi4: realisasi("IV"),
    capaianTriwulan: rumus(
      "Capaian triwulan (%)",
      "capaian sampai triwulan terakhir yang terisi.",
      "90,00",
      `CAPAIAN_TRIWULAN(${beside("target1", "target2", "target3", "target4")};${beside("realisasi1", "realisasi2", "realisasi3", "realisasi4")};{metode};{arah};{Identitas.rumusNegatif};{Identitas.batasCapaian})`,
    ),
    warna: rumusTeks(
      "Warna kategori",
      "warna kategori pada lembar Skala.",
      "hijau",
      warna("kategori"),
      {
        hidden: true,
      },
    ),
    capaianTercetak: tercetak("Capaian tercetak", "99,59%"),
    kategoriTercetak: teksTercetak("Kategori tercetak", "Baik"),
    rataTercetak: tercetak("Rata-rata sasaran tercetak", "82,5%"),
    realisasiTercetak: tercetak("Realisasi pada perbandingan tercetak", "79.67"),
    realisasiLaluTercetak: tercetak("Realisasi tahun lalu tercetak", "72,4"),
    perubahanTercetak: tercetak("Perubahan tercetak", "7,27"),
    kemajuanTercetak: tercetak("Tingkat kemajuan tercetak", "99,59%"),
  },
  wajib: [["realisasi", "catatan"], "sumberBukti"],
} as const satisfies Sheet;
