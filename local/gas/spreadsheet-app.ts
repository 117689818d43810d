/** SpreadsheetApp: the way into the workbook. */
import { ConditionalFormatRuleBuilder } from "./conditional-format";
import { DataValidationBuilder } from "./data-validation";
import { emulated, enumeration } from "./emulated";
import { host } from "./host-ops";
import { Spreadsheet } from "./spreadsheet";
import { Ui } from "./ui";

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const ProtectionType = enumeration<App["ProtectionType"]>("ProtectionType", ["RANGE", "SHEET"]);
const DataValidationCriteria = enumeration<App["DataValidationCriteria"]>(
  "DataValidationCriteria",
  ["VALUE_IN_LIST", "VALUE_IN_RANGE"],
);

const BooleanCriteria = enumeration<App["BooleanCriteria"]>("BooleanCriteria", ["CUSTOM_FORMULA"]);

class SpreadsheetApp
  implements
    Pick<
      App,
      | "getActiveSpreadsheet"
      | "getActive"
      | "getUi"
      | "flush"
      | "newDataValidation"
      | "newConditionalFormatRule"
    >
{
  get ProtectionType() {
    return ProtectionType;
  }
  get DataValidationCriteria() {
    return DataValidationCriteria;
  }
  get BooleanCriteria() {
    return BooleanCriteria;
  }
  getActive() {
    return Spreadsheet.self;
  }
  getActiveSpreadsheet() {
    return Spreadsheet.self;
  }
  getUi() {
    return Ui.self;
  }
  flush() {
    host("flush");
  }
  newConditionalFormatRule() {
    return ConditionalFormatRuleBuilder.create();
  }
  newDataValidation() {
    return DataValidationBuilder.create();
  }
}

export const spreadsheetApp = emulated<App>("SpreadsheetApp", new SpreadsheetApp());
