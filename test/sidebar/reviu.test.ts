import { describeInBrowser } from "../chromium";
import { kinerja, temuan } from "./kinerja";
import { lowContrast, overflow } from "./look";
import { always, stage } from "./stage";

const row = (kode: string, jawaban?: string, keterangan?: string, pereviu?: string) => ({
  ...{ at: { tab: "Checklist Reviu", row: 4 }, teks: {}, kode, jawaban, keterangan, pereviu },
});

const at = (tab: string, line: number) => ({ tab, row: line });
const indikator = (line: number, kode: string, target?: number) => ({
  ...{ at: at("IKU", line), kode, sasaran: "S1", teks: {}, targetTahunIni: target },
  sumberTarget: "Renstra",
});

/** Two indikator, of which the second has no target. */
const book = (change = {}) =>
  kinerja({
    indikator: [indikator(4, "S1.1", 80), indikator(5, "S1.2")],
    letak: { IKU: { headerRow: 3, columns: { kode: "A", target2021: "N" } } },
    ...change,
  });

const saved = (...reviu: unknown[]) => [{ value: { reviu, bentrok: [] } }];

const server = {
  apiReadKinerja: always(book()),
  apiSaveReviu: saved(row("F1", "Ya")),
  apiGoTo: always(null),
};

jest.setTimeout(30_000);

describeInBrowser("Reviu", () => {
  const { show, page, button, see, callsTo } = stage(server);
  const open = async (change: Parameters<typeof show>[0] = {}) => {
    await show({ panel: "reviu", clock: true, ...change });
    await page()
      .getByText(/butir terjawab$/)
      .waitFor();
  };
  const item = (kode: string) => page().getByRole("group", { name: new RegExp(`^${kode}\\. `) });
  const choose = (kode: string, jawaban: string) =>
    item(kode).getByLabel(jawaban, { exact: true }).check();
  const answers = async (call = 0) => (await callsTo("apiSaveReviu"))[call]?.[1];
  /** An answer is sent once there was nothing new for a while. */
  const pause = () => page().clock.fastForward(2000);
  const until = async (count: number) => {
    await pause();
    await page().waitForFunction(
      (n) =>
        (window as unknown as { calls: unknown[][] }).calls.filter(([c]) => c === "apiSaveReviu")
          .length >= n,
      count,
    );
  };
  const today = () =>
    page().evaluate(() =>
      new Intl.DateTimeFormat("id-ID", { day: "numeric", month: "long", year: "numeric" }).format(),
    );

  test("shows what the data answer, with evidence and the way to the cell", async () => {
    await open();
    await see("Laporan menyebut target kinerja.");
    await see("1 dari 2 indikator mempunyai target 2021. Belum ada: S1.2.");
    await button("Buka IKU N5").click();
    await page().getByRole("status").filter({ hasText: "Membuka" }).waitFor({ state: "detached" });
    expect(await callsTo("apiGoTo")).toEqual([["IKU", "N5"]]);
    // Nothing is written before a person answers.
    expect(await callsTo("apiSaveReviu")).toEqual([]);
  });

  test("keeps an answer by itself, with name, date, and a row for every item", async () => {
    await open();
    const [, before] =
      (
        await page()
          .getByText(/butir terjawab$/)
          .innerText()
      ).match(/^(\d+)/) ?? [];
    await page().getByLabel("Nama pereviu").fill("Siti");
    await choose("F1", "Ya");
    await see(`${Number(before) + 1} dari 23 butir terjawab`);
    await pause();
    await see(/^Tersimpan pukul/);
    const [butir, jawaban] = (await callsTo("apiSaveReviu"))[0] as [unknown[], unknown[]];
    expect(butir).toHaveLength(23);
    expect(butir[0]).toEqual({
      kode: "F1",
      pernyataan: "Laporan memuat data pokok instansi yang perlu diketahui pembacanya.",
    });
    expect(jawaban).toEqual([
      {
        kode: "F1",
        jawaban: "Ya",
        keterangan: "",
        pereviu: "Siti",
        tanggal: await today(),
        dari: { jawaban: "", keterangan: "" },
      },
    ]);
  });

  test("a remark is kept once the typing pauses, on top of what stands there", async () => {
    const rows = [row("M1", "Tidak", "Belum ada SK.", "Budi")];
    await open({ server: { apiReadKinerja: always(book({ reviu: rows })) } });
    expect(await page().getByLabel("Nama pereviu").inputValue()).toBe("Budi");
    await item("M1").getByLabel("Keterangan atau bukti").fill("SK terbit Maret.");
    await until(1);
    expect(await answers()).toMatchObject([
      {
        kode: "M1",
        jawaban: "Tidak",
        keterangan: "SK terbit Maret.",
        pereviu: "Budi",
        dari: { jawaban: "Tidak", keterangan: "Belum ada SK." },
      },
    ]);
  });

  test("a failed attempt is told, loses nothing on the way through other panels, and can be repeated", async () => {
    const error =
      "Error: LKIP masih bekerja pada spreadsheet ini, mungkin untuk orang lain. Tunggu sebentar.";
    await open({ server: { apiSaveReviu: [{ error }, ...server.apiSaveReviu] } });
    await choose("F1", "Ya");
    await pause();
    await see(/LKIP masih bekerja pada spreadsheet ini/);
    await see("1 jawaban belum tersimpan.");
    await page().getByRole("navigation").getByText("Beranda").click();
    await page().getByRole("navigation").getByText("Reviu").click();
    expect(await item("F1").getByLabel("Ya", { exact: true }).isChecked()).toBe(true);
    await button("Coba simpan lagi").click();
    await see(/^Tersimpan pukul/);
    expect(await answers(1)).toEqual(await answers(0));
  });

  test("what is typed while an answer is on its way is kept after it", async () => {
    const slow = [{ value: { reviu: [row("F1", "Ya")], bentrok: [] }, delay: 400 }];
    await open({
      server: { apiSaveReviu: [...slow, ...saved(row("F1", "Ya"), row("F4", "Tidak"))] },
    });
    await choose("F1", "Ya");
    await until(1);
    await choose("F4", "Tidak");
    await until(2);
    expect(await answers(1)).toMatchObject([{ kode: "F4", jawaban: "Tidak" }]);
    await see(/^Tersimpan pukul/);
  });

  test("closing the sidebar sends what is not kept yet", async () => {
    await open();
    await choose("F1", "Ya");
    await page().evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
    expect(await answers()).toMatchObject([{ kode: "F1", jawaban: "Ya" }]);
  });

  test.each([
    ["Pakai jawaban saya", "Ya"],
    ["Pakai isi lembar", "Tidak"],
  ])("an answer that somebody else changed is asked about: %s", async (choice, left) => {
    const bentrok = { reviu: [row("F1", "Tidak", "Bab I kosong.")], bentrok: ["F1"] };
    await open({
      server: { apiSaveReviu: [{ value: bentrok }, ...saved(row("F1", left, "Bab I kosong."))] },
    });
    await choose("F1", "Ya");
    await pause();
    await see("Jawaban di lembar sudah berubah.");
    await see(/Di lembar kini “Tidak”: Bab I kosong\.$/);
    await button(choice).click();
    await page().getByText("Jawaban di lembar sudah berubah.").waitFor({ state: "detached" });
    expect(await item("F1").getByLabel(left, { exact: true }).isChecked()).toBe(true);
    if (left === "Ya") {
      await until(2);
      expect(await answers(1)).toMatchObject([
        { jawaban: "Ya", dari: { jawaban: "Tidak", keterangan: "Bab I kosong." } },
      ]);
    } else {
      await pause();
      expect(await callsTo("apiSaveReviu")).toHaveLength(1);
    }
  });

  test("an answer whose success got lost is not asked about", async () => {
    const lost = { reviu: [row("F1", "Ya")], bentrok: ["F1"] };
    await open({ server: { apiSaveReviu: [{ error: "NetworkError: HTTP 0" }, { value: lost }] } });
    await choose("F1", "Ya");
    await pause();
    await button("Coba simpan lagi").click();
    await see(/^Tersimpan pukul/);
    expect(await page().getByText("Jawaban di lembar sudah berubah.").count()).toBe(0);
  });

  test("another answer than the system's needs a reason", async () => {
    await open({ server: { apiSaveReviu: saved(row("F2", "Ya")) } });
    await page().locator("li", { hasText: "F2." }).getByText("Jawaban pereviu").click();
    await choose("F2", "Ya");
    await see(/Jawaban pereviu “Ya” belum dipakai karena keterangannya belum diisi/);
    await see("Tidak (sistem)");
    await item("F2").getByLabel("Keterangan atau bukti").fill("Target ada di lampiran.");
    await see("Ya (pereviu)");
    await see(/Menggantikan jawaban sistem “Tidak”/);
  });

  test("an answer can be taken back", async () => {
    await open({ server: { apiReadKinerja: always(book({ reviu: [row("M1", "Ya", "SK")] })) } });
    await button("Hapus jawaban M1").click();
    await until(1);
    expect(await answers()).toMatchObject([
      { kode: "M1", jawaban: "", keterangan: "", pereviu: "", tanggal: "" },
    ]);
  });

  test("the filter shows what is open, and does not take an item away when it is answered", async () => {
    await open({ server: { apiReadKinerja: always(book({ reviu: [row("M1", "Ya")] })) } });
    await button("Belum terjawab").click();
    expect(await button("Belum terjawab").getAttribute("aria-pressed")).toBe("true");
    expect(await item("M1").count()).toBe(0);
    await choose("M2", "Ya");
    await pause();
    await see(/^Tersimpan pukul/);
    expect(await item("M2").count()).toBe(1);
    await button("Belum terjawab").click();
    expect(await item("M1").count()).toBe(1);
  });

  test("an explanation is asked for once there is something to explain", async () => {
    await open();
    await see("Menunggu jawaban butir S8.");
    expect(await item("S9").count()).toBe(0);
    await choose("S8", "Tidak");
    await item("S9").waitFor();
  });

  test("makes the tab, and then opens it", async () => {
    await open({ server: { apiSaveReviu: saved(row("F1")) } });
    await button("Buat lembar").click();
    await button("Buka lembar").click();
    await page().waitForTimeout(100);
    expect(await answers()).toEqual([]);
    expect(await callsTo("apiGoTo")).toEqual([["Checklist Reviu", "A1"]]);
  });

  test("says so when the data cannot be checked, rather than answer without findings", async () => {
    await show({ panel: "reviu", broken: "checks" });
    await see("Data belum dapat diperiksa.");
    expect(
      await page()
        .getByText(/butir terjawab$/)
        .count(),
    ).toBe(0);
  });

  test("an empty spreadsheet is judged in nothing", async () => {
    await open({ server: { apiReadKinerja: always(book({ indikator: [], anggaran: [] })) } });
    await see("0 dari 23 butir terjawab");
    await see("Lembar IKU belum memuat indikator.");
  });

  test("is reached from Beranda, and reads again what people typed in the tab", async () => {
    const read = [{ value: book() }, { value: book({ reviu: [row("F1", "Ya", "Bab I")] }) }];
    await show({ server: { apiReadKinerja: read } });
    await page().getByRole("main").getByRole("button", { name: "Reviu", exact: true }).click();
    await see("Ya (pereviu)");
    expect(await item("F1").getByLabel("Keterangan atau bukti").inputValue()).toBe("Bab I");
  });

  test("works with the keyboard alone", async () => {
    await open();
    await item("F1").getByLabel("Ya", { exact: true }).focus();
    await page().keyboard.press("Space");
    await page().keyboard.press("Tab");
    await page().keyboard.type("Bab I");
    await until(1);
    expect(await answers()).toMatchObject([{ kode: "F1", jawaban: "Ya", keterangan: "Bab I" }]);
  });

  test.each([true, false])("is readable and fits the sidebar (dark: %s)", async (dark) => {
    const error = "Error: Layanan sedang terganggu. Coba lagi.";
    const found = { temuan: [temuan()], reviu: [row("M1", "Tidak", "x".repeat(300))] };
    await open({
      dark,
      server: { apiReadKinerja: always(book(found)), apiSaveReviu: [{ error }] },
    });
    await choose("F1", "Tidak");
    await pause();
    await see("Jawaban belum tersimpan.");
    expect(await lowContrast(page())).toEqual([]);
    expect(await overflow(page())).toBe(0);
  });
});
