import { existsSync, realpathSync } from "node:fs";
import { FileError, openXlsx, saveXlsx } from "../xlsx/files";
import type { Invocation } from "./invocation";
import { callApi, openHost } from "./product";
import { onlyFile, UsageError } from "./usage-error";

/** Writes next year's workbook beside this year's, which stays as it is. */
export async function newYear({ files, options, root }: Invocation): Promise<number> {
  const file = onlyFile(files, "berkas .xlsx tahun yang berakhir");
  const { output, force = false } = options;
  if (output === undefined) throw new UsageError("Sebutkan berkas tahun baru dengan -o OUT.xlsx.");
  if (!/\.xlsx$/i.test(output)) {
    throw new UsageError(`Nama berkas tujuan “${output}” harus berakhiran .xlsx.`);
  }
  if (existsSync(output)) {
    const isSame = existsSync(file) && realpathSync(output) === realpathSync(file);
    if (isSame || !force) {
      throw new FileError(
        isSame
          ? "Berkas tahun baru harus berbeda dari berkas tahun lama, supaya tahun lama tidak hilang."
          : `Berkas “${output}” sudah ada dan tidak ditimpa. Pilih nama lain, atau tambahkan --force bila isinya boleh hilang.`,
      );
    }
  }
  const host = openHost(root, { buku: await openXlsx(file) });
  try {
    const { tahun } = callApi(host, "apiReadKinerja").identitas;
    if (tahun === undefined) {
      throw new FileError(
        "Isi “Tahun laporan” pada lembar Identitas lebih dahulu. Tidak ada berkas yang ditulis.",
      );
    }
    const done = callApi(host, "apiNewYear", tahun);
    await saveXlsx(output, host.save());
    console.log(
      `Berkas tahun ${done.tahun} ditulis ke ${output}: ${done.riwayat} nilai masuk riwayat, ${done.ditandai} narasi ditandai untuk diperbarui.`,
    );
    if (done.renstraBerakhir) {
      console.log("Periode Renstra sudah berakhir: isi periode dan target yang baru.");
    }
    return 0;
  } finally {
    host.dispose();
  }
}
