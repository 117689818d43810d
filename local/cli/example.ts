import { existsSync } from "node:fs";
import { contohAjung } from "../../src/contoh/ajung";
import { FileError, saveXlsx } from "../xlsx/files";
import type { Invocation } from "./invocation";
import { callApi, openHost, saveNew } from "./product";
import { readRows } from "./rows";
import { onlyFile } from "./usage-error";

/** Writes the example workbook, corrected or with the contradictions of the draft it comes from. */
export async function example({ files, options, root }: Invocation): Promise<number> {
  const file = onlyFile(files, "berkas .xlsx yang akan dibuat");
  if (existsSync(file) && !options.force) {
    throw new FileError(
      `Berkas “${file}” sudah ada dan tidak ditimpa. Pilih nama lain, atau tambahkan --force bila isinya boleh hilang.`,
    );
  }
  const host = openHost(root, readRows(options));
  try {
    callApi(host, "apiFillExample", contohAjung(options["as-printed"] ?? false));
    await saveXlsx(file, saveNew(host));
    console.log(`Contoh ditulis ke ${file}`);
    return 0;
  } finally {
    host.dispose();
  }
}
