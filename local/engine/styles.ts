/** Operations on how cells look. */
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { cellKey, type Engine } from "./boot";
import { composed, effective, ownStyle, withPatch } from "./column-style";
import { grid } from "./grid";
import { decodeLook, encodeLook, type Look } from "./look";
import type { Area } from "./sheets";

/** Looks of cells, their column's included; a format that only came with a result is none. */
export function lookReader(engine: Engine, id: string): (row: number, column: number) => Look {
  const worksheet = engine.sheet(id).getSheet();
  const styles = engine.book.getWorkbook().getStyles();
  return (row, column) => {
    const raw = worksheet.getCellRaw(row, column)?.s;
    const { n, ...rest } = (raw ? styles.get(raw) : undefined) ?? {};
    const isOwn = n && !engine.automatic.has(cellKey(id, row, column));
    return decodeLook(composed(worksheet.getColumnStyle(column), isOwn ? { ...rest, n } : rest));
  };
}

type Change = (style: IStyleData) => IStyleData;
type Wire = Record<number, Record<number, { s: Record<string, unknown> }>>;

export function styleOps(engine: Engine) {
  /**
   * The engine's own mutation merges styles cell by cell, which takes seconds for the columns of a
   * scaffold. Here each old style is changed once; replicas get the mutation all the same.
   */
  const painter = (id: string) => {
    const cells = engine.sheet(id).getSheet().getCellMatrix();
    const styles = engine.book.getWorkbook().getStyles();
    const cellValue: Wire = {};
    const known = new Map<Change, Map<string, Nullable<IStyleData>>>();
    const changed = (
      own: Nullable<IStyleData>,
      before: Nullable<IStyleData>,
      after: Nullable<IStyleData>,
      change: Change,
    ) => {
      const results = known.get(change) ?? new Map<string, Nullable<IStyleData>>();
      known.set(change, results);
      const key = JSON.stringify([own, before, after]);
      if (!results.has(key)) results.set(key, ownStyle(after, change(effective(before, own))));
      return results.get(key);
    };
    return {
      /** Changes how a cell looks whose column looks like `before`, and like `after` from now on. */
      cell(
        row: number,
        column: number,
        before: Nullable<IStyleData>,
        after: Nullable<IStyleData>,
        change: Change,
      ) {
        const cell: ICellData = cells.getValue(row, column) ?? {};
        const own = cell.s ? styles.get(cell.s) : undefined;
        const style = changed(own, before, after, change);
        if (style) cell.s = styles.setValue(style) ?? null;
        else delete cell.s;
        if (Object.keys(cell).length > 0) cells.setValue(row, column, cell);
        else cells.realDeleteValue(row, column);
        if (!engine.announce) return;
        const gone = Object.keys(own ?? {}).map((key) => [key, null]);
        const line = cellValue[row] ?? {};
        line[column] = { s: { ...Object.fromEntries(gone), ...style } };
        cellValue[row] = line;
      },
      announce() {
        if (Object.keys(cellValue).length === 0) return;
        engine.announce?.("sheet.mutation.set-range-values", {
          unitId: engine.unit,
          subUnitId: id,
          cellValue,
          // Without this trigger a change of style alone recalculates everything.
          trigger: "sheet.command.set-style",
        });
      },
    };
  };

  /** From `top` to the last row: the column's own style, and the cells that say otherwise. */
  const paintColumns = (id: string, [top, left, , columns]: Area, look: Look) => {
    const worksheet = engine.sheet(id).getSheet();
    const painted = painter(id);
    const patch = encodeLook(look);
    const change: Change = (style) => withPatch(style, patch);
    const stay: Change = (style) => style;
    const columnData: Record<number, { s: IStyleData }> = {};
    const existing = new Map<number, number[]>();
    worksheet.getCellMatrix().forValue((row, column) => {
      if (row < top) return;
      if (column >= left && column < left + columns) {
        existing.set(column, [...(existing.get(column) ?? []), row]);
      }
    });
    for (let column = left; column < left + columns; column++) {
      const before = worksheet.getColumnStyle(column);
      const after = withPatch(before ?? {}, patch);
      columnData[column] = { s: after };
      for (let row = 0; row < top; row++) painted.cell(row, column, before, after, stay);
      for (const row of existing.get(column) ?? []) {
        if (look.format !== undefined) engine.automatic.delete(cellKey(id, row, column));
        painted.cell(row, column, before, after, change);
      }
    }
    engine.execute("sheet.mutation.set-col-data", {
      unitId: engine.unit,
      subUnitId: id,
      columnData,
    });
    painted.announce();
  };

  const paintCells = (id: string, area: Area, looks: Look | Look[][]) => {
    const [top, left] = area;
    const worksheet = engine.sheet(id).getSheet();
    const painted = painter(id);
    const changes = new Map<Look, Change>();
    grid(area, (row, column) => {
      const look = (Array.isArray(looks) ? looks[row - top]?.[column - left] : looks) ?? PLAIN;
      if (look.format !== undefined) engine.automatic.delete(cellKey(id, row, column));
      const patch = encodeLook(look);
      const change = changes.get(look) ?? ((style: IStyleData) => withPatch(style, patch));
      changes.set(look, change);
      const style = worksheet.getColumnStyle(column);
      painted.cell(row, column, style, style, change);
    });
    painted.announce();
  };

  return {
    looks(id: string, area: Area): Look[][] {
      return grid(area, lookReader(engine, id));
    },
    /** One look for the whole area, or one for each of its cells. */
    paint(id: string, area: Area, looks: Look | Look[][]) {
      const [top, , rows] = area;
      const reachesEnd = top + rows >= engine.sheet(id).getMaxRows();
      // Every row above has to say that it looks otherwise, so most of the column should be painted.
      if (reachesEnd && rows > top && !Array.isArray(looks)) paintColumns(id, area, looks);
      else paintCells(id, area, looks);
    },
  };
}

const PLAIN: Look = {};
