import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { estimatePageNumbers } from "docx/layout";
import { rasterise } from "../../local/cli/rasterise";
import { type Profiles, renderProfiles } from "../../src/render/docx/render";
import { compose } from "../../src/report/compose";
import { toRoman } from "../../src/report/roman";
import type { Kinerja } from "../../src/sheets/kinerja";
import { ajung, besar, kosong } from "../report/ajung";
import { SOAK } from "../soak/slice";
import { cachedPages } from "./docx";

const hasTools = ["soffice", "pdfinfo", "pdftotext"].every(
  (tool) => spawnSync("which", [tool]).status === 0,
);
// A skipped test shows in the report of the run; a passing one without LibreOffice would be a lie.
const onLibreOffice = hasTools ? test : test.skip;

const EXPORT =
  'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}';

/** The document as LibreOffice lays it out: page of each bookmark, and the text of each page. */
async function layOut(kinerja: Kinerja, draf: boolean, which: keyof Profiles = "word") {
  const folder = mkdtempSync(join(tmpdir(), "lkip-pages-"));
  try {
    const made = await renderProfiles(compose(kinerja, { draf }), {
      pageNumbers: estimatePageNumbers,
      rasterise,
    });
    const bytes = made[which];
    const docx = join(folder, "lkip.docx");
    const pdf = join(folder, "lkip.pdf");
    writeFileSync(docx, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", EXPORT, "--outdir", folder, docx],
      { stdio: "ignore", timeout: 100_000 },
    );
    const destinations = new Map<string, number>();
    for (const line of execFileSync("pdfinfo", ["-dests", pdf]).toString().split("\n")) {
      const [, page, name] = /^\s*(\d+) .*"([^"]+)"/.exec(line) ?? [];
      if (page !== undefined && name !== undefined)
        destinations.set(name.replaceAll("5F", "_"), Number(page));
    }
    const pages = execFileSync("pdftotext", ["-layout", pdf, "-"])
      .toString()
      .split("\f")
      .slice(0, -1);
    return { bytes, destinations, pages };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Word, and the layout that follows it, squeezes the spaces of a justified line a little when the
 * next word then fits; LibreOffice 7.4 does not. Over forty pages such a line comes up, and one
 * table in twenty may stand one page later.
 */
const SQUEEZED = 0.15;

describe.each([
  ["Ajung", ajung, false, 0],
  ["Ajung for Google Docs", ajung, false, 0, "googleDocs"],
  ["a draft without data", kosong, true, 0],
  ["many sasaran", () => besar(SOAK ? 20 : 5), false, SQUEEZED],
] as const)(
  "the report on %s in LibreOffice",
  (_, data, draf, tolerance, profile?: keyof Profiles) => {
    onLibreOffice(
      "every printed page number is the page it is on, no page is blank, no caption is stranded",
      async () => {
        const { bytes, destinations, pages } = await layOut(data(), draf, profile);
        const front = destinations.get("_lkip_kata_pengantar") ?? Number.NaN;
        const body = destinations.get("_lkip_pendahuluan") ?? Number.NaN;
        const numberOf = (page: number) =>
          page < body ? toRoman(page - front + 1).toLowerCase() : String(page - body + 1);
        const cached = cachedPages(bytes);
        const off = [...cached].filter(
          ([name, page]) => page !== numberOf(destinations.get(name) ?? 0),
        );
        expect(off.length).toBeLessThanOrEqual(cached.size * tolerance);
        for (const [name, page] of off) {
          expect(Math.abs((destinations.get(name) ?? 0) - body + 1 - Number(page))).toBe(1);
        }
        pages.forEach((text, i) => {
          const lines = text
            .split("\n")
            .map((line) => line.trim())
            .filter((line) => line !== "");
          // The cover has no footer; elsewhere it ends in the number of the page.
          if (i >= front - 1) expect(lines.at(-1)).toMatch(new RegExp(` ${numberOf(i + 1)}$`));
          const content = lines
            .filter((line) => line !== "DRAF")
            .slice(0, i >= front - 1 ? -1 : undefined);
          expect(content.length).toBeGreaterThan(0);
          expect(content.at(-1)).not.toMatch(
            /^(?:(?:Tabel|Gambar) \d+\.\d+|[A-Z]\. [A-Z ]+|\(\d\).*|BAB [IVX]+)$/,
          );
          if (draf) expect(lines[0]).toBe("DRAF");
        });
      },
      180_000,
    );
  },
);
