/** Refuses what a strict dropdown does not offer, as Google does for scripts and people alike. */
import type { ICellData } from "@univerjs/core";
import { formatCell, parseArea } from "./a1";
import type { Engine } from "./boot";
import { grid } from "./grid";
import { strictRules } from "./marks";
import { readerOf } from "./read";

/** Text of every cell in `'Tab'!$A$4:$A`. */
function valuesIn(engine: Engine, source: string): string[] {
  const [, quoted, plain, range = ""] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(source) ?? [];
  const sheet = engine.book.getSheetByName(quoted?.replace(/''/g, "'") ?? plain ?? "");
  if (!sheet) return [];
  const rows = sheet.getMaxRows();
  const area = parseArea(range, { rows, columns: sheet.getMaxColumns() });
  const reader = readerOf(engine, sheet.getSheetId());
  return grid(area, reader.value).flat().map(String);
}

/** Throws for the first value that a strict rule refuses; blanks and formulas always pass. */
export function checkStrict(
  engine: Engine,
  id: string,
  value: Record<number, Record<number, ICellData>>,
): void {
  const rules = strictRules(engine, id);
  if (rules.length === 0) return;
  const allowed = rules.map(
    ({ validation: { list, source } }) => new Set(source ? valuesIn(engine, source) : list),
  );
  for (const [rowKey, line] of Object.entries(value)) {
    for (const [columnKey, cell] of Object.entries(line)) {
      if (cell.f || cell.v === null || cell.v === undefined || cell.v === "") continue;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const at = rules.findIndex(({ covers }) => covers(row, column));
      if (at < 0 || allowed[at]?.has(String(cell.v))) continue;
      throw new Error(
        `The data you entered in cell ${formatCell(row, column)} violates the data validation rules set on this cell.`,
      );
    }
  }
}
