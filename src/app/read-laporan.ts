import type { Api, Keadaan } from "../api";
import type { Drive } from "./drive";
import { readLogo } from "./logo";
import { readVersi } from "./read-versi";
import type { Workbook } from "./workbook";

/** What Generate LKIP must know beside the data: earlier versions, the state of the last ones, the logo. */
export function readLaporan(workbook: Workbook, drive: Drive): ReturnType<Api["apiReadLaporan"]> {
  const versi = readVersi(workbook);
  const latest = new Map(versi.map((one) => [one.laporan, one]));
  const keadaan: Record<string, Keadaan> = {};
  for (const { id, diubah } of latest.values()) {
    try {
      const found = drive.find(id);
      keadaan[id] = found === undefined ? "hilang" : found.diubah === diubah ? "utuh" : "diubah";
    } catch {
      // Not known: a report can be made without Drive, so this must not stand in its way.
    }
  }
  const logo = readLogo(workbook);
  return {
    versi: versi.map(({ row, diubah, kunci, ...one }) => one),
    keadaan,
    ...(logo && { logo }),
  };
}
