/** The engine's workbook as a neutral one. */
import type { Buku, BukuCell, BukuLook, BukuSheet } from "../contract";
import { formatArea, formatCell } from "./a1";
import type { Engine } from "./boot";
import type { chartOps } from "./chart-ops";
import type { conditionalOps } from "./conditional";
import { decodeLook } from "./look";
import type { markOps } from "./marks";
import type { nameOps } from "./names";
import { type CellValue, readerOf, spilledCells } from "./read";
import { isoDay } from "./serial";
import { lookReader } from "./styles";

type Marks = ReturnType<typeof markOps> &
  ReturnType<typeof conditionalOps> &
  ReturnType<typeof nameOps> &
  ReturnType<typeof chartOps>;

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
  const lookAt = lookReader(engine, id);
  const found = new Map<string, BukuCell>();
  const at = (row: number, column: number): BukuCell => {
    const key = `${row},${column}`;
    const cell = found.get(key) ?? {
      row: row + 1,
      column: column + 1,
      ...(lookAt(row, column) as Partial<BukuCell>),
    };
    found.set(key, cell);
    return cell;
  };

  for (const { row, column, anchor } of spilledCells(engine, id)) {
    const result = resultOf(reader.value(row, column));
    if (result === "") continue;
    Object.assign(at(row, column), { result, spilledFrom: formatCell(anchor.row, anchor.column) });
  }
  const columns = new Map<number, string>();
  worksheet.getCellMatrix().forValue((row, column, raw) => {
    const formula = reader.formula(row, column);
    const own = raw?.v !== undefined && raw.v !== null && raw.v !== "";
    if (formula !== undefined) {
      const result = resultOf(reader.value(row, column));
      Object.assign(at(row, column), { formula, ...(result === "" ? {} : { result }) });
    } else if (own && found.get(`${row},${column}`)?.spilledFrom === undefined) {
      at(row, column).value = typedOf(reader.value(row, column));
    } else if (raw?.s) {
      // A blank cell counts when it looks different from its column.
      const usual = columns.get(column) ?? JSON.stringify(columnLook(engine, id, column));
      columns.set(column, usual);
      if (JSON.stringify(lookAt(row, column)) !== usual) at(row, column);
    }
  });
  for (const note of engine.notes.getSheetNotes(engine.unit, id)?.values() ?? []) {
    if (note.note !== "") at(note.row, note.col).note = note.note;
  }
  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function columnLook(engine: Engine, id: string, column: number): BukuLook {
  return decodeLook(engine.sheet(id).getSheet().getColumnStyle(column)) as BukuLook;
}

function columnsOf(
  engine: Engine,
  id: string,
): Pick<BukuSheet, "widths" | "hiddenColumns" | "looks"> {
  const config = engine.sheet(id).getSheet().getConfig();
  const widths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  const looks: Record<number, BukuLook> = {};
  for (const [key, data] of Object.entries(config.columnData)) {
    const column = Number(key) + 1;
    if (data?.w !== undefined) widths[column] = data.w;
    if (data?.hd) hiddenColumns.push(column);
    const look = columnLook(engine, id, column - 1);
    if (Object.keys(look).length > 0) looks[column] = look;
  }
  return { widths, hiddenColumns, ...(Object.keys(looks).length > 0 && { looks }) };
}

function bukuSheet(engine: Engine, id: string, marks: Marks): BukuSheet {
  const sheet = engine.sheet(id);
  const drawn = marks.bukuCharts(id);
  const freeze = sheet.getFreeze();
  const conditionalFormats = marks.conditionalFormats(id);
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
    ...(conditionalFormats.length > 0 && { conditionalFormats }),
    ...(drawn.length > 0 && { charts: drawn }),
  };
}

export function bukuOf(engine: Engine, marks: Marks): Buku {
  return {
    name: engine.book.getName(),
    sheets: engine.book.getSheets().map((sheet) => bukuSheet(engine, sheet.getSheetId(), marks)),
    names: marks.nameReferences(),
  };
}
