/** Every global that Google may call: custom functions, menu, and what the sidebar asks. */
import type { Api } from "./api";
import { fillExample } from "./app/example";
import { saveLogo } from "./app/logo";
import { newYear } from "./app/new-year";
import { accept } from "./app/penerimaan";
import { readAll } from "./app/read";
import { readLaporan } from "./app/read-laporan";
import { repair, undoRepair } from "./app/repair";
import { saveReviu } from "./app/reviu";
import { saveReport } from "./app/save-report";
import { removeYears, scaffold } from "./app/scaffold";
import { useScale } from "./app/scale";
import { writeTemuan } from "./app/temuan";
import { alokasi as alokasiOf } from "./functions/alokasi";
import { angka as angkaOf } from "./functions/angka";
import type { Argument } from "./functions/arguments";
import { capaian as capaianOf } from "./functions/capaian";
import { capaianTriwulan as capaianTriwulanOf } from "./functions/capaian-triwulan";
import { cekJumlah as cekJumlahOf } from "./functions/cek-jumlah";
import { cekSkala as cekSkalaOf } from "./functions/cek-skala";
import { cekUnit as cekUnitOf } from "./functions/cek-unit";
import { efisiensi as efisiensiOf } from "./functions/efisiensi";
import { jumlahRincian as jumlahRincianOf } from "./functions/jumlah-rincian";
import { mutuSkm as mutuSkmOf } from "./functions/mutu-skm";
import { nilaiSkm as nilaiSkmOf } from "./functions/nilai-skm";
import { predikat as predikatOf } from "./functions/predikat";
import { proporsi as proporsiOf } from "./functions/proporsi";
import { rataCapaian as rataCapaianOf } from "./functions/rata-capaian";
import { rupiah as rupiahOf } from "./functions/rupiah";
import { selisih as selisihOf } from "./functions/selisih";
import { serapan as serapanOf } from "./functions/serapan";
import { tanggal as tanggalOf } from "./functions/tanggal";
import { terbilang as terbilangOf } from "./functions/terbilang";
import { terukur as terukurOf } from "./functions/terukur";
import { tingkatKemajuan as tingkatKemajuanOf } from "./functions/tingkat-kemajuan";
import { volume as volumeOf } from "./functions/volume";
import { openDrive } from "./gas/drive";
import { exclusively } from "./gas/lock";
import {
  buildMenu,
  mayRemoveYears,
  openDialog,
  openLicences,
  openSidebar,
  tellScaffolded,
} from "./gas/ui";
import { openWorkbook } from "./gas/workbook";

/**
 * Capaian kinerja dalam persen: 85 berarti 85 % dari target. Contoh: =CAPAIAN(B2; C2; "positif")
 *
 * @param {number} target Target, satu sel atau rentang. Boleh rentang nilai seperti 80-90.
 * @param {number} realisasi Realisasi, satu sel atau rentang seukuran target.
 * @param {string} arah Boleh dikosongkan. "positif": makin tinggi makin baik; "negatif": sebaliknya.
 * @param {string} rumus Boleh dikosongkan. Rumus arah negatif: "(2T-R)/T" atau "T/R".
 * @param {string} skala Boleh dikosongkan. Rentang dua kolom, kode dan nilai, untuk target seperti WTP atau BB.
 * @param {string} batas Boleh dikosongkan. "tanpa batas", "paling tinggi 100", "paling rendah 0" atau "0 sampai 100".
 * @return {number} Capaian dalam persen, belum dibulatkan; "n/a" bila tidak dapat dihitung.
 * @customfunction
 */
global.CAPAIAN = (
  target: Argument,
  realisasi: Argument,
  arah: Argument,
  rumus: Argument,
  skala: Argument,
  batas: Argument,
) => capaianOf(target, realisasi, arah, rumus, skala, batas);

/**
 * Capaian dalam persen dari triwulan yang sudah terisi. Contoh: =CAPAIAN_TRIWULAN(B2:E2; F2:I2; "jumlah")
 *
 * @param {number} target Target empat triwulan; boleh banyak baris.
 * @param {number} realisasi Realisasi empat triwulan, seukuran target; yang belum ada dikosongkan.
 * @param {string} metode "jumlah", "nilai akhir" atau "rata-rata".
 * @param {string} arah Boleh dikosongkan. "positif": makin tinggi makin baik; "negatif": sebaliknya.
 * @param {string} rumus Boleh dikosongkan. Rumus arah negatif: "(2T-R)/T" atau "T/R".
 * @param {string} batas Boleh dikosongkan. "tanpa batas", "paling tinggi 100", "paling rendah 0" atau "0 sampai 100".
 * @return {number} Capaian dalam persen, belum dibulatkan; "n/a" bila belum ada realisasi.
 * @customfunction
 */
global.CAPAIAN_TRIWULAN = (
  target: Argument,
  realisasi: Argument,
  metode: Argument,
  arah: Argument,
  rumus: Argument,
  batas: Argument,
) => capaianTriwulanOf(target, realisasi, metode, arah, rumus, batas);

/**
 * Kategori capaian menurut skala ordinal. Contoh: =PREDIKAT(D2; Skala!A3:C)
 *
 * @param {number} capaian Capaian dalam persen, satu sel atau rentang.
 * @param {string} skala Boleh dikosongkan. Rentang batas bawah, jenis batas (lebih dari/minimal) dan kategori.
 * @return {string} Kategori, misalnya Baik.
 * @customfunction
 */
global.PREDIKAT = (capaian: Argument, skala: Argument) => predikatOf(capaian, skala);

/**
 * Selisih realisasi dengan target: di atas nol berarti lebih baik. Contoh: =SELISIH(B2; C2)
 *
 * @param {number} target Target, satu sel atau rentang. Boleh rentang nilai seperti 80-90.
 * @param {number} realisasi Realisasi, satu sel atau rentang seukuran target.
 * @param {string} arah Boleh dikosongkan. "positif": makin tinggi makin baik; "negatif": sebaliknya.
 * @return {number} Selisih dalam satuan target.
 * @customfunction
 */
global.SELISIH = (target: Argument, realisasi: Argument, arah: Argument) =>
  selisihOf(target, realisasi, arah);

/**
 * Rata-rata capaian yang ada nilainya; "n/a" dan sel kosong tidak ikut. Contoh: =RATA_CAPAIAN(D2:D6)
 *
 * @param {number} capaian Rentang capaian dalam persen.
 * @param {string} kelompok Boleh dikosongkan. Rentang seukuran capaian, misalnya kode sasaran: rata-rata tiap kelompok.
 * @param {string} pilih Boleh dikosongkan. Kelompok yang diminta, satu sel atau rentang.
 * @return {number} Rata-rata dalam persen, belum dibulatkan; kosong bila tidak ada.
 * @customfunction
 */
global.RATA_CAPAIAN = (capaian: Argument, kelompok: Argument, pilih: Argument) =>
  rataCapaianOf(capaian, kelompok, pilih);

/**
 * Banyaknya indikator yang mempunyai capaian: "2 dari 3". Contoh: =TERUKUR(D2:D6)
 *
 * @param {number} capaian Rentang capaian dalam persen.
 * @param {string} kelompok Boleh dikosongkan. Rentang seukuran capaian, misalnya kode sasaran: hitungan tiap kelompok.
 * @param {string} pilih Boleh dikosongkan. Kelompok yang diminta, satu sel atau rentang.
 * @return {string} "x dari y"; kosong bila tidak ada indikator.
 * @customfunction
 */
global.TERUKUR = (capaian: Argument, kelompok: Argument, pilih: Argument) =>
  terukurOf(capaian, kelompok, pilih);

/**
 * Realisasi terhadap target akhir Renstra, dalam persen. Contoh: =TINGKAT_KEMAJUAN(H2; C2)
 *
 * @param {number} target_akhir Target tahun terakhir Renstra, satu sel atau rentang.
 * @param {number} realisasi Realisasi tahun ini, satu sel atau rentang seukuran target.
 * @param {string} arah Boleh dikosongkan. "positif": makin tinggi makin baik; "negatif": sebaliknya.
 * @param {string} rumus Boleh dikosongkan. Rumus arah negatif: "(2T-R)/T" atau "T/R".
 * @param {string} skala Boleh dikosongkan. Rentang dua kolom, kode dan nilai, untuk target seperti WTP atau BB.
 * @return {number} Tingkat kemajuan dalam persen, belum dibulatkan.
 * @customfunction
 */
global.TINGKAT_KEMAJUAN = (
  target_akhir: Argument,
  realisasi: Argument,
  arah: Argument,
  rumus: Argument,
  skala: Argument,
) => tingkatKemajuanOf(target_akhir, realisasi, arah, rumus, skala);

/**
 * Serapan anggaran dalam persen: realisasi dibagi anggaran. Contoh: =SERAPAN(C2; D2)
 *
 * @param {number} anggaran Pagu anggaran, satu sel atau rentang.
 * @param {number} realisasi Realisasi anggaran, satu sel atau rentang.
 * @return {number} Serapan dalam persen, belum dibulatkan; "n/a" bila pagu nol.
 * @customfunction
 */
global.SERAPAN = (anggaran: Argument, realisasi: Argument) => serapanOf(anggaran, realisasi);

/**
 * Bagian terhadap total, dalam persen. Contoh: =PROPORSI(C2:C9; C10)
 *
 * @param {number} bagian Bagian, satu sel atau rentang.
 * @param {number} total Total, satu sel atau rentang.
 * @return {number} Proporsi dalam persen, belum dibulatkan; "n/a" bila total nol.
 * @customfunction
 */
global.PROPORSI = (bagian: Argument, total: Argument) => proporsiOf(bagian, total);

/**
 * Capaian dikurangi serapan: di atas nol berarti efisien. Contoh: =EFISIENSI(D2; F2)
 *
 * @param {number} capaian Capaian dalam persen, satu sel atau rentang.
 * @param {number} serapan Serapan dalam persen, satu sel atau rentang.
 * @return {number} Selisih dalam poin persen.
 * @customfunction
 */
global.EFISIENSI = (capaian: Argument, serapan: Argument) => efisiensiOf(capaian, serapan);

/**
 * Memeriksa apakah bagian berjumlah sama dengan total. Contoh: =CEK_JUMLAH(C10; C2:C9)
 *
 * @param {number} total Total yang diperiksa.
 * @param {number} bagian Rentang bagian-bagiannya.
 * @return {string} "sesuai" atau selisihnya dalam rupiah.
 * @customfunction
 */
global.CEK_JUMLAH = (total: Argument, bagian: Argument) => cekJumlahOf(total, bagian);

/**
 * Memeriksa apakah persentase mungkin bagi sejumlah unit: 80 % dari 7 desa tidak mungkin. Contoh: =CEK_UNIT(C2; 7)
 *
 * @param {number} persen Persentase, satu sel atau rentang.
 * @param {number} jumlah_unit Jumlah unit, misalnya jumlah desa.
 * @return {string} "mungkin (5 dari 7)", atau persentase terdekat yang mungkin.
 * @customfunction
 */
global.CEK_UNIT = (persen: Argument, jumlah_unit: Argument) => cekUnitOf(persen, jumlah_unit);

/**
 * Jumlah baris rincian menurut kode bertingkat: I.1 dan I.2 masuk ke I. Contoh: =JUMLAH_RINCIAN(A3:A; E3:E)
 *
 * @param {string} kode Rentang kode, satu kolom.
 * @param {number} nilai Rentang nilai, satu kolom.
 * @param {boolean} total Boleh dikosongkan. TRUE untuk satu angka, jumlah seluruh tabel.
 * @return {number} Jumlah tiap baris beserta rinciannya.
 * @customfunction
 */
global.JUMLAH_RINCIAN = (kode: Argument, nilai: Argument, total: Argument) =>
  jumlahRincianOf(kode, nilai, total);

/**
 * Anggaran atau realisasi yang dialokasikan untuk tiap sasaran. Contoh: =ALOKASI("S1"; A3:A; D3:D; E3:E)
 *
 * @param {string} pilih Kode sasaran, satu sel atau rentang.
 * @param {string} kode Rentang kode bertingkat, satu kolom.
 * @param {string} sasaran Rentang kode sasaran, satu kolom; yang kosong mengikuti baris induknya.
 * @param {number} nilai Rentang nilai, satu kolom.
 * @return {number} Jumlah untuk sasaran itu; kosong bila tidak ada.
 * @customfunction
 */
global.ALOKASI = (pilih: Argument, kode: Argument, sasaran: Argument, nilai: Argument) =>
  alokasiOf(pilih, kode, sasaran, nilai);

/**
 * Memeriksa skala kategori: lubang dan tumpang tindih. Contoh: =CEK_SKALA(A4:A9; B4:B9; C4:C9)
 *
 * @param {number} batas_bawah Rentang batas bawah; kosong untuk kategori terendah.
 * @param {string} jenis Rentang jenis batas: lebih dari atau minimal.
 * @param {string} kategori Rentang kategori.
 * @return {string} Kekurangan tiap kategori; kosong bila tidak ada.
 * @customfunction
 */
global.CEK_SKALA = (batas_bawah: Argument, jenis: Argument, kategori: Argument) =>
  cekSkalaOf(batas_bawah, jenis, kategori);

/**
 * Nilai IKM Survei Kepuasan Masyarakat, 25 sampai 100. Contoh: =NILAI_SKM(A4:I500)
 *
 * @param {number} jawaban Rentang sembilan kolom (U1 sampai U9), satu baris per responden, isian 1 sampai 4.
 * @param {number} bobot Boleh dikosongkan. Bobot tiap unsur: 1/9, 0,111 atau 0,11.
 * @return {number} Nilai IKM, belum dibulatkan.
 * @customfunction
 */
global.NILAI_SKM = (jawaban: Argument, bobot: Argument) => nilaiSkmOf(jawaban, bobot);

/**
 * Mutu pelayanan menurut nilai IKM (PermenPANRB 14/2017). Contoh: =MUTU_SKM(K2)
 *
 * @param {number} nilai Nilai IKM, satu sel atau rentang.
 * @return {string} Mutu pelayanan, misalnya B (Baik).
 * @customfunction
 */
global.MUTU_SKM = (nilai: Argument) => mutuSkmOf(nilai);

/**
 * Angka dari teks: Rp. 27.539.000 menjadi 27539000. Contoh: =ANGKA(C2)
 *
 * @param {string} teks Teks, satu sel atau rentang.
 * @return {number} Angka; "n/a" bila teksnya bukan angka.
 * @customfunction
 */
global.ANGKA = (teks: Argument) => angkaOf(teks);

/**
 * Volume sebagai satu angka: 50 org x 12 bln menjadi 600. Contoh: =VOLUME(H2)
 *
 * @param {string} teks Teks volume, satu sel atau rentang.
 * @return {number} Hasil perkalian; "n/a" bila tidak dapat dibaca.
 * @customfunction
 */
global.VOLUME = (teks: Argument) => volumeOf(teks);

/**
 * Nilai uang sebagai teks: Rp 1.724.799.810. Contoh: =RUPIAH(C2)
 *
 * @param {number} nilai Nilai, satu sel atau rentang.
 * @return {string} Teks rupiah, tanpa sen.
 * @customfunction
 */
global.RUPIAH = (nilai: Argument) => rupiahOf(nilai);

/**
 * Angka dalam kata-kata: 1.001 menjadi seribu satu. Contoh: =TERBILANG(C2)
 *
 * @param {number} nilai Angka, satu sel atau rentang.
 * @return {string} Huruf kecil; "n/a" di atas seribu triliun.
 * @customfunction
 */
global.TERBILANG = (nilai: Argument) => terbilangOf(nilai);

/**
 * Tanggal dalam kata-kata: 31 Januari 2022. Contoh: =TANGGAL(B2)
 *
 * @param {string} tanggal Tanggal atau teks tanggal, satu sel atau rentang.
 * @return {string} Tanggal dengan nama bulan; "n/a" bila bukan tanggal.
 * @customfunction
 */
global.TANGGAL = (tanggal: Argument) => tanggalOf(tanggal);

global.onOpen = () => buildMenu();
global.onInstall = () => buildMenu();
global.openPanel = () => openSidebar("beranda");
global.menuExample = () => openSidebar("contoh");
global.menuCheck = () => openSidebar("periksa");
global.menuReview = () => openSidebar("reviu");
global.menuGenerate = () => openDialog();
global.menuNewYear = () => openSidebar("tahun-baru");
global.menuHelp = () => openSidebar("bantuan");
global.menuScaffold = () => {
  const done = exclusively(() => scaffold(openWorkbook()));
  tellScaffolded(done);
  if (done.lebih.length > 0 && mayRemoveYears(done.lebih)) {
    exclusively(() => removeYears(openWorkbook(), done.lebih));
  }
};

const api: Api = {
  apiScaffold: () => exclusively(() => scaffold(openWorkbook())),
  apiRemoveYears: (columns) => exclusively(() => removeYears(openWorkbook(), columns)),
  apiFile() {
    const file = SpreadsheetApp.getActiveSpreadsheet();
    return { nama: file.getName(), url: file.getUrl() };
  },
  apiNewYear: (dari) => exclusively(() => newYear(openWorkbook(), dari)),
  apiUseScale: (kelas) => exclusively(() => useScale(openWorkbook(), kelas)),
  apiReadKinerja: () => readAll(openWorkbook()),
  apiWriteTemuan: (temuan, waktu) => exclusively(() => writeTemuan(openWorkbook(), temuan, waktu)),
  apiSaveReviu: (butir, jawaban) => exclusively(() => saveReviu(openWorkbook(), butir, jawaban)),
  apiAccept: (...args) => exclusively(() => accept(openWorkbook(), ...args)),
  apiRepair: (...args) => exclusively(() => repair(openWorkbook(), ...args)),
  apiUndoRepair: (...args) => exclusively(() => undoRepair(openWorkbook(), ...args)),
  apiFillExample: (isi) => exclusively(() => fillExample(openWorkbook(), isi)),
  apiGoTo(tab, sel) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
    if (sheet === null) throw new Error(`Lembar “${tab}” tidak ditemukan.`);
    const range = sheet.getRange(sel);
    // Printed twins are hidden until asked for; a finding that points at one asks.
    if (sheet.isColumnHiddenByUser(range.getColumn())) sheet.showColumns(range.getColumn());
    range.activate();
  },
  apiLicences: () => openLicences(),
  apiReadLaporan: () => readLaporan(openWorkbook(), openDrive()),
  apiSaveLogo: (logo) => exclusively(() => saveLogo(openWorkbook(), logo)),
  apiSaveReport: (simpanan) => exclusively(() => saveReport(openWorkbook(), openDrive(), simpanan)),
};
global.apiScaffold = () => api.apiScaffold();
global.apiRemoveYears = (...args: Parameters<Api["apiRemoveYears"]>) => api.apiRemoveYears(...args);
global.apiFile = () => api.apiFile();
global.apiNewYear = (...args: Parameters<Api["apiNewYear"]>) => api.apiNewYear(...args);
global.apiUseScale = (...args: Parameters<Api["apiUseScale"]>) => api.apiUseScale(...args);
global.apiReadKinerja = () => api.apiReadKinerja();
global.apiWriteTemuan = (...args: Parameters<Api["apiWriteTemuan"]>) => api.apiWriteTemuan(...args);
global.apiSaveReviu = (...args: Parameters<Api["apiSaveReviu"]>) => api.apiSaveReviu(...args);
global.apiAccept = (...args: Parameters<Api["apiAccept"]>) => api.apiAccept(...args);
global.apiRepair = (...args: Parameters<Api["apiRepair"]>) => api.apiRepair(...args);
global.apiUndoRepair = (...args: Parameters<Api["apiUndoRepair"]>) => api.apiUndoRepair(...args);
global.apiFillExample = (...args: Parameters<Api["apiFillExample"]>) => api.apiFillExample(...args);
global.apiGoTo = (...args: Parameters<Api["apiGoTo"]>) => api.apiGoTo(...args);
global.apiLicences = () => api.apiLicences();
global.apiReadLaporan = () => api.apiReadLaporan();
global.apiSaveLogo = (...args: Parameters<Api["apiSaveLogo"]>) => api.apiSaveLogo(...args);
global.apiSaveReport = (...args: Parameters<Api["apiSaveReport"]>) => api.apiSaveReport(...args);
