import type { Temuan } from "../checks/contract";
import type { Kinerja } from "../sheets/kinerja";
import { penerimaan } from "../sheets/penerimaan";
import { readTable } from "../sheets/read-table";
import { linesAt, openTable } from "./table";
import type { Workbook } from "./workbook";

type Penerimaan = Kinerja["penerimaan"];

/**
 * Writes down that a finding is accepted, in the row of an earlier acceptance of it where there is one;
 * a blank reason takes the acceptance back. Gives all acceptances that there are then.
 */
export function accept(
  workbook: Workbook,
  temuan: Temuan,
  alasan: string,
  waktu: string,
): Penerimaan {
  const table = openTable(workbook, penerimaan);
  const { pemeriksaan, tab, kunci, kolom, pesan, tercetak, seharusnya } = temuan;
  const said = [temuan, temuan.diterima, temuan.pernahDiterima].map((t) => t?.pesan.trim());
  const own = rowsOf(workbook).filter(
    (row) =>
      row.pemeriksaan === pemeriksaan &&
      row.lembar === tab &&
      (row.kunci ?? "") === kunci &&
      (row.kolom ?? "") === kolom &&
      said.includes(row.pesan ?? ""),
  );
  const values = [pemeriksaan, tab, kunci, kolom, pesan, tercetak, seharusnya, alasan, waktu];
  const lineOf = (list: readonly (string | null)[]) =>
    Object.fromEntries(
      Object.values(penerimaan.columns).map(({ header }, i) => [header, list[i] ?? ""]),
    );
  const rows = own.length > 0 || alasan === "" ? own.map(({ at }) => at.row) : [table.next];
  workbook.apply(
    rows.flatMap((row, i) =>
      linesAt(penerimaan.tab, table.columns, row, [lineOf(i === 0 && alasan !== "" ? values : [])]),
    ),
  );
  return rowsOf(workbook);
}

const rowsOf = (workbook: Workbook): Penerimaan =>
  readTable(penerimaan, workbook.read([penerimaan.tab])[0]).rows as unknown as Penerimaan;
