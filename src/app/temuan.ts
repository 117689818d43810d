import type { Temuan } from "../checks/contract";
import type { Value } from "../sheets/contract";
import { findHeader } from "../sheets/grid";
import { headings } from "../sheets/header";
import { pemeriksaan, rowsOfTemuan } from "../sheets/pemeriksaan";
import { plan } from "../sheets/plan";
import type { Step } from "../sheets/step";
import { LAST, type Workbook } from "./workbook";

/** Replaces the content of Pemeriksaan with these findings, each with a link to its cell. */
export function writeTemuan(workbook: Workbook, temuan: readonly Temuan[], waktu: string): void {
  const { steps, foreign } = plan([pemeriksaan], workbook.shape([pemeriksaan.tab]), undefined);
  if (foreign.includes(pemeriksaan.tab)) {
    throw new Error(
      `Lembar “${pemeriksaan.tab}” berisi hal lain. Ganti nama lembar itu, lalu jalankan Periksa lagi.`,
    );
  }
  const own = steps.filter(({ tab }) => tab === pemeriksaan.tab);
  workbook.apply(own.map((s) => (s.step === "add-tab" ? { ...s, index: LAST } : s)));
  const [grid] = workbook.read([pemeriksaan.tab]);
  const headers = headings(pemeriksaan, undefined).map((h) => h.header);
  const header = grid && findHeader(grid, headers);
  if (header === undefined) return;
  const rows = rowsOfTemuan(temuan, waktu);
  const width = Math.max(...[...header.columns.values()].map(([at]) => at ?? 0));
  const values = rows.map((row) => {
    const cells: Value[] = new Array(width).fill("");
    for (const [name, value] of Object.entries(row)) {
      const at = header.columns.get(name)?.[0];
      if (at !== undefined) cells[at - 1] = value;
    }
    return cells;
  });
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
