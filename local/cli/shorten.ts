import type { Buku } from "../contract";

/** Rows that stay below the last one in use, so that nothing at the end of a tab is at its edge. */
const BELOW = 20;

/**
 * A workbook that is only read, without the empty rows that every tab has below its last: computed columns
 * are as long as their tab, and a thousand rows take several times as long as what is in them. All tabs
 * keep as many, as the column of one spills as far as the rows of another go.
 */
export function shorten(buku: Buku): Buku {
  const used = buku.sheets.flatMap(({ cells }) =>
    cells.filter(isTyped).map(({ row }) => row + BELOW),
  );
  const most = used.reduce((a, b) => Math.max(a, b), 0);
  const sheets = buku.sheets.map((sheet) => ({ ...sheet, rows: Math.min(sheet.rows, most) }));
  return { ...buku, sheets };
}

const isTyped = ({ value, formula, note }: Buku["sheets"][number]["cells"][number]) =>
  value !== undefined || formula !== undefined || note !== undefined;
