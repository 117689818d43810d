import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeInBrowser } from "../chromium";
import { kinerja } from "./kinerja";
import { lowContrast, namesOf, overflow } from "./look";
import { always, stage } from "./stage";

jest.setTimeout(30_000);

/** What Sheets shows of each custom function: its words and an example, from its JSDoc. */
const documented = [
  ...readFileSync(join(__dirname, "../../src/main.ts"), "utf8").matchAll(
    /\/\*\*\n \* (.+)\n(?: \*.*\n)+? \* @customfunction\n \*\/\nglobal\.(\w+)/g,
  ),
].map(([, words = "", name = ""]) => [name, words.replace("Contoh: ", "")]);

describeInBrowser("Bantuan", () => {
  const { show, page, button, see, callsTo, focused } = stage({
    apiReadKinerja: always(kinerja()),
    apiLicences: always(null),
  });

  test("tells the first hour without asking the server for anything", async () => {
    await show({ panel: "bantuan" });
    await see("Satu jam pertama");
    expect(await page().locator(".numbered > li").count()).toBe(7);
    expect(await page().evaluate(() => (window as unknown as { calls: unknown[] }).calls)).toEqual(
      [],
    );
  });

  test.each([
    ["contoh Kecamatan Ajung", "Isi contoh"],
    ["Lihat yang masih kurang", "Langkah menyusun LKIP"],
    ["Checklist Reviu", "Checklist Reviu"],
    ["mulai tahun baru", "Mulai tahun baru"],
  ])("“%s” opens its panel", async (link, heading) => {
    await show({ panel: "bantuan" });
    await page().locator("main").getByRole("button", { name: link, exact: true }).click();
    await page().getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
  });

  test("is one key away from any panel, under its own name", async () => {
    await show();
    await see(/Dibaca pukul/);
    await button("Bantuan").focus();
    await page().keyboard.press("Enter");
    await see("Satu jam pertama");
    await page().waitForFunction(() => document.activeElement?.tagName === "H1");
    expect(await focused()).toBe("Bantuan");
  });

  test("shows every custom function in the words of Sheets, within 300 px, in both schemes", async () => {
    for (const dark of [false, true]) {
      if (dark) await page().close();
      await show({ panel: "bantuan", dark });
      await page().getByText(`${documented.length} fungsi untuk sel sendiri`).click();
      await see('=CAPAIAN(B2; C2; "positif")');
      const rows = page().locator(".functions > div");
      const told = await rows.evaluateAll((all) =>
        all.map((row) => ["dt", "dd"].map((tag) => row.querySelector(tag)?.textContent)),
      );
      expect(told).toEqual(documented);
      await page().getByText("Izin dan privasi").click();
      expect(await overflow(page())).toBe(0);
      expect(await lowContrast(page())).toEqual([]);
      expect(await namesOf(page())).not.toContain("");
    }
  });

  test("opens the licences, and says so when it could not", async () => {
    const error = "Exception: Kesalahan server.";
    await show({ panel: "bantuan", server: { apiLicences: [{ error }, { value: null }] } });
    await page().getByText("Lisensi", { exact: true }).click();
    await button("Lihat semua lisensi").click();
    await see("Lisensi tidak dapat ditampilkan.");
    await button("Coba lagi").click();
    await page().getByRole("alert").waitFor({ state: "detached" });
    expect(await callsTo("apiLicences")).toHaveLength(2);
  });
});
