import type { Temuan } from "../checks/contract";
import { pemeriksaan, rowsOfTemuan } from "../sheets/pemeriksaan";
import type { Step } from "../sheets/step";
import { linesOf, openTable } from "./table";
import type { Workbook } from "./workbook";

/** Replaces the content of Pemeriksaan with these findings, accepted ones last, each with a link to its cell. */
export function writeTemuan(workbook: Workbook, temuan: readonly Temuan[], waktu: string): void {
  const table = openTable(workbook, pemeriksaan);
  const { row, columns } = table;
  const sorted = [
    ...temuan.filter(({ diterima }) => !diterima),
    ...temuan.filter(({ diterima }) => diterima),
  ];
  workbook.replaceBelow(pemeriksaan.tab, row, linesOf(table, rowsOfTemuan(sorted, waktu)));
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
