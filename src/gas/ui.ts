import type { Scaffolded, TahunLebih } from "../app/scaffold";

/** Panels of the sidebar that a menu item opens it on. */
export type Panel = "beranda" | "periksa" | "reviu" | "contoh" | "tahun-baru" | "bantuan";

/**
 * The LKIP menu. Needs no permission, so it also shows in AuthMode.NONE, when an add-on is installed
 * but not yet used in this file.
 */
export function buildMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu("LKIP")
    .addItem("Buka panel", "openPanel")
    .addSeparator()
    .addItem("Siapkan lembar LKIP", "menuScaffold")
    .addItem("Isi contoh", "menuExample")
    .addItem("Periksa", "menuCheck")
    .addItem("Reviu", "menuReview")
    .addItem("Generate LKIP", "menuGenerate")
    .addSeparator()
    .addItem("Mulai tahun baru", "menuNewYear")
    .addItem("Bantuan", "menuHelp")
    .addToUi();
}

/** Opens the sidebar on a panel; the page reads it from its body. */
export function openSidebar(panel: Panel): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar")
    .getContent()
    .replace('data-panel="beranda"', `data-panel="${panel}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle("LKIP"));
}

/** Opens the Generate LKIP dialog. */
export function openDialog(): void {
  const page = HtmlService.createHtmlOutputFromFile("dialog").setWidth(640).setHeight(560);
  SpreadsheetApp.getUi().showModalDialog(page, "Generate LKIP");
}

/** Shows the licences of everything that the pages carry. */
export function openLicences(): void {
  const page = HtmlService.createHtmlOutputFromFile("lisensi").setWidth(640).setHeight(560);
  SpreadsheetApp.getUi().showModalDialog(page, "Lisensi");
}

/** Says what Siapkan lembar LKIP did. */
export function tellScaffolded({ dibuat, ditambah, dilewati }: Scaffolded): void {
  const lines = [
    dibuat.length > 0 ? `Lembar dibuat: ${dibuat.join(", ")}.` : "",
    ditambah.length > 0 ? `Lembar dilengkapi: ${ditambah.join(", ")}.` : "",
    dilewati.length > 0
      ? `Tidak disentuh karena berisi hal lain: ${dilewati.join(", ")}. Ganti nama lembar itu, lalu jalankan lagi.`
      : "",
  ].filter((line) => line !== "");
  const ui = SpreadsheetApp.getUi();
  const text =
    lines.length > 0 ? lines.join("\n") : "Semua lembar sudah lengkap. Tidak ada yang diubah.";
  ui.alert("Siapkan lembar LKIP", text, ui.ButtonSet.OK);
}

/** Asks whether year columns outside the Renstra period may be removed; they stay unless the answer is yes. */
export function mayRemoveYears(lebih: readonly TahunLebih[]): boolean {
  const ui = SpreadsheetApp.getUi();
  const columns = lebih.map(
    ({ tab, header, isi }) => `${tab}: ${header}${isi > 0 ? ` (${isi} sel terisi)` : ""}`,
  );
  const answer = ui.alert(
    "Kolom di luar periode Renstra",
    `Kolom berikut tidak termasuk periode Renstra pada lembar Identitas:\n${columns.join("\n")}\n\nHapus kolom itu? Pilih Tidak untuk mempertahankannya.`,
    ui.ButtonSet.YES_NO,
  );
  return answer === ui.Button.YES;
}
