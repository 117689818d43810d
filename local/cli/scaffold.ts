import { existsSync } from "node:fs";
import { openXlsx, saveXlsx } from "../xlsx/files";
import type { Invocation } from "./invocation";
import { callApi, openHost } from "./product";
import { onlyFile } from "./usage-error";

/** Makes a workbook with the standard tabs, or adds what an existing one lacks. */
export async function scaffold({ files, root }: Invocation): Promise<number> {
  const file = onlyFile(files, "berkas .xlsx yang akan dibuat");
  const existing = existsSync(file) ? await openXlsx(file) : undefined;
  const host = openHost(root, existing);
  try {
    const { dibuat, ditambah, dilewati } = callApi(host, "apiScaffold");
    const isChanged = dibuat.length + ditambah.length > 0;
    // Saved before it is told: a file that may not be written is not announced as completed.
    if (isChanged) await saveXlsx(file, host.save());
    if (dibuat.length > 0) console.log(`Lembar dibuat: ${dibuat.join(", ")}.`);
    if (ditambah.length > 0) console.log(`Lembar dilengkapi: ${ditambah.join(", ")}.`);
    for (const tab of dilewati) {
      console.log(
        `Lembar “${tab}” berisi hal lain dan tidak disentuh. Ganti namanya, lalu jalankan lagi.`,
      );
    }
    if (!isChanged) console.log("Tidak ada yang perlu ditambahkan.");
    return 0;
  } finally {
    host.dispose();
  }
}
