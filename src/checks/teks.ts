import type { At } from "../sheets/contract";
import { identitas as sheet } from "../sheets/identitas";
import type { Kinerja } from "../sheets/kinerja";

/** A cell with text that people typed. */
export interface SelTeks {
  readonly at: At;
  readonly column: string;
  readonly text: string;
}

/** A1 of its cell. */
export const selOf = ({ letak }: Kinerja, { at: { tab, row }, column }: SelTeks): string =>
  `${letak[tab]?.columns[column]}${row}`;

/** Every typed text of the tables, tab by tab; *tercetak* cells, which are quoted, are left out. */
export function* textsOf(kinerja: Kinerja): Iterable<SelTeks> {
  const { organisasi, renstra, indikator, rkt, perjanjian, pengukuran } = kinerja;
  const { anggaran, belanja, analisis, isuPenutup, narasi, letak } = kinerja;
  const tables = [organisasi, renstra, indikator, rkt, perjanjian, pengukuran];
  for (const rows of [...tables, anggaran, belanja, analisis, isuPenutup, narasi]) {
    for (const row of rows) {
      const columns = letak[row.at.tab]?.columns ?? {};
      for (const [column, text] of Object.entries(row)) {
        if (typeof text !== "string" || !(column in columns) || column.endsWith("Tercetak"))
          continue;
        yield { at: row.at, column, text };
      }
    }
  }
}

/** Every typed text of Identitas. */
export function* textsOfIdentitas({ identitas, letak }: Kinerja): Iterable<SelTeks> {
  for (const [key, text] of Object.entries(identitas)) {
    const row = letak[sheet.tab]?.rows?.[key];
    if (typeof text !== "string" || row === undefined) continue;
    yield { at: { tab: sheet.tab, row }, column: "nilai", text };
  }
}
