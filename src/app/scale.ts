import type { KelasBaru } from "../api";
import type { Value } from "../sheets/contract";
import { findHeader } from "../sheets/grid";
import { skala } from "../sheets/skala";
import type { Step } from "../sheets/step";
import type { Workbook } from "./workbook";

const FIELDS = ["batasBawah", "jenis", "kategori", "warna"] as const;

/** Replaces the classes of Skala; the scores of codes beside them stay. */
export function useScale(workbook: Workbook, kelas: readonly KelasBaru[]): void {
  const [grid] = workbook.read([skala.tab]);
  const headers = FIELDS.map((field) => skala.columns[field].header);
  const header = grid && findHeader(grid, headers);
  const missing = headers.filter((name) => !header?.columns.has(name));
  if (grid === undefined || header === undefined || missing.length > 0) {
    throw new Error(
      `Lembar “${skala.tab}” belum lengkap. Jalankan Siapkan lembar LKIP dahulu; tidak ada yang diubah.`,
    );
  }
  const rows = Math.max(kelas.length, grid.values.length - header.row);
  workbook.apply(
    FIELDS.map((field): Step => {
      const column = header.columns.get(skala.columns[field].header)?.[0] ?? 1;
      const values: Value[][] = Array.from({ length: rows }, (_, i) => [kelas[i]?.[field] ?? ""]);
      return { step: "write", tab: skala.tab, row: header.row + 1, column, values };
    }),
  );
}
