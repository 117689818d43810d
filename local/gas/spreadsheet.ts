/** Spreadsheet: the workbook as a whole. */
import { bare, emulated } from "./emulated";
import { engine, host, settings } from "./host-ops";
import { NamedRange, setNamedRange } from "./named-range";
import { Sheet } from "./sheet";

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

type Emulated = Pick<
  GoogleSpreadsheet,
  | "getSheets"
  | "getSheetByName"
  | "getActiveSheet"
  | "setActiveSheet"
  | "getActiveRange"
  | "getSpreadsheetLocale"
  | "getSpreadsheetTimeZone"
  | "getName"
  | "getId"
  | "getUrl"
  | "toast"
  | "getNamedRanges"
  | "setNamedRange"
  | "removeNamedRange"
  | "getRangeByName"
>;

export class Spreadsheet implements Emulated {
  /** One object per sheet, so that the script may compare them. */
  private readonly known = new Map<string, GoogleSheet>();

  static readonly active = new Spreadsheet();
  static readonly self = emulated<GoogleSpreadsheet>("Spreadsheet", Spreadsheet.active);

  private sheet(id: string): GoogleSheet {
    const sheet = this.known.get(id) ?? Sheet.of(id, this);
    this.known.set(id, sheet);
    return sheet;
  }

  sheetNamed(name: string): Sheet | undefined {
    const sheet = this.getSheetByName(name);
    return sheet ? bare(sheet, Sheet) : undefined;
  }

  sheetWithId(id: string): Sheet {
    return bare(this.sheet(id), Sheet);
  }

  getNamedRanges() {
    return NamedRange.all(this);
  }
  setNamedRange(name: string, range: GoogleAppsScript.Spreadsheet.Range) {
    setNamedRange(name, range);
  }
  removeNamedRange(name: string) {
    engine("removeName", name);
  }
  getRangeByName(name: string) {
    return NamedRange.rangeNamed(name, this);
  }

  getSheets() {
    return engine("sheets").map(({ id }) => this.sheet(id));
  }
  /** Sheet names differ in more than case. */
  getSheetByName(name: string) {
    const wanted = String(name).toLowerCase();
    const info = engine("sheets").find((sheet) => sheet.name.toLowerCase() === wanted);
    return info ? this.sheet(info.id) : null;
  }
  insertSheet(name?: string, index?: number): GoogleSheet {
    const sheets = engine("sheets");
    const title = name ?? `Sheet${sheets.length + 1}`;
    if (this.getSheetByName(title)) {
      throw new Error(
        `A sheet with the name "${title}" already exists. Please enter another name.`,
      );
    }
    const active = sheets.findIndex(({ id }) => id === engine("activeSheet"));
    // As on Google, a new sheet comes to the front.
    return this.setActiveSheet(this.sheet(engine("insertSheet", title, index ?? active + 1)));
  }
  getActiveSheet() {
    return this.sheet(engine("activeSheet"));
  }
  setActiveSheet(sheet: GoogleSheet) {
    bare(sheet, Sheet).activate();
    return sheet;
  }
  getActiveRange() {
    return this.getActiveSheet().getRange(engine("activeRange"));
  }
  getSpreadsheetLocale() {
    return settings.locale;
  }
  getSpreadsheetTimeZone() {
    return settings.timeZone;
  }
  getName() {
    return engine("bookName");
  }
  getId() {
    return "lokal";
  }
  getUrl() {
    return "http://localhost/";
  }
  toast(message: string, title: string | null = "", timeoutSeconds: number | null = 5) {
    const seconds = timeoutSeconds ?? 5;
    host("ui", { kind: "toast", message: String(message), title: title ?? "", seconds });
  }
}
