/**
 * What the parts of the embedded host promise each other.
 *
 * `engine/` calculates (Univer in a realm of its own), `gas/` is the Apps Script stand-in,
 * `host.ts` joins both around the built `dist/Code.js`, `xlsx/` turns a workbook into a file
 * and back, `server.ts` and `page/` show it in a browser, `cli/` is the command line.
 */

import type { LocalDrive } from "./drive";

/** How a cell looks. What is absent is as in a new cell. */
export interface BukuLook {
  /** Google Sheets number format; absent means automatic. */
  format?: string;
  bold?: true;
  italic?: true;
  wrap?: true;
  background?: string;
  color?: string;
  align?: "left" | "center" | "right";
  valign?: "top" | "middle" | "bottom";
}

/**
 * One cell of a neutral workbook, with its whole look. A cell that is not listed is blank and looks as
 * its column does.
 */
export interface BukuCell extends BukuLook {
  row: number;
  column: number;
  /** A typed value; a date is `{ date: "2022-01-31" }`. Absent where there is a formula. */
  value?: string | number | boolean | { date: string };
  /** With its leading `=`, as Google Sheets would show it. */
  formula?: string;
  /** What the formula came to, as calculated by the host: for the file's cached value only. */
  result?: string | number | boolean;
  /** The cell that spilled into this one, as A1: it has a `result` and nothing typed. */
  spilledFrom?: string;
  note?: string;
}

export interface BukuValidation {
  /** A1 range within the sheet. */
  range: string;
  /** Either a list of values or a range such as `IKU!$A$4:$A$1000`. */
  list?: string[];
  source?: string;
  help?: string;
  /** True when other values are refused rather than marked. */
  strict?: true;
}

/** A chart over the grid. A file keeps it for the host; Excel does not show it. */
export interface BukuChart {
  id: number;
  /** A member of Charts.ChartType. */
  type: string;
  /** With their tab, in the order they were added: `'IKU'!A3:B`, open where the sheet ends. */
  ranges: string[];
  /** The cell it hangs on, as A1, and pixels from its top left corner. */
  anchor: string;
  offsetX: number;
  offsetY: number;
  /** What setOption was given, as a tree. */
  options: Record<string, unknown>;
  /** -1 where headers are to be recognised. */
  numHeaders: number;
  mergeRows?: true;
  transpose?: true;
  /** A member of Charts.ChartHiddenDimensionStrategy, where it is not Google's IGNORE_ROWS. */
  hidden?: "IGNORE_BOTH" | "IGNORE_COLUMNS" | "SHOW_BOTH";
}

/** Cells that look different where a formula holds. */
export interface BukuConditionalFormat {
  /** A1 ranges within the sheet. */
  ranges: string[];
  /** With its leading `=` and `;`, relative to the first cell of the first range. */
  formula: string;
  background?: string;
  color?: string;
  bold?: true;
}

export interface BukuSheet {
  name: string;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  hidden?: true;
  tabColor?: string;
  /** By 1-based column number, in pixels. */
  widths: Record<number, number>;
  hiddenColumns: number[];
  /** By 1-based column number, how the cells look that are not listed; absent where they are plain. */
  looks?: Record<number, BukuLook>;
  merges: string[];
  cells: BukuCell[];
  validations: BukuValidation[];
  /** A1 ranges protected with a warning, and why. */
  protections: { range: string; description: string }[];
  charts?: BukuChart[];
  /** The first has precedence; absent where there are none. */
  conditionalFormats?: BukuConditionalFormat[];
}

/** A whole workbook, neutral between Google Sheets, the engine and .xlsx. Rows and columns are 1-based. */
export interface Buku {
  name: string;
  sheets: BukuSheet[];
  names: Record<string, string>;
}

/** Something the script asked the person in front of the screen to see. */
export type UiEvent =
  | { kind: "menu"; title: string; items: ({ label: string; run: string } | null)[] }
  | { kind: "toast"; message: string; title: string; seconds: number }
  | { kind: "sidebar"; title: string; html: string }
  | { kind: "dialog"; title: string; html: string; width: number; height: number }
  | { kind: "alert"; title: string; message: string; buttons: "OK" | "OK_CANCEL" | "YES_NO" }
  | { kind: "activate"; tab: string; a1: string };

export type AlertAnswer = "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";

/** A file the script saved with the advanced Drive service. */
export interface SavedFile {
  id: string;
  name: string;
  mimeType: string;
  bytes: Uint8Array;
}

export interface HostOptions {
  /** Text of the built dist/Code.js. */
  code: string;
  /** Files HtmlService may open, by name without ending: { sidebar: "<!doctype…", dialog: … }. */
  html?: Record<string, string>;
  /** oauthScopes of appsscript.json; a call that needs another one throws as Google does. */
  scopes: string[];
  /** Spreadsheet locale, "in_ID" unless told: decides separators shown and number display. */
  locale?: string;
  /** Rows of a new tab, 1000 as on Google unless told: fewer are calculated sooner. */
  rows?: number;
  /** Start with this workbook rather than an empty one. */
  buku?: Buku;
  onUi?: (event: UiEvent) => void;
  /** Answers Ui.alert; without it every alert is answered with its affirmative button. */
  answer?: (event: Extract<UiEvent, { kind: "alert" }>) => AlertAnswer;
  onSave?: (file: SavedFile) => void;
  /** Drive with what it holds; one that is empty, and tells `onSave`, unless told. */
  drive?: LocalDrive;
  /** Shared mutations made by the script, to replay on a page. Params are JSON text. */
  onMutation?: (id: string, params: string) => void;
}

/** The headless spreadsheet: a workbook, the product's script in its own realm, and a person. */
export interface Host {
  /** Calls a global function of the script as a menu click or google.script.run would. Arguments and result are JSON values; a Date or function in them fails as on Google. Throws an Error with the script's message. */
  run(name: string, ...args: unknown[]): unknown;
  /** Types into a cell as a person would: "=SUM(A1:A3)", "85", "85%", "teks". Accepts `;` and `,` as separators. */
  type(tab: string, a1: string, text: string | number | boolean): void;
  /** What a person does to a sheet by menu, mouse or keyboard; rows and columns are 1-based. */
  insertRows(tab: string, beforeRow: number, count: number): void;
  insertColumns(tab: string, beforeColumn: number, count: number): void;
  deleteColumns(tab: string, column: number, count: number): void;
  /** Drags columns in front of another one. */
  moveColumns(tab: string, from: number, count: number, before: number): void;
  duplicateTab(tab: string, newName: string): void;
  renameTab(tab: string, newName: string): void;
  /** Sorts a range of typed cells by one of its columns, counted in the sheet; formulas go along. */
  sortRows(tab: string, a1: string, column: number, ascending: boolean): void;
  /** Calculated value of a cell, as getValue() gives it (a date as "yyyy-mm-dd"). */
  value(tab: string, a1: string): string | number | boolean;
  /** What the cell shows. */
  display(tab: string, a1: string): string;
  /** Message behind an #ERROR! of a custom function, as Sheets shows it on hover. */
  errorNote(tab: string, a1: string): string | undefined;
  /** Script service calls made since the last reset: for tests and benchmarks. */
  calls: number;
  save(): Buku;
  /** Engine snapshot for the page replica, and the page's mutations coming back. */
  snapshot(): unknown;
  peer(batch: [id: string, params: unknown][]): void;
  functions(): string[];
  dispose(): void;
}
