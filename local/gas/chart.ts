/** EmbeddedChart and its builder: charts that lie over a sheet. */
import type { Chart, HiddenCells } from "../engine/chart";
import { optionAt, withOption } from "../engine/chart-options";
import { bare, emulated } from "./emulated";
import { engine } from "./host-ops";
import { Range } from "./range";
import type { Sheet } from "./sheet";

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleContainer = GoogleAppsScript.Spreadsheet.ContainerInfo;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleOptions = GoogleAppsScript.Charts.ChartOptions;
type ChartType = GoogleAppsScript.Charts.ChartType;
type HiddenStrategy = GoogleAppsScript.Charts.ChartHiddenDimensionStrategy;
type MergeStrategy = GoogleAppsScript.Charts.ChartMergeStrategy;

const blank: Chart = {
  id: 0,
  type: "COLUMN",
  ranges: [],
  row: 0,
  column: 0,
  offsetX: 0,
  offsetY: 0,
  options: {},
  headers: -1,
  mergeRows: false,
  transpose: false,
  hidden: "IGNORE_ROWS",
};

function containerOf({ row, column, offsetX, offsetY }: Chart): GoogleContainer {
  return emulated<GoogleContainer>("ContainerInfo", {
    getAnchorRow: () => row + 1,
    getAnchorColumn: () => column + 1,
    getOffsetX: () => offsetX,
    getOffsetY: () => offsetY,
  });
}

function rangesOf({ parent }: Sheet, { ranges }: Chart): GoogleRange[] {
  const names = new Map(engine("sheets").map(({ id, name }) => [id, name]));
  return ranges.flatMap(({ sheet, area }) => {
    const owner = parent.sheetNamed(names.get(sheet) ?? "");
    return owner ? [Range.of(owner, area)] : [];
  });
}

function mergeOf({ mergeRows }: Chart): MergeStrategy {
  return (mergeRows ? "MERGE_ROWS" : "MERGE_COLUMNS") as unknown as MergeStrategy;
}

export class EmbeddedChart
  implements
    Pick<
      GoogleChart,
      | "getChartId"
      | "getOptions"
      | "getContainerInfo"
      | "getRanges"
      | "getNumHeaders"
      | "getMergeStrategy"
      | "getTransposeRowsAndColumns"
      | "getHiddenDimensionStrategy"
      | "modify"
    >
{
  private readonly sheet: Sheet;
  private readonly chart: Chart;

  private constructor(sheet: Sheet, chart: Chart) {
    this.sheet = sheet;
    this.chart = chart;
  }

  static of(sheet: Sheet, chart: Chart): GoogleChart {
    return emulated<GoogleChart>("EmbeddedChart", new EmbeddedChart(sheet, chart));
  }
  /** Always a chart of its own, also where the script inserts one twice. */
  static insert(sheet: Sheet, skin: GoogleChart): void {
    engine("setChart", sheet.id, { ...bare(skin, EmbeddedChart).chart, id: 0 });
  }
  static update(sheet: Sheet, skin: GoogleChart): void {
    const { chart } = bare(skin, EmbeddedChart);
    EmbeddedChart.check(engine("charts", sheet.id).some(({ id }) => id === chart.id));
    engine("setChart", sheet.id, chart);
  }
  static remove(sheet: Sheet, skin: GoogleChart): void {
    EmbeddedChart.check(engine("removeChart", sheet.id, bare(skin, EmbeddedChart).chart.id));
  }
  private static check(isThere: boolean): void {
    if (!isThere) throw new Error("The chart is not in the sheet: take it from getCharts().");
  }

  /** Null until the chart comes from getCharts(). */
  getChartId() {
    return this.chart.id || null;
  }
  getOptions() {
    const { options } = this.chart;
    const get = (option: string) => optionAt(options, String(option));
    return emulated<GoogleOptions>("ChartOptions", { get });
  }
  getContainerInfo() {
    return containerOf(this.chart);
  }
  getRanges() {
    return rangesOf(this.sheet, this.chart);
  }
  getNumHeaders() {
    return this.chart.headers;
  }
  getMergeStrategy() {
    return mergeOf(this.chart);
  }
  getTransposeRowsAndColumns() {
    return this.chart.transpose;
  }
  getHiddenDimensionStrategy() {
    return this.chart.hidden as unknown as HiddenStrategy;
  }
  modify() {
    return EmbeddedChartBuilder.of(this.sheet, this.chart);
  }
}

export class EmbeddedChartBuilder
  implements
    Pick<
      GoogleBuilder,
      | "setChartType"
      | "getChartType"
      | "addRange"
      | "removeRange"
      | "clearRanges"
      | "getRanges"
      | "setNumHeaders"
      | "setMergeStrategy"
      | "setTransposeRowsAndColumns"
      | "setHiddenDimensionStrategy"
      | "setPosition"
      | "getContainer"
      | "setOption"
      | "build"
    >
{
  private readonly sheet: Sheet;
  private chart: Chart;
  private self!: GoogleBuilder;

  private constructor(sheet: Sheet, chart: Chart) {
    this.sheet = sheet;
    this.chart = chart;
  }

  static of(sheet: Sheet, chart: Chart = blank): GoogleBuilder {
    const builder = new EmbeddedChartBuilder(sheet, chart);
    builder.self = emulated<GoogleBuilder>("EmbeddedChartBuilder", builder);
    return builder.self;
  }

  setChartType(type: ChartType) {
    return this.change({ type: String(type) });
  }
  getChartType() {
    return this.chart.type as unknown as ChartType;
  }
  addRange(range: GoogleRange) {
    const { sheet, area } = bare(range, Range);
    return this.change({ ranges: [...this.chart.ranges, { sheet: sheet.id, area }] });
  }
  removeRange(range: GoogleRange) {
    const { sheet, area } = bare(range, Range);
    const isOther = (one: Chart["ranges"][number]) =>
      one.sheet !== sheet.id || one.area.join() !== area.join();
    return this.change({ ranges: this.chart.ranges.filter(isOther) });
  }
  clearRanges() {
    return this.change({ ranges: [] });
  }
  getRanges() {
    return rangesOf(this.sheet, this.chart);
  }
  setNumHeaders(headers: number) {
    return this.change({ headers });
  }
  setMergeStrategy(strategy: MergeStrategy) {
    return this.change({ mergeRows: String(strategy) === "MERGE_ROWS" });
  }
  setTransposeRowsAndColumns(transpose: boolean) {
    return this.change({ transpose });
  }
  setHiddenDimensionStrategy(strategy: HiddenStrategy) {
    return this.change({ hidden: String(strategy) as HiddenCells });
  }
  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number) {
    if (!(anchorRowPos >= 1) || !(anchorColPos >= 1)) {
      throw new Error("The anchor position of a chart starts at row 1 and column 1.");
    }
    return this.change({ row: anchorRowPos - 1, column: anchorColPos - 1, offsetX, offsetY });
  }
  getContainer() {
    return containerOf(this.chart);
  }
  setOption(option: string, value: unknown) {
    return this.change({ options: withOption(this.chart.options, String(option), value) });
  }
  build() {
    return EmbeddedChart.of(this.sheet, this.chart);
  }

  private change(change: Partial<Chart>): GoogleBuilder {
    this.chart = { ...this.chart, ...change };
    return this.self;
  }
}
