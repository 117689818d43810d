/**
 * The page of the local host in a real browser, with a small script instead of the product.
 *
 * Needs `npm run build` and Chromium (CHROMIUM or /usr/bin/chromium); without it the tests are
 * reported as skipped.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type FrameLocator, type Page } from "playwright-core";
import type {} from "../../local/page/main";
import { type RunningServer, startServer } from "../../local/server/server";

const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";
const ROOT = join(__dirname, "../..");
const ARGS =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const SCOPES = ["spreadsheets.currentonly", "script.container.ui", "drive.file"].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

const PANEL = `<!doctype html><html><body>
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

const CODE = `
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

const TAB = "Sheet1";

// A busy machine types slowly; what is waited for normally takes a fraction of a second.
jest.setTimeout(90_000);
const PATIENCE = 25_000;
const describeInBrowser = existsSync(EXECUTABLE) ? describe : describe.skip;

describeInBrowser("the page of the local host", () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const outside: string[] = [];
  const errors: string[] = [];

  const start = (port: number) =>
    startServer({ root: ROOT, port, code: CODE, html: { panel: PANEL }, scopes: SCOPES });
  const ready = () => page.waitForFunction(() => window.lokal !== undefined);
  const read = (a1: string) =>
    page.evaluate(([tab, cell]) => window.lokal?.read(tab, cell), [TAB, a1] as const);
  const choose = async (label: string) => {
    await page.getByRole("menuitem", { name: "Uji" }).click();
    await page.getByRole("menuitem", { name: label }).click();
  };
  const type = async (a1: string, text: string) => {
    await page.evaluate(([tab, cell]) => window.lokal?.select(tab, cell), [TAB, a1] as const);
    await page.waitForFunction(() => !(document.activeElement instanceof HTMLButtonElement));
    await page.keyboard.type(text, { delay: 10 });
    await page.keyboard.press("Enter");
  };
  /** Runs a function on the host, as the page does. */
  const run = async (name: string, ...args: unknown[]) => {
    const response = await fetch(`${server.url}run`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: server.url.slice(0, -1) },
      body: JSON.stringify({ name, args }),
    });
    return ((await response.json()) as { value?: unknown }).value;
  };
  const eventually = async (want: unknown, get: () => Promise<unknown>) => {
    const end = Date.now() + PATIENCE;
    let got = await get();
    while (JSON.stringify(got) !== JSON.stringify(want) && Date.now() < end) {
      await new Promise((go) => setTimeout(go, 50));
      got = await get();
    }
    expect(got).toEqual(want);
  };
  const both = async (a1: string, want: unknown) => {
    await eventually(want, async () => (await read(a1))?.value);
    await eventually(want, () => run("baca", a1));
  };

  beforeAll(async () => {
    server = await start(0);
    browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGS.split(" ") });
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.setDefaultTimeout(PATIENCE);
    page.on("request", (request) => {
      if (!/^(https?|ws):\/\/127\.0\.0\.1|^(data|blob|about):/.test(request.url())) {
        outside.push(request.url());
      }
    });
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await page.goto(server.url);
    await ready();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test("a menu of the script shows and runs, and its toast appears", async () => {
    await choose("Isi");
    await page.getByText("Sudah diisi.").waitFor();
    await both("B2", 80);
  });

  test("the menu works from the keyboard", async () => {
    await page.getByRole("menuitem", { name: "Uji" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Tanya");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Uji");
    expect(await page.getByRole("menu").isVisible()).toBe(false);
  });

  test("typed formulas compute on both sides, with semicolons and with commas", async () => {
    await type("D2", "=capaian(B2; C2)");
    await both("D2", 75);
    await type("D3", "=CAPAIAN(B2, C2)");
    await both("D3", 75);
    await type("D4", "=SUM(B2:B)+ROUND(1,26; 1)");
    await both("D4", 81.3);
    expect((await read("D4"))?.formula).toBe("=SUM(B2:B)+ROUND(1.26; 1)");
  });

  test("typed numbers are read and shown as in an Indonesian spreadsheet", async () => {
    await type("E2", "1.234,5");
    await both("E2", 1234.5);
    expect((await read("E2"))?.display).toBe("1.234,50");
    await type("E3", "1,5");
    await both("E3", 1.5);
    expect((await read("E3"))?.display).toBe("1,5");
    await type("E4", "1.01.02");
    await both("E4", "1.01.02");
  });

  test("undo reaches the host", async () => {
    await type("E5", "9");
    await both("E5", 9);
    await page.keyboard.press("Control+z");
    await both("E5", "");
  });

  test("an alert blocks the script until it is answered", async () => {
    await choose("Tanya");
    await page.getByRole("alertdialog").getByText("Lanjutkan?").waitFor();
    expect((await read("F1"))?.value ?? "").toBe("");
    await page.getByRole("button", { name: "Tidak" }).click();
    await both("F1", "NO");
  });

  test("a failing menu item says why", async () => {
    await choose("Gagal");
    await page.getByText("Isi target indikator IKU-2.").waitFor();
    await page.getByRole("button", { name: "Tutup pesan" }).click();
  });

  describe("a sidebar", () => {
    let panel: FrameLocator;
    const click = async (id: string, want: string) => {
      await panel.locator(`#${id}`).click();
      await eventually(want, () => panel.locator("#out").textContent());
    };

    test("opens, and google.script.run gives values and errors", async () => {
      await choose("Panel");
      panel = page.frameLocator("#sidebar iframe");
      await page.getByRole("heading", { name: "Panel uji" }).waitFor();
      await click("run", 'ok [{"jumlah":5,"kosong":null},"u"]');
      await click("fail", "failed Isi target indikator IKU-2.");
      await click("date", "refused Failed due to illegal value in property: 0");
    });

    test("links to a saved document, which downloads", async () => {
      await click("save", "saved");
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        panel.locator("#link").click(),
      ]);
      expect(file.suggestedFilename()).toBe("LKIP 2024.docx");
    });

    test("cannot read the page around it", async () => {
      const reached = await panel.locator("body").evaluate(() => {
        try {
          return parent.document.title;
        } catch {
          return "refused";
        }
      });
      expect(reached).toBe("refused");
    });

    test("closes itself", async () => {
      await panel.locator("#close").click();
      await page.locator("#sidebar").waitFor({ state: "hidden" });
    });
  });

  test("edits at the same moment on both sides end the same", async () => {
    await page.evaluate(() => window.lokal?.pause(true));
    await run("tulis", "G1", "skrip");
    await type("G1", "orang");
    await both("G1", "orang");
    await page.evaluate(() => window.lokal?.pause(false));
    await both("G1", "orang");
    await run("tulis", "G2", "skrip");
    await both("G2", "skrip");
  });

  test("a reload restores the workbook", async () => {
    await page.reload();
    await ready();
    await both("D2", 75);
    expect((await read("D4"))?.formula).toBe("=SUM(B2:B)+ROUND(1.26; 1)");
  });

  test("other sites and unknown paths are refused", async () => {
    const status = async (path: string, init: RequestInit = {}) =>
      (await fetch(server.url + path, init)).status;
    const json = { "content-type": "application/json" };
    const post = (headers: Record<string, string>) =>
      status("run", { method: "POST", headers, body: '{"name":"isi"}' });
    expect(await post({ ...json, origin: "https://example.com" })).toBe(403);
    expect(await post({ ...json, origin: "null" })).toBe(403);
    expect(await post(json)).toBe(403);
    expect(await status("..%2f..%2fpackage.json")).toBe(404);
    expect(await status("files/..%2f..%2fpackage.json/x")).toBe(404);
  });

  test("a taken port is reported in plain words", async () => {
    const port = Number(new URL(server.url).port);
    const message = `Porta ${port} sedang dipakai. Tutup program lain atau pakai --port.`;
    await expect(start(port)).rejects.toThrow(message);
  });

  test("nothing was asked of another server, and the console stayed silent", () => {
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("a lost server is told, and a new one is found again", async () => {
    await server.close();
    await page.getByText("Sambungan ke host lokal terputus. Jalankan lagi npm start.").waitFor();
    await page.evaluate(() => {
      delete window.lokal;
    });
    server = await start(Number(new URL(server.url).port));
    await ready();
    await both("D2", "");
  });
});
