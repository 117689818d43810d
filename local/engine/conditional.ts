/** Operations on conditional formats whose condition is a formula; those of other kinds stay untouched. */
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { BukuConditionalFormat } from "../contract";
import { formatArea, parseArea } from "./a1";
import type { Engine } from "./boot";
import { type FormulaRule, isFormulaRule } from "./conditional-follow";
import { toEngineFormula, toSheetsFormula } from "./formula";

type Size = { rows: number; columns: number };

let serial = 0;

function ruleOf(format: BukuConditionalFormat, size: Size): FormulaRule {
  const { ranges, formula, background, color, bold } = format;
  serial++;
  return {
    cfId: `cf${serial}-${Date.now().toString(36)}`,
    ranges: ranges.map((range) => {
      const [startRow, startColumn, rows, columns] = parseArea(range, size);
      const [endRow, endColumn] = [startRow + rows - 1, startColumn + columns - 1];
      return { startRow, startColumn, endRow, endColumn };
    }),
    // On Google the first rule that holds decides about each attribute, and so it is here.
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: toEngineFormula(formula),
      style: {
        ...(background && { bg: { rgb: background } }),
        ...(color && { cl: { rgb: color } }),
        ...(bold && { bl: 1 }),
      },
    },
  };
}

function formatOf({ ranges, rule: { value, style } }: FormulaRule): BukuConditionalFormat {
  return {
    ranges: ranges.map(({ startRow, startColumn, endRow, endColumn }) =>
      formatArea([startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1]),
    ),
    formula: toSheetsFormula(value),
    ...(style.bg?.rgb && { background: style.bg.rgb }),
    ...(style.cl?.rgb && { color: style.cl.rgb }),
    ...(style.bl && { bold: true as const }),
  };
}

export function conditionalOps({ conditionals, unit, execute, sheet }: Engine) {
  const rulesOf = (id: string) =>
    (conditionals.getSubunitRules(unit, id) ?? []).filter(isFormulaRule);
  return {
    /** The first has precedence. */
    conditionalFormats: (id: string): BukuConditionalFormat[] => rulesOf(id).map(formatOf),
    setConditionalFormats(id: string, formats: BukuConditionalFormat[]) {
      const where = { unitId: unit, subUnitId: id };
      for (const { cfId } of rulesOf(id)) {
        execute(DeleteConditionalRuleMutation.id, { ...where, cfId });
      }
      const size = { rows: sheet(id).getMaxRows(), columns: sheet(id).getMaxColumns() };
      // A rule added later goes to the front.
      for (const format of formats.toReversed()) {
        execute(AddConditionalRuleMutation.id, { ...where, rule: ruleOf(format, size) });
      }
    },
  };
}
