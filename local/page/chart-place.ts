/** Where a chart lies on the page: its anchor, scrolled and zoomed with the cells. */
import type { Injector } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Chart } from "../engine/chart";

/** In pixels from the canvas; what is less than `top` and `left` of `clip` is covered by headings or frozen cells. */
export interface Place {
  left: number;
  top: number;
  scale: number;
  clip: { left: number; top: number };
}

export interface View {
  canvas: HTMLCanvasElement;
  place(chart: Chart): Place;
}

/** The sheet in front as it is scrolled now; undefined until the grid is drawn. */
export function viewOf(injector: Injector, book: FWorkbook): View | undefined {
  const renderer = injector.get(IRenderManagerService).getRenderById(book.getId());
  const sheet = book.getActiveSheet();
  const skeleton = renderer?.with(SheetSkeletonManagerService).getSkeleton(sheet.getSheetId());
  const main = renderer?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!renderer || !skeleton || !main) return undefined;
  const { scaleX: scale } = renderer.scene.getAncestorScale();
  const { xSplit, ySplit } = sheet.getFreeze();
  // Without their headings, which do not scroll.
  const x = (column: number) =>
    column > 0 ? (skeleton.columnWidthAccumulation[column - 1] ?? 0) : 0;
  const y = (row: number) => (row > 0 ? (skeleton.rowHeightAccumulation[row - 1] ?? 0) : 0);
  const heading = { x: skeleton.rowHeaderWidth, y: skeleton.columnHeaderHeight };

  return {
    canvas: renderer.engine.getCanvasElement(),
    place({ row, column, offsetX, offsetY }) {
      const isFixed = { x: column < xSplit, y: row < ySplit };
      const left = heading.x + x(column) + offsetX - (isFixed.x ? 0 : main.viewportScrollX);
      const top = heading.y + y(row) + offsetY - (isFixed.y ? 0 : main.viewportScrollY);
      return {
        left: left * scale,
        top: top * scale,
        scale,
        clip: {
          left: (heading.x + (isFixed.x ? 0 : x(xSplit))) * scale,
          top: (heading.y + (isFixed.y ? 0 : y(ySplit))) * scale,
        },
      };
    },
  };
}
