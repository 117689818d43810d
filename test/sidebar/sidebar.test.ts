import type { Browser, Page } from "playwright-core";
import { describeInBrowser, launch } from "../chromium";
import { callsOf, open, type Scene } from "./browser";
import { buildPage } from "./build";
import { kinerja, nothing, scaffolded, temuan, temuanCampuran } from "./kinerja";
import { lowContrast, namesOf, overflow } from "./look";

const always = (value: unknown) => [{ value }];

/** A server on which everything works; tests replace what they are about. */
const server = {
  apiReadKinerja: always(kinerja({ temuan: temuanCampuran })),
  apiScaffold: always({ dibuat: ["Identitas", "IKU"], ditambah: [], dilewati: [], lebih: [] }),
  apiFillExample: always({ tab: ["Identitas", "IKU"] }),
  apiWriteTemuan: always(null),
  apiGoTo: always(null),
  apiFile: always({ nama: "LKIP 2022", url: "https://docs.google.com/spreadsheets/d/1/edit" }),
};

jest.setTimeout(30_000);

describeInBrowser("the sidebar", () => {
  let browser: Browser;
  let html: string;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    [html, browser] = await Promise.all([buildPage("sidebar"), launch()]);
  });

  afterAll(() => browser?.close());

  const show = async (scene: Omit<Scene, "html"> = {}) => {
    page = await open(browser, { html, ...scene, server: { ...server, ...scene.server } });
    page.setDefaultTimeout(15_000);
    page.on("pageerror", (error) => faults.push(error.message));
  };
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
  const see = (text: string | RegExp) =>
    page.getByText(text).filter({ visible: true }).first().waitFor();
  const textOf = (selector: string) => page.locator(selector).innerText();
  const countCalls = async (name: string) =>
    (await callsOf(page)).filter(([called]) => called === name).length;

  afterEach(async () => {
    await page.close();
    expect(faults.splice(0)).toEqual([]);
  });

  describe("Beranda", () => {
    test("names the missing tabs and makes them the current step", async () => {
      await show({ server: { apiReadKinerja: always(nothing()) } });
      await see("3 lembar belum ada: Identitas, Renstra, IKU.");
      expect(await textOf('[aria-current="step"] h2')).toMatch(/^Siapkan lembar/);
    });

    test("Siapkan lembar says what was made and moves on to the data", async () => {
      const made = { dibuat: ["IKU"], ditambah: ["Anggaran"], dilewati: ["Skala"], lebih: [] };
      await show({
        server: {
          apiReadKinerja: [{ value: nothing() }, { value: scaffolded() }],
          apiScaffold: always(made),
        },
      });
      await button("Siapkan lembar LKIP").click();
      await see("Sebagian lembar dilewati.");
      const notice = await textOf(".notice");
      for (const tab of ["IKU", "Anggaran", "Skala"]) expect(notice).toContain(tab);
      expect(await textOf('[aria-current="step"] h2')).toMatch(/^Isi data/);
      await button("Buka lembar Identitas").click();
      expect(await callsOf(page)).toContainEqual(["apiGoTo", "Identitas", "A1"]);
    });

    test("counts data and findings, and says where Generate LKIP is", async () => {
      await show();
      await see("3 indikator, 2 sudah diukur; 4 baris anggaran.");
      await see("Saat ini 2 galat, 2 peringatan, 1 saran.");
      await see("LKIP › Generate LKIP");
      expect(await textOf('[aria-current="step"] h2')).toMatch(/^Periksa/);
    });

    test("makes the report the current step once there is no galat", async () => {
      await show({ server: { apiReadKinerja: always(kinerja()) } });
      await see("Data siap disusun menjadi laporan.");
      expect(await textOf('[aria-current="step"] h2')).toMatch(/^Generate LKIP/);
    });

    test("shows the data even when a check breaks", async () => {
      await show({ broken: "checks" });
      await see("Data belum dapat diperiksa.");
      await see("3 indikator, 2 sudah diukur; 4 baris anggaran.");
    });

    test("starts work once however often it is clicked", async () => {
      await show({
        server: {
          apiReadKinerja: always(nothing()),
          apiScaffold: [
            { value: { dibuat: [], ditambah: [], dilewati: [], lebih: [] }, delay: 500 },
          ],
        },
      });
      await button("Siapkan lembar LKIP").click({ clickCount: 3 });
      await see("Tidak ada yang perlu dibuat.");
      expect(await countCalls("apiScaffold")).toBe(1);
    });

    test("says what it is doing in a live region while it waits", async () => {
      await show({ server: { apiReadKinerja: [{ delay: "never" }] } });
      await expect(page.getByRole("status").innerText()).resolves.toBe("Membaca data…");
      expect(await page.locator("main").getAttribute("aria-busy")).toBe("true");
    });
  });

  describe("an error", () => {
    const reading = (error: string) => ({ apiReadKinerja: [{ error }, ...server.apiReadKinerja] });

    test.each([
      ["Error: Lembar “Identitas” berisi hal lain.", "Lembar “Identitas” berisi hal lain."],
      ["TypeError: Cannot read properties of undefined", "kesalahan yang tidak terduga"],
      ["Unknown step “paint-cell”.", "kesalahan yang tidak terduga"],
      ["Exception: Service Spreadsheets timed out", "Waktu server habis"],
      ["NetworkError: Connection failure due to HTTP 0", "Sambungan internet terputus"],
      ["We're sorry, a server error occurred. Please wait.", "Layanan Google sedang terganggu"],
      ["Service Spreadsheets failed while accessing document.", "Layanan Google sedang terganggu"],
      ["Authorization is required to perform that action.", "Izin belum diberikan"],
    ])("“%s” reads “%s”", async (error, sentence) => {
      await show({ server: reading(error) });
      const alert = page.getByRole("alert");
      await alert.waitFor();
      expect(await alert.innerText()).toContain(sentence);
      expect(await alert.innerText()).not.toMatch(/TypeError|Exception|NetworkError|step/);
    });

    test("goes away when trying again works", async () => {
      await show({ server: reading("Exception: x") });
      await button("Coba lagi").click();
      await see("Semua lembar sudah ada.");
      expect(await page.getByRole("alert").count()).toBe(0);
    });

    test("of the connection is announced while it lasts", async () => {
      await show();
      await see("Semua lembar sudah ada.");
      await page.context().setOffline(true);
      await see("Sambungan internet terputus.");
      await page.context().setOffline(false);
      await page.getByText("Sambungan internet terputus.").waitFor({ state: "detached" });
    });
  });

  describe("Periksa", () => {
    test("checks on opening, records the findings and lists them by tab, galat first", async () => {
      await show({ panel: "periksa" });
      await see("Diperiksa");
      expect(await page.locator("h2.tab").allInnerTexts()).toEqual([
        "IKU 1 galat, 1 peringatan",
        "Pengukuran 1 peringatan",
        "Anggaran 1 galat, 1 saran",
      ]);
      expect(await page.locator(".severity").allInnerTexts()).toEqual([
        ...["Galat", "Peringatan", "Peringatan", "Galat", "Saran"],
      ]);
      expect(await textOf(".values >> nth=0")).toMatch(/Tertulis\s+84\s+Seharusnya\s+8,38/);
      const [, written, waktu] = (await callsOf(page)).find(([n]) => n === "apiWriteTemuan") ?? [];
      expect(written).toEqual(temuanCampuran);
      expect(waktu).toMatch(/^\d+ \p{L}+ \d{4} pukul \d\d\.\d\d$/u);
    });

    test("filters by severity", async () => {
      await show({ panel: "periksa" });
      await button("2 Galat").click();
      expect(await page.locator(".severity").allInnerTexts()).toEqual(["Galat", "Galat"]);
      expect(await button("2 Galat").getAttribute("aria-pressed")).toBe("true");
      await button("5 Semua").click();
      expect(await page.locator(".severity").count()).toBe(5);
    });

    test("jumps to the cell and gives the keyboard to the sheet", async () => {
      await show({ panel: "periksa" });
      await button("Buka M5 di lembar Anggaran").click();
      await page.locator('.temuan[aria-current="true"]').waitFor();
      await page.waitForFunction(() =>
        (window as unknown as { calls: unknown[][] }).calls.some(([name]) => name === "focus"),
      );
      expect(await callsOf(page)).toContainEqual(["apiGoTo", "Anggaran", "M5"]);
    });

    test("says beside the finding that its cell could not be opened", async () => {
      await show({
        panel: "periksa",
        server: { apiGoTo: [{ error: "Error: Lembar “IKU” tidak ada." }] },
      });
      await button("Buka F5 di lembar IKU").click();
      await see("Sel tidak dapat dibuka. Lembar “IKU” tidak ada.");
    });

    test("offers no jump into a tab that does not exist", async () => {
      const hilang = temuan({ sel: "A1", pesan: "Siapkan lembar IKU." });
      await show({
        panel: "periksa",
        server: { apiReadKinerja: always({ ...nothing(), temuan: [hilang] }) },
      });
      await see("Siapkan lembar IKU.");
      expect(await button(/^Buka \w+ di lembar/).count()).toBe(0);
    });

    test("sums up what a re-check no longer finds", async () => {
      const moved = { ...temuan(), sel: "F6" };
      const after = [moved, ...temuanCampuran.slice(3, 4), temuan({ sel: "G9", pesan: "Baru." })];
      await show({
        panel: "periksa",
        server: {
          apiReadKinerja: [
            { value: kinerja({ temuan: temuanCampuran }) },
            { value: kinerja({ temuan: after }) },
          ],
        },
      });
      await button("Periksa lagi").click();
      await see("3 temuan sudah diperbaiki. 1 temuan baru.");
      await page.getByText("Lihat yang diperbaiki").click();
      await see("Anggaran M5: Betulkan capaian Program II.");
    });

    test("says so when there is nothing to find", async () => {
      await show({ panel: "periksa", server: { apiReadKinerja: always(kinerja()) } });
      await see("Tidak ada temuan.");
      expect(await callsOf(page)).toContainEqual(["apiWriteTemuan", [], expect.any(String)]);
    });

    test("keeps the findings when recording them fails, and tries only that again", async () => {
      await show({
        panel: "periksa",
        server: { apiWriteTemuan: [{ error: "Exception: x" }, { value: null }] },
      });
      await see("Temuan belum tercatat di lembar Pemeriksaan.");
      expect(await page.locator(".temuan").count()).toBe(5);
      await button("Coba lagi").click();
      await page.getByRole("alert").waitFor({ state: "detached" });
      expect(await countCalls("apiReadKinerja")).toBe(1);
      expect(await countCalls("apiWriteTemuan")).toBe(2);
    });

    test("never calls a broken check a clean workbook", async () => {
      await show({ panel: "periksa", broken: "checks" });
      await see("Pemeriksaan tidak selesai.");
      expect(await page.getByText("Tidak ada temuan").count()).toBe(0);
      expect(await countCalls("apiWriteTemuan")).toBe(0);
    });

    test("draws a long list in pages", async () => {
      const many = Array.from({ length: 230 }, (_, i) => temuan({ sel: `F${i + 5}` }));
      await show({
        panel: "periksa",
        server: { apiReadKinerja: always(kinerja({ temuan: many })) },
      });
      await button("Tampilkan 100 temuan lagi").click();
      expect(await page.locator(".temuan").count()).toBe(200);
      await button("Tampilkan 30 temuan lagi").click();
      expect(await page.locator(".temuan").count()).toBe(230);
    });

    test("sums up the budget in Indonesian numbers and compares it with Belanja", async () => {
      await show({ panel: "periksa" });
      await page.getByText("Ringkasan anggaran").click();
      const lines = await page.locator(".budget li").allInnerTexts();
      expect(lines).toHaveLength(4);
      expect(lines[1]).toContain("8,38%");
      expect(lines[1]).toContain("Rp 14.428.001 dari Rp 172.083.310");
      expect(lines[2]).toContain("n/a");
      expect(lines[3]).toContain("48,77%");
      await see("Sama dengan Belanja Langsung di lembar Belanja.");
    });

    test("names the difference to Belanja", async () => {
      const short = kinerja({
        belanja: [{ jumlahPagu: 1 }],
        totalBelanja: { jumlahPagu: 307_829_300 },
      });
      await show({ panel: "periksa", server: { apiReadKinerja: always(short) } });
      await page.getByText("Ringkasan anggaran").click();
      await see("Selisih dengan total Belanja di lembar Belanja: anggaran Rp 10, realisasi n/a.");
    });
  });

  describe("Contoh", () => {
    test.each([
      ["sudah dibetulkan", false],
      ["apa adanya", true],
    ])("“%s” makes the tabs, fills them and offers Periksa", async (label, tercetak) => {
      await show({ panel: "contoh" });
      await page.getByLabel(label).check();
      await button("Isi contoh").click();
      await see("Contoh sudah diisi.");
      await see("2 lembar terisi: Identitas, IKU.");
      const calls = await callsOf(page);
      expect(calls.slice(0, 2)).toEqual([
        ["apiScaffold"],
        ["apiFillExample", [{ tab: "Identitas", rows: [{ Isian: "Tercetak", Nilai: tercetak }] }]],
      ]);
      await page.locator("main").getByRole("button", { name: "Periksa" }).click();
      await see("Hasil pemeriksaan");
    });

    test("shows why the server refuses", async () => {
      const refusal = "Contoh hanya diisikan ke lembar yang kosong, sedangkan “IKU” sudah berisi.";
      await show({
        panel: "contoh",
        server: { apiFillExample: [{ error: `Error: ${refusal}` }] },
      });
      await button("Isi contoh").click();
      await see(refusal);
      await page.getByRole("navigation").getByText("Beranda").click();
      expect(await page.getByRole("alert").count()).toBe(0);
    });

    test("starts once however often it is clicked", async () => {
      await show({
        panel: "contoh",
        server: { apiFillExample: [{ value: { tab: [] }, delay: 150 }] },
      });
      await button("Isi contoh").dblclick();
      await see("Contoh sudah diisi.");
      expect(await countCalls("apiFillExample")).toBe(1);
    });
  });

  test("text from cells is only ever text", async () => {
    const evil = '<img src=x onerror="window.hacked=1">';
    await show({
      panel: "periksa",
      server: {
        apiReadKinerja: always(
          kinerja({
            temuan: [temuan({ pesan: evil, tercetak: evil, seharusnya: evil, tab: evil })],
            anggaran: [{ uraian: evil, at: { tab: "Anggaran", row: 4 } }],
          }),
        ),
      },
    });
    await see(evil);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  });

  test("the keyboard reaches every button, and opening a panel moves to its heading", async () => {
    await show();
    await see("Semua lembar sudah ada.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Periksa");
    await page.keyboard.press("Enter");
    await see("Hasil pemeriksaan");
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    expect(await namesOf(page)).not.toContain("");
  });

  test("the first hour goes by the keyboard alone, from an empty spreadsheet to a finding", async () => {
    const found = kinerja({ temuan: [temuan()] });
    await show({
      server: {
        apiReadKinerja: [nothing(), scaffolded(), kinerja(), found].map((value) => ({ value })),
        apiScaffold: always({ dibuat: ["IKU"], ditambah: [], dilewati: [], lebih: [] }),
        apiFillExample: always({ tab: ["Identitas"] }),
        apiWriteTemuan: always(null),
        apiGoTo: always(null),
      },
    });
    await see(/Dibaca pukul/);
    const press = async (name: string) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press("Tab");
        const at = await page.evaluate(() => {
          const { activeElement } = document;
          const isButton = activeElement?.closest("main") && activeElement.tagName === "BUTTON";
          return isButton
            ? (activeElement?.getAttribute("aria-label") ?? activeElement?.textContent)
            : "";
        });
        if (at === name) return page.keyboard.press("Enter");
      }
      throw new Error(`Tab never came to “${name}”.`);
    };
    // What is done is told before it is read anew, and no button does anything meanwhile.
    const seeAtLast = async (text: string) => {
      await see(text);
      await page.locator('main[aria-busy="false"]').waitFor();
    };
    await press("Siapkan lembar LKIP");
    await seeAtLast("Lembar sudah siap.");
    await press("Isi contoh");
    await see("Pilih contoh");
    // The heading, which is called the same, takes the keyboard a moment after it is drawn.
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    await press("Isi contoh");
    await seeAtLast("Contoh sudah diisi.");
    await press("Periksa");
    await see(/^Diperiksa /);
    await press("Buka F5 di lembar IKU");
    await page.waitForFunction(() =>
      (window as unknown as { calls: unknown[][] }).calls.some(([name]) => name === "apiGoTo"),
    );
  });

  test.each(["beranda", "periksa", "reviu", "contoh", "tahun-baru", "bantuan"] as const)(
    "%s fits 300 px, also with long words and large text, and keeps 4.5:1 light and dark",
    async (panel) => {
      const long = "Pertanggungjawabankeuangandaerahkabupatendankota".repeat(3);
      const wide = kinerja({
        temuan: [...temuanCampuran, temuan({ pesan: long, tercetak: long, seharusnya: long })],
        anggaran: [{ uraian: long, at: { tab: "Anggaran", row: 4 }, jumlahPagu: 1e15 }],
        kelengkapan: [
          { tab: long, terisi: 100_000, wajib: 1_000_000 },
          { tab: "Skala", terisi: 1, wajib: 1 },
        ],
      });
      for (const dark of [false, true]) {
        await page?.close();
        const server = {
          apiReadKinerja: always(wide),
          apiFile: always({ nama: long, url: "https://docs.google.com/spreadsheets/d/1/edit" }),
        };
        await show({ panel, dark, server });
        await page.waitForTimeout(150);
        for (const fold of await page.locator("summary").all()) await fold.click();
        expect(await page.locator("nav button").count()).toBe(6);
        expect(await page.locator("nav").evaluate((nav) => nav.clientHeight)).toBeLessThan(50);
        expect(await overflow(page)).toBe(0);
        expect(await lowContrast(page)).toEqual([]);
        await page.addStyleTag({ content: "html { font-size: 26px !important }" });
        expect(await overflow(page)).toBe(0);
      }
    },
  );
});
