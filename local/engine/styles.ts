/** Operations on how cells look. */
import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { cellKey, type Engine } from "./boot";
import { grid } from "./grid";
import { decodeLook, encodeLook, type Look } from "./look";
import type { Area } from "./sheets";

export function styleOps(engine: Engine) {
  return {
    looks(id: string, area: Area): Look[][] {
      const worksheet = engine.sheet(id).getSheet();
      const styles = engine.book.getWorkbook().getStyles();
      return grid(area, (row, column) => {
        const style = worksheet.getCellRaw(row, column)?.s;
        const { format, ...look } = decodeLook(style ? styles.get(style) : undefined);
        const isOwn = format !== undefined && !engine.automatic.has(cellKey(id, row, column));
        return isOwn ? { ...look, format } : look;
      });
    },
    /**
     * One look for the whole area, or one for each of its cells.
     *
     * The engine's own mutation merges styles cell by cell, which takes seconds for the columns of a
     * scaffold. Here each old style is merged once; replicas get the mutation all the same.
     */
    paint(id: string, area: Area, looks: Look | Look[][]) {
      const [top, left] = area;
      const cells = engine.sheet(id).getSheet().getCellMatrix();
      const styles = engine.book.getWorkbook().getStyles();
      const cellValue: Record<number, Record<number, { s: IStyleData }>> = {};
      const merged = new Map<Look, Map<unknown, string | undefined>>();
      const mergedId = (look: Look, old: ICellData["s"]) => {
        const known = merged.get(look) ?? new Map<unknown, string | undefined>();
        merged.set(look, known);
        if (!known.has(old)) {
          const style = withLook(old ? styles.get(old) : undefined, encodeLook(look));
          known.set(old, style && (styles.setValue(style) ?? undefined));
        }
        return known.get(old);
      };
      grid(area, (row, column) => {
        const look = (Array.isArray(looks) ? looks[row - top]?.[column - left] : looks) ?? PLAIN;
        if (look.format !== undefined) engine.automatic.delete(cellKey(id, row, column));
        const cell: ICellData = cells.getValue(row, column) ?? {};
        const style = mergedId(look, cell.s);
        if (style === undefined) delete cell.s;
        else cell.s = style;
        if (Object.keys(cell).length > 0) cells.setValue(row, column, cell);
        else cells.realDeleteValue(row, column);
        if (!engine.announce) return;
        const line = cellValue[row] ?? {};
        line[column] = { s: encodeLook(look) };
        cellValue[row] = line;
      });
      engine.announce?.("sheet.mutation.set-range-values", {
        unitId: engine.unit,
        subUnitId: id,
        cellValue,
        // Without this trigger a change of style alone recalculates everything.
        trigger: "sheet.command.set-style",
      });
    },
  };
}

const PLAIN: Look = {};

/** A style with a patch laid over it; null in the patch takes an attribute away. */
function withLook(old: Nullable<IStyleData>, patch: IStyleData): IStyleData | undefined {
  const style = Object.fromEntries(
    Object.entries({ ...old, ...patch }).filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  );
  return Object.keys(style).length > 0 ? style : undefined;
}
