import { checklistReviu, isChecklist } from "./checklist-reviu";
import type { Grid } from "./grid";
import { isBlank, readTable, type Table } from "./read-table";

/**
 * Answers of pereviu. The tab may be missing or blank; one with something else in it is named and left
 * alone. What is wrong with single rows is not told here: it must not keep the report from being made.
 */
export function readReviu(grid: Grid | undefined): Table {
  const { tab } = checklistReviu;
  if (isChecklist(grid)) return { ...readTable(checklistReviu, grid), gangguan: [] };
  const gangguan = isBlank(grid) ? [] : [{ jenis: "lembar-asing", tab } as const];
  return { rows: [], total: undefined, letak: undefined, gangguan };
}
