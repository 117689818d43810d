import type { Buku, HostOptions } from "../../local/contract";
import { createHost, type LocalHost } from "../../local/host";
import { readXlsx } from "../../local/xlsx/read";
import { writeXlsx } from "../../local/xlsx/write";

const auth = "https://www.googleapis.com/auth/";
const scopes = [`${auth}spreadsheets.currentonly`];

const helpers = `
function book() { return SpreadsheetApp.getActiveSpreadsheet(); }
function sheet() { return book().getSheetByName("Sheet1"); }
function charts() { return sheet().getCharts(); }
function ranges(chart) {
  return chart.getRanges().map(function (r) { return r.getSheet().getName() + "!" + r.getA1Notation(); });
}
function anchor(chart) {
  var at = chart.getContainerInfo();
  return [at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY()];
}
function place() {
  var built = sheet().newChart().setChartType(Charts.ChartType.BAR)
    .addRange(sheet().getRange("A3:A")).addRange(sheet().getRange("C3:C10"))
    .setNumHeaders(1).setPosition(5, 4, 10, 20)
    .setOption("title", "Capaian").setOption("hAxis", { title: "Persen", minValue: 0 })
    .setOption("series.0.color", "#137333").build();
  sheet().insertChart(built);
}
/** Tries to add a chart. @customfunction */
function GRAFIK() { sheet().newChart(); return 1; }
/** Tries to take a chart away. @customfunction */
function HAPUS() { sheet().removeChart(null); return 1; }
/** Reads how many charts there are. @customfunction */
function BANYAK() { return charts().length; }
`;

function host(body = "", options: Partial<HostOptions> = {}): LocalHost {
  return createHost({ code: helpers + body, scopes, ...options });
}

function script(body: string, options: Partial<HostOptions> = {}): unknown {
  return host(`function coba() { ${body} }`, options).run("coba");
}

describe("a chart of the script", () => {
  test("is found again with its type, place, ranges, headers and options", () => {
    expect(
      script(`place(); var chart = charts()[0];
        return [charts().length, typeof chart.getChartId(), anchor(chart), ranges(chart), chart.getNumHeaders(),
          chart.modify().getChartType() === Charts.ChartType.BAR, chart.getTransposeRowsAndColumns(),
          chart.getMergeStrategy() === Charts.ChartMergeStrategy.MERGE_COLUMNS];`),
    ).toEqual([
      1,
      "number",
      [5, 4, 10, 20],
      ["Sheet1!A3:A1000", "Sheet1!C3:C10"],
      1,
      true,
      false,
      true,
    ]);
  });

  test("has options that are read as objects and by dotted path, however they were set", () => {
    expect(
      script(`place(); var options = charts()[0].getOptions();
        return ["title", "hAxis.title", "hAxis", "series.0.color", "series", "legend.position", "vAxis"].map(
          function (path) { return options.get(path); });`),
    ).toEqual([
      "Capaian",
      "Persen",
      { title: "Persen", minValue: 0 },
      "#137333",
      { 0: { color: "#137333" } },
      null,
      null,
    ]);
  });

  test("recognises its headers unless told, and has no id before it is in the sheet", () => {
    expect(
      script(
        `var chart = sheet().newChart().build(); return [chart.getNumHeaders(), chart.getChartId()];`,
      ),
    ).toEqual([-1, null]);
  });

  test("is changed by updateChart, keeping its id and its place among the others", () => {
    expect(
      script(`place(); place(); var chart = charts()[0], id = chart.getChartId();
        sheet().updateChart(chart.modify().clearRanges().addRange(sheet().getRange("E1:F4"))
          .setOption("title", "Baru").setOption("hAxis.title", null).setPosition(1, 1, 0, 0).build());
        var now = charts();
        return [now.length, now[0].getChartId() === id, now[1].getChartId() === id, ranges(now[0]), anchor(now[0]),
          now[0].getOptions().get("title"), now[0].getOptions().get("hAxis"), now[1].getOptions().get("title")];`),
    ).toEqual([2, true, false, ["Sheet1!E1:F4"], [1, 1, 0, 0], "Baru", { minValue: 0 }, "Capaian"]);
  });

  test("is gone after removeChart, and then neither removed nor updated again", () => {
    const h = host(`function coba() { place(); place(); var first = charts()[0];
      sheet().removeChart(first); var left = charts().length; return [left, charts()[0].getChartId()]; }
      function lagi() { sheet().removeChart(sheet().newChart().build()); }
      function ubah() { sheet().updateChart(sheet().newChart().build()); }`);
    expect(h.run("coba")).toEqual([1, 2]);
    expect(() => h.run("lagi")).toThrow("The chart is not in the sheet");
    expect(() => h.run("ubah")).toThrow("The chart is not in the sheet");
  });

  test("leaves out hidden rows unless told, and is saved with what it was told", () => {
    const h = host(`function coba(strategy) { var builder = sheet().newChart();
      if (strategy) builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy[strategy]);
      sheet().insertChart(builder.build());
      return String(charts().pop().getHiddenDimensionStrategy()); }`);
    expect([h.run("coba"), h.run("coba", "SHOW_BOTH")]).toEqual(["IGNORE_ROWS", "SHOW_BOTH"]);
    const saved = h.save();
    expect(saved.sheets[0]?.charts?.map(({ hidden }) => hidden)).toEqual([undefined, "SHOW_BOTH"]);
    expect(host("", { buku: saved }).save().sheets[0]?.charts).toEqual(saved.sheets[0]?.charts);
  });

  test("does not change with the object an option was set from", () => {
    expect(
      script(`var legend = { position: "top" }; var builder = sheet().newChart().setOption("legend", legend);
        legend.position = "none"; return builder.build().getOptions().get("legend.position");`),
    ).toBe("top");
  });

  test("needs the scope of the spreadsheet, and cannot be made by a custom function", () => {
    expect(() => script("sheet().newChart();", { scopes: [] })).toThrow(
      "Specified permissions are not sufficient",
    );
    const h = host();
    for (const [formula, method] of [
      ["=GRAFIK()", "newChart"],
      ["=HAPUS()", "removeChart"],
    ] as const) {
      h.type("Sheet1", "A1", formula);
      expect(h.value("Sheet1", "A1")).toBe("#ERROR!");
      expect(h.errorNote("Sheet1", "A1")).toBe(`You do not have permission to call ${method}`);
    }
    h.type("Sheet1", "A1", "=BANYAK()");
    expect(h.value("Sheet1", "A1")).toBe(0);
  });

  test("says so where something is not emulated", () => {
    expect(() => script("return Charts.newDataTable();")).toThrow(
      "not emulated: Charts.newDataTable",
    );
    expect(() => script("return Charts.ChartType.DONAT;")).toThrow("not emulated: ChartType.DONAT");
  });
});

describe("charts of the workbook", () => {
  const two = `
    function siapkan() {
      book().insertSheet("Dasbor", 0); place();
      var dasbor = book().getSheetByName("Dasbor");
      dasbor.insertChart(dasbor.newChart().setChartType(Charts.ChartType.LINE)
        .addRange(sheet().getRange("A3:A")).addRange(sheet().getRange("B3:B8")).setPosition(3, 2, 0, 0).build());
    }
    function lihat(tab) {
      return (book().getSheetByName(tab) || sheet()).getCharts().map(function (chart) {
        return [chart.getChartId(), anchor(chart).slice(0, 2), ranges(chart)];
      });
    }
    function baris(at, n) { sheet().insertRowsAfter(at, n); }
    function kolom(at, n) { sheet().insertColumnsAfter(at, n); }`;
  const unit = "buku";
  const idOf = (h: LocalHost, tab: string): string => {
    const { sheets } = h.snapshot() as { sheets: Record<string, { id: string; name: string }> };
    return Object.values(sheets).find(({ name }) => name === tab)?.id ?? "";
  };
  let h: LocalHost;
  beforeEach(() => {
    h = host(two);
    h.run("siapkan");
  });

  test("are saved, and are the same in a host that starts with what was saved", () => {
    const saved = h.save();
    const [dasbor, sheet] = saved.sheets;
    expect(sheet?.charts).toEqual([
      {
        id: 1,
        type: "BAR",
        ranges: ["'Sheet1'!A3:A", "'Sheet1'!C3:C10"],
        anchor: "D5",
        offsetX: 10,
        offsetY: 20,
        options: {
          title: "Capaian",
          hAxis: { title: "Persen", minValue: 0 },
          series: { 0: { color: "#137333" } },
        },
        numHeaders: 1,
      },
    ]);
    expect(dasbor?.charts).toHaveLength(1);
    const again = host(two, { buku: JSON.parse(JSON.stringify(saved)) as Buku });
    expect(again.save().sheets.map(({ charts }) => charts)).toEqual([
      dasbor?.charts,
      sheet?.charts,
    ]);
    expect(again.run("lihat", "Dasbor")).toEqual(h.run("lihat", "Dasbor"));
  });

  test("come back with the file, and what is no chart is left out", async () => {
    const saved = h.save();
    const charts = saved.sheets.map((sheet) => sheet.charts);
    const file = await readXlsx(await writeXlsx(saved), "contoh");
    expect(file.sheets.map((sheet) => sheet.charts)).toEqual(charts);
    const spoiled = structuredClone(saved);
    for (const { charts: list = [] } of spoiled.sheets) {
      for (const chart of list) chart.anchor = "=IMPORTXML(1)";
    }
    const rest = await readXlsx(await writeXlsx(spoiled), "contoh");
    expect(rest.sheets.map((sheet) => sheet.charts)).toEqual([undefined, undefined]);
  });

  test("are part of a page's snapshot, and travel to it as a mutation", () => {
    const sent: [string, { charts?: unknown[] }][] = [];
    const watched = host(two, {
      onMutation: (id, params) =>
        void sent.push([id, JSON.parse(params) as { charts?: unknown[] }]),
    });
    watched.run("siapkan");
    const mine = sent.filter(([id]) => id === "lkip.mutation.set-charts");
    expect(mine.map(([, { charts }]) => charts?.length)).toEqual([1, 1]);
    const { resources } = watched.snapshot() as { resources: { name: string; data: string }[] };
    const data = resources.find(({ name }) => name === "SHEET_LKIP_CHARTS_PLUGIN")?.data ?? "{}";
    expect(Object.values(JSON.parse(data) as object).flat()).toHaveLength(2);
  });

  test("move with rows and columns inserted before them, and so do their cells", () => {
    h.run("baris", 1, 2);
    h.run("kolom", 1, 1);
    expect(h.run("lihat", "Sheet1")).toEqual([[1, [7, 5], ["Sheet1!A5:A1002", "Sheet1!D5:D12"]]]);
    expect(h.run("lihat", "Dasbor")).toEqual([[2, [3, 2], ["Sheet1!A5:A1002", "Sheet1!C5:C10"]]]);
  });

  test("reach rows inserted inside their cells, and an open end reaches rows added last", () => {
    h.run("baris", 4, 3);
    h.run("baris", 1003, 10);
    expect(h.run("lihat", "Dasbor")).toEqual([[2, [3, 2], ["Sheet1!A3:A1013", "Sheet1!B3:B11"]]]);
    expect(h.save().sheets[0]?.charts?.[0]?.ranges).toEqual(["'Sheet1'!A3:A", "'Sheet1'!B3:B11"]);
  });

  test("lose the rows that a person removes, and the ranges of which nothing is left", () => {
    const range = { startRow: 3, endRow: 5, startColumn: 0, endColumn: 25 };
    const where = { unitId: unit, subUnitId: idOf(h, "Sheet1") };
    h.peer([["sheet.mutation.remove-rows", { ...where, range }]]);
    expect(h.run("lihat", "Sheet1")).toEqual([[1, [4, 4], ["Sheet1!A3:A997", "Sheet1!C3:C7"]]]);
    const columns = { startRow: 0, endRow: 996, startColumn: 2, endColumn: 2 };
    h.peer([["sheet.mutation.remove-col", { ...where, range: columns }]]);
    expect(h.run("lihat", "Sheet1")).toEqual([[1, [4, 3], ["Sheet1!A3:A997"]]]);
  });

  test("follow a renamed tab", () => {
    const where = { unitId: unit, subUnitId: idOf(h, "Sheet1") };
    h.peer([["sheet.mutation.set-worksheet-name", { ...where, name: "IKU '25" }]]);
    expect(h.run("lihat", "Dasbor")).toEqual([[2, [3, 2], ["IKU '25!A3:A1000", "IKU '25!B3:B8"]]]);
    const [dasbor, iku] = h.save().sheets;
    expect(dasbor?.charts?.[0]?.ranges).toEqual(["'IKU ''25'!A3:A", "'IKU ''25'!B3:B8"]);
    expect(iku?.charts).toHaveLength(1);
    expect(host(two, { buku: h.save() }).save().sheets[0]?.charts).toEqual(dasbor?.charts);
  });

  test("vanish with their tab, and those elsewhere lose its cells", () => {
    h.peer([
      [
        "sheet.mutation.remove-sheet",
        { unitId: unit, subUnitId: idOf(h, "Sheet1"), subUnitName: "Sheet1" },
      ],
    ]);
    const saved = h.save();
    expect(
      saved.sheets.map(({ name, charts }) => [name, charts?.map((one) => one.ranges)]),
    ).toEqual([["Dasbor", [[]]]]);
  });
});
