/**
 * The charts of the sheet in front, over the grid: drawn anew when their cells change, and moved
 * with them in every frame while there are any.
 */
import { CommandType, ICommandService, type Injector } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { BarChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import {
  GraphicComponent,
  GridComponent,
  LegendScrollComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import { type ECharts, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Chart } from "../engine/chart";
import { installCharts } from "../engine/chart-store";
import { cellReader } from "./chart-cells";
import { lookOf } from "./chart-look";
import { optionOf } from "./chart-option";
import { type View, viewOf } from "./chart-place";
import { tableOf } from "./chart-table";
import { summary } from "./chart-words";
import { make } from "./dom";

use([BarChart, LineChart, PieChart, ScatterChart]);
use([GraphicComponent, GridComponent, LegendScrollComponent, TitleComponent, TooltipComponent]);
use(SVGRenderer);

const ACTIVATE_SHEET = "sheet.operation.set-worksheet-active";
/** Long enough for a calculation's results to arrive together. */
const PAUSE_MS = 80;
/** Univer draws its bars on the canvas, along its right and lower edge. */
const SCROLL_BAR = 12;

interface Drawn {
  chart: Chart;
  frame: HTMLDivElement;
  drawing: ECharts;
  /** What it was drawn from. */
  from: string;
}

export function showCharts(
  injector: Injector,
  current: () => FWorkbook,
  layer: HTMLElement,
): { redraw(): void } {
  const store = installCharts(injector, later);
  const drawn = new Map<number, Drawn>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isMoving = false;

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(redraw, PAUSE_MS);
  }

  function begin(chart: Chart): Drawn {
    const frame = make("div", { className: "chart", role: "img" });
    // The grid keeps the keyboard, and the wheel scrolls it here as well.
    frame.addEventListener("mousedown", (event) => event.preventDefault());
    frame.addEventListener("wheel", (event) => {
      event.preventDefault();
      viewOf(injector, current())?.canvas.dispatchEvent(new WheelEvent("wheel", event));
    });
    const inside = make("div");
    frame.append(inside);
    layer.append(frame);
    const one = { chart, frame, drawing: init(inside, null, { width: 1, height: 1 }), from: "" };
    drawn.set(chart.id, one);
    return one;
  }

  function end(id: number, { drawing, frame }: Drawn): void {
    drawing.dispose();
    frame.remove();
    drawn.delete(id);
  }

  function redraw(): void {
    const book = current();
    const sheet = book.getActiveSheet().getSheetId();
    const charts = store.of(sheet);
    for (const [id, one] of drawn) if (!charts.some((chart) => chart.id === id)) end(id, one);
    const read = cellReader(injector, book);
    for (const chart of charts) {
      const table = tableOf(chart, read);
      const from = JSON.stringify([chart, table]);
      const one = drawn.get(chart.id) ?? begin(chart);
      one.chart = chart;
      if (one.from === from) continue;
      one.from = from;
      const { width, height } = lookOf(chart);
      Object.assign(one.frame.style, { width: `${width}px`, height: `${height}px` });
      one.frame.setAttribute("aria-label", summary(chart, table));
      // Less the border on either side.
      one.drawing.resize({ width: width - 2, height: height - 2 });
      one.drawing.setOption(optionOf(chart, table), true);
    }
    if (!isMoving) move();
  }

  /** Scrolling, zoom, widths, heights and the window's size all tell in the same few numbers. */
  function move(): void {
    isMoving = drawn.size > 0;
    if (!isMoving) return;
    const view = viewOf(injector, current());
    if (view) settle(view);
    requestAnimationFrame(move);
  }

  function settle(view: View): void {
    const box = view.canvas.getBoundingClientRect();
    const around = layer.parentElement?.getBoundingClientRect() ?? box;
    Object.assign(layer.style, {
      left: `${box.left - around.left}px`,
      top: `${box.top - around.top}px`,
      width: `${box.width - SCROLL_BAR}px`,
      height: `${box.height - SCROLL_BAR}px`,
    });
    for (const { chart, frame } of drawn.values()) {
      const { left, top, scale, clip } = view.place(chart);
      const hidden = (edge: number, at: number) => `${Math.max(0, (edge - at) / scale)}px`;
      Object.assign(frame.style, {
        transform: `translate(${left}px, ${top}px) scale(${scale})`,
        clipPath: `inset(${hidden(clip.top, top)} 0 0 ${hidden(clip.left, left)})`,
      });
    }
  }

  injector.get(ICommandService).onCommandExecuted(({ id, type }) => {
    // At once: what belongs to another sheet must not be seen over this one.
    if (id === ACTIVATE_SHEET) redraw();
    else if (type === CommandType.MUTATION) later();
  });
  return { redraw: later };
}
