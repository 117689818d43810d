/**
 * Conditional formats move with rows and columns. In a page the user interface sees to it; a command
 * that is carried out here tells the pages what became of the rules.
 */
import type { Injector } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";

export type FormulaRule = IConditionFormattingRule<IFormulaHighlightCell>;

export function isFormulaRule(rule: IConditionFormattingRule): rule is FormulaRule {
  const { type } = rule.rule;
  return (
    type === CFRuleType.highlightCell &&
    "subType" in rule.rule &&
    rule.rule.subType === CFSubRuleType.formula
  );
}

export function followConditions(injector: Injector): void {
  const service = injector.get(FormulaRefRangeService);
  const following = new Map<string, { dispose(): void }>();

  const follow = (unitId: string, subUnitId: string, rule: IConditionFormattingRule) => {
    const where = { unitId, subUnitId };
    const formulas = isFormulaRule(rule) ? [rule.rule.value] : [];
    return service.registerRangeFormula(unitId, subUnitId, rule.ranges, formulas, (parts) => {
      const { cfId } = rule;
      if (parts.length === 0) {
        const gone = { id: DeleteConditionalRuleMutation.id, params: { ...where, cfId } };
        return { undos: [], redos: [gone] };
      }
      // Where parts of the ranges moved differently, each part needs a formula of its own.
      const redos = parts.map(({ ranges, formulas: [value] }, i) => {
        const moved = { ...rule, ranges };
        if (value !== undefined && isFormulaRule(rule)) moved.rule = { ...rule.rule, value };
        if (i === 0) {
          return { id: SetConditionalRuleMutation.id, params: { ...where, cfId, rule: moved } };
        }
        const added = { ...moved, cfId: createCfId() };
        return { id: AddConditionalRuleMutation.id, params: { ...where, rule: added } };
      });
      return { undos: [], redos };
    });
  };

  injector.get(ConditionalFormattingRuleModel).$ruleChange.subscribe((change) => {
    const { unitId, subUnitId, rule, type } = change;
    if (type === "sort") return;
    const key = `${subUnitId}!${rule.cfId}`;
    following.get(key)?.dispose();
    following.delete(key);
    if (type !== "delete") following.set(key, follow(unitId, subUnitId, rule));
  });
}
