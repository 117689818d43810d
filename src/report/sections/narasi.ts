import { gap, lead, list, paragraph, strong } from "../blocks";
import { sebagaiKalimat } from "../kalimat/ketikan";
import type { Narasi } from "../narasi";
import type { Block } from "../node";
import type { Sasaran } from "../sasaran";

/**
 * Typed text under a name of its own: one item goes on in the same line, several make a list, none is
 * marked as still to be written.
 */
export function narasi(judul: string, { nama, butir }: Narasi, { nomor }: Sasaran): Block[] {
  const [only] = butir;
  if (only === undefined)
    return [paragraph(strong(`${judul}.`), " ", gap(`${nama} Sasaran ${nomor}`), ".")];
  if (butir.length === 1) return [paragraph(strong(`${judul}.`), ` ${sebagaiKalimat(only)}`)];
  return [lead(strong(`${judul}:`)), list("dash", butir.map(sebagaiKalimat))];
}
