/** Charts: the enumerations that go with the charts of a sheet. */
import { enumeration } from "./emulated";

type GoogleCharts = GoogleAppsScript.Charts.Charts;

export const charts = enumeration<GoogleCharts>("Charts", {
  ChartType: enumeration(
    "ChartType",
    "AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM LINE ORG PIE RADAR SCATTER SPARKLINE STEPPED_AREA TABLE TIMELINE TREEMAP WATERFALL".split(
      " ",
    ),
  ),
  ChartHiddenDimensionStrategy: enumeration("ChartHiddenDimensionStrategy", [
    "IGNORE_BOTH",
    "IGNORE_ROWS",
    "IGNORE_COLUMNS",
    "SHOW_BOTH",
  ]),
  ChartMergeStrategy: enumeration("ChartMergeStrategy", ["MERGE_COLUMNS", "MERGE_ROWS"]),
});
