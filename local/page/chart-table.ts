/** The table a chart draws: categories or x values, and series with gaps, from the cells of its ranges. */
import type { Chart, ChartRange, HiddenCells } from "../engine/chart";
import { optionAt } from "../engine/chart-options";

export interface ChartCell {
  /** A date is its serial number. */
  value: string | number | boolean;
  /** As the sheet shows it. */
  text: string;
  format: string | undefined;
}

interface Mark {
  /** Null is a gap: a blank or a text is never zero. */
  value: number | null;
  text: string;
}

export interface Series {
  name: string;
  marks: Mark[];
  /** Number format of its cells. */
  format: string | undefined;
}

export interface Table {
  /** Heading of the domain. */
  name: string;
  domain: Mark[];
  /** Number format of the domain. */
  format: string | undefined;
  series: Series[];
}

const blank: ChartCell = { value: "", text: "", format: undefined };

function merged(parts: ChartCell[][][], below: boolean): ChartCell[][] {
  if (below) return parts.flat();
  const height = Math.max(0, ...parts.map((part) => part.length));
  return Array.from({ length: height }, (_, row) =>
    parts.flatMap((part) => part[row] ?? (part[0] ?? []).map(() => blank)),
  );
}

function transposed(cells: ChartCell[][]): ChartCell[][] {
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? blank));
}

/** One row of names where the first row has no number under which others stand. */
function recognised(cells: ChartCell[][], firstSeries: number): number {
  const [first = [], ...rest] = cells;
  const isNumber = ({ value }: ChartCell) => typeof value === "number";
  const names = first.slice(firstSeries);
  const hasName = names.some(({ value }) => typeof value === "string" && value !== "");
  return hasName && !names.some(isNumber) && rest.some((row) => row.some(isNumber)) ? 1 : 0;
}

function markOf({ value, text }: ChartCell): Mark {
  return { value: typeof value === "number" ? value : null, text };
}

function formatOf(cells: ChartCell[]): string | undefined {
  return cells.find(({ value }) => typeof value === "number")?.format;
}

export function tableOf(
  chart: Chart,
  read: (range: ChartRange, hidden: HiddenCells) => ChartCell[][],
): Table {
  const parts = chart.ranges.map((range) => read(range, chart.hidden));
  let cells = merged(parts, chart.mergeRows);
  if (chart.transpose) cells = transposed(cells);
  const width = Math.max(0, ...cells.map((row) => row.length));
  const isFirst = optionAt(chart.options, "useFirstColumnAsDomain") !== false && width > 1;
  const firstSeries = isFirst ? 1 : 0;
  const headers = chart.headers < 0 ? recognised(cells, firstSeries) : chart.headers;
  const needsNumber = chart.type === "SCATTER" || chart.type === "BUBBLE";

  const rows = cells.slice(headers).filter((row) => {
    if (!isFirst) return row.some(({ value }) => typeof value === "number");
    const { value, text } = row[0] ?? blank;
    return needsNumber ? typeof value === "number" : text !== "";
  });
  const nameOf = (column: number) =>
    cells
      .slice(0, headers)
      .map((row) => row[column]?.text ?? "")
      .filter((text) => text !== "")
      .join(" ");
  const columnOf = (column: number) => rows.map((row) => row[column] ?? blank);
  return {
    name: isFirst ? nameOf(0) : "",
    domain: isFirst
      ? columnOf(0).map(markOf)
      : rows.map((_, row) => ({ value: row + 1, text: String(row + 1) })),
    format: isFirst ? formatOf(columnOf(0)) : undefined,
    series: Array.from({ length: Math.max(0, width - firstSeries) }, (_, i) => ({
      name: nameOf(i + firstSeries),
      marks: columnOf(i + firstSeries).map(markOf),
      format: formatOf(columnOf(i + firstSeries)),
    })),
  };
}
