import { estimatePageNumbersWith } from "docx/layout";
import { renderDocx } from "../src/render/docx/render";
import { compose } from "../src/report/compose";
import type { Kinerja } from "../src/sheets/kinerja";
import { isoDate } from "./clock";
import { nextPaint } from "./paint";
import { guarded } from "./problem";
import { rasterise } from "./rasterise";

/** A finished report, not yet saved anywhere. */
export interface Report {
  readonly bytes: Uint8Array;
  /** Title of the Google Doc. */
  readonly title: string;
  readonly fileName: string;
}

/** Writes the report. `onStep` is called before each part, and the browser may draw in between. */
export async function buildReport(
  kinerja: Kinerja,
  draf: boolean,
  onStep: (step: "compose" | "layout") => void,
): Promise<Report> {
  onStep("compose");
  await nextPaint();
  // Only a draft says when it was printed: the same workbook gives the same final report on any day.
  const options = draf ? { draf, dicetak: isoDate(new Date()) } : { draf };
  const document = await guarded(() => compose(kinerja, options));
  onStep("layout");
  await nextPaint();
  // A letter no known font has, an emoji say, is measured like a similar one rather than stop the count.
  const pageNumbers = estimatePageNumbersWith({ guess: true });
  const bytes = await guarded(() => renderDocx(document, { pageNumbers, rasterise }));
  return { bytes, ...nameReport(kinerja, draf) };
}

/** “LKIP Kecamatan Ajung 2021” and “LKIP-Kecamatan-Ajung-2021.docx”; what is not known is left out. */
function nameReport(
  { identitas: { namaInstansi, tahun } }: Pick<Kinerja, "identitas">,
  draf: boolean,
): Pick<Report, "title" | "fileName"> {
  const parts = ["LKIP", namaInstansi?.trim(), tahun, draf ? "DRAF" : undefined];
  const title = parts.filter((part) => part !== undefined && part !== "").join(" ");
  return { title, fileName: `${safeName(title)}.docx` };
}

/** Letters and digits of any file system, joined by hyphens. */
function safeName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 100);
}

/** google.script.run takes no bytes. In pieces, because a call takes some 100 000 arguments at most. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}
