/** A chart and its table as what ECharts draws. */
import type { EChartsOption } from "echarts";
import type { Chart } from "../engine/chart";
import { axesOf } from "./chart-axes";
import { INK, inkOn, LETTER, type Look, lookOf, MUTED } from "./chart-look";
import { share } from "./chart-numbers";
import { seriesOf } from "./chart-series";
import type { Table } from "./chart-table";
import { wrapped } from "./chart-words";

const EDGE = 16;
const letters = "Roboto, Arial, sans-serif";

interface Margins {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Which types are drawn; any other says so. */
const drawnTypes = new Set("AREA BAR COLUMN COMBO LINE PIE SCATTER STEPPED_AREA".split(" "));

function note(text: string): EChartsOption {
  const style = { text, fill: MUTED, fontSize: 13, fontFamily: letters };
  return { graphic: { type: "text", left: "center", top: "middle", style } };
}

/** Title and subtitle, and how high they stand. */
function heading(look: Look): { title: EChartsOption["title"]; height: number } {
  const size = look.number("titleTextStyle.fontSize") ?? 16;
  const perLine = Math.floor((look.width - 2 * EDGE) / (size * 0.54));
  const text = wrapped(look.text("title") ?? "", perLine, 3);
  const subtext = wrapped(look.text("subtitle") ?? "", Math.floor((look.width - 2 * EDGE) / 6), 2);
  const lines = (words: string) => (words === "" ? 0 : words.split("\n").length);
  const height = lines(text) * (size + 5) + lines(subtext) * 17;
  return {
    height: height === 0 ? EDGE : EDGE + height + 10,
    title: {
      text,
      subtext,
      left: EDGE,
      top: EDGE - 4,
      padding: 0,
      itemGap: 4,
      textStyle: {
        color: look.text("titleTextStyle.color") ?? INK,
        fontSize: size,
        lineHeight: size + 5,
        fontWeight: look.at("titleTextStyle.bold") === true ? 600 : 400,
      },
      subtextStyle: { color: MUTED, fontSize: 12, lineHeight: 17 },
    },
  };
}

/** The legend, and what it leaves of the chart. */
function legend(look: Look, names: string[], area: Margins): EChartsOption["legend"] {
  const named = names.filter((name) => name !== "");
  if (look.legend === "none" || named.length === 0) return { show: false };
  const room = look.legend === "right" || look.legend === "left" ? look.width * 0.28 : look.width;
  const most = Math.floor((room - 2 * EDGE - 22) / LETTER.width);
  const common = {
    data: named,
    icon: "roundRect",
    itemWidth: 12,
    itemHeight: 12,
    itemGap: 14,
    selectedMode: false,
    textStyle: { color: INK, fontSize: 12, lineHeight: 15 },
    formatter: (name: string) => wrapped(name, Math.max(8, most), 2),
    type: "scroll",
  } as const;
  if (look.legend === "top" || look.legend === "bottom" || look.legend === "in") {
    if (look.legend !== "bottom") {
      const top = area.top;
      area.top += 28;
      return { ...common, left: EDGE, right: EDGE, top, padding: 0 };
    }
    area.bottom += 24;
    return { ...common, left: "center", bottom: EDGE - 4, padding: 0 };
  }
  const longest = Math.max(...named.map((name) => Math.min(name.length, Math.max(8, most))));
  const width = longest * (LETTER.width + 0.4) + 26;
  area[look.legend === "left" ? "left" : "right"] += width + 10;
  const side = look.legend === "left" ? { left: EDGE } : { right: EDGE };
  return { ...common, ...side, top: area.top, orient: "vertical", width, padding: 0 };
}

function pie(look: Look, table: Table): EChartsOption["series"] {
  const [first] = table.series;
  const hole = look.number("pieHole");
  return {
    type: "pie",
    radius: [`${(hole ?? 0) * 80}%`, "80%"],
    cursor: "default",
    emphasis: { disabled: true },
    // Narrower slices have no room for a number.
    minShowLabelAngle: 18,
    label: {
      position: "inside",
      formatter: ({ percent = 0 }) => share(percent),
      fontSize: LETTER.size,
    },
    tooltip: { valueFormatter: (_, at) => first?.marks[at]?.text ?? "" },
    data: table.domain.flatMap(({ text }, at) => {
      const value = first?.marks[at]?.value ?? null;
      if (value === null) return [];
      const color = look.color(at);
      return [{ name: text, value, itemStyle: { color }, label: { color: inkOn(color) } }];
    }),
  };
}

export function optionOf(chart: Chart, table: Table): EChartsOption {
  const look = lookOf(chart);
  const { title, height } = heading(look);
  const frame: EChartsOption = {
    animation: false,
    backgroundColor: look.text("backgroundColor") ?? look.text("backgroundColor.fill") ?? "#fff",
    textStyle: { fontFamily: letters },
    title: title ?? {},
  };
  if (!drawnTypes.has(chart.type)) {
    return { ...frame, ...note(`Grafik ${chart.type} tidak digambar di host lokal.`) };
  }
  const hasValue = table.series.some(({ marks }) => marks.some(({ value }) => value !== null));
  if (!hasValue) return { ...frame, ...note("Belum ada data.") };

  const area: Margins = { left: EDGE, right: EDGE, top: height, bottom: EDGE };
  const isPie = chart.type === "PIE";
  const series = isPie ? [] : seriesOf(chart, table, look);
  const names = isPie
    ? table.domain.map(({ text }) => text)
    : series.map(({ name }) => String(name ?? ""));
  const tooltip = {
    confine: true,
    textStyle: { color: INK, fontSize: 12 },
    extraCssText: "white-space: normal; max-width: 280px",
  };
  const key = legend(look, names, area) ?? {};
  if (isPie) {
    const slices = { ...pie(look, table), ...area } as EChartsOption["series"];
    return { ...frame, legend: key, tooltip, ...(slices ? { series: slices } : {}) };
  }
  const isScatter = chart.type === "SCATTER";
  return {
    ...frame,
    legend: key,
    grid: { ...area, outerBoundsMode: "same", outerBoundsContain: "all" },
    ...axesOf(chart, table, look, {
      width: look.width - area.left - area.right,
      height: look.height - area.top - area.bottom,
    }),
    tooltip: isScatter
      ? { ...tooltip, trigger: "item" }
      : { ...tooltip, trigger: "axis", axisPointer: { type: "shadow" } },
    series,
  };
}
