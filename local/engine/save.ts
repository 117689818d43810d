/** The engine's workbook as a neutral one. */
import type { Buku, BukuCell, BukuSheet } from "../contract";
import { formatArea, formatCell } from "./a1";
import { cellKey, type Engine } from "./boot";
import type { chartOps } from "./chart-ops";
import { decodeLook } from "./look";
import type { markOps } from "./marks";
import { type CellValue, readerOf, spilledCells } from "./read";
import { isoDay } from "./serial";

type Marks = ReturnType<typeof markOps>;
type Charts = ReturnType<typeof chartOps>;

/** A calculated value; a date stays the number it is, as its format shows it. */
function resultOf(value: CellValue): string | number | boolean {
  return typeof value === "object" ? value.d : value;
}

/** A typed value; a time of day has no neutral form and stays a number. */
function typedOf(value: CellValue): Required<BukuCell>["value"] {
  if (typeof value !== "object") return value;
  return Number.isInteger(value.d) ? { date: isoDay(value.d) } : value.d;
}

function cellsOf(engine: Engine, id: string): BukuCell[] {
  const reader = readerOf(engine, id);
  const worksheet = engine.sheet(id).getSheet();
  const styles = engine.book.getWorkbook().getStyles();
  const found = new Map<string, BukuCell>();
  const at = (row: number, column: number): BukuCell => {
    const key = formatCell(row, column);
    const cell = found.get(key) ?? { row: row + 1, column: column + 1 };
    found.set(key, cell);
    return cell;
  };

  for (const { row, column, anchor } of spilledCells(engine, id)) {
    const result = resultOf(reader.value(row, column));
    if (result === "") continue;
    Object.assign(at(row, column), { result, spilledFrom: formatCell(anchor.row, anchor.column) });
  }
  worksheet.getCellMatrix().forValue((row, column, raw) => {
    const formula = reader.formula(row, column);
    const own = raw?.v !== undefined && raw.v !== null && raw.v !== "";
    const look = decodeLook(raw?.s ? styles.get(raw.s) : undefined);
    if (engine.automatic.has(cellKey(id, row, column))) delete look.format;
    if (formula !== undefined) {
      const result = resultOf(reader.value(row, column));
      Object.assign(at(row, column), { formula, ...(result === "" ? {} : { result }) });
    } else if (own && found.get(formatCell(row, column))?.spilledFrom === undefined) {
      at(row, column).value = typedOf(reader.value(row, column));
    }
    if (Object.keys(look).length > 0) Object.assign(at(row, column), look);
  });
  for (const note of engine.notes.getSheetNotes(engine.unit, id)?.values() ?? []) {
    if (note.note !== "") at(note.row, note.col).note = note.note;
  }
  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function columnsOf(engine: Engine, id: string): Pick<BukuSheet, "widths" | "hiddenColumns"> {
  const config = engine.sheet(id).getSheet().getConfig();
  const widths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  for (const [column, data] of Object.entries(config.columnData)) {
    if (data?.w !== undefined) widths[Number(column) + 1] = data.w;
    if (data?.hd) hiddenColumns.push(Number(column) + 1);
  }
  return { widths, hiddenColumns };
}

function bukuSheet(engine: Engine, id: string, marks: Marks, charts: Charts): BukuSheet {
  const sheet = engine.sheet(id);
  const drawn = charts.bukuCharts(id);
  const freeze = sheet.getFreeze();
  const tabColor = sheet.getTabColor();
  return {
    name: sheet.getSheetName(),
    rows: sheet.getMaxRows(),
    columns: sheet.getMaxColumns(),
    frozenRows: freeze.ySplit,
    frozenColumns: freeze.xSplit,
    ...(sheet.isSheetHidden() ? { hidden: true } : {}),
    ...(tabColor ? { tabColor } : {}),
    ...columnsOf(engine, id),
    merges: sheet.getMergeData().map((range) => range.getA1Notation()),
    cells: cellsOf(engine, id),
    validations: marks.sheetValidations(id),
    protections: marks
      .protections(id)
      .map(({ area, description }) => ({ range: formatArea(area), description })),
    ...(drawn.length > 0 ? { charts: drawn } : {}),
  };
}

export function bukuOf(engine: Engine, marks: Marks, charts: Charts): Buku {
  const names = engine.book
    .getDefinedNames()
    .map((name) => [name.getName(), name.getFormulaOrRefString()] as const);
  return {
    name: engine.book.getName(),
    sheets: engine.book
      .getSheets()
      .map((sheet) => bukuSheet(engine, sheet.getSheetId(), marks, charts)),
    names: Object.fromEntries(names),
  };
}
