/** What the Open XML SDK says of every kind of file; in one place, since it takes longer to start than to read. */
import { estimatePageNumbers, estimatePageNumbersWith } from "docx/layout";
import { strToU8, unzipSync, zipSync } from "fflate";
import { rasterise } from "../../local/cli/rasterise";
import { runChecks } from "../../src/checks/run";
import { renderDocx, renderProfiles } from "../../src/render/docx/render";
import { compose } from "../../src/report/compose";
import { composeReviu } from "../../src/report/kertas-kerja";
import { jawabReviu } from "../../src/reviu/jawab";
import type { Kinerja } from "../../src/sheets/kinerja";
import { ajung, kosong } from "../report/ajung";
import { DITERIMA, jawaban, semua } from "../report/reviu";
import { bodyOf, bookmarksOf, referencesOf } from "./docx";
import { dressed } from "./dressed";
import { hostile } from "./hostile";
import { validateAll } from "./validate";

jest.setTimeout(240_000);

const pageNumbers = estimatePageNumbersWith({ guess: true });

/** The same file with an alignment that does not exist. */
function spoil(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const xml = bodyOf(docx).replace('<w:vAlign w:val="center"/>', '<w:vAlign w:val="tengah"/>');
  return zipSync({ ...parts, "word/document.xml": strToU8(xml) });
}

const kertasKerja = (kinerja: Kinerja, temuan = runChecks(kinerja)) =>
  renderDocx(composeReviu(kinerja, jawabReviu(kinerja, temuan), temuan));

test("every file is valid and no reference dangles", async () => {
  const answered = jawaban([
    ["F1", "Ya", '=HYPERLINK("http://example.com") <w:p>&\u0000\ud800', "🙂 <b>", "2022-02-15"],
    ["M1", "Tidak", "panjang ".repeat(800)],
  ]);
  const alasan = "<w:p> & \u0000=1+1 ".repeat(90);
  const accepted = DITERIMA.map((t) => ({ ...t, diterima: { alasan, waktu: "kapan", pesan: "" } }));
  const arial = await renderProfiles(dressed(), { pageNumbers, font: "Arial" });
  const unmeasured = await renderProfiles(dressed(), { pageNumbers, font: "Bookman Old Style" });
  const reports = [
    await renderDocx(compose(ajung()), { pageNumbers: estimatePageNumbers, rasterise }),
    await renderDocx(compose(kosong(), { draf: true }), { pageNumbers, rasterise }),
    await renderDocx(compose(hostile()), { pageNumbers, rasterise }),
    ...[arial.word, arial.googleDocs, unmeasured.googleDocs],
  ];
  const files = [
    ...reports,
    await kertasKerja({ ...ajung(), reviu: semua() }),
    await kertasKerja(kosong()),
    await kertasKerja({ ...ajung(), reviu: answered }),
    await kertasKerja(kosong(), accepted),
  ];
  for (const bytes of files) {
    const names = bookmarksOf(bytes);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[A-Za-z_]\w{0,39}$/.test(name))).toBe(true);
    const references = referencesOf(bytes);
    expect(references.filter((name) => !names.includes(name))).toEqual([]);
  }
  for (const bytes of reports) expect(referencesOf(bytes).length).toBeGreaterThan(0);
  const found = validateAll([...files, spoil(await renderDocx(compose(kosong())))]);
  // The validator does see what is wrong.
  expect(found.pop()).not.toEqual([]);
  expect(found).toEqual(files.map(() => []));
});
