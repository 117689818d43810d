/**
 * Work that nobody waits for, on the real host: the answer of a call is held back until the test lets it go.
 * Needs `npm run build` and Chromium; without it the tests are reported as skipped.
 */
import { once } from "node:events";
import type { Browser } from "playwright-core";
import { ALL_TABS } from "../../src/app/workbook";
import { describeInBrowser, launch } from "../chromium";
import { serve } from "./serve";
import { eventually, type Visitor, visit } from "./visitor";

jest.setTimeout(120_000);

describeInBrowser("Siapkan lembar that is not waited for", () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    [server, browser] = await Promise.all([serve("--rows", "150"), launch()]);
    visitor = await visit(browser, server.url, { width: 1280, height: 720 });
    visitor.page.setDefaultTimeout(60_000);
  });

  afterAll(async () => {
    await browser?.close();
    if (server?.process.kill()) await once(server.process, "exit");
  });

  test("makes the tabs all the same, the panel can be used meanwhile, and tells the end", async () => {
    const { page } = visitor;
    const panel = page.frameLocator("#sidebar iframe");
    const see = (text: string | RegExp) => panel.locator("main").getByText(text).first().waitFor();
    const press = (name: string) =>
      panel.getByRole("button", { name, exact: true }).first().click();
    let release = () => {};
    const held = new Promise<void>((go) => {
      release = go;
    });
    await page.route("**/run", async (route) => {
      const response = await route.fetch();
      if (route.request().postData()?.includes('"apiScaffold"')) await held;
      await route.fulfill({ response });
    });
    await visitor.choose("LKIP", "Buka panel");
    await see(/lembar belum ada/);
    await press("Siapkan lembar LKIP");
    await press("Jangan tunggu");
    await see("Google tetap menyiapkan lembar.");
    await press("Bantuan");
    await see("Satu jam pertama");
    await see("Google tetap menyiapkan lembar.");
    await eventually([...ALL_TABS, "Sheet1"], visitor.tabs);
    release();
    await see("Google selesai menyiapkan lembar.");
    await press("Beranda");
    // Read anew by itself, now that it is known to be old.
    await see("Semua lembar sudah ada.");
    expect(visitor.errors).toEqual([]);
  });
});
