import type { Temuan } from "../checks/contract";
import type { Value } from "../sheets/contract";
import { pemeriksaan, rowsOfTemuan } from "../sheets/pemeriksaan";
import type { Step } from "../sheets/step";
import { openTable } from "./table";
import type { Workbook } from "./workbook";

/** Replaces the content of Pemeriksaan with these findings, accepted ones last, each with a link to its cell. */
export function writeTemuan(workbook: Workbook, temuan: readonly Temuan[], waktu: string): void {
  const { row, columns } = openTable(workbook, pemeriksaan);
  const sorted = [
    ...temuan.filter(({ diterima }) => !diterima),
    ...temuan.filter(({ diterima }) => diterima),
  ];
  const width = Math.max(...[...columns.values()].map(([at]) => at ?? 0));
  const values = rowsOfTemuan(sorted, waktu).map((line) => {
    const cells: Value[] = new Array(width).fill("");
    for (const [name, value] of Object.entries(line)) {
      const at = columns.get(name)?.[0];
      if (at !== undefined) cells[at - 1] = value;
    }
    return cells;
  });
  workbook.replaceBelow(pemeriksaan.tab, row, values);
  const at = columns.get(pemeriksaan.columns.lokasi.header)?.[0];
  if (at === undefined) return;
  workbook.apply(
    sorted.map(
      (t, i): Step => ({
        step: "formula",
        tab: pemeriksaan.tab,
        row: row + 1 + i,
        column: at,
        formula: workbook.linkTo(t.tab, t.sel),
      }),
    ),
  );
}
