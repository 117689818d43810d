import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, MarkLineComponent } from "echarts/components";
import { type EChartsCoreOption, init, setPlatformAPI, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { FONT, MIDDLE, type Svg } from "./svg";
import { widthOf } from "./text";

use([BarChart, LineChart, GridComponent, MarkLineComponent, SVGRenderer]);

/** Size of the text of a chart: about 8 points. */
export const SIZE = 11;

/** Shades that stay apart in black and white. */
export const SHADE = { strong: "#2f5d8a", grid: "#d0d0d0", ink: "#000000" } as const;

/** A chart of ECharts, the same text in Node and in every browser. */
export function chartSvg(option: EChartsCoreOption, width: number, height: number): Svg {
  setPlatformAPI({
    measureText: (text, font = "") => ({
      width: widthOf(
        text,
        Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? "12"),
        /bold/.test(font),
      ),
    }),
  });
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: FONT, fontSize: SIZE, color: SHADE.ink },
      ...option,
    });
    const svg = chart.renderToSVGString();
    const body = svg.slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>"));
    return { width, height, body: onBaseline(withoutMouse(body)) };
  } finally {
    chart.dispose();
  }
}

/** What serves only a mouse; its names are counted on through a process. */
const withoutMouse = (svg: string) =>
  svg
    .replace(/<style[^>]*>.*?<\/style>/gs, "")
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, "")
    .replace(/\bzr\d+-/g, "zr-");

/** Text that stands on the middle of its line is moved down to the baseline. */
const onBaseline = (svg: string) =>
  svg.replace(/<text dominant-baseline="central"[^>]*>/g, (tag) => {
    const size = Number(/font-size:([\d.]+)px/.exec(tag)?.[1] ?? SIZE);
    const plain = tag.replace(' dominant-baseline="central"', "");
    // The middle of three lines may stand at 8.9e-16.
    const y = Number(/ y="([^"]+)"/.exec(tag)?.[1] ?? 0) + size * MIDDLE;
    const placed = `y="${Math.round(y * 100) / 100}"`;
    return / y="/.test(plain)
      ? plain.replace(/\by="[^"]+"/, placed)
      : plain.replace("<text", `<text ${placed}`);
  });

/** Numbers of an axis in Indonesian form. */
export const axisNumber = (value: number): string =>
  new Intl.NumberFormat("id-ID", { maximumFractionDigits: 6 }).format(value);
