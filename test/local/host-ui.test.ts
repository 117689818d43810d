import type { AlertAnswer, UiEvent } from "../../local/contract";
import { host, script } from "./gas-host";

describe("what the person sees", () => {
  function watched(body: string, answer?: AlertAnswer) {
    const events: UiEvent[] = [];
    const one = host(body, {
      html: { sidebar: "<!doctype html><p>halo" },
      onUi: (event) => events.push(event),
      ...(answer ? { answer: () => answer } : {}),
    });
    return { one, events };
  }

  test("a menu is built by the script's own onOpen", () => {
    const { one, events } = watched(`function onOpen(e) {
      SpreadsheetApp.getUi().createMenu("LKIP").addItem("Susun", "susun").addSeparator().addToUi(); }`);
    one.run("onOpen", {});
    expect(events).toEqual([
      { kind: "menu", title: "LKIP", items: [{ label: "Susun", run: "susun" }, null] },
    ]);
  });

  test("an alert gives the answer at once", () => {
    const body = `function tanya() { var ui = SpreadsheetApp.getUi();
      var a = ui.alert("Tulis ulang?", "Isi lama hilang.", ui.ButtonSet.YES_NO);
      return [a === ui.Button.YES, a === ui.Button.NO]; }
      function kabar() { SpreadsheetApp.getUi().alert("Selesai."); }`;
    expect(watched(body).one.run("tanya")).toEqual([true, false]);
    const { one, events } = watched(body, "NO");
    expect(one.run("tanya")).toEqual([false, true]);
    one.run("kabar");
    expect(events).toEqual([
      { kind: "alert", title: "Tulis ulang?", message: "Isi lama hilang.", buttons: "YES_NO" },
      { kind: "alert", title: "", message: "Selesai.", buttons: "OK" },
    ]);
  });

  test("sidebar, dialog, toast and selection are shown", () => {
    const { one, events } = watched(`function buka() { var ui = SpreadsheetApp.getUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("LKIP"));
      ui.showModalDialog(HtmlService.createHtmlOutput("<b>x").setWidth(500).setHeight(300), "Buat");
      SpreadsheetApp.getActive().toast("Tersimpan", "LKIP", 3);
      sheet().getRange("B2:C3").activate(); }`);
    one.run("buka");
    expect(events).toEqual([
      { kind: "sidebar", title: "LKIP", html: "<!doctype html><p>halo" },
      { kind: "dialog", title: "Buat", html: "<b>x", width: 500, height: 300 },
      { kind: "toast", message: "Tersimpan", title: "LKIP", seconds: 3 },
      { kind: "activate", tab: "Sheet1", a1: "B2:C3" },
    ]);
  });

  test("an unknown HTML file is an error", () => {
    expect(() => script('HtmlService.createHtmlOutputFromFile("lain");')).toThrow(
      "No HTML file named lain was found.",
    );
  });
});
