/** Univer without a user interface and without its umbrella packages (those are not all open). */
import {
  CommandType,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  ObjectMatrix,
  Tools,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
  IFunctionService,
  LexerTreeBuilder,
  RegisterOtherFormulaService,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  UniverSheetsPlugin,
} from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import {
  ConditionalFormattingRuleModel,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";
import {
  SheetDataValidationModel,
  UniverSheetsDataValidationPlugin,
} from "@univerjs/sheets-data-validation";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { SheetsNoteModel, UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { type ChartStore, installCharts } from "./chart-store";
import { followColumnFormats } from "./column-format";
import { followConditions } from "./conditional-follow";
import { type CallCustom, GasFunction, installFunctions } from "./functions";
import { followNameChanges } from "./name-changes";
import { moveRulesAsGoogle } from "./range-formulas";

export interface Hooks {
  custom: CallCustom;
  /**
   * A shared mutation: neither a calculation result nor one that came from a replica. Absent when no
   * replica listens.
   */
  mutation?: (id: string, params: string) => void;
}

/** What the operations work with. */
export interface Engine {
  book: FWorkbook;
  unit: string;
  locale: string;
  functions: IFunctionService;
  formulas: FormulaDataModel;
  lexer: LexerTreeBuilder;
  validations: SheetDataValidationModel;
  notes: SheetsNoteModel;
  charts: ChartStore;
  conditionals: ConditionalFormattingRuleModel;
  /**
   * Cells whose number format came with a formula's result, such as a date's. Google would not
   * call it the cell's format, and the next content does not inherit it.
   */
  automatic: Set<string>;
  sheet(id: string): FWorksheet;
  /** Hears every mutation of the workbook, also one that came from a replica. */
  onMutation(hear: (id: string, params: object) => void): void;
  /** Executes a command or mutation synchronously. */
  execute(id: string, params: object, options?: IExecutionOptions): unknown;
  /** Tells replicas of a mutation that was carried out here in another way; absent without any. */
  announce: ((id: string, params: object) => void) | undefined;
  recalculate(): void;
  registerCustom(names: string[]): void;
}

export function cellKey(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}

/** How replicas mark their traffic: a result of calculation stays local, a peer's is not sent back. */
interface MutationOptions {
  onlyLocal?: boolean;
  fromCollab?: boolean;
}

/**
 * Every write makes the engine look at all cells for formulas, and most of that time goes into asking
 * whether something is text by way of Object.prototype.toString.
 */
Tools.isString = (value: unknown): value is string => typeof value === "string";

export function startEngine(data: IWorkbookData, locale: string, hooks: Hooks): Engine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  // Spilled cells are not part of a snapshot: without a forced first calculation they are lost.
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.FORCED,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);

  const api = FUniver.newAPI(univer);
  // Starts the sheet plugins; the services below exist only afterwards.
  const book = api.createWorkbook(data);
  const injector: Injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const functions = injector.get(IFunctionService);
  const unit = book.getId();
  installFunctions(functions);
  // Conditional formats are drawn on the page alone; here each of their cells would be a formula more.
  injector.get(RegisterOtherFormulaService).registerFormulaWithRange = () => "";
  // Before the hook below, which has to see the formats that are left.
  followColumnFormats(injector);
  followNameChanges(injector);
  moveRulesAsGoogle(injector);
  followConditions(injector);

  commands.onCommandExecuted((command, options) => {
    const { onlyLocal, fromCollab } = (options ?? {}) as MutationOptions;
    const params = command.params as { unitId?: string } | undefined;
    if (command.type !== CommandType.MUTATION || onlyLocal || fromCollab) return;
    if (params?.unitId === unit) hooks.mutation?.(command.id, JSON.stringify(params));
  });

  const automatic = new Set<string>();
  commands.beforeCommandExecuted((command, options) => {
    const { onlyLocal } = (options ?? {}) as MutationOptions;
    if (!onlyLocal || command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const worksheet = book.getSheetBySheetId(subUnitId)?.getSheet();
    if (!worksheet || !cellValue) return;
    const styles = book.getWorkbook().getStyles();
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      const style = typeof cell?.s === "object" ? cell.s : undefined;
      if (!style?.n) return;
      const old = worksheet.getCellRaw(row, column)?.s;
      const hadFormat = old ? styles.get(old)?.n?.pattern : undefined;
      if (!hadFormat) automatic.add(cellKey(subUnitId, row, column));
    });
  });

  return {
    book,
    automatic,
    unit,
    locale,
    functions,
    formulas: injector.get(FormulaDataModel),
    lexer: injector.get(LexerTreeBuilder),
    validations: injector.get(SheetDataValidationModel),
    notes: injector.get(SheetsNoteModel),
    charts: installCharts(injector),
    conditionals: injector.get(ConditionalFormattingRuleModel),
    sheet(id) {
      const sheet = book.getSheetBySheetId(id);
      if (!sheet) throw new Error(`Sheet ${id} not found.`);
      return sheet;
    },
    announce: hooks.mutation && ((id, params) => hooks.mutation?.(id, JSON.stringify(params))),
    onMutation: (hear) =>
      void commands.onCommandExecuted(({ id, type, params }) => {
        if (type === CommandType.MUTATION && params) hear(id, params);
      }),
    execute: (id, params, options) => commands.syncExecuteCommand(id, params, options),
    recalculate: () => void api.getFormula().executeCalculation(),
    registerCustom: (names) =>
      functions.registerExecutors(...names.map((name) => new GasFunction(name, hooks.custom))),
  };
}
