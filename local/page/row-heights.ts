/**
 * Rows as high as the text that wraps in them, as Google makes them.
 *
 * Univer fits a row only to what the person's own commands change, so what a script writes and
 * what a formula spills would stay cut off. These heights belong to the page alone: they do not
 * travel.
 */
import { CommandType, ICommandService, type Injector } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";

const ACTIVATE_SHEET = "sheet.operation.set-worksheet-active";
const SET_HEIGHTS = "sheet.mutation.set-worksheet-row-auto-height";
const CHANGES_TEXT = /range-values|col-width|insert-|remove-|move-|numfmt|calculation-result|array/;
/** Long enough for a calculation's results to arrive together. */
const PAUSE_MS = 60;
/** Rows measured where nothing is typed: a formula in the header may fill them. */
const LEAST = 250;
/** Measured at once; the browser may draw and listen in between. */
const ROWS = 400;

/** Keeps the rows of the sheet in front fitted; any other follows when it comes to the front. */
export function fitRows(injector: Injector, current: () => FWorkbook): { refit(): void } {
  const commands = injector.get(ICommandService);
  /** Sheets measured, and not changed since. */
  const fitted = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function later(from = 0): void {
    clearTimeout(timer);
    timer = setTimeout(() => fit(from), PAUSE_MS);
  }

  /** Rows whose height the person chose are not measured. */
  function fit(startRow: number): void {
    const sheet = current().getActiveSheet();
    const [unitId, subUnitId] = [current().getId(), sheet.getSheetId()];
    const lastRow = Math.min(Math.max(sheet.getLastRow(), LEAST), sheet.getMaxRows() - 1);
    if (fitted.has(subUnitId)) return;
    const renderer = injector.get(IRenderManagerService).getRenderById(unitId);
    const skeleton = renderer?.with(SheetSkeletonManagerService).getSkeleton(subUnitId);
    if (!skeleton) return;
    const endRow = Math.min(startRow + ROWS - 1, lastRow);
    const rowsAutoHeightInfo = skeleton
      .calculateAutoHeightInRange([{ startRow, endRow, startColumn: 0, endColumn: 0 }])
      .filter(({ row, autoHeight }) => autoHeight && skeleton.getRowHeight(row) !== autoHeight);
    if (rowsAutoHeightInfo.length > 0) {
      const params = { unitId, subUnitId, rowsAutoHeightInfo };
      commands.syncExecuteCommand(SET_HEIGHTS, params, { onlyLocal: true });
    }
    if (endRow < lastRow) later(endRow + 1);
    else fitted.add(subUnitId);
  }

  commands.onCommandExecuted(({ id, type, params }) => {
    if (id === ACTIVATE_SHEET) later();
    if (type !== CommandType.MUTATION || !CHANGES_TEXT.test(id)) return;
    const sheet = (params as { subUnitId?: string } | undefined)?.subUnitId;
    // A calculation's results name no sheet: they may be anywhere.
    if (sheet) fitted.delete(sheet);
    else fitted.clear();
    later();
  });

  return {
    refit() {
      fitted.clear();
      later();
    },
  };
}
