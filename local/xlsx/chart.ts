import type { BukuChart } from "../contract";
import type { Keep, Kept } from "./keep";

/** exceljs writes no charts, so a file keeps them for the host alone; Excel shows the cells below. */
export function keepCharts(charts: readonly BukuChart[], tab: string, keep: Keep): void {
  for (const chart of charts) keep.addLong("grafik", tab, String(chart.id), JSON.stringify(chart));
}

/** The charts of a tab as they were kept; what somebody made of them that is no chart is left out. */
export function chartsOf(kept: Kept, tab: string): BukuChart[] {
  return kept.of("grafik", tab).flatMap(({ texts }) => {
    try {
      const chart: unknown = JSON.parse(texts.join(""));
      return isChart(chart) ? [chart] : [];
    } catch {
      return [];
    }
  });
}

const CELL = /^[A-Z]{1,3}[1-9]\d{0,6}$/;
const RANGE = /^'(?:[^']|'')+'![A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}(?:[1-9]\d{0,6})?)?$/;

function isChart(value: unknown): value is BukuChart {
  if (typeof value !== "object" || value === null) return false;
  const { id, type, ranges, anchor, offsetX, offsetY, options, numHeaders } = value as Partial<
    Record<keyof BukuChart, unknown>
  >;
  return (
    [id, offsetX, offsetY, numHeaders].every(Number.isInteger) &&
    typeof type === "string" &&
    Array.isArray(ranges) &&
    ranges.every((range) => typeof range === "string" && RANGE.test(range)) &&
    typeof anchor === "string" &&
    CELL.test(anchor) &&
    typeof options === "object" &&
    options !== null
  );
}
