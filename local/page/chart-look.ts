/** What the options of a chart say of its colours, letters and sizes, and Google's answer otherwise. */
import type { Chart } from "../engine/chart";
import { optionAt } from "../engine/chart-options";

const palette =
  "#4285f4 #ea4335 #fbbc04 #34a853 #ff6d01 #46bdc6 #7baaf7 #f07b72 #fcd04f #71c287".split(" ");

export const INK = "#3c4043";
export const MUTED = "#5f6368";
export const LINE = "#e0e0e0";
/** Width of a letter and height of a line in the labels of an axis. */
export const LETTER = { size: 11, width: 5.8, line: 14 };

/** Dark letters on a light colour, else white. */
export function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = (/^#(..)(..)(..)$/.exec(color) ?? [])
    .slice(1)
    .map((part) => Number.parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 > 150 ? INK : "#fff";
}

export type LegendPosition = "none" | "top" | "bottom" | "left" | "right" | "in";

export interface Look {
  at(path: string): unknown;
  text(path: string): string | undefined;
  number(path: string): number | undefined;
  width: number;
  height: number;
  legend: LegendPosition;
  /** Share of the others where stacking is in percent. */
  stack: "none" | "absolute" | "percent";
  color(series: number): string;
}

/** The value axis of a series: the second stands on the right. */
export function axisOf(look: Look, series: number): 0 | 1 {
  return look.number(`series.${series}.targetAxisIndex`) === 1 ? 1 : 0;
}

export function lookOf({ options }: Chart): Look {
  const at = (path: string) => optionAt(options, path);
  const text = (path: string) => {
    const value = at(path);
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const number = (path: string) => {
    const value = at(path);
    const isNumber = value !== null && value !== "" && typeof value !== "boolean";
    return isNumber && Number.isFinite(Number(value)) ? Number(value) : undefined;
  };
  const stacked = at("isStacked");
  const isShare = stacked === "percent" || stacked === "relative";
  const isStacked = stacked === true || stacked === "true" || stacked === "absolute";
  return {
    at,
    text,
    number,
    width: number("width") ?? 600,
    height: number("height") ?? 371,
    legend: (text("legend.position") ?? text("legend") ?? "right") as LegendPosition,
    stack: isShare ? "percent" : isStacked ? "absolute" : "none",
    color: (series) =>
      text(`series.${series}.color`) ??
      text(`slices.${series}.color`) ??
      text(`colors.${series}`) ??
      palette[series % palette.length] ??
      INK,
  };
}
