import { estimatePageNumbersWith } from "docx/layout";
import { HURUF } from "../../src/domain/huruf";
import { renderProfiles } from "../../src/render/docx/render";
import { compose } from "../../src/report/compose";
import { kekurangan } from "../../src/report/kekurangan";
import { writeWhole } from "../xlsx/files";
import type { Invocation } from "./invocation";
import { readWorkbook } from "./kinerja";
import { readLogo } from "./logo";
import { formatTemuan, hasGalat } from "./print-temuan";
import { rasterise } from "./rasterise";
import { onlyFile, UsageError } from "./usage-error";

/**
 * Writes the report; refuses while there is a galat, unless forced. Prints DRAF on every page over a galat, and
 * while something is not filled in, unless it is called final.
 */
export async function report({ files, options, root }: Invocation): Promise<number> {
  const file = onlyFile(files, "berkas .xlsx yang dilaporkan");
  const { output, force = false, final = false, font, profile = "word" } = options;
  if (output === undefined) throw new UsageError("Sebutkan berkas tujuan dengan -o OUT.docx.");
  // A slip of the key must not replace the workbook itself, or another one.
  if (!/\.docx$/i.test(output)) {
    throw new UsageError(`Nama berkas tujuan “${output}” harus berakhiran .docx.`);
  }
  if (profile !== "word" && profile !== "google-docs") {
    throw new UsageError(`Profil “${profile}” tidak dikenal. Pilih word atau google-docs.`);
  }
  if (font?.trim() === "") throw new UsageError("Sebutkan nama huruf setelah --font.");
  const chosen = options.logo === undefined ? undefined : await readLogo(options.logo);
  const { kinerja, temuan, logo: kept } = await readWorkbook(file, root);
  const logo = chosen ?? kept;
  const isWrong = hasGalat(temuan);
  if (isWrong && !force) {
    const galat = temuan.filter((t) => t.tingkat === "galat" && t.diterima === null);
    console.error(formatTemuan(galat));
    console.error(
      "Laporan tidak disusun karena ada galat. Betulkan, atau tambahkan --force untuk mencetak DRAF.",
    );
    return 1;
  }
  const kurang = kekurangan(kinerja);
  const draf = isWrong || (kurang.length > 0 && !final);
  // A letter no known font has, an emoji say, is measured like a similar one rather than stop the count.
  const pageNumbers = estimatePageNumbersWith({ guess: true });
  const document = compose(kinerja, { draf, ...(logo && { logo }) });
  const { word, googleDocs } = await renderProfiles(document, {
    pageNumbers,
    rasterise,
    font: font ?? kinerja.identitas.huruf ?? HURUF[0],
  });
  await writeWhole(output, profile === "word" ? word : googleDocs);
  console.log(`Laporan${draf ? " DRAF" : ""} ditulis ke ${output}`);
  if (kurang.length === 0 || final) return 0;
  for (const { bagian, tab, sel, pesan } of kurang) {
    console.error(`${[tab, sel].filter((part) => part !== "").join("!")} (${bagian}): ${pesan}`);
  }
  console.error(
    `${kurang.length} isian laporan belum ada; laporan dicetak sebagai DRAF. Isi, atau tambahkan --final.`,
  );
  return 0;
}
