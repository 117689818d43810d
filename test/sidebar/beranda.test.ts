import { describeInBrowser } from "../chromium";
import { kinerja, nothing, scaffolded } from "./kinerja";
import { lowContrast, namesOf, overflow } from "./look";
import { always, stage } from "./stage";

const LIMA = "Lima kategori, Sangat Tinggi sampai Sangat Rendah (Permendagri 86/2017)";
const EVIL = '<img src=x onerror="window.hacked=1">';

const skala = (
  [
    [100, "lebih dari", "Sangat Baik", "hijau tua"],
    [76, "minimal", "Baik", "hijau"],
    [55, "minimal", "Cukup", "kuning"],
    [undefined, "minimal", "Kurang", "merah"],
    // Below the classes only the scores of codes go on.
    [undefined, undefined, undefined, undefined],
  ] as const
).map(([batasBawah, jenis, kategori, warna]) => ({ batasBawah, jenis, kategori, warna, teks: {} }));

const blank = { tab: "IKU", header: "Target 2020", isi: 0 };
const filled = { tab: "IKU", header: "Target 2027", isi: 4 };
const made = (...lebih: unknown[]) =>
  always({ dibuat: [], ditambah: ["IKU"], dilewati: [], lebih });

const server = {
  apiReadKinerja: always(kinerja({ skala })),
  apiScaffold: made(blank, filled),
  apiRemoveYears: always({ dihapus: ["Target 2020", "Target 2027"] }),
  apiUseScale: always(null),
  apiGoTo: always(null),
};

jest.setTimeout(30_000);

describeInBrowser("Beranda", () => {
  const { show, page, button, see, callsTo, focused } = stage(server);

  describe("year columns outside the Renstra period", () => {
    const scaffold = async (change: Parameters<typeof show>[0] = {}) => {
      await show(change);
      await button("Siapkan lembar LKIP").click();
      await see("Lembar sudah siap.");
    };

    test("are listed with what is in them, and kept without a call", async () => {
      await scaffold();
      await see("Kolom di luar periode Renstra");
      await see(/IKU: Target 2020, kosong/);
      await see(/IKU: Target 2027, 4 sel terisi/);
      await button("Pertahankan").click();
      await see("Kolom dipertahankan.");
      expect(await focused()).toBe("Kolom dipertahankan.");
      expect(await callsTo("apiRemoveYears")).toEqual([]);
    });

    test("are not spoken of when there are none", async () => {
      await scaffold({ server: { apiScaffold: made() } });
      expect(await page().getByText("Kolom di luar").count()).toBe(0);
    });

    test("go at one click when they are blank", async () => {
      await scaffold({
        server: { apiScaffold: made(blank), apiRemoveYears: always({ dihapus: ["Target 2020"] }) },
      });
      await button("Hapus kolom ini").click();
      await see("1 kolom dihapus.");
      expect(await focused()).toContain("Target 2020");
      expect(await callsTo("apiRemoveYears")).toEqual([[[blank]]]);
    });

    test("are asked for once more when something would be lost", async () => {
      await scaffold();
      await button("Hapus 2 kolom ini").click();
      await see("4 sel terisi ikut terhapus.");
      expect(await callsTo("apiRemoveYears")).toEqual([]);
      expect(await focused()).toContain("4 sel terisi ikut terhapus.");
      await button("Ya, hapus").click();
      await see("2 kolom dihapus.");
      expect(await callsTo("apiRemoveYears")).toEqual([[[blank, filled]]]);
      expect(await button(/^Hapus/).count()).toBe(0);
    });

    test("can go as far as they are blank", async () => {
      await scaffold({ server: { apiRemoveYears: always({ dihapus: ["Target 2020"] }) } });
      await button("Hapus 2 kolom ini").click();
      await button("Hapus yang kosong saja").click();
      await see("1 kolom dihapus.");
      expect(await callsTo("apiRemoveYears")).toEqual([[[blank]]]);
    });

    test("can be kept at the second question too", async () => {
      await scaffold({ server: { apiScaffold: made(filled) } });
      await button("Hapus kolom ini").click();
      await see("4 sel terisi ikut terhapus.");
      expect(await button("Hapus yang kosong saja").count()).toBe(0);
      await button("Pertahankan").click();
      await see("Kolom dipertahankan.");
      expect(await callsTo("apiRemoveYears")).toEqual([]);
    });

    test("say so when the server finds none of them any more", async () => {
      await scaffold({ server: { apiRemoveYears: always({ dihapus: [] }) } });
      await button("Hapus 2 kolom ini").click();
      await button("Ya, hapus").click();
      await see("Tidak ada kolom yang dihapus.");
    });

    test("that could not be removed can be tried again", async () => {
      await scaffold({
        server: { apiRemoveYears: [{ error: "Exception: x" }, ...server.apiRemoveYears] },
      });
      await button("Hapus 2 kolom ini").click();
      await button("Ya, hapus").click();
      await see("Kolom belum dihapus.");
      expect(await page().getByRole("alert").isVisible()).toBe(true);
      await button("Coba lagi").click();
      await see("2 kolom dihapus.");
    });

    test("are asked about anew after another Siapkan lembar", async () => {
      await scaffold();
      await button("Pertahankan").click();
      await see("Kolom dipertahankan.");
      await button("Siapkan lembar LKIP").click();
      await see("Kolom di luar periode Renstra");
    });

    test("fit 300 px, and their headers are only ever text", async () => {
      for (const dark of [false, true]) {
        if (dark) await page().close();
        const evil = { tab: EVIL, header: EVIL.repeat(3), isi: 9 };
        await scaffold({ dark, server: { apiScaffold: made(evil) } });
        await see(/<img/);
        for (let asked = 0; asked < 2; asked++) {
          expect(await overflow(page())).toBe(0);
          expect(await lowContrast(page())).toEqual([]);
          if (asked === 0) await button("Hapus kolom ini").click();
        }
        expect(await page().locator("img").count()).toBe(0);
      }
    });
  });

  describe("the scale", () => {
    const unfold = async (change: Parameters<typeof show>[0] = {}) => {
      await show(change);
      await page().getByText("Ganti skala penilaian").click();
    };
    const use = () => button("Pakai skala ini");

    test("names the one in use, and every class with its bounds", async () => {
      await unfold();
      const chosen = page().getByRole("radio", { checked: true });
      expect(await chosen.locator("xpath=..").innerText()).toContain("Dipakai sekarang");
      expect(await page().locator(".classes").first().locator("tr").allInnerTexts()).toEqual([
        expect.stringMatching(/Sangat Baik.*lebih dari 100%/s),
        expect.stringMatching(/Baik.*minimal 76%/s),
        expect.stringMatching(/Cukup.*minimal 55%/s),
        expect.stringMatching(/Kurang.*kurang dari 55%/s),
      ]);
      expect(await use().getAttribute("aria-disabled")).toBe("true");
    });

    test("is replaced by the one chosen, and read again", async () => {
      await unfold();
      await page().getByLabel(LIMA).check();
      await see(/Baris kategori pada lembar Skala diganti/);
      await use().click();
      await see("Skala sudah diganti.");
      const [[classes] = []] = await callsTo("apiUseScale");
      expect(classes).toHaveLength(5);
      expect(classes).toContainEqual({
        batasBawah: null,
        jenis: "minimal",
        kategori: "Sangat Rendah",
        warna: "merah",
      });
      expect(await callsTo("apiReadKinerja")).toHaveLength(2);
      expect(await focused()).toBe("Pakai skala ini");
    });

    test("of the instansi's own has no name, and is not replaced before one is chosen", async () => {
      const own = kinerja({ skala: skala.slice(1) });
      await unfold({ server: { apiReadKinerja: always(own) } });
      await see(/Lembar Skala memuat skala lain/);
      expect(await page().getByRole("radio", { checked: true }).count()).toBe(0);
      await use().click({ force: true });
      expect(await callsTo("apiUseScale")).toEqual([]);
    });

    test("can be chosen with the keyboard alone", async () => {
      await show();
      await see("Semua lembar sudah ada.");
      await page().locator(".scale summary").focus();
      for (const key of ["Enter", "Tab", "ArrowDown", "Tab", "Enter"]) {
        await page().keyboard.press(key);
      }
      await see("Skala sudah diganti.");
      const [[classes] = []] = await callsTo("apiUseScale");
      expect(classes).toHaveLength(5);
    });

    test("that could not be replaced is told in view, and tried again", async () => {
      const error = "Error: Lembar “Skala” belum lengkap. Jalankan Siapkan lembar LKIP dahulu.";
      await unfold({ server: { apiUseScale: [{ error }, { value: null }] } });
      await page().getByLabel(LIMA).check();
      await use().click();
      await see("Skala belum diganti.");
      const top = await page()
        .getByRole("alert")
        .evaluate((a) => a.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      await button("Coba lagi").click();
      await see("Skala sudah diganti.");
    });

    test("is not offered before its tab exists", async () => {
      await show({ server: { apiReadKinerja: always(nothing()) } });
      await see(/lembar belum ada/);
      expect(await page().getByText("Ganti skala penilaian").count()).toBe(0);
    });
  });

  describe("completeness", () => {
    const rows = () => page().locator(".kelengkapan li:visible").allTextContents();

    test("lists what tabs lack in their order, rounded down, and folds complete ones away", async () => {
      await show();
      await see("5 lembar lengkap");
      expect(await rows()).toEqual([
        "Buka lembar Organisasi: belum ada baris",
        "Buka lembar IKU: 12 dari 14 isian wajib, 85%",
        "Buka lembar Pengukuran: 1 dari 6 isian wajib, 16%",
        "Buka lembar Anggaran: 999 dari 1.000 isian wajib, 99%",
      ]);
      await page().getByText("5 lembar lengkap").click();
      expect(await rows()).toContain("Buka lembar RKT: 80 dari 80 isian wajib, 100%");
      expect(await namesOf(page())).not.toContain("");
    });

    test("opens a tab at a click, and names the first that lacks something", async () => {
      await show();
      await button(/Buka lembar IKU/).click();
      await button("Buka lembar Organisasi").click();
      await page().waitForTimeout(50);
      expect(await callsTo("apiGoTo")).toEqual([
        ["IKU", "A1"],
        ["Organisasi", "A1"],
      ]);
    });

    test("a tab that cannot be opened says why, and is tried again", async () => {
      const error = "Error: Lembar “IKU” tidak ditemukan.";
      await show({ server: { apiGoTo: [{ error }, { value: null }] } });
      await button(/Buka lembar IKU/).click();
      await see("Lembar “IKU” tidak ditemukan.");
      await button("Coba lagi").click();
      await page().getByRole("alert").waitFor({ state: "detached" });
    });

    test("a tab that does not exist is not listed", async () => {
      const gangguan = [{ jenis: "lembar-hilang", tab: "IKU" }];
      await show({ server: { apiReadKinerja: always(kinerja({ gangguan })) } });
      await see("5 lembar lengkap");
      expect((await rows()).some((row) => row.includes("IKU"))).toBe(false);
    });

    test("the step is finished only when nothing is lacking", async () => {
      await show();
      expect(await page().locator("h2").nth(1).textContent()).toBe("Isi data, belum lengkap");
      await page().close();
      const kelengkapan = [{ tab: "IKU", terisi: 4, wajib: 4 }];
      await show({ server: { apiReadKinerja: always(kinerja({ kelengkapan })) } });
      expect(await page().locator("h2").nth(1).textContent()).toBe("Isi data, selesai");
      expect(await button(/^Buka lembar/).count()).toBe(0);
    });

    test("of new tabs begins with Identitas", async () => {
      await show({ server: { apiReadKinerja: always(scaffolded()) } });
      expect((await rows())[0]).toBe("Buka lembar Identitas: 0 dari 8 isian wajib, 0%");
      await button("Buka lembar Identitas").waitFor();
    });
  });

  test("after an example is filled in, only reading is tried again", async () => {
    const read = [{ value: scaffolded() }, { error: "Exception: x" }, { value: kinerja() }];
    const tab = ["Identitas", "IKU"];
    await show({
      server: { apiReadKinerja: read, apiScaffold: made(), apiFillExample: always({ tab }) },
    });
    await button("Isi contoh").click();
    await page().locator("main").getByRole("button", { name: "Isi contoh" }).click();
    await see("Data tidak terbaca.");
    await see("Contoh sudah diisi.");
    await button("Coba lagi").click();
    await page().getByRole("alert").waitFor({ state: "detached" });
    expect(await callsTo("apiFillExample")).toHaveLength(1);
  });
});
