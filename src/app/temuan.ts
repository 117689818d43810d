import type { Temuan } from "../checks/contract";
import { pemeriksaan, rowsOfTemuan } from "../sheets/pemeriksaan";
import type { Step } from "../sheets/step";
import { headerOf, linesOf, planOwnTab } from "./own-tab";
import type { Workbook } from "./workbook";

/** Replaces the content of Pemeriksaan with these findings, each with a link to its cell. */
export function writeTemuan(workbook: Workbook, temuan: readonly Temuan[], waktu: string): void {
  workbook.apply(planOwnTab(workbook, pemeriksaan, "Periksa"));
  const header = headerOf(pemeriksaan, workbook.read([pemeriksaan.tab])[0]);
  if (header === undefined) return;
  const values = linesOf(header, rowsOfTemuan(temuan, waktu));
  workbook.replaceBelow(pemeriksaan.tab, header.row, values);
  const at = header.columns.get(pemeriksaan.columns.lokasi.header)?.[0];
  if (at === undefined) return;
  workbook.apply(
    temuan.map(
      (t, i): Step => ({
        step: "formula",
        tab: pemeriksaan.tab,
        row: header.row + 1 + i,
        column: at,
        formula: workbook.linkTo(t.tab, t.sel),
      }),
    ),
  );
}
