/** What the manifest of such a project would ask for. */
export const SCOPES = ["spreadsheets.currentonly", "script.container.ui", "drive.file"].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

/** A panel with a button for each thing that a page of HtmlService may do. */
export const PANEL = `<!doctype html><html><body data-panel="satu">
  <button id="run">run</button><button id="fail">fail</button><button id="date">date</button>
  <button id="save">save</button><a id="link" target="_blank">Buka</a>
  <button id="close">close</button><pre id="out"></pre>
  <script>
    const out = document.getElementById("out");
    const on = (id, act) => { document.getElementById(id).onclick = () => { out.textContent = ""; act(); }; };
    const call = google.script.run
      .withSuccessHandler((value, user) => { out.textContent = "ok " + JSON.stringify([value, user]); })
      .withFailureHandler((error) => { out.textContent = "failed " + error.message; });
    on("run", () => call.withUserObject("u").tambah(2, { a: [3, null] }));
    on("fail", () => call.gagal());
    on("date", () => { try { call.tambah(new Date()); } catch (error) { out.textContent = "refused " + error.message; } });
    on("save", () => google.script.run.withSuccessHandler((url) => {
      document.getElementById("link").href = url;
      out.textContent = "saved";
    }).simpan());
    on("close", () => google.script.host.close());
  </script></body></html>`;

/** A small Apps Script project: a menu, a panel, a custom function and what the panel calls. */
export const CODE = `
/**
 * Capaian dalam persen.
 *
 * @param {number} target Target.
 * @param {number} realisasi Realisasi.
 * @return {number} Persen.
 * @customfunction
 */
function CAPAIAN(target, realisasi) {
  if (!target) throw new Error("Target harus angka bukan nol.");
  return realisasi / target * 100;
}
function lembar() { return SpreadsheetApp.getActive().getSheets()[0]; }
function onOpen() {
  SpreadsheetApp.getUi().createMenu("Uji").addItem("Isi", "isi").addSeparator()
    .addItem("Tanya", "tanya").addItem("Panel", "panel").addItem("Gagal", "gagal").addToUi();
}
function isi() {
  lembar().getRange("A1:C2").setValues([["Kode", "Target", "Realisasi"], ["IKU-1", 80, 60]]);
  SpreadsheetApp.getActive().toast("Sudah diisi.", "Uji", 60);
}
function tanya() {
  const ui = SpreadsheetApp.getUi();
  lembar().getRange("F1").setValue(String(ui.alert("Judul", "Lanjutkan?", ui.ButtonSet.YES_NO)));
}
function panel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("panel").setTitle("Panel uji"));
}
function gagal() { throw new Error("Isi target indikator IKU-2."); }
function tambah(a, b) { return { jumlah: a + b.a[0], kosong: b.a[1] }; }
function simpan() {
  const blob = Utilities.newBlob([80, 75, 3, 4], "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  const target = { name: "LKIP 2024", mimeType: "application/vnd.google-apps.document" };
  return Drive.Files.create(target, blob, { fields: "id,webViewLink" }).webViewLink;
}
function baca(a1) { return lembar().getRange(a1).getValue(); }
function tulis(a1, nilai) { lembar().getRange(a1).setValue(nilai); }
`;
