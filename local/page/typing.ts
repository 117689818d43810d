/**
 * Makes typing in the grid mean what it means in Google Sheets with Indonesian settings.
 *
 * Formulas take `;` or `,`, open ranges such as `F3:F`, and show as Google shows them; `1,5` is
 * one and a half and `1.500` is fifteen hundred. The rules are the host's own (`engine/`), so that
 * a value typed here and one written by the script agree.
 */
import {
  CommandType,
  type ICellData,
  ICommandService,
  type Injector,
  InterceptorEffectEnum,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  type ISheetLocation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { display } from "../engine/display";
import { toEngineFormula, toSheetsFormula } from "../engine/formula";
import { isAutomatic } from "../engine/look";
import { interpret } from "../engine/typed";

/** Spreadsheet locale of the host; Google writes Indonesian with its old code. */
const LOCALE = "in_ID";
const SET_VALUES = "sheet.mutation.set-range-values";
/** Before Univer's own reading of numbers, which knows no decimal comma. */
const FIRST = 1000;
const NUMBER = 2;

/** Teaches the grid all of it; needs an open workbook, which starts the services used here. */
export function followGoogle(injector: Injector): void {
  const sheets = injector.get(SheetInterceptorService);
  readTyped(sheets);
  showInEditor(sheets);
  showAutomaticNumbers(sheets);
  understandSemicolons(injector.get(LexerTreeBuilder));
  translateFormulas(injector.get(ICommandService));
}

function readTyped({ writeCellInterceptor }: SheetInterceptorService): void {
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, context, next) => {
      if (cell?.f) return asWritten(cell, cell.f, context);
      if (typeof cell?.v !== "string" || cell.v === "" || cell.p || cell.t) return next(cell);
      return asTyped(cell, cell.v, context);
    },
  });
}

/**
 * A formula goes on as it was typed and is translated when it is stored: Univer asks in between
 * whether every cell it refers to may be seen, which for an open range takes seconds once the
 * range has its million rows. A formula that was only looked at becomes what it was.
 */
function asWritten(cell: ICellData, typed: string, { worksheet, row, col }: ISheetLocation) {
  const before = worksheet.getCellRaw(row, col)?.f;
  return before && toEngineFormula(typed) === toEngineFormula(before)
    ? { ...cell, f: before }
    : cell;
}

/** The cell with its text read as Google reads it; a format is added only where there is none. */
function asTyped(cell: ICellData, text: string, at: ISheetLocation): ICellData {
  const { v, t, format } = interpret(text, LOCALE, formatAt(cell, at));
  const style = at.workbook.getStyles().get(cell.s) ?? {};
  const isNew = format && !formatAt(cell, at);
  return { ...cell, v, t, ...(isNew && { s: { ...style, n: { pattern: format } } }) };
}

/** Number format of a cell, which may be its column's; undefined when it is automatic. */
function formatAt(cell: ICellData, { workbook, worksheet, col }: ISheetLocation) {
  const own = workbook.getStyles().get(cell.s)?.n?.pattern;
  const found = own ?? worksheet.getColumnStyle(col)?.n?.pattern;
  return isAutomatic(found) ? undefined : found;
}

/**
 * The formula bar and the cell editor show `;` and decimal commas.
 *
 * The chain of interceptors ends at the formula plugin's, so what it gives is translated outside
 * the chain.
 */
function showInEditor({ writeCellInterceptor }: SheetInterceptorService): void {
  const original = writeCellInterceptor.fetchThroughInterceptors.bind(writeCellInterceptor);
  const translated: typeof original = (name, filter) => {
    const chain = original(name, filter);
    if ((name as unknown) !== BEFORE_CELL_EDIT) return chain;
    return (cell, context) => asShown(chain(cell, context) as Nullable<ICellData>) as typeof cell;
  };
  writeCellInterceptor.fetchThroughInterceptors = translated;
}

function asShown(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (cell?.f) return { ...cell, f: toSheetsFormula(cell.f) };
  const text = String(cell?.v ?? "");
  return cell?.t === NUMBER && /^-?\d+\.\d+(e[+-]?\d+)?%?$/i.test(text)
    ? { ...cell, v: text.replace(".", ",") }
    : cell;
}

/** Univer formats a number by locale only where the cell has a format. */
function showAutomaticNumbers(sheets: SheetInterceptorService): void {
  sheets.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, at, next) => {
      if (cell?.t !== NUMBER || typeof cell.v !== "number") return next(cell);
      if (formatAt(cell, at)) return next(cell);
      return next({ ...cell, v: display(cell.v, undefined, LOCALE) });
    },
  });
}

/** Lets the editor colour references and count arguments in a formula written with `;`. */
function understandSemicolons(lexer: LexerTreeBuilder): void {
  const { sequenceNodesBuilder, getFunctionAndParameter } = lexer;
  lexer.sequenceNodesBuilder = (formula) => sequenceNodesBuilder.call(lexer, withCommas(formula));
  lexer.getFunctionAndParameter = (formula, index) =>
    getFunctionAndParameter.call(lexer, withCommas(formula), index);
}

/** Of the same length, so that positions hold; texts, sheet names and arrays stay. */
function withCommas(formula: string): string {
  return formula.replace(/"[^"]*"|'[^']*'|\{[^}]*\}|;/g, (part) => (part === ";" ? "," : part));
}

/** On every way in: typing, pasting, filling. */
function translateFormulas(commands: ICommandService): void {
  commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SET_VALUES || command.type !== CommandType.MUTATION) return;
    const { fromCollab } = (options ?? {}) as { fromCollab?: boolean };
    if (fromCollab) return;
    const { cellValue } = command.params as {
      cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
    };
    for (const row of Object.values(cellValue ?? {})) {
      for (const cell of Object.values(row ?? {}) as Nullable<ICellData>[]) {
        if (typeof cell?.f === "string") cell.f = toEngineFormula(cell.f);
      }
    }
  });
}
