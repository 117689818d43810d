import type { Invocation } from "./invocation";
import { readWorkbook } from "./kinerja";
import { formatTemuan, hasGalat } from "./print-temuan";
import { onlyFile } from "./usage-error";

/** Prints the findings; exit code 1 when there is a galat among them. */
export async function check({ files, options, root }: Invocation): Promise<number> {
  const { temuan } = await readWorkbook(onlyFile(files, "berkas .xlsx yang diperiksa"), root);
  console.log(options.json ? JSON.stringify(temuan, null, 2) : formatTemuan(temuan));
  return hasGalat(temuan) ? 1 : 0;
}
