/** ConditionalFormatRule and its builder: a formula, and how the cells look where it holds. */

import type { BukuConditionalFormat } from "../contract";
import { formatArea } from "../engine/a1";
import { bare, emulated } from "./emulated";
import { Range } from "./range";
import type { Sheet } from "./sheet";

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Color = GoogleAppsScript.Spreadsheet.Color;
type Format = Omit<BukuConditionalFormat, "ranges">;

class BooleanCondition
  implements
    Pick<
      GoogleCondition,
      "getCriteriaType" | "getCriteriaValues" | "getBackground" | "getFontColor" | "getBold"
    >
{
  private readonly format: Format;
  constructor(format: Format) {
    this.format = format;
  }
  getCriteriaType() {
    return "CUSTOM_FORMULA" as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria;
  }
  getCriteriaValues(): unknown[] {
    return [this.format.formula];
  }
  /** Null where the rule leaves it alone; Google's own types forget that. */
  getBackground() {
    return (this.format.background ?? null) as string;
  }
  getFontColor() {
    return (this.format.color ?? null) as string;
  }
  getBold() {
    return (this.format.bold ?? null) as boolean;
  }
}

export class ConditionalFormatRule
  implements Pick<GoogleRule, "getRanges" | "getBooleanCondition">
{
  readonly format: Format;
  readonly ranges: readonly GoogleRange[];

  private constructor(format: Format, ranges: readonly GoogleRange[]) {
    this.format = format;
    this.ranges = ranges;
  }

  static of(format: Format, ranges: readonly GoogleRange[]): GoogleRule {
    const rule = new ConditionalFormatRule(format, ranges);
    return emulated<GoogleRule>("ConditionalFormatRule", rule);
  }

  /** A rule that a sheet has. */
  static on(sheet: Sheet, { ranges, ...format }: BukuConditionalFormat): GoogleRule {
    return ConditionalFormatRule.of(
      format,
      ranges.map((range) => sheet.getRange(range)),
    );
  }

  /** The rule as the sheet of that id keeps it. */
  static stored(rule: GoogleRule, id: string): BukuConditionalFormat {
    const { format, ranges } = bare(rule, ConditionalFormatRule);
    const list = ranges.map((range) => bare(range, Range));
    if (list.some(({ sheet }) => sheet.id !== id)) {
      throw new Error("Conditional format rule cannot reference a different sheet.");
    }
    return { ...format, ranges: list.map(({ area }) => formatArea(area)) };
  }

  getRanges() {
    return [...this.ranges];
  }
  getBooleanCondition() {
    return emulated<GoogleCondition>("BooleanCondition", new BooleanCondition(this.format));
  }
}

export class ConditionalFormatRuleBuilder
  implements
    Pick<
      GoogleBuilder,
      "whenFormulaSatisfied" | "setBackground" | "setFontColor" | "setBold" | "setRanges" | "build"
    >
{
  private format: Partial<Format> = {};
  private ranges: readonly GoogleRange[] = [];
  private self!: GoogleBuilder;

  static create(): GoogleBuilder {
    const builder = new ConditionalFormatRuleBuilder();
    builder.self = emulated<GoogleBuilder>("ConditionalFormatRuleBuilder", builder);
    return builder.self;
  }

  whenFormulaSatisfied(formula: string) {
    this.format = { ...this.format, formula: formula.startsWith("=") ? formula : `=${formula}` };
    return this.self;
  }
  setBackground(color: string | Color | null) {
    const { background: _, ...rest } = this.format;
    this.format = color === null ? rest : { ...rest, background: String(color) };
    return this.self;
  }
  setFontColor(color: string | Color | null) {
    const { color: _, ...rest } = this.format;
    this.format = color === null ? rest : { ...rest, color: String(color) };
    return this.self;
  }
  setBold(bold: boolean | null) {
    const { bold: _, ...rest } = this.format;
    this.format = bold ? { ...rest, bold: true } : rest;
    return this.self;
  }
  setRanges(ranges: GoogleRange[]) {
    this.ranges = [...ranges];
    return this.self;
  }
  build() {
    const { formula } = this.format;
    if (formula === undefined) {
      throw new Error("Cannot build a conditional format rule with no condition specified.");
    }
    if (this.ranges.length === 0) {
      throw new Error("Cannot build a conditional format rule with no ranges specified.");
    }
    return ConditionalFormatRule.of({ ...this.format, formula }, this.ranges);
  }
}
