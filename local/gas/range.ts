/** Range: values, formulas and formats of an area. Positions are 1-based to the script. */
import { formatArea } from "../engine/a1";
import type { CellInput } from "../engine/cells";
import { AUTOMATIC, type Look } from "../engine/look";
import type { CellValue } from "../engine/read";
import type { Area } from "../engine/sheets";
import { DataValidation } from "./data-validation";
import { dateOf, serialOfDate } from "./dates";
import { bare, emulated } from "./emulated";
import { engine, host } from "./host-ops";
import { addProtection } from "./protection";
import { RichTextValue } from "./rich-text-value";
import type { Sheet } from "./sheet";
import { shiftFormula } from "./shift";

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

type Emulated = Pick<
  GoogleRange,
  | "getValues"
  | "setValues"
  | "setValue"
  | "getValue"
  | "getDisplayValues"
  | "getRichTextValue"
  | "getFormulas"
  | "setFormula"
  | "setFormulas"
  | "getNumberFormats"
  | "setNumberFormat"
  | "setNumberFormats"
  | "getNotes"
  | "setNote"
  | "setNotes"
  | "setDataValidation"
  | "getDataValidations"
  | "setBackground"
  | "setBackgrounds"
  | "setFontWeight"
  | "setFontStyle"
  | "setFontColor"
  | "setWrap"
  | "setHorizontalAlignment"
  | "setVerticalAlignment"
  | "protect"
  | "clearContent"
  | "activate"
  | "getA1Notation"
  | "getRow"
  | "getColumn"
  | "getNumRows"
  | "getNumColumns"
  | "getSheet"
>;

function scriptValue(cell: CellValue): string | number | boolean | Date {
  return typeof cell === "object" ? dateOf(cell.d) : cell;
}

function inputOf(value: unknown): CellInput {
  if (value instanceof Date) return { d: serialOfDate(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? "" : String(value);
}

function formulaInput(formula: string): CellInput {
  if (formula === "" || formula === null) return "";
  return { f: formula.startsWith("=") ? formula : `=${formula}` };
}

export class Range implements Emulated {
  readonly sheet: Sheet;
  readonly area: Area;
  private self!: GoogleRange;

  private constructor(sheet: Sheet, area: Area) {
    this.sheet = sheet;
    this.area = area;
  }

  static of(sheet: Sheet, area: Area): GoogleRange {
    const range = new Range(sheet, area);
    range.self = emulated<GoogleRange>("Range", range);
    return range.self;
  }

  getA1Notation() {
    return formatArea(this.area);
  }
  getRow() {
    return this.area[0] + 1;
  }
  getColumn() {
    return this.area[1] + 1;
  }
  getNumRows() {
    return this.area[2];
  }
  getNumColumns() {
    return this.area[3];
  }
  getSheet() {
    return this.sheet.self;
  }

  getValues() {
    return engine("values", this.sheet.id, this.area).map((row) => row.map(scriptValue));
  }
  getValue() {
    const [row, column] = this.area;
    return scriptValue(engine("values", this.sheet.id, [row, column, 1, 1])[0]?.[0] ?? "");
  }
  getRichTextValue() {
    const value = this.getValue();
    return typeof value === "string" && value !== "" ? RichTextValue.of(value) : null;
  }
  setValues(values: unknown[][]) {
    this.checkSize(values);
    return this.write(values.map((row) => row.map(inputOf)));
  }
  setValue(value: unknown) {
    return this.write(this.fill(inputOf(value)));
  }
  clearContent() {
    return this.write(this.fill(""));
  }
  getDisplayValues() {
    return engine("display", this.sheet.id, this.area);
  }

  getFormulas() {
    return engine("formulas", this.sheet.id, this.area);
  }
  setFormulas(formulas: string[][]) {
    this.checkSize(formulas);
    return this.write(formulas.map((row) => row.map(formulaInput)));
  }
  /** Relative references move along, as when a formula is filled over the range. */
  setFormula(formula: string) {
    const moved = this.fill(formula).map((row, r) =>
      row.map((text, c) => shiftFormula(text, r, c)),
    );
    return this.write(moved.map((row) => row.map(formulaInput)));
  }

  getNumberFormats() {
    return engine("looks", this.sheet.id, this.area).map((row) =>
      row.map((look) => look.format ?? AUTOMATIC),
    );
  }
  setNumberFormat(format: string) {
    return this.paint({ format });
  }
  setNumberFormats(formats: string[][]) {
    this.checkSize(formats);
    return this.paint(formats.map((row) => row.map((format) => ({ format }))));
  }
  setBackground(color: string | null) {
    return this.paint({ background: color });
  }
  setBackgrounds(colors: (string | null)[][]) {
    this.checkSize(colors);
    return this.paint(colors.map((row) => row.map((background) => ({ background }))));
  }
  setFontWeight(weight: "bold" | "normal" | null) {
    return this.paint({ bold: weight === "bold" });
  }
  setFontStyle(style: "italic" | "normal" | null) {
    return this.paint({ italic: style === "italic" });
  }
  setFontColor(color: string | null) {
    return this.paint({ color });
  }
  setWrap(isWrapEnabled: boolean) {
    return this.paint({ wrap: isWrapEnabled });
  }
  setHorizontalAlignment(align: "left" | "center" | "normal" | "right" | null) {
    return this.paint({ align: align === "normal" ? null : align });
  }
  setVerticalAlignment(valign: "top" | "middle" | "bottom" | null) {
    return this.paint({ valign });
  }

  getNotes() {
    return engine("notes", this.sheet.id, this.area);
  }
  setNote(note: string | null) {
    return this.setNotes(this.fill(note));
  }
  setNotes(notes: (string | null)[][]) {
    this.checkSize(notes);
    const texts = notes.map((row) => row.map((note) => note ?? ""));
    engine("setNotes", this.sheet.id, this.area, texts);
    return this.self;
  }

  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null) {
    const validation = rule ? bare(rule, DataValidation).validation : null;
    engine("setValidation", this.sheet.id, this.area, validation);
    return this.self;
  }
  getDataValidations() {
    const rules = engine("validations", this.sheet.id, this.area);
    // Google's own type forgets that a cell without a rule gives null.
    return rules.map((row) =>
      row.map((rule) => (rule ? DataValidation.of(rule, this.sheet.parent) : null)),
    ) as GoogleAppsScript.Spreadsheet.DataValidation[][];
  }

  protect() {
    return addProtection(this.sheet, this.area);
  }
  activate() {
    engine("activate", this.sheet.id, this.area);
    host("ui", { kind: "activate", tab: this.sheet.getName(), a1: this.getA1Notation() });
    return this.self;
  }

  private fill<T>(value: T): T[][] {
    const [, , rows, columns] = this.area;
    return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
  }

  private checkSize(values: readonly (readonly unknown[])[]): void {
    const [, , rows, columns] = this.area;
    const fail = (what: string, has: number, wants: number): never => {
      throw new Error(
        `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`,
      );
    };
    if (values.length !== rows) fail("rows", values.length, rows);
    for (const row of values) if (row.length !== columns) fail("columns", row.length, columns);
  }

  private write(inputs: CellInput[][]): GoogleRange {
    engine("write", this.sheet.id, this.area, inputs);
    return this.self;
  }

  private paint(looks: Look | Look[][]): GoogleRange {
    engine("paint", this.sheet.id, this.area, looks);
    return this.self;
  }
}
