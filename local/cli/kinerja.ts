import type { Logo } from "../../src/api";
import type { Temuan } from "../../src/checks/contract";
import { runChecks } from "../../src/checks/run";
import type { Kinerja } from "../../src/sheets/kinerja";
import { FileError, openXlsx } from "../xlsx/files";
import { callApi, openHost } from "./product";
import { shorten } from "./shorten";

/** A workbook read and checked as the sidebar does it; formulas are calculated, cached values ignored. */
export async function readWorkbook(
  file: string,
  root: string,
): Promise<{ kinerja: Kinerja; temuan: Temuan[]; logo: Logo | undefined }> {
  const host = openHost(root, { buku: shorten(await openXlsx(file)) });
  try {
    const kinerja = callApi(host, "apiReadKinerja");
    if (Object.keys(kinerja.letak).length === 0) {
      throw new FileError(
        `Berkas “${file}” tidak berisi satu pun lembar LKIP. Buat lembarnya dengan “lkip scaffold ${file}”, atau pilih berkas lain.`,
      );
    }
    const { logo } = callApi(host, "apiReadLaporan");
    return { kinerja, temuan: runChecks(kinerja), logo };
  } finally {
    host.dispose();
  }
}
