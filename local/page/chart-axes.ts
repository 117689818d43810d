/** The axes of a chart: numbers along one, categories or numbers along the other. */
import type { XAXisComponentOption, YAXisComponentOption } from "echarts";
import type { Chart } from "../engine/chart";
import { axisOf, LETTER, LINE, type Look, MUTED } from "./chart-look";
import { axisNumber, share } from "./chart-numbers";
import type { Table } from "./chart-table";
import { wrapped } from "./chart-words";

interface Space {
  /** Pixels the axes and their labels have. */
  width: number;
  height: number;
}

const letters = { color: MUTED, fontSize: LETTER.size };
const nameHeight = 24;

/** The first that is set of an option at several places: `vAxes.0` goes before `vAxis`. */
function first<T>(paths: string[], option: string, read: (path: string) => T): T | undefined {
  for (const path of paths) {
    const value = read(`${path}.${option}`);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

function named(look: Look, paths: string[], isUpright: boolean) {
  const name = first(paths, "title", look.text);
  if (name === undefined) return {};
  return {
    name,
    nameLocation: "middle" as const,
    nameGap: isUpright ? 12 : 28,
    nameTextStyle: { color: MUTED, fontSize: 12, fontStyle: "italic" as const },
    nameMoveOverlap: true,
  };
}

/** An axis of numbers: where its options are and the number format of its cells. */
interface Scale {
  paths: string[];
  isUpright: boolean;
  format: string | undefined;
  fromZero: boolean;
  isShare: boolean;
}

function numberOf(look: Look, { paths, format, isShare }: Scale): (value: number) => string {
  return isShare ? share : axisNumber(first(paths, "format", look.at), format);
}

/** `minValue` and `maxValue` only widen what the data need, `viewWindow` decides. */
function numbers(look: Look, scale: Scale) {
  const { paths, isUpright, fromZero, isShare } = scale;
  const limit = (end: "min" | "max") => {
    const fixed = first(paths, `viewWindow.${end}`, look.number);
    const wide = first(paths, `${end}Value`, look.number);
    if (fixed !== undefined) return { [end]: fixed };
    if (isShare && end === "max") return { max: 100, interval: 25 };
    if (wide === undefined) return {};
    return {
      [end]: (data: { min: number; max: number }) => {
        const isEnough = end === "min" ? data.min >= wide : data.max <= wide;
        return isEnough || !Number.isFinite(data[end]) ? wide : null;
      },
    };
  };
  return {
    type: "value" as const,
    scale: !fromZero,
    ...limit("min"),
    ...limit("max"),
    ...named(look, paths, isUpright),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: LINE } },
    splitNumber: 4,
    axisLabel: { ...letters, formatter: numberOf(look, scale), hideOverlap: true },
  };
}

function categories(look: Look, path: string, isUpright: boolean, table: Table, space: Space) {
  const texts = table.domain.map(({ text }) => text);
  const room = (isUpright ? space.height : space.width) / Math.max(1, texts.length);
  const longest = Math.max(0, ...texts.map((text) => text.length));
  const flat = Math.floor((room - 6) / LETTER.width);
  const isSlanted = !isUpright && longest > flat && flat < 11;
  const wide = isUpright ? Math.floor((space.width * 0.4) / LETTER.width) : isSlanted ? 22 : flat;
  const lines = isUpright ? Math.max(1, Math.floor(room / LETTER.line)) : isSlanted ? 1 : 3;
  const fits = room >= (isUpright || isSlanted ? LETTER.line - 2 : 18);
  return {
    type: "category" as const,
    data: texts,
    ...named(look, [path], isUpright),
    // Google lists bars from the top.
    inverse: isUpright,
    axisLine: { lineStyle: { color: "#9aa0a6" } },
    axisTick: { show: false },
    axisLabel: {
      ...letters,
      lineHeight: LETTER.line,
      interval: fits ? 0 : ("auto" as const),
      rotate: isSlanted ? 40 : 0,
      formatter: (text: string) => wrapped(text, wide, Math.min(lines, 3)),
    },
  };
}

interface Axes {
  xAxis: XAXisComponentOption;
  yAxis: YAXisComponentOption[];
}

/** As on Google hAxis lies and vAxis stands, whatever they carry. */
export function axesOf(chart: Chart, table: Table, look: Look, space: Space): Axes {
  const isShare = look.stack === "percent";
  const fromZero = !/^(LINE|SCATTER)$/.test(chart.type);
  const on = (axis: 0 | 1) => table.series.filter((_, index) => axisOf(look, index) === axis);
  const format = (axis: 0 | 1) => on(axis).find((one) => one.format)?.format;
  if (chart.type === "BAR") {
    const isUpright = false;
    const scale = { paths: ["hAxis"], isUpright, format: format(0), fromZero, isShare };
    return {
      xAxis: numbers(look, scale),
      yAxis: [categories(look, "vAxis", true, table, space)],
    };
  }
  const standing = (axis: 0 | 1): Scale => {
    const paths = axis === 0 ? ["vAxes.0", "vAxis"] : ["vAxes.1"];
    return { paths, isUpright: true, format: format(axis), fromZero, isShare };
  };
  const scales = on(1).length > 0 ? [standing(0), standing(1)] : [standing(0)];
  const yAxis = scales.map((scale, axis) => ({
    ...numbers(look, scale),
    ...(axis === 1 ? { position: "right" as const, splitLine: { show: false } } : {}),
  }));
  if (chart.type === "SCATTER") {
    const scale = { paths: ["hAxis"], isUpright: false, fromZero: false, isShare: false };
    return { xAxis: numbers(look, { ...scale, format: table.format }), yAxis };
  }
  // What the labels and names of the standing axes take from the width.
  const values = table.series.flatMap(({ marks }) => marks.map(({ value }) => value ?? 0));
  const taken = scales.map((scale) => {
    const longest = numberOf(look, scale)(isShare ? 100 : Math.max(...values)).length;
    const name = first(scale.paths, "title", look.text) === undefined ? 0 : nameHeight;
    return longest * LETTER.width + 8 + name;
  });
  const width = space.width - taken.reduce((sum, one) => sum + one, 0);
  return { xAxis: categories(look, "hAxis", false, table, { ...space, width }), yAxis };
}
