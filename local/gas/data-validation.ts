/** DataValidation and its builder: dropdowns from a list or from a range. */
import { formatArea } from "../engine/a1";
import type { Validation } from "../engine/marks";
import { bare, emulated } from "./emulated";
import { Range } from "./range";
import type { Spreadsheet } from "./spreadsheet";

type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

export class DataValidation
  implements Pick<GoogleValidation, "getCriteriaType" | "getCriteriaValues" | "getHelpText">
{
  readonly validation: Validation;
  private readonly book: Spreadsheet;

  private constructor(validation: Validation, book: Spreadsheet) {
    this.validation = validation;
    this.book = book;
  }

  static of(validation: Validation, book: Spreadsheet): GoogleValidation {
    return emulated<GoogleValidation>("DataValidation", new DataValidation(validation, book));
  }

  getCriteriaType() {
    const type = this.validation.source === undefined ? "VALUE_IN_LIST" : "VALUE_IN_RANGE";
    return type as unknown as Criteria;
  }
  /** The list or the range, and whether there is an arrow to open it. */
  getCriteriaValues(): unknown[] {
    const { source, list } = this.validation;
    if (source === undefined) return [[...(list ?? [])], true];
    const first = this.book.getSheets()[0];
    return [first?.getRange(source.replace(/\$/g, "")), true];
  }
  /** Null where there is none, which Google's own type forgets. */
  getHelpText() {
    return (this.validation.help ?? null) as string;
  }
}

function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

export class DataValidationBuilder
  implements
    Pick<
      GoogleBuilder,
      "requireValueInList" | "requireValueInRange" | "setAllowInvalid" | "setHelpText" | "build"
    >
{
  private rule: Validation = {};
  private book: Spreadsheet | undefined;
  private self!: GoogleBuilder;

  static create(): GoogleBuilder {
    const builder = new DataValidationBuilder();
    builder.self = emulated<GoogleBuilder>("DataValidationBuilder", builder);
    return builder.self;
  }

  requireValueInList(values: string[], _showDropdown = true) {
    const { source: _source, ...rest } = this.rule;
    this.rule = { ...rest, list: values.map(String) };
    return this.self;
  }
  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, _showDropdown = true) {
    const { sheet, area } = bare(range, Range);
    const { list: _list, ...rest } = this.rule;
    const absolute = formatArea(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    this.book = sheet.parent;
    this.rule = { ...rest, source: `${quoted(sheet.getName())}!${absolute}` };
    return this.self;
  }
  setAllowInvalid(allowInvalidData: boolean) {
    const { strict: _strict, ...rest } = this.rule;
    this.rule = allowInvalidData ? rest : { ...rest, strict: true };
    return this.self;
  }
  setHelpText(helpText: string) {
    this.rule = { ...this.rule, help: helpText };
    return this.self;
  }
  build() {
    return DataValidation.of({ ...this.rule }, this.book as Spreadsheet);
  }
}
