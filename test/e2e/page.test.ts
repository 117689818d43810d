/**
 * The page of the local host in a real browser, with a small script instead of the product.
 *
 * Needs `npm run build` and Chromium (`CHROMIUM`, its headless shell or the whole); without it the tests are
 * reported as skipped.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import type { Buku } from "../../local/contract";
import { type RunningServer, startServer } from "../../local/server/server";
import { openXlsx } from "../../local/xlsx/files";
import { writeXlsx } from "../../local/xlsx/write";
import { violations } from "../axe";
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
    startServer({
      ...{ root: ROOT, port, code: CODE, html: { panel: PANEL }, scopes: SCOPES },
      example: ["isi"],
    });
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

    test("is there again after a reload, at the panel it was at, and the grid has the keyboard", async () => {
      await panel.locator("body").evaluate((body) => {
        body.dataset.panel = "dua";
      });
      await eventually(true, () =>
        page.evaluate(() => sessionStorage.getItem("panel")?.includes("dua") ?? false),
      );
      await page.reload();
      await visitor.ready();
      await page.getByRole("heading", { name: "Panel uji" }).waitFor();
      expect(await panel.locator("body").getAttribute("data-panel")).toBe("dua");
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
      await click("run", 'ok [{"jumlah":5,"kosong":null},"u"]');
    });

    test("closes itself, and stays closed", async () => {
      await panel.locator("#close").click();
      await page.locator("#sidebar").waitFor({ state: "hidden" });
      await page.reload();
      await visitor.ready();
      expect(await page.locator("#sidebar").isVisible()).toBe(false);
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

  test("keys that are pressed as soon as the grid shows all arrive", async () => {
    await page.reload({ waitUntil: "commit" });
    await page.locator("#loading").waitFor({ state: "hidden" });
    await page.keyboard.type("Halo");
    await page.keyboard.press("Enter");
    const [, a1 = ""] = (await visitor.where()) ?? [];
    expect(a1).toBe("A2");
    await both("A1", "Halo");
  });

  describe("another workbook", () => {
    const EVIL = "<img src=x onerror=alert(1)>";
    /** Does something after which the page loads anew. */
    const reloaded = async (act: () => Promise<unknown>) => {
      await Promise.all([page.waitForEvent("load"), act()]);
      await visitor.ready();
    };
    /** Drops files on the page as the desktop does. */
    const drop = (files: readonly { name: string; base64: string }[]) =>
      page.evaluate((list) => {
        const dataTransfer = new DataTransfer();
        for (const { name, base64 } of list) {
          const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
          dataTransfer.items.add(new File([bytes], name));
        }
        const target = document.getElementById("grid");
        for (const type of ["dragenter", "dragover", "drop"]) {
          const how = { dataTransfer, bubbles: true, cancelable: true };
          target?.dispatchEvent(new DragEvent(type, how));
        }
      }, files);
    const xlsx = async (name: string, tab: string, value: string) => {
      const cells = [{ row: 1, column: 1, value }];
      const frozen = { frozenRows: 0, frozenColumns: 0, widths: {}, hiddenColumns: [] };
      const rules = { merges: [], validations: [], protections: [] };
      const sheet = { name: tab, rows: 20, columns: 5, ...frozen, ...rules, cells };
      const buku = { name, sheets: [sheet], names: {} } as unknown as Buku;
      const bytes = await writeXlsx(buku);
      return { name: `${name}.xlsx`, base64: Buffer.from(bytes).toString("base64") };
    };
    const error = async (text: string | RegExp) => {
      await page.locator(".toast.error").getByText(text).waitFor();
      await page.getByRole("button", { name: "Tutup pesan" }).click();
    };

    test("what is no workbook is refused in a sentence, and the one that is open stays", async () => {
      const base64 = Buffer.from("Ini surat, bukan buku kerja.").toString("base64");
      await drop([{ name: "surat.txt", base64 }]);
      await error(/“surat\.txt”/);
      await drop([
        { name: "a.xlsx", base64 },
        { name: "b.xlsx", base64 },
      ]);
      await error("Lepaskan satu berkas .xlsx saja.");
      expect((await read("D2"))?.value).toBe(75);
    });

    test("changes that no file has are asked about, and can be saved first", async () => {
      await drop([await xlsx("Lain", TAB, "dari berkas")]);
      const question = page.getByRole("alertdialog");
      await question.getByText(/Perubahan itu hilang bila diganti/).waitFor();
      await question.getByRole("button", { name: "Batal" }).click();
      expect((await read("D2"))?.value).toBe(75);
      await drop([await xlsx("Lain", TAB, "dari berkas")]);
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        question.getByRole("button", { name: "Simpan dahulu" }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
      const saved = await openXlsx(await file.path());
      const cell = saved.sheets[0]?.cells.find(({ row, column }) => row === 2 && column === 4);
      expect(cell?.formula).toMatch(/^=capaian/i);
    });

    test("a dropped file opens, with its name and tabs as text", async () => {
      await reloaded(async () => drop([await xlsx(EVIL, EVIL, EVIL)]));
      await eventually([EVIL], visitor.tabs);
      expect((await visitor.read(EVIL, "A1"))?.value).toBe(EVIL);
      await page.locator("#name").getByText(EVIL).waitFor();
      expect(await page.locator("img[src=x]").count()).toBe(0);
    });

    test("the example is one click away, and a blank one as well, without the panel of the one before", async () => {
      await choose("Panel");
      await page.getByRole("heading", { name: "Panel uji" }).waitFor();
      await reloaded(() => page.getByRole("button", { name: "Contoh Kecamatan Ajung" }).click());
      await both("B2", 80);
      expect(await page.locator("#sidebar").isVisible()).toBe(false);
      await reloaded(() => page.getByRole("button", { name: "Baru", exact: true }).click());
      await both("B2", "");
    });

    test("a saved file that is chosen opens as it was", async () => {
      await type("B2", "41");
      await both("B2", 41);
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "Simpan .xlsx" }).click(),
      ]);
      await reloaded(() => page.getByRole("button", { name: "Baru", exact: true }).click());
      await both("B2", "");
      const buffer = await readFile(await file.path());
      const chosen = { name: "Tersimpan.xlsx", mimeType: "", buffer };
      await reloaded(() => page.locator("#file").setInputFiles(chosen));
      await both("B2", 41);
      await page.getByText("Tersimpan", { exact: false }).first().waitFor();
    });
  });

  test("axe finds nothing in the page around the grid", async () => {
    // Univer's own toolbar, canvas and tab bar, which we do not write.
    expect(await violations(page, ["#grid"])).toEqual([]);
    await page.getByRole("menuitem", { name: "Uji" }).click();
    expect(await violations(page, ["#grid"])).toEqual([]);
    await page.keyboard.press("Escape");
    await choose("Panel");
    await page.getByRole("heading", { name: "Panel uji" }).waitFor();
    // What the frame shows is the script's; the product's panels have tests of their own.
    expect(await violations(page, ["#grid", "iframe"])).toEqual([]);
    await page.getByRole("button", { name: "Tutup panel samping" }).click();
    await choose("Tanya");
    await page.getByRole("alertdialog").waitFor();
    expect(await violations(page, ["#grid"])).toEqual([]);
    await page.getByRole("button", { name: "Ya" }).click();
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
