/**
 * Charts inside Univer, the same in the host and on a page: they travel as a mutation of their own,
 * lie in the snapshot, and move along when rows and columns do.
 */
import {
  CommandType,
  ICommandService,
  type Injector,
  type IRange,
  IResourceManagerService,
  UniverInstanceType,
} from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
} from "@univerjs/sheets";
import { type Chart, type Shift, shiftChart } from "./chart";

export const SET_CHARTS = "lkip.mutation.set-charts";

export interface SetChartsParams {
  unitId: string;
  subUnitId: string;
  charts: Chart[];
}

export interface ChartStore {
  /** Charts of a sheet, the oldest first. */
  of(sheet: string): readonly Chart[];
  sheets(): string[];
}

const shifts: Record<string, [axis: Shift["axis"], sign: 1 | -1]> = {
  [InsertRowMutation.id]: ["rows", 1],
  [RemoveRowMutation.id]: ["rows", -1],
  [InsertColMutation.id]: ["columns", 1],
  [RemoveColMutation.id]: ["columns", -1],
};

function shiftOf(id: string, params: { subUnitId: string; range: IRange }): Shift | undefined {
  const [axis, sign] = shifts[id] ?? [];
  if (!axis || !sign) return undefined;
  const { startRow, endRow, startColumn, endColumn } = params.range;
  const [first, last] = axis === "rows" ? [startRow, endRow] : [startColumn, endColumn];
  return { sheet: params.subUnitId, axis, at: first, count: sign * (last - first + 1) };
}

/** `onChange` hears of every change but a new snapshot. */
export function installCharts(injector: Injector, onChange?: () => void): ChartStore {
  const charts = new Map<string, Chart[]>();
  const commands = injector.get(ICommandService);

  commands.registerCommand({
    id: SET_CHARTS,
    type: CommandType.MUTATION,
    handler(_accessor, { subUnitId, charts: list }: SetChartsParams) {
      charts.set(subUnitId, list);
      return true;
    },
  });
  commands.onCommandExecuted(({ id, params }) => {
    if (id === RemoveSheetMutation.id) {
      const { subUnitId } = params as { subUnitId: string };
      charts.delete(subUnitId);
      for (const [sheet, list] of charts) {
        const left = list.map((chart) => ({
          ...chart,
          ranges: chart.ranges.filter((range) => range.sheet !== subUnitId),
        }));
        charts.set(sheet, left);
      }
    } else if (id in shifts) {
      const shift = shiftOf(id, params as { subUnitId: string; range: IRange });
      if (!shift) return;
      for (const [sheet, list] of charts) {
        charts.set(
          sheet,
          list.map((chart) => shiftChart(chart, sheet, shift)),
        );
      }
    } else if (id !== SET_CHARTS) return;
    onChange?.();
  });
  injector.get(IResourceManagerService).registerPluginResource<Record<string, Chart[]>>({
    pluginName: "SHEET_LKIP_CHARTS_PLUGIN",
    businesses: [UniverInstanceType.UNIVER_SHEET],
    toJson: () => JSON.stringify(Object.fromEntries(charts)),
    parseJson: (text) => JSON.parse(text) as Record<string, Chart[]>,
    onLoad(_unit, saved) {
      charts.clear();
      for (const [sheet, list] of Object.entries(saved)) charts.set(sheet, list);
    },
    onUnLoad: () => charts.clear(),
  });

  return {
    of: (sheet) => charts.get(sheet) ?? [],
    sheets: () => [...charts.keys()],
  };
}
