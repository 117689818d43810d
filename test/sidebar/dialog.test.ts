import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import type { Keadaan, Logo, Simpanan, Versi } from "../../src/api";
import { describeInBrowser, launch } from "../chromium";
import { pngOf } from "../render/png";
import { callsOf, open, type Scene } from "./browser";
import { buildPage } from "./build";
import { kinerja, nothing, temuan, temuanCampuran } from "./kinerja";
import { lowContrast, namesOf, overflow } from "./look";

const always = (value: unknown) => [{ value }];
const URL = "https://docs.google.com/document/d/1/edit";

const versi = (n = 1, more: Partial<Versi> = {}): Versi => ({
  laporan: "LKIP Kecamatan Ajung 2021",
  versi: n,
  waktu: "31 Januari 2022 pukul 10.15",
  catatan: "final",
  judul: `LKIP Kecamatan Ajung 2021 – v${n}`,
  tautan: `https://docs.google.com/document/d/${n}/edit`,
  id: String(n),
  sidik: "",
  ...more,
});
const saved = (one = versi(), more: object = {}) => ({
  hasil: "baru",
  versi: one,
  tercatat: true,
  ...more,
});
/** What Generate LKIP finds out beside the data; without versions nothing was made yet. */
const laporan = (list: readonly Versi[] = [], keadaan: Readonly<Record<string, Keadaan>> = {}) => ({
  versi: list,
  keadaan,
});

const server = {
  apiReadKinerja: always(kinerja()),
  apiReadLaporan: always(laporan()),
  apiSaveLogo: always(null),
  apiSaveReport: always(saved()),
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
    page.setDefaultTimeout(15_000);
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
      [
        "apiSaveReport",
        {
          laporan: "LKIP Kecamatan Ajung 2021",
          catatan: "final",
          waktu: expect.stringMatching(/^\d+ \p{L}+ \d{4} pukul \d\d\.\d\d$/u),
          sidik: expect.stringMatching(/^[0-9a-f]{64}$/),
          kunci: expect.stringMatching(/^[0-9a-f]{32}$/),
          docx: btoa('{"draf":false,"font":"Arial","profile":"google-docs"}'),
        },
      ],
    ]);
    expect(await download()).toEqual({
      name: "LKIP-Kecamatan-Ajung-2021.docx",
      text: '{"draf":false,"font":"Arial","profile":"word"}',
    });
    expect(await link(/^Unduh PDF/).getAttribute("href")).toBe(
      "https://docs.google.com/document/d/1/export?format=pdf",
    );
  });

  test("lays the report out in a worker, which then is gone", async () => {
    await show();
    await see("Data siap disusun.");
    const begun = page.waitForEvent("worker");
    await button("Generate LKIP").click();
    const worker = await begun;
    expect(worker.url()).toMatch(/^blob:/);
    await see("LKIP Kecamatan Ajung 2021");
    expect(page.workers()).toEqual([]);
  });

  test.each(["throws", "blocked"] as const)(
    "where a worker %s the report is laid out all the same",
    async (worker) => {
      await show({ worker });
      await button("Generate LKIP").click();
      await see("LKIP Kecamatan Ajung 2021");
      expect((await download()).text).toBe('{"draf":false,"font":"Arial","profile":"word"}');
    },
  );

  test("shows each step while it works", async () => {
    await show({ server: { apiSaveReport: [{ delay: "never" }] } });
    await button("Generate LKIP").click();
    await page.locator('[aria-current="step"]', { hasText: "Menyimpan ke Google Drive" }).waitFor();
    expect(await page.locator(".progress .done").count()).toBe(4);
    expect(await page.getByRole("status").innerText()).toBe("Menyimpan ke Google Drive…");
    // A call that is under way cannot be stopped: the dialog can be left, and says what becomes of it.
    await see(/^Dialog boleh ditutup: Google tetap menyimpan/);
    await button("Tutup").click();
    expect(await callsOf(page)).toContainEqual(["close"]);
  });

  test("can be left while it reads", async () => {
    await show({ server: { apiReadKinerja: [{ delay: "never" }] } });
    await button("Batal").click();
    expect(await callsOf(page)).toContainEqual(["close"]);
  });

  test("lists galat and prints no more than a DRAF over them", async () => {
    await show({ server: { apiReadKinerja: always(kinerja({ temuan: temuanCampuran })) } });
    await see("2 galat perlu dibetulkan.");
    expect(await page.locator(".scroll h2").allInnerTexts()).toEqual([
      "IKU 1 galat",
      "Anggaran 1 galat",
    ]);
    expect(await button("Generate LKIP").count()).toBe(0);
    await button("Cetak sebagai DRAF").click();
    await see("Draf laporan sudah jadi.");
    expect(await download()).toEqual({
      name: "LKIP-Kecamatan-Ajung-2021-DRAF.docx",
      text: expect.stringMatching(/^\{"draf":true,"dicetak":"\d{4}-\d\d-\d\d",/),
    });
  });

  test("jumps from a galat to its cell and makes way", async () => {
    await show({ server: { apiReadKinerja: always(kinerja({ temuan: [temuan()] })) } });
    await button("Buka F5 di lembar IKU").click();
    await page.waitForFunction(() =>
      (window as unknown as { calls: unknown[][] }).calls.some(([name]) => name === "close"),
    );
    expect(await callsOf(page)).toContainEqual(["apiGoTo", "IKU", "F5"]);
  });

  test("what is not filled in is listed with the way to it, and makes a DRAF unless a person says no", async () => {
    const kurang = [
      {
        bagian: "Bab IV",
        tab: "Isu dan Penutup",
        sel: "B4",
        pesan: "Tambahkan langkah perbaikan.",
      },
    ];
    await show({ server: { apiReadKinerja: always(kinerja({ kurang })) } });
    await page.getByText("1 isian laporan belum ada").click();
    await see("Tambahkan langkah perbaikan.");
    await see("Disarankan selama masih ada yang belum diisi.");
    const draf = page.getByRole("checkbox", { name: /^Cetak sebagai DRAF/ });
    expect(await draf.isChecked()).toBe(true);
    await button("Buka Isu dan Penutup B4").click();
    await page.waitForFunction(() =>
      (window as unknown as { calls: unknown[][] }).calls.some(([name]) => name === "close"),
    );
    expect((await callsOf(page)).find(([name]) => name === "apiGoTo")).toEqual([
      "apiGoTo",
      "Isu dan Penutup",
      "B4",
    ]);
    await draf.uncheck();
    await button("Generate LKIP").click();
    await see("Laporan sudah jadi.");
    const [, simpanan] = (await saves())[0] as [string, Simpanan];
    expect(simpanan.catatan).toBe("final");
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
    await show({ server: { apiSaveReport: [{ error }, { value: saved() }] } });
    await button("Generate LKIP").click();
    await see("Laporan sudah jadi, tetapi belum tersimpan di Google Drive.");
    await see("Layanan Drive belum diaktifkan pada proyek skrip ini.");
    expect((await download()).name).toBe("LKIP-Kecamatan-Ajung-2021.docx");
    await button("Coba simpan lagi").click();
    await link(/^Buka Google Docs/).waitFor();
    const kunci = (await saves()).map(([, order]) => (order as Simpanan).kunci);
    expect(kunci).toHaveLength(2);
    expect(new Set(kunci).size).toBe(1);
  });

  test.each([
    ["utuh", "Belum ada yang menyuntingnya.", true],
    ["diubah", "Versi 3 sudah disunting di Google Docs, jadi tidak ditimpa.", false],
    ["hilang", "Versi 3 sudah dihapus atau bukan milik akun Anda.", false],
    [undefined, "Google Drive tidak menjawab tentang versi 3.", false],
  ] as const)("the last Doc (%s) reads “%s”", async (keadaan, text, isFree) => {
    const before = laporan([versi(2), versi(3)], keadaan ? { 3: keadaan } : {});
    const again = saved(versi(3), { hasil: "diperbarui" });
    await show({ server: { apiReadLaporan: always(before), apiSaveReport: always(again) } });
    await see(text);
    await see("Versi baru (v4)");
    const same = page.getByRole("radio", { name: /^Perbarui dokumen yang sama/ });
    expect(await same.isEnabled()).toBe(isFree);
    if (isFree) await same.check();
    await button("Generate LKIP").click();
    await link(/^Buka Google Docs/).waitFor();
    const [[, order] = []] = await saves();
    expect((order as Simpanan).perbarui).toBe(isFree ? "3" : undefined);
    if (isFree) await see("Dokumen yang sama diperbarui; tautannya tetap.");
    await page.getByText("Versi sebelumnya").click();
    expect(await link(/– v2/).getAttribute("href")).toBe(
      "https://docs.google.com/document/d/2/edit",
    );
  });

  test.each([
    ["diubah", "Dokumen itu disunting di Google Docs sejak terakhir ditulis"],
    ["hilang", "Dokumen itu sudah dihapus"],
  ])(
    "a Doc that is %s by the time of the save becomes a new version when asked",
    async (hasil, text) => {
      await show({
        server: {
          apiReadLaporan: always(laporan([versi(1)], { 1: "utuh" })),
          apiSaveReport: [{ value: { hasil } }, { value: saved(versi(2)) }],
        },
      });
      await page.getByRole("radio", { name: /^Perbarui/ }).check();
      await button("Generate LKIP").click();
      await see(text);
      expect(await link("Unduh .docx").count()).toBe(1);
      await button("Simpan sebagai versi baru").click();
      await see("LKIP Kecamatan Ajung 2021 – v2");
      const orders = (await saves()).map(([, order]) => order as Simpanan);
      expect(orders.map(({ perbarui }) => perbarui)).toEqual(["1", undefined]);
      expect(new Set(orders.map(({ kunci }) => kunci)).size).toBe(2);
    },
  );

  test("the same content is not made again unless a person wants it", async () => {
    await show();
    await button("Generate LKIP").click();
    await link(/^Buka Google Docs/).waitFor();
    const [[, first] = []] = await saves();
    const { sidik } = first as Simpanan;
    await page.close();
    const before = laporan([versi(3, { sidik })], { 3: "diubah" });
    await show({ server: { apiReadLaporan: always(before) } });
    await button("Generate LKIP").click();
    await see("Tidak ada perubahan sejak versi 3.");
    expect(await saves()).toEqual([]);
    expect(await link(/^Buka Google Docs/).getAttribute("href")).toBe(versi(3).tautan);
    await button("Kembali").click();
    await button("Generate LKIP").click();
    await button("Buat juga").click();
    await see("Laporan sudah jadi.");
    expect(await saves()).toHaveLength(1);
    await page.close();
    // Another font is another report, and a Doc that is gone is no reason to make none.
    await show({ server: { apiReadLaporan: always(before) } });
    await page.getByLabel("Huruf").selectOption("Georgia");
    await button("Generate LKIP").click();
    await see("Laporan sudah jadi.");
    await page.close();
    await show({
      server: { apiReadLaporan: always(laporan([versi(3, { sidik })], { 3: "hilang" })) },
    });
    await button("Generate LKIP").click();
    await see("Laporan sudah jadi.");
  });

  test("versions of another report are not this one's", async () => {
    const other = versi(7, { laporan: "LKIP Kecamatan Ajung 2020" });
    await show({ server: { apiReadLaporan: always(laporan([other], { 7: "utuh" })) } });
    await see("Laporan disimpan sebagai Google Docs di Google Drive Anda.");
    expect(await page.getByText("Versi sebelumnya").count()).toBe(0);
  });

  test("a Doc that was found again, and one that is not listed, are said to be", async () => {
    const odd = saved(versi(2), { hasil: "ditemukan", tercatat: false });
    await show({ server: { apiSaveReport: always(odd) } });
    await button("Generate LKIP").click();
    await see("sekarang tercatat; tidak dibuat dua kali.");
    await see("belum tercatat di lembar Versi Laporan.");
  });

  test.each([
    ["The user's Drive storage quota has been exceeded.", "Ruang Google Drive Anda penuh."],
    ["Request Too Large", "Laporan terlalu besar untuk Google Drive."],
    ["User rate limit exceeded", "Batas pemakaian Google tercapai untuk sementara."],
  ])("“%s” reads “%s”", async (message, text) => {
    const error = `GoogleJsonResponseException: API call to drive.files.create failed with error: ${message}`;
    await show({ server: { apiSaveReport: [{ error }] } });
    await button("Generate LKIP").click();
    await see(text);
  });

  test("work is cancelled between two steps, and nothing is saved", async () => {
    await show();
    await see("Data siap disusun.");
    await page.evaluate(() => {
      const real = window.requestAnimationFrame.bind(window);
      // Time for a person to press the button before the next step begins.
      window.requestAnimationFrame = (done) => Number(setTimeout(() => real(done), 90));
    });
    await button("Generate LKIP").click();
    await page.evaluate(async () => {
      for (let i = 0; i < 50; i++) {
        const found = [...document.querySelectorAll("button")].find(
          ({ textContent }) => textContent === "Batalkan",
        );
        if (found) return found.click();
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    });
    await see("Data siap disusun.");
    expect(await saves()).toEqual([]);
    await button("Generate LKIP").click();
    await see("Laporan sudah jadi.");
  });

  describe("the logo", () => {
    const choose = (name: string, mimeType: string, buffer: Buffer) =>
      page.getByLabel("Logo", { exact: true }).setInputFiles({ name, mimeType, buffer });
    const kept = async () =>
      (await callsOf(page)).filter(([name]) => name === "apiSaveLogo").map(([, one]) => one);

    test("is scaled down, kept with the workbook, printed, and removed", async () => {
      await show();
      await choose("logo.png", "image/png", Buffer.from(pngOf(1200, 900), "base64"));
      await page.getByAltText("Logo yang dipakai").waitFor();
      const logo = { jenis: "png", lebar: 600, tinggi: 450, base64: expect.any(String) };
      expect(await kept()).toEqual([logo]);
      const png = Buffer.from(((await kept())[0] as Logo).base64, "base64");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([600, 450]);
      await button("Generate LKIP").click();
      await see("Laporan sudah jadi.");
      expect(JSON.parse((await download()).text).logo).toEqual(logo);
      await page.close();
      const value = {
        ...laporan(),
        logo: { jenis: "png", lebar: 1, tinggi: 1, base64: pngOf(1, 1) },
      };
      await show({ server: { apiReadLaporan: always(value) } });
      await button("Hapus logo").click();
      await page.getByAltText("Logo yang dipakai").waitFor({ state: "detached" });
      expect(await kept()).toEqual([null]);
    });

    test.each([
      [
        "logo.svg",
        "image/svg+xml",
        Buffer.from("<svg/>"),
        "Logo harus berupa gambar PNG atau JPEG.",
      ],
      [
        "logo.png",
        "image/png",
        Buffer.from("<svg onload=alert(1)/>"),
        "Gambar logo tidak terbaca.",
      ],
      ["logo.jpg", "image/jpeg", Buffer.alloc(0), "Gambar logo tidak terbaca."],
    ])("%s of type %s is refused with a sentence", async (name, type, bytes, text) => {
      await show();
      await choose(name, type, bytes);
      await see(text);
      expect(await kept()).toEqual([]);
      expect(await page.locator("img").count()).toBe(0);
    });

    test("larger than 10 MB is refused before it is decoded", async () => {
      await show();
      await page.getByLabel("Logo", { exact: true }).evaluate((input: HTMLInputElement) => {
        const chosen = new DataTransfer();
        chosen.items.add(new File([new Uint8Array(10_000_001)], "a.jpg", { type: "image/jpeg" }));
        input.files = chosen.files;
        input.dispatchEvent(new Event("change"));
      });
      await see("Berkas logo lebih besar daripada 10 MB.");
      expect(await kept()).toEqual([]);
    });

    test("that could not be kept is said, and the report can still be made", async () => {
      await show({ server: { apiSaveLogo: [{ error: "Exception: Service error" }] } });
      await choose("logo.png", "image/png", Buffer.from(pngOf(4, 4), "base64"));
      await see("Logo tidak tersimpan.");
      expect(await page.locator("img").count()).toBe(0);
      await button("Generate LKIP").click();
      await see("Laporan sudah jadi.");
    });
  });

  test("the font of Identitas is chosen, and one nobody measured is marked", async () => {
    const identitas = { ...kinerja().identitas, huruf: "Bookman Old Style" };
    await show({ server: { apiReadKinerja: always(kinerja({ identitas })) } });
    await see("nomor halaman pada Daftar Isi berupa perkiraan.");
    await button("Generate LKIP").click();
    expect(JSON.parse((await download()).text).font).toBe("Bookman Old Style");
  });

  test("a DRAF can be chosen without any galat", async () => {
    await show();
    await page.getByRole("checkbox", { name: /^Cetak sebagai DRAF/ }).check();
    await button("Generate LKIP").click();
    await see("Draf laporan sudah jadi.");
    const [[, order] = []] = await saves();
    expect((order as Simpanan).catatan).toBe("draf");
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

  test("a worker that dies at its work is told, and the report can be made again", async () => {
    await show({ worker: "dies" });
    await button("Generate LKIP").click();
    await see("Halaman tidak dapat ditata.");
    expect(await saves()).toEqual([]);
    await page.evaluate(() => Object.assign(window, { Worker: undefined }));
    await button("Coba lagi").click();
    await see("Laporan sudah jadi.");
    expect((await download()).text).toBe('{"draf":false,"font":"Arial","profile":"word"}');
  });

  test.each([
    ["cannot be composed", "compose"],
    ["cannot be drawn", "preview"],
  ] as const)(
    "a preview that %s takes nothing else of the dialog away, and can be tried again",
    async (_, broken) => {
      await show({ broken });
      await page.getByText("Pratinjau laporan", { exact: true }).click();
      await see("Pratinjau tidak dapat disusun.");
      await see("Coba lagi, atau jalankan Generate LKIP tanpa pratinjau.");
      expect(await page.locator(".paper").count()).toBe(0);
      // Another choice does not hide that it failed.
      await page.getByLabel("Huruf").selectOption("Georgia");
      await see("Pratinjau tidak dapat disusun.");
      await page.evaluate(() => Object.assign(window, { broken: undefined }));
      await button("Coba lagi").click();
      await page.locator(".paper").waitFor();
      expect(await page.getByRole("alert").count()).toBe(0);
      await button("Generate LKIP").click();
      await see("Laporan sudah jadi.");
    },
  );

  test("a failed reading can be tried again", async () => {
    await show({ server: { apiReadKinerja: [{ error: "Exception: x" }, { value: kinerja() }] } });
    await see("Data tidak terbaca.");
    await button("Coba lagi").click();
    await see("Data siap disusun.");
  });

  test("starts once however often it is clicked", async () => {
    await show({ server: { apiSaveReport: [{ value: saved(), delay: 100 }] } });
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
    ["..\\con\u0000\u202excod\r\n.exe;,", 2021, "LKIP-con-xcod-exe-2021.docx"],
    ["Dinas ".repeat(60), 2021, `LKIP-${"Dinas-".repeat(60).slice(0, 95)}.docx`],
    [undefined, undefined, "LKIP.docx"],
  ])("the file of %j %s is called %s", async (namaInstansi, tahun, name) => {
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
        apiSaveReport: always(
          saved(versi(1, { judul: evil, tautan: "javascript:window.hacked=1" })),
        ),
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
      const before = laporan([versi(1)], { 1: "utuh" });
      await show({
        dark,
        width: 320,
        server: { apiReadKinerja: always(value), apiReadLaporan: always(before) },
      });
      await page.locator(".actions").waitFor();
      expect(await lowContrast(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(await namesOf(page)).not.toContain("");
    }
  });
});
