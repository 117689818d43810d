/**
 * Every tab of the example on the page, as a person sees it. With SCREENSHOTS=1 their pictures are taken
 * into docs/gambar/lembar.
 */
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { ALL_TABS } from "../../src/app/workbook";
import { describeInBrowser, launch } from "../chromium";
import { ROOT, serve } from "./serve";
import { eventually, type Visitor, visit } from "./visitor";

const PICTURES = join(ROOT, "docs/gambar/lembar");

jest.setTimeout(60_000);

/** Tabs whose columns need more than a usual screen. */
const WIDE: Record<string, number> = {
  Skala: 1300,
  IKU: 3700,
  RKT: 2100,
  "Perjanjian Kinerja": 2750,
  Pengukuran: 3300,
  Perbandingan: 2100,
  Anggaran: 1800,
  Analisis: 3550,
  "Isu dan Penutup": 1400,
  Dasbor: 2700,
};

describeInBrowser("the example, tab by tab", () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    [server, browser] = await Promise.all([serve("--example", "--rows", "150"), launch()]);
    visitor = await visit(browser, server.url, { width: 1400, height: 760 });
    await eventually("99,59", async () => (await visitor.read("Pengukuran", "F4"))?.display);
  });

  afterAll(async () => {
    await browser?.close();
    if (server?.process.kill()) await once(server.process, "exit");
  });

  test.each(ALL_TABS.map((tab, i) => [tab, i + 1]))("%s comes to the front", async (tab, n) => {
    const { page } = visitor;
    const shows = process.env.SCREENSHOTS === "1";
    if (shows)
      await page.setViewportSize({
        width: WIDE[tab] ?? 1400,
        height: tab === "Dasbor" ? 1350 : 760,
      });
    await visitor.select(tab, "A1");
    await eventually([tab, "A1"], visitor.where);
    expect((await visitor.read(tab, "A1"))?.display).not.toBe("");
    if (!shows) return;
    mkdirSync(PICTURES, { recursive: true });
    // Row heights and charts settle within a few frames, and nothing says when.
    await page.waitForTimeout(1500);
    const name = `${String(n).padStart(2, "0")}-${tab.toLowerCase().replaceAll(" ", "-")}.png`;
    await page.screenshot({ path: join(PICTURES, name) });
  });

  test("no cell that a person sees holds an error", async () => {
    const bad = await visitor.page.evaluate((tabs) => {
      const out: string[] = [];
      for (const tab of tabs) {
        for (let row = 1; row <= 40; row++) {
          for (const c of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
            const shown = window.lokal?.read(tab, `${c}${row}`)?.display ?? "";
            if (shown.startsWith("#")) out.push(`${tab}!${c}${row} ${shown}`);
          }
        }
      }
      return out;
    }, ALL_TABS);
    expect(bad).toEqual([]);
  });

  test("Mulai tahun baru asks for the copy, then moves the year on", async () => {
    const sidebar = visitor.page.frameLocator("#sidebar iframe");
    await visitor.page.setViewportSize({ width: 1400, height: 760 });
    await visitor.choose("LKIP", "Mulai tahun baru");
    const start = sidebar.getByRole("button", { name: "Mulai tahun 2022", exact: true });
    await start.waitFor();
    expect(await start.isDisabled()).toBe(true);
    await sidebar.getByRole("checkbox").check();
    await start.click();
    await sidebar.locator("main").getByText("Tahun 2022 sudah dimulai").first().waitFor();
    await eventually("2022", async () => (await visitor.read("Identitas", "B7"))?.display);
    await visitor.select("Perbandingan", "A1");
    await eventually("79,67", async () => (await visitor.read("Perbandingan", "J4"))?.display);
    await eventually("99,59", async () => (await visitor.read("Perbandingan", "K4"))?.display);
    expect((await visitor.read("Pengukuran", "D4"))?.display).toBe("");
  });

  test("the page asks for nothing outside this machine and reports no error", () => {
    expect(visitor.outside).toEqual([]);
    expect(visitor.errors).toEqual([]);
  });
});
