/** SpreadsheetApp: the way into the workbook. */
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

class SpreadsheetApp
  implements
    Pick<App, "getActiveSpreadsheet" | "getActive" | "getUi" | "flush" | "newDataValidation">
{
  get ProtectionType() {
    return ProtectionType;
  }
  get DataValidationCriteria() {
    return DataValidationCriteria;
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
  newDataValidation() {
    return DataValidationBuilder.create();
  }
}

export const spreadsheetApp = emulated<App>("SpreadsheetApp", new SpreadsheetApp());
