import ExcelJS, { type Worksheet } from "exceljs";
import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Buku, BukuSheet } from "../contract";
import { absolute, address, closeRange, quoteSheet, splitSheet } from "./a1";
import { keepCharts } from "./chart";
import { addConditions } from "./conditional";
import { KEEP_TAB, Keep } from "./keep";
import { type Link, locationOf, parseLink } from "./link";
import { excelTabs, isExcelName } from "./names";
import { type DefinedName, type Extras, patchSheet, patchWorkbook, validationXml } from "./patch";
import { wrappedHeights } from "./row-height";
import { argb, styleOf } from "./style";
import { escapeText, restorePairs } from "./text";
import { DEFAULT_PIXELS, widthOf } from "./width";
import { cellValue, type Surroundings } from "./write-cell";
import { pack } from "./zip";

/** The file says it was made then, or the same workbook would never be the same bytes. */
const MADE = new Date(Date.UTC(2000, 0, 1));
const A4 = 9;
/** In inches. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
/** Pixels between the margins of an upright A4 page. */
const PORTRAIT = (8.27 - MARGINS.left - MARGINS.right) * 96;

/**
 * A workbook as the bytes of an .xlsx file; the same workbook is the same bytes.
 *
 * What Excel has no place for goes to a hidden tab and comes back with readXlsx.
 */
export async function writeXlsx(buku: Buku): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  Object.assign(book, { creator: "LKIP", lastModifiedBy: "LKIP", created: MADE, modified: MADE });
  book.calcProperties = { fullCalcOnLoad: true };
  const tabs = excelTabs(buku.sheets.map(({ name }) => name));
  const around = {
    keep: new Keep(),
    known: {
      tabs: new Set(tabs.filter((tab, at) => tab === buku.sheets[at]!.name)),
      names: new Set(
        Object.keys(buku.names)
          .filter(isExcelName)
          .map((name) => name.toUpperCase()),
      ),
    },
    rename: (name: string) => tabs[buku.sheets.findIndex((sheet) => sheet.name === name)] ?? name,
  };
  const first = Math.max(
    0,
    buku.sheets.findIndex(({ hidden }) => !hidden),
  );
  const extras = buku.sheets.map((sheet, at) => {
    const state = sheet.hidden && at !== first ? "hidden" : "visible";
    return addSheet(book.addWorksheet(tabs[at]!, { state }), sheet, around);
  });
  const names = definedNames(buku, tabs, around.keep);
  addKeep(book.addWorksheet(KEEP_TAB, { state: "veryHidden" }), around.keep);
  book.views = [
    {
      x: 0,
      y: 0,
      width: 24000,
      height: 14000,
      firstSheet: 0,
      activeTab: first,
      visibility: "visible",
    },
  ];
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const patch = (path: string, change: (xml: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path]!)));
  };
  extras.forEach((extra, at) => {
    patch(`xl/worksheets/sheet${at + 1}.xml`, (xml) => patchSheet(xml, extra));
  });
  patch("xl/workbook.xml", (xml) => patchWorkbook(xml, names));
  for (const path of Object.keys(parts)) patch(path, restorePairs);
  return pack(parts);
}

/** exceljs leaves out a cell without content and style, and then the column's style would show. */
const PLAIN = { alignment: { vertical: "bottom" as const } };
const isEmpty = (style: object): boolean => Object.keys(style).length === 0;

type Around = Omit<Surroundings, "tab" | "anchors"> & { rename: (name: string) => string };

function addSheet(page: Worksheet, sheet: BukuSheet, around: Around): Extras {
  const { keep, rename } = around;
  const tab = page.name;
  keep.add("tab", tab, `${sheet.rows}x${sheet.columns}`, sheet.name);
  setUp(page, sheet);
  const anchors = new Set(sheet.cells.map(({ spilledFrom = "" }) => spilledFrom));
  const links: Extras["links"] = [];
  for (const cell of sheet.cells) {
    const link = linkOf(cell.formula, around);
    const target = page.getCell(cell.row, cell.column);
    if (link) {
      const at = address(cell.row, cell.column);
      links.push({
        cell: at,
        location: locationOf(rename(link.tab), link.cell),
        label: link.label,
      });
      target.value = escapeText(link.label);
    } else target.value = cellValue(cell, { ...around, tab, anchors });
    const style = styleOf(cell, link !== undefined);
    target.style = sheet.looks?.[cell.column] && isEmpty(style) ? PLAIN : style;
    if (cell.note) target.note = escapeText(cell.note);
  }
  for (const { range, description } of sheet.protections) {
    keep.addLong("lindungi", tab, range, description);
  }
  keepCharts(sheet.charts ?? [], tab, keep);
  addConditions(page, sheet.conditionalFormats ?? [], around);
  const validations = sheet.validations.map((rule) => validationXml(rule, tab, keep, rename));
  return { merges: sheet.merges, validations, links };
}

/** A link whose tab exists and whose gid is the same in all links to that tab: one row keeps it. */
function linkOf(formula: string | undefined, { keep, rename, known }: Around): Link | undefined {
  const link = formula === undefined ? undefined : parseLink(formula);
  if (!link || !known.tabs.has(link.tab)) return undefined;
  const tab = rename(link.tab);
  const row = keep.rows.find(([kind, name]) => kind === "gid" && name === tab);
  if (!row) keep.add("gid", tab, link.gid);
  return !row || row[2] === link.gid ? link : undefined;
}

function setUp(page: Worksheet, sheet: BukuSheet): void {
  const color = argb(sheet.tabColor);
  page.properties.defaultColWidth = widthOf(DEFAULT_PIXELS);
  if (color) page.properties.tabColor = { argb: color };
  if (sheet.frozenRows || sheet.frozenColumns) {
    page.views = [{ state: "frozen", xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows }];
  }
  for (const [column, pixels] of Object.entries(sheet.widths)) {
    page.getColumn(Number(column)).width = widthOf(pixels);
  }
  for (const [row, points] of wrappedHeights(sheet)) page.getRow(row).height = points;
  for (const [column, look] of Object.entries(sheet.looks ?? {})) {
    page.getColumn(Number(column)).style = styleOf(look, false);
  }
  for (const column of sheet.hiddenColumns) page.getColumn(column).hidden = true;
  Object.assign(page.pageSetup, {
    orientation: isWide(sheet) ? "landscape" : "portrait",
    paperSize: A4,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
  });
}

/** Whether the visible columns with content are wider than what a portrait page has between its margins. */
function isWide(sheet: BukuSheet): boolean {
  const last = sheet.cells.reduce((most, { column, value, formula, result }) => {
    const isBlank = value === undefined && formula === undefined && result === undefined;
    return isBlank ? most : Math.max(most, column);
  }, 0);
  let width = 0;
  for (let column = 1; column <= last; column += 1) {
    if (!sheet.hiddenColumns.includes(column)) width += sheet.widths[column] ?? DEFAULT_PIXELS;
  }
  return width > PORTRAIT;
}

/** Named ranges, and the header rows that Excel repeats on each printed page. */
function definedNames({ sheets, names }: Buku, tabs: readonly string[], keep: Keep): DefinedName[] {
  const list: DefinedName[] = [];
  sheets.forEach(({ frozenRows }, sheet) => {
    const reference = `${quoteSheet(tabs[sheet]!)}!$1:$${frozenRows}`;
    if (frozenRows > 0) list.push({ name: "_xlnm.Print_Titles", reference, sheet });
  });
  for (const [name, full] of Object.entries(names)) {
    const { sheet, range } = splitSheet(full);
    const tab = tabs[sheets.findIndex((each) => each.name === sheet)];
    if (tab === undefined || !isExcelName(name)) keep.add("nama", "", name, full);
    else list.push({ name, reference: `${quoteSheet(tab)}!${absolute(closeRange(range))}` });
  }
  return list;
}

function addKeep(page: Worksheet, keep: Keep): void {
  keep.rows.forEach((row, at) => {
    row.forEach((text, column) => {
      if (text !== "") page.getCell(at + 1, column + 1).value = escapeText(text);
    });
  });
}
