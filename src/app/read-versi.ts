import type { Versi } from "../api";
import type { Row } from "../sheets/contract";
import { readTable } from "../sheets/read-table";
import { versiLaporan } from "../sheets/versi-laporan";
import type { Workbook } from "./workbook";

/** A version with what only the server needs. */
export interface Tercatat extends Versi {
  readonly row: number;
  readonly kunci: string;
  /** When Drive said the Doc was changed, after we wrote it. */
  readonly diubah: string;
}

/** Versions listed on Versi Laporan, in its order; lines that do not name a Doc are left out. */
export function readVersi(workbook: Workbook): Tercatat[] {
  const { rows } = readTable(versiLaporan, workbook.read([versiLaporan.tab])[0]);
  return (rows as unknown as Row<typeof versiLaporan>[]).flatMap((row) => {
    const { laporan, versi, id, at } = row;
    if (laporan === undefined || versi === undefined || id === undefined) return [];
    const { waktu = "", judul = "", tautan = "", sidik = "", kunci = "", diubah = "" } = row;
    const catatan = row.catatan === "draf" ? "draf" : "final";
    return { laporan, versi, waktu, catatan, judul, tautan, id, sidik, kunci, diubah, row: at.row };
  });
}
