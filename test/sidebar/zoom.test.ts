/**
 * The browser's 200 %: two device pixels for one of CSS, and half the window. Google keeps the sidebar at
 * 300 px of CSS, so there only the height is halved. The dialog is the one that is built, for its preview.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { describeInBrowser, launch } from "../chromium";
import { ajung } from "../report/ajung";
import { open, type Scene } from "./browser";
import { buildPage } from "./build";
import { kinerja, temuan, temuanCampuran } from "./kinerja";
import { overflow, unreachable } from "./look";
import { always } from "./stage";

jest.setTimeout(120_000);

const PANELS = ["beranda", "periksa", "reviu", "contoh", "tahun-baru", "bantuan"] as const;

describeInBrowser("at 200 % zoom", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  afterEach(() => page.close());

  const show = async (scene: Scene) => {
    page = await open(browser, { zoom: 2, ...scene });
    page.setDefaultTimeout(30_000);
    expect(await page.evaluate(() => devicePixelRatio)).toBe(2);
  };
  const settled = () => page.locator('main[aria-busy="false"]').waitFor();

  describe("the sidebar, 300 by 350", () => {
    let html: string;
    beforeAll(async () => {
      html = await buildPage("sidebar");
    });
    const perbaikan = { label: "Kosongkan I6 yang menghalangi rumus", ubahan: [] };
    const rich = kinerja({ temuan: [...temuanCampuran, temuan({ sel: "I6", perbaikan })] });
    const server = {
      apiReadKinerja: always(rich),
      apiWriteTemuan: always(null),
      apiFile: always({ nama: "LKIP 2021", url: "https://docs.google.com/spreadsheets/d/1/edit" }),
    };

    test.each(PANELS)(
      "%s is as wide as the panel, and Tab comes to nothing unseen",
      async (panel) => {
        await show({ html, panel, server, width: 300, height: 350 });
        await settled();
        for (const fold of await page.locator("summary").all()) await fold.click();
        expect(await overflow(page)).toBe(0);
        await page.locator("h1").focus();
        expect(await unreachable(page)).toEqual([]);
      },
    );

    test("a failure shows its sentence and its button", async () => {
      const error = "Exception: Service Spreadsheets timed out";
      await show({ html, server: { apiReadKinerja: [{ error }] }, width: 300, height: 350 });
      await page.getByRole("button", { name: "Coba lagi" }).waitFor();
      expect(await overflow(page)).toBe(0);
      expect(await unreachable(page)).toEqual([]);
      const box = await page.getByRole("alert").boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(350);
    });
  });

  describe("the dialog, 320 by 280", () => {
    const html = () => readFileSync(join(__dirname, "../../dist/dialog.html"), "utf8");
    const server = (galat: boolean) => ({
      apiReadKinerja: always(
        galat ? { ...ajung(), identitas: { ...ajung().identitas, tahun: undefined } } : ajung(),
      ),
      apiReadLaporan: always({ versi: [], keadaan: {} }),
    });

    test.each([false, true])("before it writes (galat: %s)", async (galat) => {
      await show({ html: html(), server: server(galat), width: 320, height: 280 });
      await settled();
      expect(await overflow(page)).toBe(0);
      expect(await unreachable(page)).toEqual([]);
    });

    test("with its preview, which is read by scrolling down only", async () => {
      await show({ html: html(), server: server(false), width: 320, height: 280 });
      await page.getByText("Pratinjau laporan", { exact: true }).click();
      await page.locator(".paper").waitFor();
      expect(await overflow(page)).toBe(0);
      await page.getByLabel("Lompat ke").focus();
      expect(await unreachable(page, 25)).toEqual([]);
      // Running text fits; wide tables alone are scrolled sideways.
      const wide = await page.locator(".paper p, .paper h2, .paper h3").evaluateAll((all) => {
        const box = document.querySelector(".paper")?.getBoundingClientRect();
        return all
          .filter((one) => !one.closest(".tabel, .landscape, table"))
          .filter((one) => one.getBoundingClientRect().right > (box?.right ?? 0) + 1)
          .map((one) => one.textContent);
      });
      expect(wide).toEqual([]);
    });
  });
});
