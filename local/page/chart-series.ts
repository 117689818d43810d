/** The series of a chart with axes, as ECharts wants them. */
import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import { format } from "echarts/core";
import type { Chart } from "../engine/chart";
import { axisOf, INK, LETTER, type Look } from "./chart-look";
import type { Series, Table } from "./chart-table";

type AxisSeries = BarSeriesOption | LineSeriesOption | ScatterSeriesOption;

const ofType: Record<string, string> = {
  AREA: "area",
  BAR: "bars",
  COLUMN: "bars",
  LINE: "line",
  SCATTER: "scatter",
  STEPPED_AREA: "steppedArea",
};

/** Shape of one series: a combo chart chooses for each. */
export function shapeOf({ type }: Chart, look: Look, index: number): string {
  if (type !== "COMBO") return ofType[type] ?? "bars";
  return look.text(`series.${index}.type`) ?? look.text("seriesType") ?? "line";
}

/** A line shows no point unless asked, but one between two gaps has no line to be seen by. */
function isAlone(values: (number | null)[], at: number): boolean {
  return (
    values[at] !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null
  );
}

function shares(series: Series[], at: number): number {
  return series.reduce((sum, { marks }) => sum + Math.abs(marks[at]?.value ?? 0), 0);
}

/** Values as drawn: parts of a hundred where the stack is. */
export function drawn(table: Table, look: Look, index: number): (number | null)[] {
  return (table.series[index]?.marks ?? []).map(({ value }, at) => {
    if (look.stack !== "percent" || value === null) return value;
    const all = shares(table.series, at);
    return all === 0 ? 0 : (value / all) * 100;
  });
}

/** Point size in pixels; undefined where only lonely points show. */
function pointSize(look: Look, index: number, shape: string): number | undefined {
  const size = look.number(`series.${index}.pointSize`) ?? look.number("pointSize");
  return size ?? (shape === "scatter" ? 7 : undefined);
}

export function seriesOf(chart: Chart, table: Table, look: Look): AxisSeries[] {
  return table.series.map(({ name, marks }, index) => {
    const shape = shapeOf(chart, look, index);
    const values = drawn(table, look, index);
    const size = pointSize(look, index, shape);
    const textOf = (at: number) => marks[at]?.text ?? "";
    const hasLabels = look.text(`series.${index}.dataLabel`) === "value";
    const common = {
      name: look.text(`series.${index}.labelInLegend`) ?? name,
      color: look.color(index),
      cursor: "default",
      emphasis: { disabled: true },
      tooltip: { valueFormatter: (_: unknown, at: number) => textOf(at) || "–" },
      label: {
        show: hasLabels,
        color: INK,
        fontSize: LETTER.size,
        formatter: ({ dataIndex }: { dataIndex: number }) => textOf(dataIndex),
      },
    };
    const axis = axisOf(look, index);
    const stack = look.stack === "none" ? {} : { stack: `${shape}${axis}` };
    if (shape === "scatter") {
      const data = table.domain.map(({ value }, at) => [value, values[at] ?? "-"]);
      const formatter = (point: unknown) => {
        const { dataIndex: at } = point as { dataIndex: number };
        const across = `${look.text("hAxis.title") ?? table.name}: ${table.domain[at]?.text}`;
        const up = `${name}: ${textOf(at)}`;
        return `${format.encodeHTML(across)}<br>${format.encodeHTML(up)}`;
      };
      return { ...common, type: "scatter", data, symbolSize: size ?? 7, tooltip: { formatter } };
    }
    const data = values.map((value) => value ?? "-");
    const isBar = chart.type === "BAR";
    const axes = isBar ? {} : { yAxisIndex: axis };
    if (shape === "bars") {
      const place = stack.stack ? "inside" : isBar ? "right" : "top";
      const label = { ...common.label, position: place } as const;
      const gap = /^(\d+)%$/.exec(look.text("bar.groupWidth") ?? "")?.[1];
      const barCategoryGap = `${100 - Number(gap ?? 62)}%`;
      return {
        ...common,
        ...axes,
        ...stack,
        type: "bar",
        data,
        label,
        barCategoryGap,
        barGap: "0%",
      };
    }
    return {
      ...common,
      ...axes,
      ...stack,
      type: "line",
      data: data.map((value, at) =>
        size === undefined && isAlone(values, at)
          ? { value, symbol: "circle", symbolSize: 6 }
          : value,
      ),
      symbol: size ? "circle" : "none",
      symbolSize: size ?? 0,
      showAllSymbol: true,
      connectNulls: look.at("interpolateNulls") === true,
      smooth: look.text("curveType") === "function" ? 0.3 : false,
      step: shape === "steppedArea" ? "middle" : false,
      lineStyle: {
        width: look.number(`series.${index}.lineWidth`) ?? look.number("lineWidth") ?? 2,
      },
      ...(shape === "line" ? {} : { areaStyle: { opacity: look.number("areaOpacity") ?? 0.3 } }),
    };
  });
}
