import type { Style, Worksheet } from "exceljs";
import type { BukuLook, BukuSheet, BukuValidation } from "../contract";
import { joinSheet, openRange, splitSheet } from "./a1";
import { chartsOf } from "./chart";
import { conditionsOf } from "./conditional";
import { KEEP_TAB, type Kept } from "./keep";
import { cellsOf } from "./load";
import type { Around, RawRule } from "./read-around";
import { readCells, type SheetContext } from "./read-cell";
import { lookOf } from "./read-style";
import { pixelsOf, UNSET } from "./width";

/** Grid of a new tab in Google Sheets, for files that do not say: Excel's grid has no size. */
const ROWS = 1000;
const COLUMNS = 26;

/** One tab, from what exceljs has read of it and what lies around its cells. */
export function readSheet(
  page: Worksheet,
  around: Around,
  context: SheetContext & {
    styleNumbered: (number: string) => Partial<Style>;
    conditionLooks: Parameters<typeof conditionsOf>[1];
  },
): BukuSheet {
  const { palette, kept, tab } = context;
  const [grid] = kept.of("tab", tab);
  const [rows = ROWS, columns = COLUMNS] = grid?.place.split("x").map(Number) ?? [];
  const look = eachOnce((style: Partial<Style>): BukuLook => lookOf(style, palette));
  const looks: Record<number, BukuLook> = {};
  for (const { first, last, style } of around.columns) {
    const usual = style && look(context.styleNumbered(style));
    if (!usual || Object.keys(usual).length === 0) continue;
    for (let at = first; at <= Math.min(last, columns); at += 1) looks[at] = usual;
  }
  const cells = readCells(cellsOf(page), around, { ...context, look, looks });
  // Null where the file says nothing, whatever the declaration says.
  const view = page.views?.[0];
  const { xSplit = 0, ySplit = 0 } = view?.state === "frozen" ? view : {};
  const tabColor = palette(page.properties.tabColor);
  const sheet: BukuSheet = {
    name: kept.full(tab),
    rows: cells.reduce((most, { row }) => Math.max(most, row), rows),
    columns: cells.reduce((most, { column }) => Math.max(most, column), columns),
    frozenRows: ySplit,
    frozenColumns: xSplit,
    ...(tabColor && { tabColor }),
    widths: {},
    hiddenColumns: [],
    ...(Object.keys(looks).length > 0 && { looks }),
    merges: around.merges,
    cells,
    validations: [],
    protections: kept
      .of("lindungi", tab)
      .map(({ place, texts }) => ({ range: place, description: texts.join("") })),
  };
  const conditions = conditionsOf(around.conditions, context.conditionLooks, sheet.rows, kept, tab);
  if (conditions.length > 0) sheet.conditionalFormats = conditions;
  const charts = chartsOf(kept, tab);
  if (charts.length > 0) sheet.charts = charts;
  sheet.validations = around.rules.flatMap((rule) => validationsOf(rule, tab, sheet.rows, kept));
  for (const { first, last, width, isCustom, isHidden } of around.columns) {
    for (let column = first; column <= Math.min(last, sheet.columns); column += 1) {
      if (isCustom && width && !(isHidden && Number(width) === UNSET))
        sheet.widths[column] = pixelsOf(Number(width), around.defaultWidth);
      if (isHidden) sheet.hiddenColumns.push(column);
    }
  }
  return sheet;
}

/** exceljs shares one style among all cells that look the same. */
function eachOnce<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const done = new Map<K, V>();
  return (key) => {
    const value = done.get(key) ?? work(key);
    done.set(key, value);
    return value;
  };
}

function validationsOf(rule: RawRule, tab: string, rows: number, kept: Kept): BukuValidation[] {
  const { sheet, range } = splitSheet(rule.formula.trim());
  const row = Number(/^\$D\$(\d+)/.exec(range)?.[1]);
  const inline = /^"(.*)"$/s.exec(rule.formula.trim())?.[1];
  const list = sheet === KEEP_TAB ? kept.list(row) : inline?.replaceAll('""', '"').split(",");
  const source = joinSheet(sheet === undefined ? undefined : kept.full(sheet), openRange(range));
  return rule.ranges.map((closed) => {
    const open = openRange(closed, rows);
    const long = kept.long("bantuan", tab, open);
    const help = long?.startsWith(rule.help) ? long : rule.help;
    return {
      range: open,
      ...(list ? { list } : { source }),
      ...(help && { help }),
      ...(rule.isStrict && { strict: true as const }),
    };
  });
}
