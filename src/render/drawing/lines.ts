import type { Lines, Panel, Point } from "../../report/node";
import { clean } from "../clean";
import { axisNumber, chartSvg, SHADE, SIZE } from "./chart";
import { LEADING, lineSvg, rectSvg, type Svg, textSvg } from "./svg";
import { widthOf, wrap } from "./text";

const GAP = 24;
const PLOT = 120;
/** Room left of a plot for the numbers of its axis, and below it for the years. */
const NUMBERS = 52;
const YEARS = 36;
const LEGEND = 22;
const MOST_LINES = 4;

/** Marks of the lines: filled and solid first, hollow and dashed after. */
const MARKS = [
  { symbol: "circle", dash: "solid", fill: SHADE.strong, color: SHADE.strong },
  { symbol: "rect", dash: "dashed", fill: "#ffffff", color: SHADE.ink },
] as const;

/** Small charts in one column or two, each with the name of its indikator above. */
export function linesSvg({ panels }: Lines, width: number): Svg {
  const columns = panels.length > 1 ? 2 : 1;
  const wide = (width - GAP * (columns - 1)) / columns;
  const titles = panels.map(({ title }) =>
    wrap(clean(title), { width: wide - 4, size: SIZE, isBold: true, most: MOST_LINES }),
  );
  const head = Math.max(...titles.map((lines) => lines.length)) * SIZE * LEADING + 18;
  const tall = head + PLOT + YEARS;
  const height = LEGEND + tall * Math.ceil(panels.length / columns);
  const corners = panels.map((_, i) => ({
    x: (i % columns) * (wide + GAP),
    y: LEGEND + Math.floor(i / columns) * tall,
  }));
  const chart = chartSvg(
    {
      grid: corners.map(({ x, y }) => ({
        left: x + NUMBERS,
        top: y + head,
        width: wide - NUMBERS - 22,
        height: PLOT,
      })),
      xAxis: panels.map(yearAxis),
      yAxis: panels.map((_, gridIndex) => ({
        gridIndex,
        type: "value",
        scale: true,
        splitNumber: 3,
        boundaryGap: ["25%", "25%"],
        axisLabel: { formatter: axisNumber, color: SHADE.ink, fontSize: SIZE },
        splitLine: { lineStyle: { color: SHADE.grid } },
      })),
      series: panels.flatMap(seriesOf),
    },
    width,
    height,
  );
  const words = titles.map((lines, i) =>
    textSvg(lines, corners[i]?.x ?? 0, corners[i]?.y ?? 0, { size: SIZE, isBold: true }),
  );
  return { ...chart, body: chart.body + words.join("") + legend(panels) };
}

/** Years, and below those of which the first line has no value, why. */
function yearAxis({ years, lines }: Panel, gridIndex: number) {
  const points = lines[0]?.points ?? [];
  return {
    gridIndex,
    type: "category",
    data: years.map((year, i) => {
      const point = points[i];
      return point?.value === undefined ? `${year}\n${clean(point?.printed ?? "")}` : year;
    }),
    axisTick: { show: false },
    axisLine: { onZero: false, lineStyle: { color: SHADE.ink } },
    axisLabel: { interval: 0, color: SHADE.ink, fontSize: SIZE, lineHeight: SIZE * LEADING },
  };
}

function seriesOf({ lines }: Panel, index: number) {
  return lines.map(({ name, points }, n) => {
    const { symbol, dash, fill, color } = MARKS[n] ?? MARKS[1];
    return {
      type: "line",
      name,
      xAxisIndex: index,
      yAxisIndex: index,
      symbol,
      symbolSize: n === 0 ? 6 : 9,
      z: 3 - n,
      silent: true,
      connectNulls: false,
      lineStyle: { color, width: n === 0 ? 2 : 1.2, type: dash },
      itemStyle: { color: fill, borderColor: color, borderWidth: 1.2 },
      data: points.map((point, i) => ({
        value: point.value ?? null,
        label: {
          show: point.value !== undefined,
          position: isAbove(point, n, lines, i) ? "top" : "bottom",
          formatter: clean(point.printed),
          color: SHADE.ink,
          fontSize: SIZE - 1,
          fontWeight: n === 0 ? "bold" : "normal",
        },
      })),
    };
  });
}

/** The higher of two points has its label above, the lower below; of equal ones the first is above. */
function isAbove({ value }: Point, n: number, lines: Panel["lines"], at: number): boolean {
  const other = lines[n === 0 ? 1 : 0]?.points[at]?.value;
  if (value === undefined || other === undefined) return n === 0;
  return n === 0 ? value >= other : value > other;
}

/** Marks and names of the lines, in one row on top. */
function legend(panels: readonly Panel[]): string {
  let x = 0;
  return (panels[0]?.lines ?? [])
    .map(({ name }, n) => {
      const { dash, fill } = MARKS[n] ?? MARKS[1];
      const start = x;
      x += 36 + widthOf(name, SIZE) + GAP;
      return (
        lineSvg(
          [
            [start, 8],
            [start + 30, 8],
          ],
          dash === "dashed" ? "4 3" : "",
        ) +
        rectSvg(start + 12, 5, 6, 6, fill, n === 0 ? 3 : 0) +
        textSvg([clean(name)], start + 36, 8 - (SIZE * LEADING) / 2, { size: SIZE })
      );
    })
    .join("");
}
