import { renderDocx } from "../../src/render/docx/render";
import { composeReviu } from "../../src/report/kertas-kerja";
import type { Terjawab } from "../../src/reviu/contract";
import { countTerjawab, jawabReviu } from "../../src/reviu/jawab";
import { writeWhole } from "../xlsx/files";
import type { Invocation } from "./invocation";
import { readWorkbook } from "./kinerja";
import { onlyFile, UsageError } from "./usage-error";

/** Prints the Checklist Reviu with its answers; with --docx also writes the kertas kerja. */
export async function review({ files, options, root }: Invocation): Promise<number> {
  const file = onlyFile(files, "berkas .xlsx yang direviu");
  const { docx } = options;
  // A slip of the key must not replace the workbook itself, or another one.
  if (docx !== undefined && !/\.docx$/i.test(docx)) {
    throw new UsageError(`Nama berkas kertas kerja “${docx}” harus berakhiran .docx.`);
  }
  const { kinerja, temuan } = await readWorkbook(file, root);
  const reviu = jawabReviu(kinerja, temuan);
  console.log(options.json ? JSON.stringify(reviu.map(plain), null, 2) : formatReviu(reviu));
  if (docx !== undefined) {
    await writeWhole(docx, await renderDocx(composeReviu(kinerja, reviu, temuan)));
    // Standard output is for the answers, so that --json stays JSON.
    console.error(`Kertas kerja reviu ditulis ke ${docx}`);
  }
  return 0;
}

/** For people: by kelompok, with what each answer rests on. */
function formatReviu(reviu: readonly Terjawab[]): string {
  const lines: string[] = [];
  for (const nama of new Set(reviu.map(({ kelompok }) => kelompok))) {
    lines.push(nama);
    for (const butir of reviu.filter(({ kelompok }) => kelompok === nama)) {
      const { kode, pernyataan, jawaban = "belum dijawab", sumber, dasar, catatan } = butir;
      const who = sumber === undefined ? "" : ` (${sumber})`;
      lines.push(`  ${kode.padEnd(4)}${pernyataan}`, `      ${jawaban}${who}`);
      const said = [dasar, butir.jawaban ? "" : (butir.sistem?.bukti ?? ""), catatan ?? ""];
      lines.push(...said.filter((text) => text !== "").map((text) => `      ${text}`));
    }
  }
  lines.push(`${countTerjawab(reviu)} dari ${reviu.length} butir terjawab`);
  return lines.join("\n");
}

/** For programs. Null is “there is none”. */
const plain = (butir: Terjawab) => ({
  kode: butir.kode,
  kelompok: butir.kelompok,
  pernyataan: butir.pernyataan,
  jawaban: butir.jawaban ?? null,
  sumber: butir.sumber ?? null,
  dasar: butir.dasar,
  catatan: butir.catatan ?? null,
  sistem: butir.sistem
    ? { jawaban: butir.sistem.jawaban ?? null, bukti: butir.sistem.bukti, sel: butir.sistem.sel }
    : null,
  pereviu: butir.orang?.pereviu ?? null,
  tanggal: butir.orang?.tanggal ?? null,
});
