/** Gives a cell the style of its column where Univer draws it by its own style alone: in dropdowns. */
import { type Injector, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { composed } from "../engine/column-style";

/** Before everything that looks at the style. */
const FIRST = 1000;

export function drawColumnLooks(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: FIRST,
    handler: (cell, { workbook, worksheet, col }, next) => {
      const column = cell && worksheet.getColumnStyle(col);
      if (!column) return next(cell);
      return next({ ...cell, s: composed(column, workbook.getStyles().getStyleByCell(cell)) });
    },
  });
}
