import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { describeInBrowser, launch } from "../chromium";
import { callsOf, open, type Scene } from "./browser";
import { buildPage } from "./build";
import { kinerja, nothing, temuan, temuanCampuran } from "./kinerja";
import { lowContrast, namesOf, overflow } from "./look";

const always = (value: unknown) => [{ value }];
const URL = "https://docs.google.com/document/d/1/edit";

const server = {
  apiReadKinerja: always(kinerja()),
  apiSaveReport: always({ url: URL, id: "1" }),
  apiGoTo: always(null),
};

jest.setTimeout(30_000);

describeInBrowser("the Generate LKIP dialog", () => {
  let browser: Browser;
  let html: string;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    [html, browser] = await Promise.all([buildPage("dialog"), launch()]);
  });

  afterAll(() => browser?.close());

  const show = async (scene: Omit<Scene, "html"> = {}) => {
    page = await open(browser, {
      html,
      width: 640,
      height: 560,
      ...scene,
      server: { ...server, ...scene.server },
    });
    page.setDefaultTimeout(5000);
    page.on("pageerror", (error) => faults.push(error.message));
  };
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const link = (name: string | RegExp) => page.getByRole("link", { name });
  const see = (text: string | RegExp) =>
    page.getByText(text).filter({ visible: true }).first().waitFor();
  const saves = async () => (await callsOf(page)).filter(([name]) => name === "apiSaveReport");
  const download = async () => {
    const [file] = await Promise.all([page.waitForEvent("download"), link("Unduh .docx").click()]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
  };

  afterEach(async () => {
    await page.close();
    expect(faults.splice(0)).toEqual([]);
  });

  test("makes the report, saves it and offers both the Doc and the file", async () => {
    await show();
    await see("Data siap disusun.");
    await button("Generate LKIP").click();
    await see("LKIP Kecamatan Ajung 2021");
    expect(await link(/^Buka Google Docs/).getAttribute("href")).toBe(URL);
    expect(await link(/^Buka Google Docs/).getAttribute("target")).toBe("_blank");
    expect(await saves()).toEqual([
      ["apiSaveReport", "LKIP Kecamatan Ajung 2021", btoa('{"draf":false}')],
    ]);
    expect(await download()).toEqual({
      name: "LKIP-Kecamatan-Ajung-2021.docx",
      text: '{"draf":false}',
    });
  });

  test.each([
    ["a workbook without galat", kinerja()],
    ["one with galat", kinerja({ temuan: [temuan()] })],
  ])("hands out the kertas kerja reviu of %s, and saves nothing", async (_, book) => {
    await show({ server: { apiReadKinerja: always(book) } });
    await button("Kertas kerja reviu").click();
    await see("Kertas kerja reviu sudah jadi.");
    expect((await download()).name).toBe(
      "Kertas-Kerja-Reviu-Laporan-Kinerja-Kecamatan-Ajung-Tahun-2021.docx",
    );
    expect(await saves()).toEqual([]);
    expect(await link(/Buka Google Docs/).count()).toBe(0);
  });

  test("a kertas kerja that cannot be written is told and can be tried again", async () => {
    await show({ broken: "render" });
    await button("Kertas kerja reviu").click();
    await see("Laporan tidak dapat disusun.");
    await button("Coba lagi").waitFor();
  });

  test("shows each step while it works", async () => {
    await show({ server: { apiSaveReport: [{ delay: "never" }] } });
    await button("Generate LKIP").click();
    await page.locator('[aria-current="step"]', { hasText: "Menyimpan ke Google Drive" }).waitFor();
    expect(await page.locator(".progress .done").count()).toBe(4);
    expect(await page.getByRole("status").innerText()).toBe("Menyimpan ke Google Drive…");
  });

  test("lists galat and prints no more than a DRAF over them", async () => {
    await show({ server: { apiReadKinerja: always(kinerja({ temuan: temuanCampuran })) } });
    await see("2 galat perlu dibetulkan.");
    expect(await page.locator("h3").allInnerTexts()).toEqual(["IKU 1 galat", "Anggaran 1 galat"]);
    expect(await button("Generate LKIP").count()).toBe(0);
    await button("Cetak sebagai DRAF").click();
    await see("Draf laporan sudah jadi.");
    expect(await download()).toEqual({
      name: "LKIP-Kecamatan-Ajung-2021-DRAF.docx",
      text: expect.stringMatching(/^\{"draf":true,"dicetak":"\d{4}-\d\d-\d\d"\}$/),
    });
  });

  test("jumps from a galat to its cell and makes way", async () => {
    await show({ server: { apiReadKinerja: always(kinerja({ temuan: [temuan()] })) } });
    await button("Buka sel F5 di lembar IKU").click();
    await page.waitForFunction(() =>
      (window as unknown as { calls: unknown[][] }).calls.some(([name]) => name === "close"),
    );
    expect(await callsOf(page)).toContainEqual(["apiGoTo", "IKU", "F5"]);
  });

  test("peringatan and saran do not stand in the way", async () => {
    const mild = temuanCampuran.filter(({ tingkat }) => tingkat !== "galat");
    await show({ server: { apiReadKinerja: always(kinerja({ temuan: mild })) } });
    await see("2 peringatan, 1 saran");
    expect(await button("Generate LKIP").count()).toBe(1);
  });

  test("an empty workbook has nothing to report", async () => {
    await show({ server: { apiReadKinerja: always({ ...nothing(), temuan: [temuan()] }) } });
    await see("Belum ada data untuk dilaporkan.");
    expect(await button("Cetak sebagai DRAF").count()).toBe(0);
    await button("Tutup").click();
    expect(await callsOf(page)).toContainEqual(["close"]);
  });

  test("a failed save leaves the file, says why, and saves again without rewriting", async () => {
    const error = "Error: Layanan Drive belum diaktifkan pada proyek skrip ini.";
    await show({ server: { apiSaveReport: [{ error }, { value: { url: URL, id: "1" } }] } });
    await button("Generate LKIP").click();
    await see("Laporan sudah jadi, tetapi belum tersimpan di Google Drive.");
    await see("Layanan Drive belum diaktifkan pada proyek skrip ini.");
    expect((await download()).name).toBe("LKIP-Kecamatan-Ajung-2021.docx");
    await button("Coba simpan lagi").click();
    await link(/^Buka Google Docs/).waitFor();
    expect(await saves()).toHaveLength(2);
  });

  test.each([
    ["checks", "Pemeriksaan tidak selesai."],
    ["compose", "Laporan tidak dapat disusun."],
    ["render", "Halaman tidak dapat ditata."],
  ] as const)("broken %s reads “%s” and can be tried again", async (broken, title) => {
    await show({ broken });
    if (broken !== "checks") await button("Generate LKIP").click();
    await see(title);
    expect(await page.getByRole("alert").innerText()).not.toMatch(/TypeError|RangeError|stack/);
    await page.evaluate(() => Object.assign(window, { broken: undefined }));
    await button("Coba lagi").click();
    if (broken === "checks") await see("Data siap disusun.");
    else await link(/^Buka Google Docs/).waitFor();
  });

  test("a failed reading can be tried again", async () => {
    await show({ server: { apiReadKinerja: [{ error: "Exception: x" }, { value: kinerja() }] } });
    await see("Data tidak terbaca.");
    await button("Coba lagi").click();
    await see("Data siap disusun.");
  });

  test("starts once however often it is clicked", async () => {
    await show({ server: { apiSaveReport: [{ value: { url: URL, id: "1" }, delay: 100 }] } });
    await see("Data siap disusun.");
    await page.evaluate(() => {
      const primary = document.querySelector<HTMLButtonElement>(".primary");
      primary?.click();
      primary?.click();
    });
    await link(/^Buka Google Docs/).waitFor();
    expect(await saves()).toHaveLength(1);
  });

  test.each([
    ["Dinas PU/Bina Marga: “Éng” <b>", 2021, "LKIP-Dinas-PU-Bina-Marga-Eng-b-2021.docx"],
    ["../../etc", 2021, "LKIP-etc-2021.docx"],
    [undefined, undefined, "LKIP.docx"],
  ])("the file of “%s” %s is called %s", async (namaInstansi, tahun, name) => {
    const identitas = { namaInstansi, tahun, teks: {} };
    await show({ server: { apiReadKinerja: always(kinerja({ identitas })) } });
    await button("Generate LKIP").click();
    expect((await download()).name).toBe(name);
  });

  test("text from cells and from the server is only ever text", async () => {
    const evil = '<img src=x onerror="window.hacked=1">';
    const identitas = { namaInstansi: evil, tahun: 2021, teks: {} };
    await show({
      server: {
        apiReadKinerja: always(kinerja({ identitas })),
        apiSaveReport: always({ url: "javascript:window.hacked=1", id: "1" }),
      },
    });
    await see(evil);
    await button("Generate LKIP").click();
    await see("Laporan sudah jadi.");
    expect(await link(/Google Docs/).count()).toBe(0);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  });

  test.each([false, true])("keeps 4.5:1 and its width (dark: %s)", async (dark) => {
    const scenes = [kinerja(), kinerja({ temuan: temuanCampuran }), nothing()];
    for (const value of scenes) {
      await page?.close();
      await show({ dark, width: 320, server: { apiReadKinerja: always(value) } });
      await page.locator(".actions").waitFor();
      expect(await lowContrast(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(await namesOf(page)).not.toContain("");
    }
  });
});
