/** A chart as the workbook keeps it, and where it goes when rows and columns come and go. */
import type { Area } from "./area";

/** Cells a chart draws, on any sheet of the workbook. */
export interface ChartRange {
  sheet: string;
  area: Area;
  /** Ends where the sheet ends, as `A3:B` does: rows added at the end belong to it. */
  open?: true;
}

/** Which hidden rows and columns a chart leaves out: a member of Charts.ChartHiddenDimensionStrategy. */
export type HiddenCells = "IGNORE_BOTH" | "IGNORE_ROWS" | "IGNORE_COLUMNS" | "SHOW_BOTH";

export interface Chart {
  /** Unique in the workbook. */
  id: number;
  /** A member of Charts.ChartType. */
  type: string;
  /** In the order they were added. */
  ranges: ChartRange[];
  /** Cell whose top left corner the chart hangs on, from 0, and pixels from there. */
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  /** What setOption was given, as a tree: `hAxis.title` is `{ hAxis: { title } }`. */
  options: Record<string, unknown>;
  /** Rows with the names of the series; -1 where they are to be recognised. */
  headers: number;
  /** Several ranges below each other rather than side by side. */
  mergeRows: boolean;
  transpose: boolean;
  hidden: HiddenCells;
}

/** Rows or columns that were inserted before `at`, or with a negative count removed from there. */
export interface Shift {
  sheet: string;
  axis: "rows" | "columns";
  at: number;
  count: number;
}

/** Where a cell is afterwards; one that was removed falls to the cell that took its place. */
function moved(position: number, { at, count }: Shift): number {
  if (position < at) return position;
  return count > 0 ? position + count : Math.max(at, position + count);
}

/** First and number afterwards; undefined where nothing is left. */
function stretched(first: number, length: number, shift: Shift): [number, number] | undefined {
  const start = moved(first, shift);
  const end = moved(first + length, { ...shift, at: shift.at + (shift.count > 0 ? 1 : 0) });
  return end > start ? [start, end - start] : undefined;
}

function shiftRange(range: ChartRange, shift: Shift): ChartRange[] {
  if (range.sheet !== shift.sheet) return [range];
  const [row, column, rows, columns] = range.area;
  const isRows = shift.axis === "rows";
  const span = isRows ? stretched(row, rows, shift) : stretched(column, columns, shift);
  if (!span) return [];
  const area: Area = isRows ? [span[0], column, span[1], columns] : [row, span[0], rows, span[1]];
  return [{ ...range, area }];
}

/** The chart after rows or columns of some sheet came or went; `sheet` is the one it lies on. */
export function shiftChart(chart: Chart, sheet: string, shift: Shift): Chart {
  const ranges = chart.ranges.flatMap((range) => shiftRange(range, shift));
  if (sheet !== shift.sheet) return { ...chart, ranges };
  return shift.axis === "rows"
    ? { ...chart, ranges, row: moved(chart.row, shift) }
    : { ...chart, ranges, column: moved(chart.column, shift) };
}

/** The range on a sheet of so many rows: an open one ends at the last. */
export function closed(range: ChartRange, sheetRows: number): Area {
  const [row, column, rows, columns] = range.area;
  return [row, column, range.open ? Math.max(1, sheetRows - row) : rows, columns];
}
