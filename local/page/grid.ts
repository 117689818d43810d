/** The spreadsheet grid: Univer with its user interface, opened on snapshots of the host. */
import {
  CommandType,
  ICommandService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FunctionType, type IFunctionInfo, IFunctionService } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { getPrimaryForRange, SheetsSelectionsService } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import "@univerjs/sheets-numfmt/facade";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import "@univerjs/sheets-ui/facade";
import { ILayoutService } from "@univerjs/ui";
import { filter, firstValueFrom } from "rxjs";
import { followColumnFormats } from "../engine/column-format";
import { toSheetsFormula } from "../engine/formula";
import { type CallCustom, GasFunction, installFunctions } from "../engine/functions";
import { followNameChanges } from "../engine/name-changes";
import { moveRulesAsGoogle } from "../engine/range-formulas";
import type { FunctionHelp, Mutation } from "../server/protocol";
import { showCharts } from "./charts";
import { drawColumnLooks } from "./column-looks";
import { drawConditions } from "./conditional-looks";
import { byId } from "./dom";
import { registerPlugins, WORDS } from "./plugins";
import { fitRows } from "./row-heights";
import { followGoogle } from "./typing";

export interface Grid {
  /** Shows a snapshot in place of what was open. */
  open(snapshot: unknown): void;
  /** Applies what the host or another page did. */
  apply(list: Mutation[]): void;
  /** Hears every shared mutation that the person's own commands made. */
  onMutation(hear: (mutation: Mutation) => void): void;
  /** Operations that put another replica's active sheet and selection where they are here. */
  active(): Mutation[];
  where(): [tab: string, a1: string];
  activate(tab: string, a1: string): void;
  focus(): void;
  /** Resolves when what is typed goes into the grid: its editor comes some time after the workbook. */
  ready(): Promise<void>;
  /** Resolves when no cell is being typed into. */
  typed(): Promise<void>;
  name(): string;
  read(tab: string, a1: string): { formula: string; value: unknown; display: string };
}

const ACTIVATE_SHEET = "sheet.operation.set-worksheet-active";
const SELECT = "sheet.operation.set-selections";
const REMOVE_SHEET = "sheet.mutation.remove-sheet";

interface MutationOptions {
  onlyLocal?: boolean;
  fromCollab?: boolean;
}

export function createGrid(container: string, help: FunctionHelp[], call: CallCustom): Grid {
  const univer = new Univer({
    locale: LocaleType.ID_ID,
    locales: { [LocaleType.ID_ID]: WORDS },
    logLevel: LogLevel.ERROR,
  });
  registerPlugins(univer, container, help.map(describe));
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let book: FWorkbook | undefined;
  const rows = fitRows(injector, current);
  const charts = showCharts(injector, current, byId("charts"));

  function current(): FWorkbook {
    if (!book) throw new Error("No workbook is open.");
    return book;
  }

  function activateSheet(subUnitId: string): void {
    const params = { unitId: current().getId(), subUnitId };
    commands.syncExecuteCommand(ACTIVATE_SHEET, params, { fromCollab: true });
  }

  /** The command that deletes a sheet leaves it first; a mutation from elsewhere does not. */
  function leave(sheet: string): void {
    const sheets = current().getSheets();
    if (current().getActiveSheet().getSheetId() !== sheet) return;
    const next = sheets.find((one) => one.getSheetId() !== sheet && !one.isSheetHidden());
    if (next) activateSheet(next.getSheetId());
  }

  return {
    open(snapshot) {
      const first = !book;
      if (book) api.disposeUnit(book.getId());
      book = api.createWorkbook(snapshot as IWorkbookData);
      book.setNumfmtLocal("id");
      rows.refit();
      charts.redraw();
      if (!first) return;
      // The sheet services exist only once a workbook does.
      const functions = injector.get(IFunctionService);
      installFunctions(functions);
      functions.registerExecutors(
        ...help.map(({ name }) => new GasFunction(name.toUpperCase(), call)),
      );
      followColumnFormats(injector);
      drawColumnLooks(injector);
      drawConditions(injector);
      followNameChanges(injector);
      moveRulesAsGoogle(injector);
      followGoogle(injector);
    },
    apply(list) {
      for (const [id, params] of list) {
        if (id === REMOVE_SHEET) leave((params as { subUnitId: string }).subUnitId);
        commands.syncExecuteCommand(id, params as object, { fromCollab: true });
      }
    },
    onMutation(hear) {
      commands.onCommandExecuted((command, options) => {
        const { onlyLocal, fromCollab } = (options ?? {}) as MutationOptions;
        const params = command.params as { unitId?: string } | undefined;
        if (command.type !== CommandType.MUTATION || onlyLocal || fromCollab) return;
        if (params?.unitId === book?.getId()) hear([command.id, params]);
      });
    },
    active() {
      const unitId = current().getId();
      const subUnitId = current().getActiveSheet().getSheetId();
      const selections = injector
        .get(SheetsSelectionsService)
        .getCurrentSelections()
        .map(({ range, primary }) => ({ range, primary, style: null }));
      const list: Mutation[] = [[ACTIVATE_SHEET, { unitId, subUnitId }]];
      if (selections.length > 0) list.push([SELECT, { unitId, subUnitId, selections }]);
      return list;
    },
    where() {
      const sheet = current().getActiveSheet();
      return [sheet.getSheetName(), sheet.getActiveRange()?.getA1Notation() ?? "A1"];
    },
    activate(tab, a1) {
      const sheet = current().getSheetByName(tab);
      if (!sheet) return;
      if (current().getActiveSheet().getSheetId() !== sheet.getSheetId()) {
        activateSheet(sheet.getSheetId());
      }
      const range = sheet.getRange(a1).getRange();
      const primary = getPrimaryForRange(range, sheet.getSheet());
      commands.syncExecuteCommand(SELECT, {
        unitId: current().getId(),
        subUnitId: sheet.getSheetId(),
        selections: [{ range, primary, style: null }],
        reveal: true,
      });
    },
    focus() {
      injector.get(ILayoutService).focus();
    },
    async ready() {
      const isEditable = () => document.activeElement?.matches("[contenteditable=true]");
      while (!isEditable()) {
        injector.get(ILayoutService).focus();
        if (!isEditable()) await new Promise((go) => setTimeout(go, 20));
      }
    },
    async typed() {
      const { visible$ } = injector.get(IEditorBridgeService);
      await firstValueFrom(visible$.pipe(filter(({ visible }) => !visible)));
    },
    name: () => current().getName(),
    read(tab, a1) {
      const range = current().getSheetByName(tab)?.getRange(a1);
      const formula = range?.getFormula() ?? "";
      return {
        formula: formula && toSheetsFormula(formula),
        value: range?.getRawValue() ?? "",
        display: range?.getDisplayValue() ?? "",
      };
    },
  };
}

/** A custom function as autocompletion shows it. */
function describe({ name, description, params }: FunctionHelp): IFunctionInfo {
  return {
    functionName: name.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: params.map((param) => ({
      name: param.name,
      detail: param.description,
      example: "",
      require: param.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
