/**
 * The whole product in a real browser: the command that people start, an empty workbook, the menu,
 * the panels and the report. Needs `npm run build` and Chromium; without it the tests are reported
 * as skipped.
 *
 * With SCREENSHOTS=1 the pictures of the user guide are taken on the way.
 */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { estimatePageNumbersWith } from "docx/layout";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Download, FrameLocator } from "playwright-core";
import { rasterise } from "../../local/cli/rasterise";
import { ALL_TABS } from "../../src/app/workbook";
import { renderProfiles } from "../../src/render/docx/render";
import { compose } from "../../src/report/compose";
import { describeInBrowser, launch } from "../chromium";
import { partsOf } from "../render/docx";
import { ajung } from "../report/ajung";
import { ROOT, serve } from "./serve";
import { eventually, type Visitor, visit } from "./visitor";

const PICTURES = join(ROOT, "docs/gambar");

jest.setTimeout(60_000);

/** Words of a docx, one line per paragraph. */
async function wordsOf(download: Download): Promise<string> {
  const parts = unzipSync(await readFile(await download.path()));
  const xml = parts["word/document.xml"];
  if (xml === undefined) throw new Error("The download is not a docx: no word/document.xml.");
  return strFromU8(xml)
    .replaceAll("</w:p>", "\n")
    .replace(/<[^>]+>/g, "");
}

describeInBrowser("the product, from an empty workbook to the report", () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let visitor: Visitor;
  let sidebar: FrameLocator;
  let dialog: FrameLocator;

  const choose = (item: string) => visitor.choose("LKIP", item);
  const button = (frame: FrameLocator, name: string) =>
    frame.getByRole("button", { name, exact: true });
  const see = (frame: FrameLocator, text: string | RegExp) =>
    frame.locator("main").getByText(text).filter({ visible: true }).first().waitFor();
  const shows = (tab: string, a1: string, want: string) =>
    eventually(want, async () => (await visitor.read(tab, a1))?.display);
  const download = async (link: string | RegExp) => {
    const [file] = await Promise.all([
      visitor.page.waitForEvent("download"),
      dialog.getByRole("link", { name: link }).click(),
    ]);
    return file;
  };
  const picture = async (name: string) => {
    if (process.env.SCREENSHOTS !== "1") return;
    // Row heights and scrolling settle within a few frames, and nothing says when.
    await visitor.page.waitForTimeout(700);
    await visitor.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  };

  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(), launch()]);
    visitor = await visit(browser, server.url, { width: 1500, height: 900 });
    sidebar = visitor.page.frameLocator("#sidebar iframe");
    dialog = visitor.page.frameLocator("#dialog iframe");
  });

  afterAll(async () => {
    await browser?.close();
    if (server?.process.kill()) await once(server.process, "exit");
  });

  test("Siapkan lembar LKIP makes the standard tabs, and Identitas is in front", async () => {
    await choose("Siapkan lembar LKIP");
    const alert = visitor.page.getByRole("alertdialog");
    await alert.getByText(`Lembar dibuat: ${ALL_TABS.join(", ")}.`).waitFor();
    await picture("01-siapkan");
    await alert.getByRole("button", { name: "OK" }).click();
    await eventually([...ALL_TABS, "Sheet1"], visitor.tabs);
    expect(await visitor.where()).toEqual(["Identitas", "A1"]);
  });

  test("Isi contoh fills the tabs, and the formulas compute", async () => {
    await choose("Isi contoh");
    await button(sidebar, "Isi contoh").click();
    await see(sidebar, "12 lembar terisi");
    await shows("Pengukuran", "F4", "99,59");
    await shows("Pengukuran", "F5", "85,00");
    await shows("Pengukuran", "F6", "80,00");
    expect((await visitor.read("Anggaran", "B2"))?.value).toBe("TOTAL");
    await shows("Anggaran", "G2", "1.724.799.810");
    await shows("Anggaran", "H2", "471.557.001");
    await shows("Anggaran", "I2", "27,34");
    await visitor.select("Pengukuran", "D4");
    await picture("02-contoh");
  });

  test("Periksa lists a wrong amount, and its button goes to the cell", async () => {
    await visitor.type("Anggaran", "F5", "410.600.000");
    await visitor.select("Identitas", "B4");
    await choose("Periksa");
    await see(sidebar, /410\.600\.000 melebihi anggaran (Rp\s*)?135\.746\.000/);
    await button(sidebar, "Buka F5 di lembar Anggaran").click();
    await eventually(["Anggaran", "F5"], visitor.where);
    await picture("03-periksa");
    await button(sidebar, "Terima temuan sel F5 di lembar Anggaran").click();
    await sidebar
      .getByLabel("Alasan temuan ini diterima")
      .fill("Sesuai berita acara rekonsiliasi tanggal 5 Juli 2021.");
    await button(sidebar, "Simpan alasan").click();
    await see(sidebar, "Temuan diterima.");
    // A tab was made for it; the person is still on the cell.
    await eventually(["Anggaran", "F5"], visitor.where);
    await sidebar.getByRole("button", { name: /Diterima$/ }).click();
    await see(sidebar, "Sesuai berita acara rekonsiliasi tanggal 5 Juli 2021.");
    await sidebar
      .locator("footer")
      .getByText(/^Diperiksa/)
      .waitFor();
    await picture("07-diterima");
    await button(sidebar, "Batalkan penerimaan temuan sel F5 di lembar Anggaran").click();
    // Whoever goes back to the sheet meanwhile keeps the keyboard when the panel has done its work.
    await visitor.select("Anggaran", "F5");
    await see(sidebar, "Penerimaan dibatalkan.");
    await sidebar.locator('main[aria-busy="false"]').waitFor();
    await visitor.page.waitForTimeout(500);
    expect(await visitor.page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
    await eventually([...ALL_TABS, "Sheet1", "Temuan Diterima"], visitor.tabs);
  });

  test("with a galat the dialog lists it and offers a draft only", async () => {
    await choose("Generate LKIP");
    await see(dialog, /410\.600\.000 melebihi anggaran (Rp\s*)?135\.746\.000/);
    await button(dialog, "Cetak sebagai DRAF").waitFor();
    expect(await button(dialog, "Generate LKIP").count()).toBe(0);
    await button(dialog, "Buka F5 di lembar Anggaran").click();
    await visitor.page.locator("#dialog").waitFor({ state: "hidden" });
    expect(await visitor.where()).toEqual(["Anggaran", "F5"]);
  });

  test("a mended amount is typed where the finding led, and Periksa lagi says so", async () => {
    await visitor.page.keyboard.type("41.060.000", { delay: 30 });
    await visitor.page.keyboard.press("Enter");
    await shows("Anggaran", "H2", "471.557.001");
    await button(sidebar, "Periksa lagi").click();
    await see(sidebar, /temuan sudah diperbaiki/);
    await see(sidebar, "Tidak ada temuan.");
  });

  test("typed custom formulas compute, with semicolons and with commas", async () => {
    const cells = {
      B1: "Target",
      C1: "Realisasi",
      D1: "Capaian",
      B2: "80",
      C2: "79,67",
      D2: '=CAPAIAN(B2; C2; "positif")',
      D3: '=CAPAIAN(B2, C2, "positif")',
    };
    for (const [a1, text] of Object.entries(cells)) await visitor.type("Sheet1", a1, text);
    await shows("Sheet1", "D2", "99,5875");
    await shows("Sheet1", "D3", "99,5875");
    await visitor.select("Sheet1", "D2");
    await picture("04-rumus");
  });

  test("Beranda says where the workbook stands, and Reviu what is still to be answered", async () => {
    await visitor.select("Pengukuran", "A1");
    await choose("Buka panel");
    await see(sidebar, /Data siap disusun/);
    await picture("08-beranda");
    await choose("Reviu");
    await see(sidebar, /dari 23 butir terjawab/);
    await picture("09-reviu");
    await choose("Bantuan");
    await see(sidebar, "Satu jam pertama");
    await picture("10-bantuan");
  });

  test("Generate LKIP shows its progress and ends in the report", async () => {
    await choose("Generate LKIP");
    await see(dialog, "Data siap disusun.");
    await picture("05-generate");
    await dialog.getByText("Pratinjau laporan", { exact: true }).first().click();
    await dialog.getByLabel("Lompat ke").selectOption({ label: "BAB III AKUNTABILITAS KINERJA" });
    await dialog.locator(".paper").scrollIntoViewIfNeeded();
    expect(await dialog.locator(".paper figure").count()).toBeGreaterThan(2);
    await picture("11-pratinjau");
    // The source of the example leaves cells open, so a draft is what the dialog proposes.
    await dialog.getByRole("checkbox", { name: /^Cetak sebagai DRAF/ }).uncheck();
    const worker = visitor.page.waitForEvent("worker");
    await button(dialog, "Generate LKIP").click();
    await dialog.locator('[aria-current="step"]').waitFor();
    // In the frame of the page too, whose origin is its own.
    expect((await worker).url()).toMatch(/^blob:/);
    await dialog.getByText(/Menata halaman: menghitung nomor halaman/).waitFor();
    await see(dialog, "LKIP Kecamatan Ajung 2021");
    await picture("06-hasil");
    expect(await visitor.where()).toEqual(["Pengukuran", "A1"]);
  });

  test("the report downloads as a docx that carries the computed numbers", async () => {
    const file = await download("Unduh .docx");
    expect(file.suggestedFilename()).toBe("LKIP-Kecamatan-Ajung-2021.docx");
    const words = await wordsOf(file);
    for (const number of ["1.724.799.810", "471.557.001", "27,34%"]) {
      expect(words).toContain(number);
    }
    expect(words).not.toMatch(/undefined|NaN|\[object /);
  });

  test("but for its pictures it is to the byte what Node makes of the example in another time zone", async () => {
    const file = await download("Unduh .docx");
    const made = partsOf(await readFile(await file.path()));
    const { word } = await renderProfiles(compose(ajung()), {
      pageNumbers: estimatePageNumbersWith({ guess: true }),
      rasterise,
    });
    // Pictures are called by what is in them, and each canvas draws a little otherwise.
    const withoutPictures = (parts: Record<string, string>) =>
      Object.entries(parts)
        .filter(([name]) => !name.startsWith("word/media/"))
        .map(([name, xml]) => [name, xml.replace(/media\/\w+\.png/g, "media/*.png")]);
    expect(withoutPictures(made)).toEqual(withoutPictures(partsOf(word)));
    expect(Object.keys(made)).toHaveLength(withoutPictures(made).length + 5);
  });

  test("the saved document is the same report", async () => {
    const file = await download(/^Buka Google Docs/);
    expect(file.suggestedFilename()).toBe("LKIP Kecamatan Ajung 2021 – v1.docx");
    expect(await wordsOf(file)).toContain("471.557.001");
  });

  test("nothing was asked of another server, and the console stayed silent", () => {
    expect(visitor.outside).toEqual([]);
    expect(visitor.errors).toEqual([]);
  });
});
