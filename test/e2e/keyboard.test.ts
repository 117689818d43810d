/**
 * From the grid to the finished report without a mouse: what is never called here is a click. Needs
 * `npm run build` and Chromium; without it the tests are reported as skipped.
 */
import { once } from "node:events";
import type { Browser, Frame } from "playwright-core";
import { describeInBrowser, launch } from "../chromium";
import { serve } from "./serve";
import { eventually, type Visitor, visit } from "./visitor";

jest.setTimeout(180_000);

/** The longest step, making all the tabs, on a busy machine. */
const PATIENCE = 75_000;

interface Stop {
  /** Part of the page that has the keyboard. */
  readonly area: "grid" | "menus" | "sidebar" | "dialog" | "alert" | "page";
  /** What has it there, as it is called; “” in the grid. */
  readonly name: string;
  /** Whether a person sees which it is. */
  readonly isSeen: boolean;
}

describeInBrowser("the way to the report, by the keyboard alone", () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let visitor: Visitor;
  let press: (key: string) => Promise<void>;

  beforeAll(async () => {
    [server, browser] = await Promise.all([serve("--rows", "150"), launch()]);
    visitor = await visit(browser, server.url, { width: 1366, height: 768 });
    visitor.page.setDefaultTimeout(PATIENCE);
    press = (key) => visitor.page.keyboard.press(key);
  });

  afterAll(async () => {
    await browser?.close();
    if (server?.process.kill()) await once(server.process, "exit");
  });

  /** Name of what has the keyboard in one document, and whether it is marked. */
  const inFrame = (frame: Frame) =>
    frame.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return { name: "", isSeen: false };
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const label = at.getAttribute("aria-label") ?? (at as HTMLInputElement).labels?.[0];
      const name = typeof label === "string" ? label : (label ?? at).textContent;
      return {
        name: name?.trim() ?? "",
        isSeen: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1,
      };
    });
  const where = async (): Promise<Stop> => {
    const { page } = visitor;
    const area = await page.evaluate((): Stop["area"] => {
      const at = document.activeElement;
      for (const id of ["alert", "dialog", "sidebar", "menus", "grid"] as const)
        if (at?.closest(`#${id}`)) return id;
      // Univer keeps its editor beside the grid.
      return at?.matches("[contenteditable=true]") ? "grid" : "page";
    });
    if (area === "grid") return { area, name: "", isSeen: true };
    const hasFocus = async (frame: Frame) => frame.evaluate(() => document.hasFocus());
    const inside = area === "dialog" || area === "sidebar" ? page.mainFrame().childFrames() : [];
    try {
      for (const frame of inside) {
        if (await hasFocus(frame)) return { area, ...(await inFrame(frame)) };
      }
    } catch {
      // A frame that was asked is gone: the dialog has just closed.
      return where();
    }
    return { area, ...(await inFrame(page.mainFrame())) };
  };
  const isAt = async (area: Stop["area"], name: string | RegExp) => {
    const fits = (stop: Stop) =>
      stop.area === area && (typeof name === "string" ? stop.name === name : name.test(stop.name));
    let stop = await where();
    for (const end = Date.now() + PATIENCE; !fits(stop) && Date.now() < end; stop = await where())
      await visitor.page.waitForTimeout(50);
    expect(stop).toMatchObject({
      area,
      name: typeof name === "string" ? name : expect.stringMatching(name),
    });
  };
  /** Presses Tab until something has the keyboard; all on the way are marked. */
  const tabTo = async (area: Stop["area"], name: string | RegExp, key = "Tab") => {
    const way: string[] = [];
    for (let i = 0; i < 90; i++) {
      await press(key);
      const stop = await where();
      way.push(`${stop.area} ${stop.name}`);
      if (stop.area !== area) continue;
      // A frame's own body is a stop without a name, where nothing can be done.
      if (stop.name !== "") expect(stop).toEqual({ ...stop, isSeen: true });
      if (typeof name === "string" ? stop.name === name : name.test(stop.name)) return;
    }
    throw new Error(`Tab never came to “${name}”: ${way.slice(0, 40).join("; ")}`);
  };
  const choose = async (item: string) => {
    await press("F10");
    await isAt("menus", "LKIP");
    await press("ArrowDown");
    for (let i = 0; i < 12 && (await where()).name !== item; i++) await press("ArrowDown");
    await isAt("menus", item);
    await press("Enter");
  };
  const sees = (area: "sidebar" | "dialog", text: string | RegExp) =>
    visitor.page
      .frameLocator(`#${area} iframe`)
      .locator("main, footer")
      .getByText(text)
      .filter({ visible: true })
      .first()
      .waitFor();

  test("F10 goes from the grid to the menu, Escape back to the cell", async () => {
    await isAt("grid", "");
    await press("F10");
    await isAt("menus", "LKIP");
    expect((await where()).isSeen).toBe(true);
    await press("ArrowDown");
    await press("Escape");
    await isAt("menus", "LKIP");
    await press("Escape");
    await isAt("grid", "");
    await press("ArrowRight");
    await eventually(["Sheet1", "B1"], visitor.where);
  });

  test("a question takes the keyboard and gives it back", async () => {
    await choose("Siapkan lembar LKIP");
    await isAt("alert", "OK");
    expect((await where()).isSeen).toBe(true);
    await press("Enter");
    await isAt("grid", "");
    await press("ArrowDown");
    await eventually(["Identitas", "A2"], visitor.where);
  });

  test("a panel takes it, and Isi contoh is chosen and filled in", async () => {
    await choose("Isi contoh");
    await isAt("sidebar", "");
    await tabTo("sidebar", /^Kecamatan Ajung 2021 \(sudah dibetulkan\)/);
    await press("ArrowDown");
    await isAt("sidebar", /^Kecamatan Ajung 2021 apa adanya/);
    await tabTo("sidebar", "Isi contoh");
    await press("Enter");
    await sees("sidebar", "12 lembar terisi");
    // The button that comes next does nothing while data are read.
    const panel = visitor.page.frameLocator("#sidebar iframe");
    await panel.locator('main[aria-busy="false"]').waitFor();
  });

  test("F6 goes round between grid, panel and menu", async () => {
    await press("F6");
    await isAt("menus", "LKIP");
    await press("F6");
    await isAt("grid", "");
    await press("F6");
    await isAt("sidebar", "Isi contoh");
    await press("Shift+F6");
    await isAt("grid", "");
    await press("F6");
  });

  test("Periksa, and from a finding to its cell, where one types", async () => {
    await tabTo("sidebar", "Periksa");
    await press("Enter");
    await isAt("sidebar", "Hasil pemeriksaan");
    await sees("sidebar", /^Diperiksa/);
    await tabTo("sidebar", /^Buka [A-Z]+\d+ di lembar /);
    const { name } = await where();
    const [, a1 = "", tab = ""] = /^Buka ([A-Z]+\d+) di lembar (.+)$/.exec(name) ?? [];
    await press("Enter");
    await isAt("grid", "");
    await eventually([tab, a1], visitor.where);
    await press("ArrowDown");
    const row = Number(/\d+/.exec(a1)?.[0]);
    await eventually([tab, a1.replace(/\d+/, String(row + 1))], visitor.where);
    // Back on the button that led there.
    await press("F6");
    await isAt("sidebar", name);
  });

  test("a finding is accepted with a reason, and one given up leaves the keyboard on its button", async () => {
    await tabTo("sidebar", /^Terima temuan sel /);
    const { name } = await where();
    await press("Enter");
    await isAt("sidebar", "Alasan temuan ini diterima");
    await press("Escape");
    await isAt("sidebar", name);
    await press("Enter");
    await isAt("sidebar", "Alasan temuan ini diterima");
    await visitor.page.keyboard.type("Sesuai berita acara.");
    await tabTo("sidebar", "Simpan alasan");
    await press("Enter");
    await sees("sidebar", "Temuan diterima.");
    await isAt("sidebar", /^Temuan diterima\./);
  });

  test("the dialog takes the keyboard, Escape closes it, and the panel has it again", async () => {
    await choose("Generate LKIP");
    await sees("dialog", /galat perlu dibetulkan/);
    await isAt("dialog", "Generate LKIP");
    await press("Escape");
    await isAt("sidebar", /^Temuan diterima\./);
    await press("F6");
    await press("F6");
    await isAt("grid", "");
    await choose("Generate LKIP");
    await sees("dialog", /galat perlu dibetulkan/);
    await tabTo("dialog", "Tutup dialog", "Shift+Tab");
    await press("Enter");
    await isAt("grid", "");
  });

  test("the preview is opened and read, and the report made and downloaded", async () => {
    await choose("Generate LKIP");
    await sees("dialog", /galat perlu dibetulkan/);
    await tabTo("dialog", "Pratinjau laporan");
    await press("Enter");
    await visitor.page.frameLocator("#dialog iframe").locator(".paper").waitFor();
    await tabTo("dialog", "Lompat ke");
    await press("End");
    await tabTo("dialog", "Pratinjau laporan");
    await press("PageUp");
    // Backwards: every entry of Daftar Isi in the preview is a link.
    await tabTo("dialog", "Cetak sebagai DRAF", "Shift+Tab");
    await press("Enter");
    await sees("dialog", "Draf laporan sudah jadi.");
    await isAt("dialog", "Generate LKIP");
    await tabTo("dialog", "Unduh .docx");
    const [file] = await Promise.all([visitor.page.waitForEvent("download"), press("Enter")]);
    expect(file.suggestedFilename()).toBe("LKIP-Kecamatan-Ajung-2021-DRAF.docx");
    await tabTo("dialog", "Tutup");
    await press("Enter");
    await isAt("grid", "");
  });

  test("the panel is closed, and typing goes to the cell", async () => {
    await press("F6");
    // A frame hears a moment later that it is its turn.
    await isAt("sidebar", /^Temuan diterima\./);
    await tabTo("sidebar", "Tutup panel samping", "Shift+Tab");
    await press("Enter");
    await isAt("grid", "");
    expect(visitor.errors).toEqual([]);
  });
});
