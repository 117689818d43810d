import type { Cell } from "../../report/node";

interface Placed {
  readonly cell: Cell;
  /** Column of its left edge, from 0. */
  readonly column: number;
}

/**
 * Column of each cell. A row lists only the cells that begin in it, so those after a cell merged from
 * above move to the right.
 */
export function place(rows: readonly (readonly Cell[])[], columns: number): Placed[][] {
  // Rows each column is still taken for by a cell above.
  const busy: number[] = new Array(columns).fill(0);
  return rows.map((cells) => {
    let column = 0;
    const placed = cells.map((cell): Placed => {
      while ((busy[column] ?? 0) > 0) column++;
      const at = column;
      for (let k = 0; k < (cell.columnSpan ?? 1); k++) busy[column++] = cell.rowSpan ?? 1;
      return { cell, column: at };
    });
    for (let k = 0; k < columns; k++) busy[k] = Math.max(0, (busy[k] ?? 0) - 1);
    return placed;
  });
}
