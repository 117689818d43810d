/** Every global that Google may call: custom functions, menu, and what the sidebar asks. */
import type { Api } from "./api";
import { fillExample, readAll, scaffold, writeTemuan } from "./app";
import type { Argument } from "./functions/arguments";
import { capaian as capaianOf } from "./functions/capaian";
import { cekJumlah as cekJumlahOf } from "./functions/cek-jumlah";
import { jumlahRincian as jumlahRincianOf } from "./functions/jumlah-rincian";
import { predikat as predikatOf } from "./functions/predikat";
import { serapan as serapanOf } from "./functions/serapan";
import { volume as volumeOf } from "./functions/volume";
import { saveAsGoogleDoc } from "./gas/drive";
import { exclusively } from "./gas/lock";
import { buildMenu, openDialog, openSidebar, tellScaffolded } from "./gas/ui";
import { openWorkbook } from "./gas/workbook";

/**
 * Capaian kinerja dalam persen: 85 berarti 85 % dari target. Contoh: =CAPAIAN(B2; C2; "positif")
 *
 * @param {number} target Target, satu sel atau rentang.
 * @param {number} realisasi Realisasi, satu sel atau rentang seukuran target.
 * @param {string} arah "positif" bila makin tinggi makin baik, "negatif" bila makin rendah makin baik.
 * @return {number} Capaian dalam persen, belum dibulatkan; "n/a" bila tidak dapat dihitung.
 * @customfunction
 */
global.CAPAIAN = (target: Argument, realisasi: Argument, arah: Argument) =>
  capaianOf(target, realisasi, arah);

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
 * Serapan anggaran dalam persen: realisasi dibagi anggaran. Contoh: =SERAPAN(C2; D2)
 *
 * @param {number} anggaran Pagu anggaran, satu sel atau rentang.
 * @param {number} realisasi Realisasi anggaran, satu sel atau rentang.
 * @return {number} Serapan dalam persen, belum dibulatkan; "n/a" bila pagu nol.
 * @customfunction
 */
global.SERAPAN = (anggaran: Argument, realisasi: Argument) => serapanOf(anggaran, realisasi);

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
 * Volume sebagai satu angka: 50 org x 12 bln menjadi 600. Contoh: =VOLUME(H2)
 *
 * @param {string} teks Teks volume, satu sel atau rentang.
 * @return {number} Hasil perkalian; "n/a" bila tidak dapat dibaca.
 * @customfunction
 */
global.VOLUME = (teks: Argument) => volumeOf(teks);

global.onOpen = () => buildMenu();
global.onInstall = () => buildMenu();
global.openPanel = () => openSidebar("beranda");
global.menuExample = () => openSidebar("contoh");
global.menuCheck = () => openSidebar("periksa");
global.menuGenerate = () => openDialog();
global.menuScaffold = () => tellScaffolded(exclusively(() => scaffold(openWorkbook())));

const api: Api = {
  apiScaffold: () => exclusively(() => scaffold(openWorkbook())),
  apiReadKinerja: () => readAll(openWorkbook()),
  apiWriteTemuan: (temuan, waktu) => exclusively(() => writeTemuan(openWorkbook(), temuan, waktu)),
  apiFillExample: (isi) => exclusively(() => fillExample(openWorkbook(), isi)),
  apiGoTo(tab, sel) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
    if (sheet === null) throw new Error(`Lembar “${tab}” tidak ditemukan.`);
    const range = sheet.getRange(sel);
    // Printed twins are hidden until asked for; a finding that points at one asks.
    if (sheet.isColumnHiddenByUser(range.getColumn())) sheet.showColumns(range.getColumn());
    range.activate();
  },
  apiSaveReport: (name, docx) => saveAsGoogleDoc(name, docx),
};
global.apiScaffold = () => api.apiScaffold();
global.apiReadKinerja = () => api.apiReadKinerja();
global.apiWriteTemuan = (...args: Parameters<Api["apiWriteTemuan"]>) => api.apiWriteTemuan(...args);
global.apiFillExample = (...args: Parameters<Api["apiFillExample"]>) => api.apiFillExample(...args);
global.apiGoTo = (...args: Parameters<Api["apiGoTo"]>) => api.apiGoTo(...args);
global.apiSaveReport = (...args: Parameters<Api["apiSaveReport"]>) => api.apiSaveReport(...args);
