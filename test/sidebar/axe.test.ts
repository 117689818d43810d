import type { Browser, Page } from "playwright-core";
import { violations } from "../axe";
import { describeInBrowser, launch } from "../chromium";
import { open, type Scene } from "./browser";
import { buildPage } from "./build";
import { kinerja, nothing, temuanCampuran } from "./kinerja";
import { always } from "./stage";

jest.setTimeout(60_000);

const server = {
  apiReadKinerja: always(kinerja()),
  apiScaffold: always({ dibuat: ["IKU"], ditambah: [], dilewati: [], lebih: [] }),
  apiFillExample: always({ tab: ["Identitas"] }),
  apiWriteTemuan: always(null),
  apiFile: always({ nama: "LKIP 2021", url: "https://docs.google.com/spreadsheets/d/1/edit" }),
  apiGoTo: always(null),
  apiReadLaporan: always({ versi: [], keadaan: {} }),
  apiSaveLogo: always(null),
  apiSaveReport: always({
    hasil: "baru",
    versi: {
      laporan: "LKIP Kecamatan Ajung 2021",
      versi: 1,
      waktu: "31 Januari 2022 pukul 10.15",
      catatan: "final",
      judul: "LKIP Kecamatan Ajung 2021 – v1",
      tautan: "https://docs.google.com/document/d/1/edit",
      id: "1",
      sidik: "",
    },
    tercatat: true,
  }),
};

/** A state is a page, what the server says, and what the person does there. */
interface StateOfPage {
  readonly page: "sidebar" | "dialog";
  readonly scene?: Omit<Scene, "html">;
  readonly act?: (page: Page) => Promise<unknown>;
}

const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const click = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first().click();

const states: { readonly [what: string]: StateOfPage } = {
  "beranda with data": { page: "sidebar", act: (page) => see(page, /Dibaca pukul/) },
  "beranda before anything": {
    page: "sidebar",
    scene: { server: { apiReadKinerja: always(nothing()) } },
    act: (page) => see(page, /Dibaca pukul/),
  },
  "beranda while it reads": {
    page: "sidebar",
    scene: { server: { apiReadKinerja: [{ delay: "never" }] } },
    act: (page) => see(page, /Membaca data/),
  },
  "beranda when reading failed": {
    page: "sidebar",
    scene: { server: { apiReadKinerja: [{ error: "Exception: Kesalahan server." }] } },
    act: (page) => see(page, "Data tidak terbaca."),
  },
  findings: {
    page: "sidebar",
    scene: {
      panel: "periksa",
      server: { apiReadKinerja: always(kinerja({ temuan: temuanCampuran })) },
    },
    act: (page) => see(page, /Diperiksa /),
  },
  "the example": { page: "sidebar", scene: { panel: "contoh" } },
  "the review": {
    page: "sidebar",
    scene: { panel: "reviu" },
    act: (page) => see(page, /dari 23/),
  },
  "a new year": {
    page: "sidebar",
    scene: { panel: "tahun-baru" },
    act: (page) => see(page, /Dibaca pukul/),
  },
  help: {
    page: "sidebar",
    scene: { panel: "bantuan" },
    act: async (page) => {
      for (const summary of await page.locator("summary").all()) await summary.click();
    },
  },
  "the dialog before it writes": { page: "dialog", act: (page) => see(page, /siap disusun/) },
  "the dialog when done": {
    page: "dialog",
    act: async (page) => {
      await see(page, /siap disusun/);
      await click(page, "Generate LKIP");
      await page.getByRole("link").first().waitFor({ timeout: 30_000 });
    },
  },
};

describeInBrowser("axe finds nothing", () => {
  let browser: Browser;
  let pages: Record<StateOfPage["page"], string>;

  beforeAll(async () => {
    const [sidebar, dialog] = await Promise.all([buildPage("sidebar"), buildPage("dialog")]);
    pages = { sidebar, dialog };
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const cases = Object.entries(states).flatMap(([what, state]) =>
    [false, true].map((dark) => ({ what, state, dark, look: dark ? "dark" : "light" })),
  );
  test.each(cases)("in $what, $look", async ({ state, dark }) => {
    const { page: name, scene, act } = state;
    const size = name === "sidebar" ? { width: 300, height: 640 } : { width: 640, height: 560 };
    const page = await open(browser, {
      html: pages[name],
      dark,
      ...size,
      ...scene,
      server: { ...server, ...scene?.server },
    });
    await act?.(page);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test("but a button without a name", async () => {
    const page = await open(browser, { html: pages.sidebar, server });
    await see(page, /Dibaca pukul/);
    await page.evaluate(() =>
      document.querySelector("main")?.append(document.createElement("button")),
    );
    expect(await violations(page)).toEqual([expect.stringMatching(/^button-name: /)]);
    await page.close();
  });
});
