import type { ChartLook, Step } from "../sheets/step";
import type { Tabs } from "./tabs";

/** Inserts a native chart over the cells; it follows them from then on. */
export function insertChart(tabs: Tabs, { tab, chart }: Extract<Step, { step: "chart" }>): void {
  const { title, from, at, width, height, colors, axis, isStacked, min } = chart;
  const sheet = tabs.sheet(tab);
  const value = { title: axis, ...(min !== undefined && { minValue: min }) };
  const builder = sheet
    .newChart()
    .setChartType(typeOf(chart.type))
    .addRange(tabs.columns(tab, from.column, from.count, from.row))
    .setNumHeaders(1)
    .setPosition(at.row, at.column, 0, 0)
    .setOption("title", title)
    .setOption("width", width)
    .setOption("height", height)
    .setOption("colors", [...colors])
    .setOption("legend", { position: from.count > 2 ? "bottom" : "none" })
    .setOption(chart.type === "bar" ? "hAxis" : "vAxis", value);
  if (chart.type === "line") builder.setOption("pointSize", 7);
  if (isStacked) builder.setOption("isStacked", true);
  sheet.insertChart(builder.build());
}

function typeOf(type: ChartLook["type"]): GoogleAppsScript.Charts.ChartType {
  const { BAR, COLUMN, LINE } = Charts.ChartType;
  return { bar: BAR, column: COLUMN, line: LINE }[type];
}
