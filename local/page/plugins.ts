/** The parts of Univer that make up the grid, and their Indonesian words. */
import { DEFAULT_STYLES, type ILanguagePack, mergeLocales, type Univer } from "@univerjs/core";
import designId from "@univerjs/design/locale/id-ID";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsUiId from "@univerjs/docs-ui/locale/id-ID";
import { type IFunctionInfo, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import sheetsId from "@univerjs/sheets/locale/id-ID";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import conditionalId from "@univerjs/sheets-conditional-formatting-ui/locale/id-ID";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import validationId from "@univerjs/sheets-data-validation-ui/locale/id-ID";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import formulaId from "@univerjs/sheets-formula/locale/id-ID";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaUiId from "@univerjs/sheets-formula-ui/locale/id-ID";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNoteUIPlugin } from "@univerjs/sheets-note-ui";
import noteId from "@univerjs/sheets-note-ui/locale/id-ID";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import numfmtId from "@univerjs/sheets-numfmt-ui/locale/id-ID";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiId from "@univerjs/sheets-ui/locale/id-ID";
import { UniverUIPlugin } from "@univerjs/ui";
import uiId from "@univerjs/ui/locale/id-ID";

import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-note-ui/lib/index.css";

/** Words of every plugin in Indonesian. */
export const WORDS: ILanguagePack = mergeLocales(
  designId,
  uiId,
  docsUiId,
  sheetsId,
  sheetsUiId,
  formulaId,
  formulaUiId,
  numfmtId,
  validationId,
  conditionalId,
  noteId,
);

/**
 * Toolbar and context menu entries left out: what an LKIP workbook does not need, and Univer's
 * protection, which would make the engine refuse to read cells. The host keeps protections itself.
 */
const HIDDEN = Object.fromEntries(
  [
    "sheet.command.set-range-font-family",
    "sheet.command.set-range-font-increase",
    "sheet.command.set-range-font-decrease",
    "sheet.command.set-text-rotation",
    "sheet.command.add-range-protection-from-toolbar",
    "sheet.command.add-range-protection-from-sheet-bar",
    "sheet.command.change-sheet-protection-from-sheet-bar",
    "sheet.command.delete-worksheet-protection-from-sheet-bar",
    "sheet.command.view-sheet-permission-from-sheet-bar",
    "sheet.contextMenu.permission",
    "sheet.toolbar.text-to-number",
    ...[
      "common",
      "financial",
      "logical",
      "text",
      "date",
      "lookup",
      "math",
      "statistical",
      "engineering",
      "information",
      "database",
    ].map((group) => `formula-ui.operation.insert-function.${group}`),
    "base-ui.operation.toggle-shortcut-panel",
  ].map((id) => [id, { hidden: true }]),
);

/** Registers the plugins in the order in which they depend on each other. */
export function registerPlugins(
  univer: Univer,
  container: string,
  description: IFunctionInfo[],
): void {
  // Google's letters where nobody chose others; Univer's are one point larger.
  DEFAULT_STYLES.fs = 10;
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: "simple", menu: HIDDEN });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    menu: HIDDEN,
    // Google does not mark text that looks like a number.
    disableForceStringMark: true,
    disableForceStringAlert: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin, {
    disableTextFormatMark: true,
    disableTextFormatAlert: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  // Spilled cells are not in a snapshot, so everything is calculated once at the start.
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.FORCED,
    description,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin, { menu: HIDDEN });
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
}
