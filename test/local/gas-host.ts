import type { HostOptions } from "../../local/contract";
import { createHost, type LocalHost } from "../../local/host";

export const auth = "https://www.googleapis.com/auth/";
export const allScopes = ["spreadsheets.currentonly", "script.container.ui", "drive.file"].map(
  (scope) => auth + scope,
);

/** A script of helpers every test may call; `body` adds its own functions. */
const helpers = `
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sheet1"); }
function values(a1) { return sheet().getRange(a1).getValues(); }
function display(a1) { return sheet().getRange(a1).getDisplayValues(); }
function formulas(a1) { return sheet().getRange(a1).getFormulas(); }
function set(a1, grid) { sheet().getRange(a1).setValues(grid); }
function formula(a1, text) { sheet().getRange(a1).setFormula(text); }
function format(a1, pattern) { sheet().getRange(a1).setNumberFormat(pattern); }
/** Doubles. @customfunction */
function DUA(a) {
  if (a === "galat") throw new Error("DUA: tidak bisa");
  var one = function (v) { return typeof v === "number" ? v * 2 : v === "" ? "" : "n/a"; };
  return Array.isArray(a) ? a.map(function (row) { return row.map(one); }) : one(a);
}
/** Reports what it was given. @customfunction */
function JENIS(a) {
  if (a instanceof Date) return "date " + a.getFullYear() + "-" + (a.getMonth() + 1) + "-" + a.getDate();
  return Array.isArray(a) ? "array " + a.length + "x" + a[0].length : typeof a + " " + a;
}
/** Tries to write. @customfunction */
function TULIS() { sheet().getRange("A1").setValue(1); return 1; }
/** Tries a service. @customfunction */
function BUKA() { SpreadsheetApp.getUi().alert("x"); return 1; }
/** Reads a cell. @customfunction */
function BACA() { return sheet().getRange("A1").getValue(); }
`;

export function host(body = "", options: Partial<HostOptions> = {}): LocalHost {
  return createHost({ code: helpers + body, scopes: allScopes, ...options });
}

/** Runs one expression or block inside the script. */
export function script(body: string, options: Partial<HostOptions> = {}): unknown {
  return host(`function coba() { ${body} }`, options).run("coba");
}
