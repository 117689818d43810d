import { describeInBrowser } from "../chromium";
import { kinerja } from "./kinerja";
import { lowContrast, overflow } from "./look";
import { always, stage } from "./stage";

const EDIT = "https://docs.google.com/spreadsheets/d/a_B-1/edit?gid=0#gid=0";

/** The workbook once the year in it has changed. */
const next = (change = {}) =>
  kinerja({ identitas: { tahun: 2022, akhirRenstra: 2026, teks: {}, ...change } });

const server = {
  apiReadKinerja: [{ value: kinerja() }, { value: next() }],
  apiFile: always({ nama: "Salinan LKIP", url: EDIT }),
  apiNewYear: always({
    tahun: 2022,
    riwayat: 5,
    dikosongkan: ["Pengukuran", "Anggaran"],
    ditandai: 12,
    renstraBerakhir: false,
  }),
  apiGoTo: always(null),
};

jest.setTimeout(30_000);

describeInBrowser("Tahun baru", () => {
  const { show, page, button, see, callsTo, focused } = stage(server);
  const open = (change: Parameters<typeof show>[0] = {}) =>
    show({ panel: "tahun-baru", ...change });
  const begin = async () => {
    await page().getByRole("checkbox").check();
    await button("Mulai tahun 2022").click();
  };

  test("says what moves, what is emptied and what is kept", async () => {
    await open();
    await see(/realisasi 2021 masuk ke kolom Realisasi 2021 pada lembar IKU/);
    await see(/Isian khusus tahun 2021 dikosongkan/);
    await see(/ditandai “\[PERBARUI\]”/);
    await see(/kerjakan pada salinannya/);
  });

  test.each([
    [EDIT, "https://docs.google.com/spreadsheets/d/a_B-1/copy"],
    [
      "https://docs.google.com/a/jemberkab.go.id/spreadsheets/u/1/d/x/edit",
      "https://docs.google.com/a/jemberkab.go.id/spreadsheets/u/1/d/x/copy",
    ],
  ])("offers Google's copy page of %s in a new tab", async (url, href) => {
    await open({ server: { apiFile: always({ nama: "LKIP", url }) } });
    const link = page().getByRole("link", { name: /^Buat salinan/ });
    expect(await link.getAttribute("href")).toBe(href);
    expect(await link.getAttribute("target")).toBe("_blank");
    expect(await link.getAttribute("rel")).toContain("noopener");
  });

  test.each([
    ["the embedded host", "http://127.0.0.1:8080/"],
    ["another site", "https://docs.google.com.example.com/spreadsheets/d/1/edit"],
    ["a script", "javascript:alert(1)//docs.google.com/spreadsheets/d/1/edit"],
    ["nothing", ""],
  ])("asks for a copy in words where the address is that of %s", async (_, url) => {
    await open({ server: { apiFile: always({ nama: "LKIP", url }) } });
    await see("Buat salinan berkas ini dahulu.");
    expect(await page().getByRole("link").count()).toBe(0);
  });

  test("begins only once the copy is confirmed, and says what was done", async () => {
    await open();
    await see(
      "Berkas ini, “Salinan LKIP”, adalah salinannya; berkas tahun 2021 tersimpan terpisah.",
    );
    await see("Centang pernyataan di atas dahulu.");
    expect(await button("Mulai tahun 2022").getAttribute("aria-disabled")).toBe("true");
    await button("Mulai tahun 2022").click({ force: true });
    expect(await callsTo("apiNewYear")).toEqual([]);
    await begin();
    await see("Tahun 2022 sudah dimulai.");
    expect(await callsTo("apiNewYear")).toEqual([[2021]]);
    expect(await page().locator(".made").innerText()).toMatch(
      /5 isian\s+Dikosongkan\s+Pengukuran, Anggaran\s+Ditandai “\[PERBARUI\]”\s+12 teks/,
    );
    expect(await focused()).toContain("Tahun 2022 sudah dimulai.");
    expect(
      await page()
        .getByText(/^Periode Renstra berakhir/)
        .count(),
    ).toBe(0);
    await button("Buka lembar Analisis").click();
    await button("Lanjut ke Beranda").click();
    await see("Langkah menyusun LKIP");
    expect(await callsTo("apiGoTo")).toEqual([["Analisis", "A1"]]);
    // Back on the panel the result is still there, and leaves the keyboard at the heading.
    await page().getByRole("navigation").getByText("Tahun baru").click();
    await see("Tahun 2022 sudah dimulai.");
    await page().waitForTimeout(200);
    expect(await focused()).toBe("Mulai tahun baru");
  });

  test("asks for the new Renstra period when the year lies after it", async () => {
    const read = [{ value: kinerja() }, { value: next({ akhirRenstra: 2021 }) }];
    await open({ server: { apiReadKinerja: read } });
    await begin();
    await see("Periode Renstra berakhir sebelum 2022.");
    await button("Isi Tahun awal Renstra").click();
    await page().waitForTimeout(50);
    expect(await callsTo("apiGoTo")).toEqual([["Identitas", "B8"]]);
  });

  test("works with the keyboard alone", async () => {
    await open();
    await see("Mulai tahun 2022");
    await page().getByRole("link").focus();
    for (const key of ["Tab", "Space", "Tab", "Enter"]) await page().keyboard.press(key);
    await see("Tahun 2022 sudah dimulai.");
  });

  test("without Tahun laporan leads to its cell, and reads again", async () => {
    const read = [{ value: kinerja({ identitas: { teks: {} } }) }, { value: kinerja() }];
    await open({ server: { apiReadKinerja: read } });
    await see("Tahun laporan belum diisi.");
    expect(await page().getByRole("checkbox").count()).toBe(0);
    await button("Isi Tahun laporan").click();
    await page().getByRole("status").filter({ hasText: "Membuka" }).waitFor({ state: "detached" });
    await button("Baca lagi").click();
    await see("Buat salinan berkas");
    expect(await callsTo("apiGoTo")).toEqual([["Identitas", "B7"]]);
  });

  test("without Identitas leads to Beranda", async () => {
    const read = always(kinerja({ identitas: { teks: {} }, letak: {} }));
    await open({ server: { apiReadKinerja: read } });
    await button("Buka Beranda").click();
    await see("Langkah menyusun LKIP");
  });

  test("a failed reading can be tried again", async () => {
    await open({ server: { apiFile: [{ error: "Exception: x" }, ...server.apiFile] } });
    await see("Data tidak terbaca.");
    await button("Coba lagi").click();
    await see("Buat salinan berkas");
  });

  test("a failure is told, and trying again begins the same year", async () => {
    const error =
      "Error: Lembar “Skala” berisi hal lain. Ganti namanya dahulu; tidak ada yang diubah.";
    const read = [{ value: kinerja() }, { value: kinerja() }, { value: next() }];
    await open({
      server: { apiReadKinerja: read, apiNewYear: [{ error }, ...server.apiNewYear] },
    });
    await begin();
    await see("Tahun 2022 belum selesai disiapkan.");
    await see(/Lembar “Skala” berisi hal lain/);
    await button("Coba lagi").click();
    await see("Tahun 2022 sudah dimulai.");
    expect(await callsTo("apiNewYear")).toEqual([[2021], [2021]]);
  });

  test("a lost answer does not begin a second year", async () => {
    await open({ server: { apiNewYear: [{ error: "NetworkError: HTTP 0" }] } });
    await begin();
    await button("Coba lagi").click();
    await see("Tahun laporan pada lembar Identitas kini 2022.");
    expect(await callsTo("apiNewYear")).toEqual([[2021]]);
  });

  test("only reading is tried again when the year has begun and reading failed", async () => {
    const read = [{ value: kinerja() }, { error: "Exception: x" }, { value: next() }];
    await open({ server: { apiReadKinerja: read } });
    await begin();
    await see("Data tidak terbaca.");
    await see("Tahun 2022 sudah dimulai.");
    await button("Coba lagi").click();
    await page().getByRole("alert").waitFor({ state: "detached" });
    expect(await callsTo("apiNewYear")).toHaveLength(1);
  });

  test("a year that has changed asks for the copy again", async () => {
    await open();
    await page().getByRole("checkbox").check();
    await button("Perbarui").click();
    await see("Mulai tahun 2023");
    expect(await page().getByRole("checkbox").isChecked()).toBe(false);
  });

  test("starts once, and says what it is doing", async () => {
    await open({ server: { apiNewYear: [{ ...server.apiNewYear[0], delay: 300 }] } });
    await page().getByRole("checkbox").check();
    await button("Mulai tahun 2022").dblclick();
    expect(await page().getByRole("status").innerText()).toBe("Menyiapkan tahun 2022…");
    await see("Tahun 2022 sudah dimulai.");
    expect(await callsTo("apiNewYear")).toHaveLength(1);
  });

  test("waits its turn when it is opened in the middle of other work", async () => {
    await show({ server: { apiReadKinerja: [{ value: kinerja(), delay: 300 }] } });
    await page().getByRole("navigation").getByText("Tahun baru").click();
    await see("Buat salinan berkas");
  });

  test("the result fits 300 px and keeps 4.5:1, and a file name is only ever text", async () => {
    const nama = `<img src=x onerror="window.hacked=1">${"x".repeat(80)}`;
    const read = [{ value: kinerja() }, { value: next({ akhirRenstra: 2021 }) }];
    for (const dark of [false, true]) {
      if (dark) await page().close();
      const file = always({ nama, url: EDIT });
      await open({ dark, server: { apiReadKinerja: read, apiFile: file } });
      await see(/<img/);
      expect(await page().locator("img").count()).toBe(0);
      expect(await overflow(page())).toBe(0);
      await begin();
      await see("Periode Renstra berakhir sebelum 2022.");
      expect(await overflow(page())).toBe(0);
      expect(await lowContrast(page())).toEqual([]);
    }
  });
});
