/** Operations on how cells look. */
import type { IStyleData } from "@univerjs/core";
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
    /** One look for the whole area, or one for each of its cells. */
    paint(id: string, area: Area, looks: Look | Look[][]) {
      const [top, left] = area;
      const cellValue: Record<number, Record<number, { s: IStyleData }>> = {};
      grid(area, (row, column) => {
        const look = Array.isArray(looks) ? looks[row - top]?.[column - left] : looks;
        const line = cellValue[row] ?? {};
        line[column] = { s: encodeLook(look ?? {}) };
        cellValue[row] = line;
        if (look?.format !== undefined) engine.automatic.delete(cellKey(id, row, column));
      });
      engine.execute("sheet.mutation.set-range-values", {
        unitId: engine.unit,
        subUnitId: id,
        cellValue,
        // Without this trigger a change of style alone recalculates everything.
        trigger: "sheet.command.set-style",
      });
    },
  };
}
