import { identitas } from "../src/sheets/identitas";
import type { Kinerja } from "../src/sheets/kinerja";

/** Where a value of Identitas stands: “B7”. Undefined when the tab has no such row. */
export function identitasCell(
  { letak }: Kinerja,
  key: keyof (typeof identitas)["fields"],
): string | undefined {
  const { columns, rows } = letak[identitas.tab] ?? {};
  const row = rows?.[key];
  return columns?.nilai === undefined || row === undefined ? undefined : `${columns.nilai}${row}`;
}
