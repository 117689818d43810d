/**
 * Rules over ranges with a formula relative to their first cell, such as conditional formats, move with
 * rows and columns as on Google: what is inserted within a range belongs to it. The engine would leave
 * new rows out and split the rule. For the host and the page alike.
 */
import type { ICommandInfo, Injector, IRange } from "@univerjs/core";
import {
  deserializeRangeWithSheet,
  generateStringWithSequence,
  LexerTreeBuilder,
  sequenceNodeType,
  serializeRange,
} from "@univerjs/engine-formula";
import {
  type EffectRefRangeParams,
  EffectRefRangId,
  handleDefaultRangeChangeWithEffectRefCommands,
  RefRangeService,
} from "@univerjs/sheets";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";

/** The formula as it has to be when its first cell is the first that is left of its range. */
function fromRemaining(
  lexer: LexerTreeBuilder,
  formula: string,
  range: IRange,
  info: ICommandInfo,
) {
  const gone = (info.params as { range?: IRange }).range;
  if (!gone) return formula;
  const { startRow, startColumn } = range;
  const isIn = (at: number, first: number, last: number) => at >= first && at <= last;
  if (info.id === EffectRefRangId.RemoveRowCommandId) {
    const down = isIn(startRow, gone.startRow, gone.endRow) ? gone.endRow + 1 - startRow : 0;
    return lexer.moveFormulaRefOffset(formula, 0, down);
  }
  if (info.id !== EffectRefRangId.RemoveColCommandId) return formula;
  const isGone = isIn(startColumn, gone.startColumn, gone.endColumn);
  return lexer.moveFormulaRefOffset(formula, isGone ? gone.endColumn + 1 - startColumn : 0, 0);
}

function moved(lexer: LexerTreeBuilder, formula: string, info: EffectRefRangeParams): string {
  const nodes = lexer.sequenceNodesBuilder(formula) ?? [];
  const list = nodes.map((node) => {
    if (typeof node === "string" || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const { range, sheetName } = deserializeRangeWithSheet(node.token);
    // What refers to another sheet stays: the command was carried out on the rule's own.
    if (sheetName !== "") return node;
    const after = handleDefaultRangeChangeWithEffectRefCommands(range, info);
    return { ...node, token: after ? serializeRange({ ...range, ...after }) : "#REF!" };
  });
  return `=${generateStringWithSequence(list)}`;
}

/** Needs an open workbook; the rules it came with follow as well. */
export function moveRulesAsGoogle(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const references = injector.get(RefRangeService);
  const service = injector.get(FormulaRefRangeService);
  service.registerRangeFormula = (unitId, subUnitId, oldRanges, formulas, callback) => {
    const change = (info: EffectRefRangeParams) => {
      const ranges = oldRanges.flatMap(
        (range) => handleDefaultRangeChangeWithEffectRefCommands(range, info) ?? [],
      );
      const [first] = oldRanges;
      if (!first || ranges.length === 0) return callback([]);
      const after = formulas.map((formula) =>
        formula.startsWith("=")
          ? moved(lexer, fromRemaining(lexer, formula, first, info), info)
          : formula,
      );
      return callback([{ ranges, formulas: after }]);
    };
    // Anything on the sheet may move what the formula refers to.
    const all = { startRow: 0, startColumn: 0, endRow: 9_999_999, endColumn: 99_999 };
    return references.registerRefRange(all, change, unitId, subUnitId);
  };
  const rules = injector.get(ConditionalFormattingRuleModel);
  for (const [unit, sheets] of rules.getAll()) {
    for (const [sheet, list] of sheets) {
      // Setting a rule to itself registers it anew.
      for (const rule of [...list]) rules.setRule(unit, sheet, rule, rule.cfId);
    }
  }
}
