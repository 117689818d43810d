import type { Bars } from "../../report/node";
import { clean } from "../clean";
import { axisNumber, chartSvg, SHADE, SIZE } from "./chart";
import { LEADING, type Svg } from "./svg";
import { widthOf, wrap } from "./text";

/** Part of the width that the names take. */
const NAMES = 0.4;

/** A name that needs more lines is shortened; the table beside the chart has all of it. */
const MOST_LINES = 4;

/** Few bars may have longer names: as many lines as keep the chart below this height. */
const ROOMY = 480;

/** Room above for the label of the line at 100, below for the axis. */
const ABOVE = 22;
const BELOW = 26;

/** Between the names of two bars. */
const GAP = 12;

/**
 * Lying bars with what each says at its end. A bar that is not known has no length but says so; a
 * negative one goes to the left.
 */
export function barsSvg({ bars }: Bars, width: number): Svg {
  const room = width * NAMES;
  const most = Math.max(MOST_LINES, Math.floor((ROOMY / bars.length - GAP) / (SIZE * LEADING)));
  const names = bars.map(({ name }) => wrap(clean(name), { width: room - 10, size: SIZE, most }));
  const band = Math.max(...names.map((lines) => lines.length), 1) * SIZE * LEADING + GAP;
  const height = ABOVE + band * bars.length + BELOW;
  const printed = bars.map((bar) => clean(bar.printed));
  const right = Math.max(...printed.map((text) => widthOf(text, SIZE))) + 12;
  const { min, max, interval } = scaleOf(bars.flatMap(({ value = 0 }) => [value]));
  const option = {
    grid: { left: room, right, top: ABOVE, bottom: BELOW },
    xAxis: {
      type: "value",
      min,
      max,
      interval,
      axisLabel: {
        formatter: (v: number) => `${axisNumber(v)}%`,
        color: SHADE.ink,
        fontSize: SIZE,
      },
      splitLine: { lineStyle: { color: SHADE.grid } },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: names.map((lines) => lines.join("\n")),
      axisTick: { show: false },
      axisLine: { show: false, onZero: false },
      axisLabel: {
        interval: 0,
        color: SHADE.ink,
        fontSize: SIZE,
        lineHeight: SIZE * LEADING,
        margin: 8,
      },
    },
    series: [
      {
        type: "bar",
        barWidth: Math.min(18, band * 0.6),
        silent: true,
        data: bars.map(({ value }, i) => ({
          value: value ?? 0,
          itemStyle:
            value === undefined
              ? { color: "transparent" }
              : { color: SHADE.strong, borderColor: SHADE.ink, borderWidth: 0.5 },
          label: {
            show: true,
            position: value !== undefined && value < 0 ? "left" : "right",
            formatter: printed[i],
            color: SHADE.ink,
            fontSize: SIZE,
            fontStyle: value === undefined ? "italic" : "normal",
          },
        })),
        markLine: {
          silent: true,
          symbol: "none",
          animation: false,
          data: [line(0, "solid", false), line(100, "dashed", true)],
        },
      },
    ],
  };
  return chartSvg(option, width, height);
}

const line = (xAxis: number, type: "solid" | "dashed", show: boolean) => ({
  xAxis,
  lineStyle: { type, color: SHADE.ink, width: type === "dashed" ? 1.2 : 1 },
  label: { show, formatter: `${xAxis}%`, color: SHADE.ink, fontSize: SIZE, position: "start" },
});

/** An axis that has zero, 100 and every value on it, and room left of a negative bar for its label. */
function scaleOf(values: readonly number[]): { min: number; max: number; interval: number } {
  const low = Math.min(0, ...values);
  const high = Math.max(100, ...values);
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const interval = ([1, 2, 2.5, 5, 10].find((k) => k * power >= rough) ?? 10) * power;
  const steps = (value: number) => Math.ceil(value / interval);
  return {
    min: low < 0 ? -steps(-low + 0.7 * interval) * interval : 0,
    max: steps(high) * interval,
    interval,
  };
}
