/** Operations on charts: what the script asks for, and how a neutral workbook carries them. */
import type { BukuChart } from "../contract";
import { formatArea, formatCell, parseArea } from "./a1";
import type { Engine } from "./boot";
import { type Chart, type ChartRange, closed } from "./chart";
import { SET_CHARTS, type SetChartsParams } from "./chart-store";

export function chartOps({ book, charts, execute, sheet, unit }: Engine) {
  const set = (id: string, list: Chart[]) => {
    const params: SetChartsParams = { unitId: unit, subUnitId: id, charts: list };
    execute(SET_CHARTS, params);
  };

  /** A range down to the last row is open, as one that was asked for as `A3:B` is on Google. */
  const opened = ({ sheet: id, area }: ChartRange): ChartRange => {
    const isOpen = area[2] > 1 && area[0] + area[2] >= sheet(id).getMaxRows();
    return { sheet: id, area, ...(isOpen ? { open: true } : {}) };
  };

  const written = (range: ChartRange): string => {
    const name = sheet(range.sheet).getSheetName().replace(/'/g, "''");
    const a1 = formatArea(closed(range, sheet(range.sheet).getMaxRows()));
    return `'${name}'!${range.open ? a1.replace(/\d+$/, "") : a1}`;
  };

  const read = (text: string): ChartRange[] => {
    const [, name = "", a1 = ""] = /^'((?:[^']|'')+)'!(.+)$/.exec(text) ?? [];
    const found = book.getSheetByName(name.replace(/''/g, "'"));
    if (!found) return [];
    const area = parseArea(a1, { rows: found.getMaxRows(), columns: found.getMaxColumns() });
    return [opened({ sheet: found.getSheetId(), area })];
  };

  return {
    /** Charts of a sheet, the oldest first, their ranges as long as the sheets are now. */
    charts: (id: string): Chart[] =>
      charts.of(id).map((chart) => ({
        ...chart,
        ranges: chart.ranges.map((range) => ({
          sheet: range.sheet,
          area: closed(range, sheet(range.sheet).getMaxRows()),
        })),
      })),
    /** Adds a chart, with 0 for its id, or replaces the one that has its id; gives the id. */
    setChart(id: string, chart: Chart): number {
      const list = [...charts.of(id)];
      const at = list.findIndex((item) => item.id === chart.id);
      const ids = charts.sheets().flatMap((item) => charts.of(item).map((one) => one.id));
      const number = chart.id || Math.max(0, ...ids) + 1;
      list.splice(at < 0 ? list.length : at, at < 0 ? 0 : 1, {
        ...chart,
        id: number,
        ranges: chart.ranges.map(opened),
      });
      set(id, list);
      return number;
    },
    /** False where the sheet has no such chart. */
    removeChart(id: string, chart: number): boolean {
      const left = charts.of(id).filter((item) => item.id !== chart);
      if (left.length === charts.of(id).length) return false;
      set(id, left);
      return true;
    },
    bukuCharts: (id: string): BukuChart[] =>
      charts.of(id).map((chart) => ({
        id: chart.id,
        type: chart.type,
        ranges: chart.ranges.map(written),
        anchor: formatCell(chart.row, chart.column),
        offsetX: chart.offsetX,
        offsetY: chart.offsetY,
        options: chart.options,
        numHeaders: chart.headers,
        ...(chart.mergeRows ? { mergeRows: true } : {}),
        ...(chart.transpose ? { transpose: true } : {}),
        ...(chart.hidden === "IGNORE_ROWS" ? {} : { hidden: chart.hidden }),
      })),
    /** Once every sheet is there: a chart may draw cells of any. */
    attachCharts(id: string, list: readonly BukuChart[]) {
      if (list.length === 0) return;
      set(
        id,
        list.map(({ anchor, ranges, numHeaders, mergeRows, transpose, hidden, ...rest }) => {
          const [row, column] = parseArea(anchor);
          return {
            ...rest,
            row,
            column,
            ranges: ranges.flatMap(read),
            headers: numHeaders,
            mergeRows: mergeRows ?? false,
            transpose: transpose ?? false,
            hidden: hidden ?? "IGNORE_ROWS",
          };
        }),
      );
    },
  };
}
