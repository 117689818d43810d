import { estimatePageNumbersWith } from "docx/layout";
import { renderDocx } from "../../src/render/docx/render";
import { compose } from "../../src/report/compose";
import { writeWhole } from "../xlsx/files";
import type { Invocation } from "./invocation";
import { readWorkbook } from "./kinerja";
import { formatTemuan, hasGalat } from "./print-temuan";
import { rasterise } from "./rasterise";
import { onlyFile, UsageError } from "./usage-error";

/** Writes the report; refuses while there is a galat, unless forced, and then prints DRAF on every page. */
export async function report({ files, options, root }: Invocation): Promise<number> {
  const file = onlyFile(files, "berkas .xlsx yang dilaporkan");
  const { output, force = false } = options;
  if (output === undefined) throw new UsageError("Sebutkan berkas tujuan dengan -o OUT.docx.");
  // A slip of the key must not replace the workbook itself, or another one.
  if (!/\.docx$/i.test(output)) {
    throw new UsageError(`Nama berkas tujuan “${output}” harus berakhiran .docx.`);
  }
  const { kinerja, temuan } = await readWorkbook(file, root);
  const draf = hasGalat(temuan);
  if (draf && !force) {
    const galat = temuan.filter((t) => t.tingkat === "galat");
    console.error(formatTemuan(galat));
    console.error(
      "Laporan tidak disusun karena ada galat. Betulkan, atau tambahkan --force untuk mencetak DRAF.",
    );
    return 1;
  }
  // A letter no known font has, an emoji say, is measured like a similar one rather than stop the count.
  const pageNumbers = estimatePageNumbersWith({ guess: true });
  const bytes = await renderDocx(compose(kinerja, { draf }), { pageNumbers, rasterise });
  await writeWhole(output, bytes);
  console.log(`Laporan${draf ? " DRAF" : ""} ditulis ke ${output}`);
  return 0;
}
