/** Row, column, rows, columns; the first two from 0. */
export type Area = [row: number, column: number, rows: number, columns: number];
