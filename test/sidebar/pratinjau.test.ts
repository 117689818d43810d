/**
 * The preview in the dialog as it is built, with the report it composes itself. Needs `npm run build` and
 * Chromium; without the browser the tests are reported as skipped.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { compose } from "../../src/report/compose";
import type { Kinerja } from "../../src/sheets/kinerja";
import { violations } from "../axe";
import { describeInBrowser, launch } from "../chromium";
import { pngOf } from "../render/png";
import { ajung, besar } from "../report/ajung";
import { callsOf, open, type Scene } from "./browser";
import { lowContrast, overflow } from "./look";
import { always } from "./stage";

const EVIL = '<img src=x onerror="window.hacked=1">';
const SUMMARY = "Pratinjau laporan";

jest.setTimeout(60_000);

describeInBrowser("the preview of the report", () => {
  const html = readFileSync(join(__dirname, "../../dist/dialog.html"), "utf8");
  const kinerja = ajung();
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await page.close();
    expect(faults.splice(0)).toEqual([]);
  });

  const paper = () => page.locator(".paper");
  const show = async (
    change: Partial<Kinerja> = {},
    scene: Partial<Scene> = {},
    base64 = pngOf(4, 4),
  ) => {
    const logo = { jenis: "png", lebar: 4, tinggi: 4, base64 };
    page = await open(browser, {
      html,
      ...{ width: 640, height: 560 },
      ...scene,
      server: {
        apiReadKinerja: always({ ...kinerja, ...change }),
        apiReadLaporan: always({ versi: [], keadaan: {}, logo }),
        apiSaveLogo: always(null),
        apiGoTo: always(null),
      },
    });
    page.setDefaultTimeout(10_000);
    page.on("pageerror", (error) => faults.push(error.message));
    await page.getByText(SUMMARY, { exact: true }).first().waitFor();
    expect(await paper().count()).toBe(0);
    await page.getByText(SUMMARY, { exact: true }).first().click();
    await paper().waitFor();
  };

  test("prints every heading, caption and table row of the report, in order", async () => {
    await show();
    const { sections } = compose(kinerja, { draf: true });
    const blocks = sections.flatMap((section) => section.blocks);
    const headings = blocks.flatMap((block) =>
      block.type === "heading" ? [[block.number, block.text].filter(Boolean).join(" ")] : [],
    );
    expect(await paper().locator("h2, h3, h4, h5").allTextContents()).toEqual(headings);
    const tables = blocks.flatMap((block) => (block.type === "table" ? [block] : []));
    expect(await paper().locator("caption").allTextContents()).toEqual(
      tables.map(({ caption: { label, chapter, n, title } }) => `${label} ${chapter}.${n}${title}`),
    );
    const rows = blocks.flatMap((block) =>
      block.type === "table" || block.type === "matrix"
        ? [block.head.length + block.rows.length]
        : [],
    );
    // Cells below a merged one stand in the column they belong to.
    const merged = paper()
      .locator("table", { has: page.locator("caption", { hasText: "Pengukuran Kinerja" }) })
      .locator("tbody tr")
      .nth(2);
    expect(
      await merged.locator("td").evaluateAll((all) => all.map((td) => td.style.textAlign)),
    ).toEqual(["left", "center", "center", "center", "center"]);
    expect(await paper().locator(".tabel tr").count()).toBe(rows.reduce((a, b) => a + b, 0));
    expect(await paper().textContent()).toContain("1.724.799.810");
    expect(await paper().textContent()).not.toMatch(/undefined|NaN|\[object /);
  });

  test("draws figures as pictures that say what they show, and the logo", async () => {
    await show();
    for (const image of await paper().locator("img").all()) {
      await image.scrollIntoViewIfNeeded();
      expect(await image.getAttribute("alt")).toMatch(/.{4}/);
      await image.evaluate((img) => (img as HTMLImageElement).decode());
      expect(await image.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(
        0,
      );
    }
    expect(await paper().locator("figure img").count()).toBeGreaterThan(2);
    expect(await paper().locator(".lambang img").count()).toBeGreaterThan(0);
  });

  test("a logo that is no picture any more is said in words, and the rest is there", async () => {
    await show({}, {}, "rusak");
    const logo = paper().locator(".lambang img").first();
    await logo.evaluate((img) => (img as HTMLImageElement).decode().catch(() => undefined));
    expect(await logo.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(0);
    expect(await logo.getAttribute("alt")).toMatch(/^L\w+ .{4}/);
    expect(await paper().textContent()).toContain("1.724.799.810");
  });

  test("of some eighty pages lets a person go on at once: another font draws nothing anew", async () => {
    await show(besar(16));
    const first = await paper().locator(".sheet").first().elementHandle();
    const rows = await paper().locator("tr").count();
    expect(rows).toBeGreaterThan(300);
    await page.evaluate(() => {
      const seen: MutationRecord[] = [];
      Object.assign(window, { seen });
      const box = document.querySelector(".paper");
      const all = { childList: true, subtree: true, characterData: true };
      if (box) new MutationObserver((list) => seen.push(...list)).observe(box, all);
    });
    await page.getByLabel("Huruf").selectOption("Georgia");
    const changes = await page.evaluate(() => (window as unknown as { seen: [] }).seen.length);
    expect(changes).toBe(0);
    expect(await first?.evaluate((sheet) => getComputedStyle(sheet).fontFamily)).toMatch(/Georgia/);
    // What is not in view is not laid out, and is jumped to all the same.
    await page.getByLabel("Lompat ke").selectOption({ label: "BAB IV PENUTUP" });
    await page.waitForFunction(() => {
      const box = document.querySelector(".paper")?.getBoundingClientRect();
      const all = [...document.querySelectorAll(".paper h2")];
      const at = all.find((one) => one.textContent?.includes("PENUTUP"))?.getBoundingClientRect();
      return box && at && at.top >= box.top && at.top < box.bottom;
    });
  });

  test("follows DRAF, font and logo as they are chosen", async () => {
    await show();
    const draf = () => paper().locator(".draf").count();
    const font = () =>
      paper()
        .locator(".sheet")
        .first()
        .evaluate((sheet) => getComputedStyle(sheet).fontFamily);
    expect(await draf()).toBeGreaterThan(5);
    await page.getByRole("checkbox", { name: /^Cetak sebagai DRAF/ }).uncheck();
    await page.waitForFunction(() => document.querySelector(".draf") === null);
    await page.getByLabel("Huruf").selectOption("Georgia");
    expect(await font()).toMatch(/^"?Georgia/);
    await page.getByRole("button", { name: "Hapus logo" }).click();
    await page.waitForFunction(() => document.querySelector(".lambang img") === null);
    expect(await draf()).toBe(0);
  });

  test("jumps to a chapter, from the list above it and from Daftar Isi, with the keyboard", async () => {
    await show();
    const inView = (text: string) =>
      page.waitForFunction((wanted) => {
        const box = document.querySelector(".paper")?.getBoundingClientRect();
        const all = [...document.querySelectorAll(".paper h2, .paper h3")];
        const top = all
          .find((one) => one.textContent?.includes(wanted))
          ?.getBoundingClientRect().top;
        return box && top !== undefined && top >= box.top && top < box.bottom;
      }, text);
    await page.getByLabel("Lompat ke").selectOption({ label: "BAB IV PENUTUP" });
    await inView("PENUTUP");
    await page.getByLabel("Lompat ke").selectOption({ label: "DAFTAR ISI" });
    await paper()
      .getByRole("button", { name: /^BAB III / })
      .focus();
    await page.keyboard.press("Enter");
    await inView("AKUNTABILITAS");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^BAB III/);
  });

  test("marks each gap, and a click goes to the cell where it is filled in", async () => {
    const blank = { faktorPendorong: undefined, faktorPenghambat: undefined, solusi: undefined };
    const analisis = kinerja.analisis.map((row) => ({ ...row, ...blank }));
    await show({ analisis, isuPenutup: [] });
    const gaps = paper().locator(".gap");
    const said = await gaps.evaluateAll((all) => all.map((one) => one.getAttribute("title")));
    expect(said).toEqual([
      "Tambahkan permasalahan utama pada lembar Isu dan Penutup. Buka Isu dan Penutup B4",
      expect.stringMatching(
        /^Tulis faktor .* Sasaran 1 pada lembar Analisis. Buka Analisis [A-Z]+4$/,
      ),
      ...said.slice(2),
    ]);
    // Each leads to a cell of its own, and none is without one.
    expect(new Set(said.filter((one) => one?.startsWith("Tulis"))).size).toBe(
      said.filter((one) => one?.startsWith("Tulis")).length,
    );
    expect(await paper().locator("mark").count()).toBe(0);
    const target = /Buka (Analisis) ([A-Z]+\d+)$/.exec(said[1] ?? "");
    await gaps.nth(1).click();
    await page.waitForFunction(
      () => (window as unknown as { calls: unknown[][] }).calls.at(-1)?.[0] === "close",
    );
    const calls = await callsOf(page);
    expect(calls.filter(([name]) => name === "apiGoTo")).toEqual([
      ["apiGoTo", target?.[1], target?.[2]],
    ]);
  });

  test("shows text of cells as text", async () => {
    const identitas = { ...kinerja.identitas, namaInstansi: `Kecamatan ${EVIL}` };
    const renstra = kinerja.renstra.map((row) => ({ ...row, uraian: EVIL }));
    const indikator = kinerja.indikator.map((row) => ({ ...row, indikator: `${EVIL} "'&` }));
    await show({ identitas, renstra, indikator });
    expect(await page.locator("img[src=x]").count()).toBe(0);
    expect(await paper().textContent()).toContain('<img src=x onerror="window.hacked=1"> "\'&');
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  });

  test.each([false, true])(
    "axe finds nothing, and it is read on white (dark: %s)",
    async (dark) => {
      await show({}, { dark });
      expect(await violations(page)).toEqual([]);
      expect(await lowContrast(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      if (process.env.LOOK)
        await page.screenshot({
          path: `${process.env.LOOK}/pratinjau-${dark}.png`,
          fullPage: true,
        });
    },
  );

  test("fits half the width, as at 200 % zoom", async () => {
    await show({}, { width: 320, height: 280 });
    expect(await overflow(page)).toBe(0);
  });
});
