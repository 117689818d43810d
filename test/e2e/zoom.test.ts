/**
 * The local page at the browser's 200 % on a screen of 1280 by 720: two device pixels for one of CSS, half the
 * window. Needs `npm run build` and Chromium; without it the tests are reported as skipped.
 */
import { once } from "node:events";
import type { Browser, Locator } from "playwright-core";
import { describeInBrowser, launch } from "../chromium";
import { overflow } from "../sidebar/look";
import { serve } from "./serve";
import { type Visitor, visit } from "./visitor";

const WINDOW = { width: 640, height: 360 };

jest.setTimeout(120_000);

describeInBrowser("the local page at 200 % zoom", () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    [server, browser] = await Promise.all([serve("--rows", "150"), launch()]);
    visitor = await visit(browser, server.url, WINDOW, 2);
    visitor.page.setDefaultTimeout(60_000);
  });

  afterAll(async () => {
    await browser?.close();
    if (server?.process.kill()) await once(server.process, "exit");
  });

  /** Whether all of it is in the window, once it has been scrolled to within its own box. */
  const isInside = async (what: Locator) => {
    await what.waitFor();
    await what.scrollIntoViewIfNeeded();
    const box = await what.boundingBox();
    if (box === null) return false;
    const { x, y, width, height } = box;
    return x >= 0 && y >= 0 && x + width <= WINDOW.width && y + height <= WINDOW.height;
  };
  const insideAll = async (all: Locator) => {
    const out: string[] = [];
    for (const one of await all.all())
      if (!(await isInside(one))) out.push((await one.textContent()) ?? "");
    return out;
  };

  test("the bar above the grid fits, and leaves room for it", async () => {
    const { page } = visitor;
    expect(await page.evaluate(() => devicePixelRatio)).toBe(2);
    expect(await overflow(page)).toBe(0);
    expect(await insideAll(page.locator("#bar button:visible, #bar a:visible"))).toEqual([]);
    expect((await page.locator("#grid").boundingBox())?.height).toBeGreaterThan(200);
  });

  test("every item of the menu is reached", async () => {
    const { page } = visitor;
    await page.getByRole("menuitem", { name: "LKIP", exact: true }).click();
    expect(await page.getByRole("menu").getByRole("menuitem").count()).toBeGreaterThan(5);
    expect(await insideAll(page.getByRole("menu").getByRole("menuitem"))).toEqual([]);
    await page.keyboard.press("Escape");
  });

  test("a question with all the tabs in it shows its button", async () => {
    await visitor.choose("LKIP", "Siapkan lembar LKIP");
    const ok = visitor.page.getByRole("alertdialog").getByRole("button", { name: "OK" });
    expect(await isInside(ok)).toBe(true);
    await ok.click();
  });

  test("a panel is as wide as on Google, beside the grid, and can be closed", async () => {
    const { page } = visitor;
    await visitor.choose("LKIP", "Buka panel");
    const frame = page.locator("#sidebar iframe");
    expect(await isInside(frame)).toBe(true);
    expect((await frame.boundingBox())?.width).toBe(300);
    expect((await frame.boundingBox())?.height).toBeGreaterThan(200);
    expect(await overflow(page)).toBe(0);
    expect(await isInside(page.getByRole("button", { name: "Tutup panel samping" }))).toBe(true);
  });

  test("the dialog fits with its own bar, and what is in it is scrolled", async () => {
    const { page } = visitor;
    await visitor.choose("LKIP", "Generate LKIP");
    const dialog = page.frameLocator("#dialog iframe");
    await dialog.getByText("Belum ada data untuk dilaporkan.").waitFor();
    expect(await isInside(page.locator("#dialog iframe"))).toBe(true);
    expect(await isInside(page.getByRole("button", { name: "Tutup dialog" }))).toBe(true);
    expect(await isInside(dialog.getByRole("button", { name: "Tutup" }))).toBe(true);
    expect(visitor.errors).toEqual([]);
  });
});
