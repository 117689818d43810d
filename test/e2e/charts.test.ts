/**
 * Charts over the grid in a real browser. Needs `npm run build` and Chromium; without it the tests
 * are reported as skipped.
 */
import { join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { type RunningServer, startServer } from "../../local/server/server";
import { describeInBrowser, launch } from "../chromium";
import { SCOPES } from "./script";
import { eventually, type Visitor, visit } from "./visitor";

const ROOT = join(__dirname, "../..");
const TAB = "Sheet1";
const GREEN = "#137333";
const BLUE = "#1a73e8";

/** A table whose last column spills from its heading, and a chart of each kind over it. */
const CODE = `
function lembar() { return SpreadsheetApp.getActive().getSheetByName("${TAB}"); }
function isi() {
  lembar().getRange("A1:B4").setValues([["Indikator", "Capaian"], ["IKU-1", 80], ["IKU-2", 90], ["IKU-3", 100]]);
  lembar().getRange("C1").setFormula('=ARRAYFORMULA(IF(ROW(B1:B)=1;"Ganda";IF(ISNUMBER(B1:B);B1:B*2;"")))');
  SpreadsheetApp.getActive().insertSheet("Lain", 1);
}
function batang() {
  lembar().insertChart(lembar().newChart().setChartType(Charts.ChartType.BAR).setNumHeaders(1)
    .addRange(lembar().getRange("A1:A")).addRange(lembar().getRange("C1:C")).setPosition(8, 1, 5, 5)
    .setOption("title", "Capaian ganda").setOption("legend", { position: "none" })
    .setOption("colors", ["${GREEN}"]).setOption("width", 400).setOption("height", 250).build());
}
function titik() {
  lembar().insertChart(lembar().newChart().setChartType(Charts.ChartType.LINE).setNumHeaders(1)
    .addRange(lembar().getRange("A1:B6")).setPosition(8, 6, 0, 0).setOption("pointSize", 6)
    .setOption("vAxis", { format: "#,##0.0", minValue: 0 }).setOption("hAxis.title", "Indikator")
    .setOption("legend.position", "none").setOption("series.0.color", "${BLUE}").setOption("width", 400)
    .setOption("height", 250).build());
}
function sisip() { lembar().insertRowsAfter(5, 2); }
function ubah() {
  var chart = lembar().getCharts()[0];
  lembar().updateChart(chart.modify().setOption("title", "Judul baru").build());
}
function sembunyi() { lembar().hideColumns(3); }
function tanpaTersembunyi() {
  var chart = lembar().getCharts()[0], hidden = Charts.ChartHiddenDimensionStrategy.IGNORE_COLUMNS;
  lembar().updateChart(chart.modify().setHiddenDimensionStrategy(hidden).build());
}
function hapus() { lembar().removeChart(lembar().getCharts()[1]); }
`;

jest.setTimeout(90_000);

describeInBrowser("charts over the grid", () => {
  let server: RunningServer;
  let browser: Browser;
  let visitor: Visitor;
  let charts: Locator;

  const run = async (name: string) => {
    const response = await fetch(`${server.url}run`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: server.url.slice(0, -1) },
      body: JSON.stringify({ name, args: [] }),
    });
    expect(await response.json()).not.toHaveProperty("error");
  };
  /** What ECharts drew in a colour: bars or points, as the other shapes have others. */
  const marks = (color: string) => charts.locator(`path[fill="${color}"]`).count();
  const label = (chart: number) => charts.nth(chart).getAttribute("aria-label");
  const box = async (chart: number) => {
    const at = await charts.nth(chart).boundingBox();
    return at ? [at.x, at.y, at.width, at.height].map(Math.round) : [];
  };

  beforeAll(async () => {
    server = await startServer({ root: ROOT, port: 0, code: CODE, html: {}, scopes: SCOPES });
    browser = await launch();
    visitor = await visit(browser, server.url, { width: 1280, height: 800 });
    charts = visitor.page.getByRole("img", { name: /Grafik/ });
    await run("isi");
    // A new tab comes to the front, also on the page.
    await eventually(["Lain", "A1"], visitor.where);
    await visitor.select(TAB, "A1");
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test("one that a script inserts is drawn with a bar for each row", async () => {
    await run("batang");
    await eventually(3, () => marks(GREEN));
    expect(await label(0)).toBe(
      "Capaian ganda. Grafik batang Ganda menurut Indikator: 3 kategori, nilai 160 sampai 200.",
    );
    const [, , width, height] = await box(0);
    expect([width, height]).toEqual([400, 250]);
  });

  test("a typed row, of which formulas calculate the value, is drawn as well", async () => {
    await visitor.type(TAB, "A5", "IKU-4");
    await eventually(true, async () => (await label(0))?.includes("4 kategori"));
    expect(await marks(GREEN)).toBe(3);
    await visitor.type(TAB, "B5", "110");
    await eventually(4, () => marks(GREEN));
    expect(await label(0)).toContain("nilai 160 sampai 220");
  });

  test("a blank and a text are gaps", async () => {
    await run("titik");
    await eventually(4, () => marks(BLUE));
    expect(await charts.nth(1).locator("text").allTextContents()).toEqual(
      expect.arrayContaining(["IKU-1", "IKU-4", "Indikator", "0,0", "120,0"]),
    );
    await visitor.type(TAB, "B3", "belum");
    await eventually(3, () => marks(BLUE));
    await eventually(3, () => marks(GREEN));
    await visitor.type(TAB, "B3", "90");
    await eventually([4, 4], async () => [await marks(GREEN), await marks(BLUE)]);
  });

  test("they are not on another tab, and there again when one comes back", async () => {
    await visitor.select("Lain", "A1");
    await eventually(0, () => charts.count());
    await visitor.select(TAB, "A1");
    await eventually(2, () => charts.count());
    expect(await marks(GREEN)).toBe(4);
  });

  test("they move with inserted rows and with the wheel, also one that turns over a chart", async () => {
    const [x = 0, y = 0] = await box(0);
    await run("sisip");
    await eventually([x, y + 42, 400, 250], () => box(0));
    await visitor.page.mouse.move(x + 200, y + 150);
    await visitor.page.mouse.wheel(0, 63);
    await eventually([x, y - 21, 400, 250], () => box(0));
    await visitor.page.mouse.wheel(0, -63);
    await eventually([x, y + 42, 400, 250], () => box(0));
  });

  test("cells beside them are clicked and keep the keyboard when a chart is", async () => {
    const [x = 0, y = 0] = await box(0);
    await visitor.page.mouse.click(x + 450, y + 10);
    await eventually([TAB, "E10"], visitor.where);
    await visitor.page.mouse.click(x + 200, y + 150);
    await visitor.page.keyboard.type("12", { delay: 10 });
    await visitor.page.keyboard.press("Enter");
    await eventually(12, async () => (await visitor.read(TAB, "E10"))?.value);
  });

  test("a script changes one and takes one away", async () => {
    await run("ubah");
    await eventually("Judul baru.", async () => (await label(0))?.slice(0, 11));
    await run("hapus");
    await eventually(1, () => charts.count());
    expect(await marks(BLUE)).toBe(0);
  });

  test("a reload shows what the host keeps", async () => {
    await visitor.page.reload();
    await visitor.ready();
    await visitor.select(TAB, "A1");
    await eventually(4, () => marks(GREEN));
    expect(await label(0)).toContain("Judul baru");
  });

  test("a hidden column is drawn, unless the chart leaves it out", async () => {
    const [x = 0] = await box(0);
    await run("sembunyi");
    await visitor.type(TAB, "B2", "85");
    await eventually(true, async () => (await label(0))?.includes("nilai 170 sampai 220"));
    expect([await marks(GREEN), (await box(0))[0]]).toEqual([4, x]);
    await run("tanpaTersembunyi");
    await eventually(0, () => marks(GREEN));
    expect(await charts.first().textContent()).toContain("Belum ada data.");
  });

  test("nothing was asked of another server, and the console stayed silent", () => {
    expect(visitor.outside).toEqual([]);
    expect(visitor.errors).toEqual([]);
  });
});
