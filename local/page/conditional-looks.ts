/**
 * Conditional formats that compare one cell of the row with a text, `=$X4="hijau"`, looked up as a cell is
 * drawn. Univer would make a formula of every cell they cover and calculate it after each edit, which for
 * whole columns takes longer than everything else together.
 */
import { type ICellData, type Injector, InterceptorEffectEnum } from "@univerjs/core";
import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { columnIndex } from "../engine/a1";
import { type FormulaRule, isFormulaRule } from "../engine/conditional-follow";

const COMPARISON = /^=\$([A-Z]{1,3})(\d+)="([^"]*)"$/;

/** After the looks of the column, before what people see. */
const PRIORITY = 900;

/** Rules are registered as a workbook opens, before its services can be reached: hence the prototype. */
const { prototype } = RegisterOtherFormulaService;
const register = prototype.registerFormulaWithRange;
prototype.registerFormulaWithRange = function (...args) {
  return COMPARISON.test(args[2]) ? "" : register.apply(this, args);
};

export function drawConditions(injector: Injector): void {
  const rules = injector.get(ConditionalFormattingRuleModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: PRIORITY,
    handler: (cell, { unitId, subUnitId, workbook, worksheet, row, col }, next) => {
      const own = (rules.getSubunitRules(unitId, subUnitId) ?? []).filter(isFormulaRule);
      const textAt = (r: number, c: number) => String(worksheet.getCell(r, c)?.v ?? "");
      const rule = own.find((one) => covers(one, row, col) && holds(one, row, textAt));
      if (!rule) return next(cell);
      const base = cell ? workbook.getStyles().getStyleByCell(cell as ICellData) : undefined;
      return next({ ...cell, s: { ...base, ...rule.rule.style } });
    },
  });
}

const covers = ({ ranges }: FormulaRule, row: number, column: number): boolean =>
  ranges.some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
  );

/** The formula is that of the first cell of the first range. */
function holds(
  { rule, ranges }: FormulaRule,
  row: number,
  textAt: (row: number, column: number) => string,
): boolean {
  const [, column, first, text] = COMPARISON.exec(rule.value) ?? [];
  if (column === undefined) return false;
  const compared = row + Number(first) - 1 - (ranges[0]?.startRow ?? 0);
  return textAt(compared, columnIndex(column)) === text;
}
