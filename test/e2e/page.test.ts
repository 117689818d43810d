/**
 * The page of the local host in a real browser, with a small script instead of the product.
 *
 * Needs `npm run build` and Chromium (CHROMIUM or /usr/bin/chromium); without it the tests are
 * reported as skipped.
 */
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { type RunningServer, startServer } from "../../local/server/server";
import { describeInBrowser, launch } from "../chromium";
import { CODE, PANEL, SCOPES } from "./script";
import { eventually, type Visitor, visit } from "./visitor";

const ROOT = join(__dirname, "../..");
const TAB = "Sheet1";

jest.setTimeout(90_000);

describeInBrowser("the page of the local host", () => {
  let server: RunningServer;
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  const start = (port: number) =>
    startServer({ root: ROOT, port, code: CODE, html: { panel: PANEL }, scopes: SCOPES });
  const read = (a1: string) => visitor.read(TAB, a1);
  const type = (a1: string, text: string) => visitor.type(TAB, a1, text);
  const choose = (item: string) => visitor.choose("Uji", item);
  /** Runs a function on the host, as the page does. */
  const run = async (name: string, ...args: unknown[]) => {
    const response = await fetch(`${server.url}run`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: server.url.slice(0, -1) },
      body: JSON.stringify({ name, args }),
    });
    return ((await response.json()) as { value?: unknown }).value;
  };
  const both = async (a1: string, want: unknown) => {
    await eventually(want, async () => (await read(a1))?.value);
    await eventually(want, () => run("baca", a1));
  };

  beforeAll(async () => {
    server = await start(0);
    browser = await launch();
    visitor = await visit(browser, server.url, { width: 1280, height: 720 });
    page = visitor.page;
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

  test("what is typed while a new snapshot is under way is kept", async () => {
    await page.route("**/boot?*", async (route) => {
      await new Promise((go) => setTimeout(go, 1500));
      await route.continue();
    });
    const asked = page.waitForRequest("**/boot?*");
    await page.evaluate(() => window.lokal?.pause(true));
    await run("tulis", "G3", "skrip");
    await type("G4", "sebelum");
    await asked;
    await type("G5", "sementara");
    await page.evaluate(() => window.lokal?.pause(false));
    await both("G4", "sebelum");
    await both("G5", "sementara");
    await both("G3", "skrip");
    await page.unroute("**/boot?*");
  });

  test("a reload restores the workbook", async () => {
    await page.reload();
    await visitor.ready();
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
    expect(visitor.outside).toEqual([]);
    expect(visitor.errors).toEqual([]);
  });

  test("a lost server is told, and a new one is found again", async () => {
    await server.close();
    await page.getByText("Sambungan ke host lokal terputus. Jalankan lagi npm start.").waitFor();
    await page.evaluate(() => {
      delete window.lokal;
    });
    server = await start(Number(new URL(server.url).port));
    await visitor.ready();
    await both("D2", "");
  });
});
