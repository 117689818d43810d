import { constants, existsSync } from "node:fs";
import { copyFile, rm } from "node:fs/promises";
import { join, parse } from "node:path";
import { FileError, openXlsx, saveXlsx } from "../xlsx/files";
import type { Invocation } from "./invocation";
import { callApi, openHost, saveNew } from "./product";
import { readRows } from "./rows";
import { onlyFile } from "./usage-error";

/** Makes a workbook with the standard tabs, or adds what an existing one lacks. */
export async function scaffold({ files, options, root }: Invocation): Promise<number> {
  const file = onlyFile(files, "berkas .xlsx yang akan dibuat");
  const rows = readRows(options);
  const existing = existsSync(file) ? await openXlsx(file) : undefined;
  const host = openHost(root, { ...rows, ...(existing && { buku: existing }) });
  try {
    const { dibuat, ditambah, dilewati } = callApi(host, "apiScaffold");
    const isChanged = dibuat.length + ditambah.length > 0;
    // Saved before it is told: a file that may not be written is not announced as completed.
    const backup = isChanged && existing ? await keepOriginal(file) : undefined;
    if (isChanged) {
      await saveXlsx(file, existing ? host.save() : saveNew(host)).catch(async (error: unknown) => {
        // The file is as it was, so its copy is of no use.
        if (backup !== undefined) await rm(backup, { force: true });
        throw error;
      });
    }
    if (dibuat.length > 0) console.log(`Lembar dibuat: ${dibuat.join(", ")}.`);
    if (ditambah.length > 0) console.log(`Lembar dilengkapi: ${ditambah.join(", ")}.`);
    for (const tab of dilewati) {
      console.log(
        `Lembar “${tab}” berisi hal lain dan tidak disentuh. Ganti namanya, lalu jalankan lagi.`,
      );
    }
    if (backup !== undefined) {
      console.log(
        `Berkas semula disimpan sebagai “${backup}”: gambar, diagram dan format bersyarat tidak terbawa ke berkas yang dilengkapi.`,
      );
    }
    if (!isChanged) console.log("Tidak ada yang perlu ditambahkan.");
    return 0;
  } finally {
    host.dispose();
  }
}

/** A file is rewritten whole, and not everything Excel knows survives that: the original stays beside it. */
async function keepOriginal(file: string): Promise<string> {
  const { dir, name, ext } = parse(file);
  for (let n = 1; ; n++) {
    const backup = join(dir, `${name} (semula${n === 1 ? "" : ` ${n}`})${ext}`);
    try {
      await copyFile(file, backup, constants.COPYFILE_EXCL);
      return backup;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
        throw new FileError(
          `Salinan berkas semula “${backup}” tidak dapat dibuat. Periksa izin dan ruang foldernya; tidak ada yang diubah.`,
        );
      }
    }
  }
}
