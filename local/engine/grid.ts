import type { Area } from "./sheets";

/** Columns of rows over an area. */
export function grid<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  const [top, left, rows, columns] = area;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => cell(top + r, left + c)),
  );
}
