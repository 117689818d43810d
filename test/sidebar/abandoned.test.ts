import { violations } from "../axe";
import { describeInBrowser } from "../chromium";
import { kinerja, nothing, scaffolded, temuanCampuran } from "./kinerja";
import { lowContrast, overflow } from "./look";
import { always, stage } from "./stage";

const made = { dibuat: ["IKU"], ditambah: [], dilewati: [], lebih: [] };
const server = {
  apiReadKinerja: always(kinerja({ temuan: temuanCampuran })),
  apiScaffold: always(made),
  apiFillExample: always({ tab: ["Identitas", "IKU"] }),
  apiWriteTemuan: always(null),
  apiFile: always({ nama: "LKIP", url: "" }),
  apiGoTo: always(null),
};
/** No answer comes before the clock is put forward: long after the button to stop waiting. */
const LATE = 120_000;

jest.setTimeout(60_000);

describeInBrowser("long work", () => {
  const { show: open, page, button, see, callsTo, focused } = stage(server);
  const show = (scene: Parameters<typeof open>[0] = {}) => open({ ...scene, clock: true });
  /** The button is there after a while of work, which begins a moment after the click. */
  const waited = async (name: "Batalkan" | "Jangan tunggu") => {
    for (let i = 0; i < 60 && (await button(name).count()) === 0; i++) {
      await page().clock.fastForward(500);
    }
    await button(name).waitFor();
  };
  const stop = async (name: "Batalkan" | "Jangan tunggu") => {
    await waited(name);
    await button(name).click();
  };
  const answer = () => page().clock.fastForward(LATE);
  const nav = (name: string) => page().getByRole("navigation").getByText(name).click();

  test("offers no way out while it is short", async () => {
    await show({ server: { apiReadKinerja: [{ value: kinerja(), delay: 1000 }] } });
    await see("Membaca data…");
    expect(await button("Batalkan").count()).toBe(0);
    await see(/Dibaca pukul/);
  });

  test("that only reads is cancelled, says so, and its answer is of no use any more", async () => {
    const read = [{ value: nothing(), delay: LATE }, { value: kinerja() }];
    await show({ server: { apiReadKinerja: read } });
    await stop("Batalkan");
    await see("Pembacaan dibatalkan.");
    expect(await focused()).toContain("Pembacaan dibatalkan.");
    expect(await page().locator("main").getAttribute("aria-busy")).toBe("false");
    await button("Baca lagi").click();
    await see("3 indikator, 2 sudah diukur; 4 baris anggaran.");
    await answer();
    await see("3 indikator, 2 sudah diukur; 4 baris anggaran.");
    expect(await page().getByText("Pembacaan dibatalkan.").count()).toBe(0);
  });

  test("that writes goes on in Google: the panel can be used, and tells how it ended", async () => {
    await show({
      server: {
        apiReadKinerja: [{ value: nothing() }, { value: scaffolded() }],
        apiScaffold: [{ value: made, delay: LATE }],
      },
    });
    await button("Siapkan lembar LKIP").click();
    await stop("Jangan tunggu");
    await see("Google tetap menyiapkan lembar.");
    await see(/tidak dapat dihentikan dari panel/);
    expect(await focused()).toContain("Google tetap menyiapkan lembar.");
    await nav("Contoh");
    await see("Pilih contoh");
    await see("Google tetap menyiapkan lembar.");
    await nav("Beranda");
    await answer();
    await see("Google selesai menyiapkan lembar.");
    expect(await page().getByRole("status").innerText()).toBe("Google selesai menyiapkan lembar.");
    // What it did is told as if one had waited.
    await see("Lembar sudah siap.");
    await button("Baca lagi").click();
    await see(/Dibaca pukul/);
    expect(await page().locator('[aria-current="step"] h2').innerText()).toMatch(/^Isi data/);
    expect(await page().getByText("Google selesai").count()).toBe(0);
    expect(await callsTo("apiScaffold")).toHaveLength(1);
  });

  test("that goes wrong when nobody waits is told all the same", async () => {
    const error = "Exception: Exceeded maximum execution time";
    await show({ server: { apiScaffold: [{ error, delay: LATE }] } });
    await button("Siapkan lembar LKIP").click();
    await stop("Jangan tunggu");
    await answer();
    await see("Google tidak selesai menyiapkan lembar.");
    const alert = page().getByRole("alert");
    expect(await alert.innerText()).toContain("Waktu server habis");
    expect(await alert.innerText()).toContain("yang sudah jadi tidak diulang");
  });

  test("in steps begins none after, and says which", async () => {
    const scaffold = [{ value: made, delay: LATE }, { value: made }];
    await show({ panel: "contoh", server: { apiScaffold: scaffold } });
    await button("Isi contoh").click();
    await stop("Jangan tunggu");
    await see("Contoh belum diisi. Tekan Isi contoh lagi sesudahnya.");
    await answer();
    await see("Google selesai menyiapkan lembar.");
    await see("Contoh belum diisi. Tekan Isi contoh lagi sesudahnya.");
    expect(await callsTo("apiFillExample")).toEqual([]);
    await page().locator("main").getByRole("button", { name: "Isi contoh" }).click();
    await see("Contoh sudah diisi.");
  });

  test("that is cancelled while it reads records nothing", async () => {
    const read = [{ value: kinerja({ temuan: temuanCampuran }), delay: LATE }];
    await show({ panel: "periksa", server: { apiReadKinerja: read } });
    await stop("Batalkan");
    await see("Pembacaan dibatalkan.");
    await answer();
    expect(await callsTo("apiWriteTemuan")).toEqual([]);
    expect(await page().locator(".temuan").count()).toBe(0);
  });

  test("keeps the findings that are only to be recorded yet, and tells when that fails", async () => {
    const written = [{ error: "Exception: x", delay: LATE }, { value: null }];
    await show({ panel: "periksa", server: { apiWriteTemuan: written } });
    await stop("Jangan tunggu");
    await see("Google tetap mencatat temuan.");
    expect(await page().locator(".temuan").count()).toBe(5);
    await answer();
    await see("Google tidak selesai mencatat temuan.");
    await button("Periksa lagi").click();
    await see(/^Diperiksa /);
    expect(await page().getByText("Google tidak selesai").count()).toBe(0);
    expect(await callsTo("apiWriteTemuan")).toHaveLength(2);
  });

  test("begins no year when it was cancelled before that", async () => {
    const read = [{ value: kinerja() }, { value: kinerja(), delay: LATE }, { value: kinerja() }];
    const failed = [{ error: "Exception: x" }];
    await show({ panel: "tahun-baru", server: { apiReadKinerja: read, apiNewYear: failed } });
    await page().getByRole("checkbox").check();
    await button("Mulai tahun 2022").click();
    await button("Coba lagi").click();
    await stop("Batalkan");
    await answer();
    expect(await callsTo("apiNewYear")).toHaveLength(1);
  });

  test("of a new year is taken up when its answer comes", async () => {
    const next = kinerja({ identitas: { tahun: 2022, akhirRenstra: 2026, teks: {} } });
    const value = {
      ...{ tahun: 2022, riwayat: 5, dikosongkan: ["Anggaran"], ditandai: 12 },
      renstraBerakhir: false,
    };
    await show({
      panel: "tahun-baru",
      server: {
        apiReadKinerja: [{ value: kinerja() }, { value: next }],
        apiNewYear: [{ value, delay: LATE }],
      },
    });
    await page().getByRole("checkbox").check();
    await button("Mulai tahun 2022").click();
    await stop("Jangan tunggu");
    await answer();
    await see("Google selesai menyiapkan tahun 2022.");
    await button("Baca lagi").click();
    await see("Tahun 2022 sudah dimulai.");
    await see("12 teks");
  });

  test("that is left can be left by the keyboard, in 300 px, with 4.5:1 and for axe", async () => {
    for (const dark of [false, true]) {
      if (dark) await page().close();
      await show({ dark, server: { apiScaffold: [{ delay: "never" }] } });
      await see(/Dibaca pukul/);
      await button("Siapkan lembar LKIP").focus();
      await page().keyboard.press("Enter");
      await waited("Jangan tunggu");
      expect(await overflow(page())).toBe(0);
      await page().keyboard.press("Shift+Tab");
      while ((await focused()) !== "Jangan tunggu") await page().keyboard.press("Tab");
      await page().keyboard.press("Enter");
      await see("Google tetap menyiapkan lembar.");
      expect(await focused()).toContain("Google tetap menyiapkan lembar.");
      expect(await overflow(page())).toBe(0);
      expect(await lowContrast(page())).toEqual([]);
      expect(await violations(page())).toEqual([]);
    }
  });
});
