import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { estimatePageNumbers, estimatePageNumbersWith } from "docx/layout";
import { buildSync } from "esbuild";
import { unzipSync } from "fflate";
import mammoth from "mammoth";
import { rasterise } from "../../local/cli/rasterise";
import { renderDocx } from "../../src/render/docx/render";
import { compose } from "../../src/report/compose";
import { composeReviu } from "../../src/report/kertas-kerja";
import { jawabReviu } from "../../src/reviu/jawab";
import type { Kinerja } from "../../src/sheets/kinerja";
import { ajung, besar, kosong } from "../report/ajung";
import { gridsOf, tablesOf } from "../report/text";
import { bodyOf, cachedPages, partsOf } from "./docx";
import { hostile } from "./hostile";
import { pngOf } from "./png";

const render = (kinerja: Kinerja) =>
  renderDocx(compose(kinerja), { pageNumbers: estimatePageNumbers, rasterise });

/** Made once: most tests only look at it. */
let report = new Uint8Array();
beforeAll(async () => {
  report = new Uint8Array(await render(ajung()));
});

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

test("what stands in a cell survives as text", async () => {
  const { value } = await mammoth.extractRawText({
    buffer: Buffer.from(await renderDocx(compose(hostile()))),
  });
  expect(value).toContain("<w:p>&amp;</w:p> & “kutip” 'satu' ]]>");
  expect(value).toContain('=HYPERLINK("http://example.com")');
  expect(value).toContain("🙂 👨‍👩‍👧 𝔘");
  expect(value).toContain("مرحبا بالعالم");
  expect(value).toContain("baris satu baris dua tab");
  expect(value).toContain("panjang ".repeat(1250).trim());
  expect(value).toContain("lepas");
  expect(value).not.toMatch(/(?![\n\t])\p{Cc}|\p{Cs}/u);
});

/** Texts of a tree by which it is not printed but built. */
const NAMES =
  /^(type|id|to|created|orientation|pageNumbers|align|marker|style|label|base64|jenis|format|years|number)$/;

test("whatever text of the tree holds characters that XML has not, no part of the file does", async () => {
  const spoilt = (node: unknown, key = ""): unknown => {
    if (typeof node === "string") return NAMES.test(key) ? node : `${node}\u0001\ud800\uffff`;
    if (Array.isArray(node)) {
      // The first year of a line is a gap, which says why it is one.
      const isGap = (i: number) => key === "points" && i === 0;
      return node.map((item, i) => spoilt(isGap(i) ? { ...item, value: undefined } : item, key));
    }
    if (typeof node !== "object" || node === null) return node;
    // What a reference reads is a number of ours.
    if ("to" in node) return node;
    return Object.fromEntries(Object.entries(node).map(([k, item]) => [k, spoilt(item, k)]));
  };
  const base = ajung();
  const identitas = { ...base.identitas, alamat: "Jalan Raya 1", telepon: "(0331) 1" };
  const kinerja = { ...base, identitas };
  const documents = [
    compose(kinerja, {
      draf: true,
      logo: { jenis: "png", lebar: 1, tinggi: 1, base64: pngOf(1, 1) },
    }),
    composeReviu(kinerja, jawabReviu(kinerja, []), []),
  ];
  for (const document of documents) {
    const bytes = await renderDocx(spoilt(document) as typeof document, {
      pageNumbers: estimatePageNumbersWith({ guess: true }),
      rasterise,
    });
    const bad = Object.entries(partsOf(bytes)).flatMap(([name, xml]) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      const at = /\.(xml|rels)$/.test(name) ? /[\u0000-\u0008\ufffd-\uffff]/.exec(xml) : null;
      return at ? [`${name}: …${xml.slice(at.index - 80, at.index)}`] : [];
    });
    expect(bad).toEqual([]);
  }
});

test("no line ends between Rp and its amount, in sentences, tables and what people typed", async () => {
  const typed =
    "Denda Rp 1.500, Rp. 2.500 dan Rp  3.500 menurut Tabel 9.9 pada Bab IX; Rp saja dan Tabel ini.";
  const base = ajung();
  const at = { tab: "Narasi", row: 4 };
  const bytes = await renderDocx(
    compose({
      ...base,
      narasi: [{ at, teks: {}, bagian: "Bab IV", judul: "Rp 4.500", isi: `${typed}\n- ${typed}` }],
      analisis: base.analisis.map((row) => ({
        ...row,
        solusi: typed,
        catatan: `${typed}\n${typed}`,
      })),
      isuPenutup: base.isuPenutup.map((row) => ({ ...row, uraian: typed, penanggungJawab: typed })),
      organisasi: base.organisasi.map((row) => ({ ...row, uraian: typed })),
    }),
    { rasterise },
  );
  const xml = Object.values(partsOf(bytes)).join("");
  expect(xml.match(/Rp\.?\u00a0\d/g)?.length).toBeGreaterThan(100);
  expect(xml.match(/Rp\.? +\d|(?:Tabel|Gambar|Lampiran) +\d|Bab +[IVX]+\b/g)).toBeNull();
  expect(xml).toContain("Bab\u00a0IX; Rp saja dan Tabel ini");
  expect(xml).toContain("Rp.\u00a02.500 dan Rp\u00a03.500 menurut Tabel\u00a09.9");
});

test("every entry of the lists of contents has its page", async () => {
  for (const kinerja of [ajung(), besar(3), kosong()]) {
    const bytes = await render(kinerja);
    const pages = cachedPages(bytes);
    const entries = compose(kinerja).sections.flatMap(({ blocks }) =>
      blocks.filter(
        (b) => (b.type === "heading" && b.level < 4) || b.type === "table" || b.type === "figure",
      ),
    );
    expect(pages.size).toBe(entries.length);
    expect([...pages.values()].every((page) => /^(?:[ivx]+|\d+)$/.test(page))).toBe(true);
  }
});

test("every figure is a picture that says what it shows, with its caption on the same page", async () => {
  const parts = partsOf(report);
  const xml = parts["word/document.xml"] ?? "";
  const shown = compose(ajung()).sections.flatMap(({ blocks }) =>
    blocks.flatMap((b) => (b.type === "figure" ? [b] : [])),
  );
  expect(shown.map(({ id }) => id)).toEqual([
    "gambar-organisasi",
    "gambar-capaian",
    "gambar-tren-1",
    "gambar-tren-2",
    "gambar-serapan",
  ]);
  const described = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, alt]) => alt);
  expect(described).toEqual(shown.map(({ alt }) => alt));
  const ids = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(["1", "2", "3", "4", "5"]);
  const pictures = Object.keys(unzipSync(report)).filter((name) => name.endsWith(".png"));
  expect(pictures).toHaveLength(5);
  const paragraphs = xml.match(/<w:p>(?:(?!<w:p>).)*?<w:drawing>.*?<\/w:p><w:p>.*?<\/w:p>/g) ?? [];
  expect(paragraphs).toHaveLength(5);
  for (const pair of paragraphs) {
    expect(pair).toContain('<w:pStyle w:val="Gambar"/>');
    expect(pair).toContain('<w:pStyle w:val="JudulGambar"/>');
    expect(pair).toContain("SEQ Gambar");
  }
  expect(parts["word/styles.xml"]).toMatch(/w:styleId="Gambar".*?<w:keepNext\/>.*?<\/w:style>/);
});

test("without a rasteriser the words that describe a figure stand in its place", async () => {
  const { value } = await mammoth.extractRawText({
    buffer: Buffer.from(await renderDocx(compose(ajung()))),
  });
  expect(value).toContain("Diagram batang capaian 3 (tiga) indikator kinerja. Tertinggi");
  expect(value).toContain("Camat membawahi Sekretariat, Seksi Pemerintahan");
});

test("wide lampiran lie on their side and page numbers go on", async () => {
  const xml = bodyOf(report);
  const sections = xml.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
  expect(sections.map((s) => s.includes('w:orient="landscape"'))).toEqual([
    ...[false, false, false],
    ...[true, true, false, true, true, false],
  ]);
  expect(sections.map((s) => /w:start="1"/.test(s))).toEqual([
    ...[false, true, true],
    ...[false, false, false, false, false, false],
  ]);
});

test("fields are left as they are written: nothing asks to update them", async () => {
  const parts = partsOf(report);
  expect(parts["word/settings.xml"]).not.toContain("updateFields");
  expect(parts["word/document.xml"]).not.toContain("w:dirty");
  expect(parts["word/document.xml"]).toMatch(/<w:sdt><w:sdtPr><w:alias w:val="Daftar Isi"\/>/);
});

test("captions begin again in each chapter with a SEQ that LibreOffice follows", async () => {
  const xml = bodyOf(report);
  const sequence = [...xml.matchAll(/SEQ Tabel \\\* ARABIC( \\r 1)?/g)].map(
    ([, restart]) => restart !== undefined,
  );
  expect(sequence).toEqual(tablesOf(compose(ajung())).map(({ caption }) => caption.n === 1));
});

test("line spacing always names its rule, and styles of contents have no right indent", async () => {
  const parts = partsOf(report);
  const spacing =
    Object.values(parts)
      .join("")
      .match(/<w:spacing [^>]*w:line="[^>]*>/g) ?? [];
  expect(spacing.length).toBeGreaterThan(10);
  expect(spacing.filter((tag) => !tag.includes("w:lineRule"))).toEqual([]);
  const contents =
    (parts["word/styles.xml"] ?? "").match(
      /<w:style [^>]*w:styleId="(?:TOC[123]|TableofFigures)".*?<\/w:style>/g,
    ) ?? [];
  expect(contents).toHaveLength(4);
  expect(contents.filter((style) => /w:(?:right|end)="[1-9]/.test(style))).toEqual([]);
});

test("header rows are repeated, never stranded, and widths are fixed", async () => {
  const xml = bodyOf(report);
  const tables = (xml.match(/<w:tbl>.*?<\/w:tbl>/g) ?? []).filter((table) =>
    table.includes("<w:tblHeader/>"),
  );
  expect(tables).toHaveLength(gridsOf(compose(ajung())).length);
  for (const table of tables) {
    expect(table).toContain('<w:tblLayout w:type="fixed"/>');
    expect(table).not.toContain('w:type="pct"');
    const rows = table.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    for (const row of rows.filter((r) => r.includes("<w:tblHeader/>")))
      expect(row).toContain("<w:keepNext/>");
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
  }
});

test("DRAF stands in the header of every section of a draft and nowhere in a report", async () => {
  const headers = (parts: Record<string, string>) =>
    Object.entries(parts)
      .filter(([name]) => /header\d\.xml$/.test(name))
      .map(([, xml]) => xml);
  const draft = headers(partsOf(await renderDocx(compose(ajung(), { draf: true }))));
  expect(draft).toHaveLength(9);
  expect(draft.every((xml) => xml.includes(">DRAF<"))).toBe(true);
  expect(Object.values(partsOf(report)).join("")).not.toContain("DRAF");
});

test("mammoth reads the headings and tables", async () => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(report) });
  const headings = [...value.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, html = ""]) =>
    html
      .replaceAll(/<[^>]*>/g, " ")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );
  expect(headings).toEqual([
    "KATA PENGANTAR",
    "DAFTAR ISI",
    "DAFTAR TABEL",
    "DAFTAR GAMBAR",
    "IKHTISAR EKSEKUTIF",
    "BAB I PENDAHULUAN",
    "BAB II PERENCANAAN DAN PERJANJIAN KINERJA",
    "BAB III AKUNTABILITAS KINERJA",
    "BAB IV PENUTUP",
    "LAMPIRAN 1 MATRIKS RENCANA STRATEGIS",
    "LAMPIRAN 2 RENCANA KINERJA TAHUNAN",
    "LAMPIRAN 3 PERJANJIAN KINERJA",
    "LAMPIRAN 4 INDIKATOR KINERJA UTAMA",
    "LAMPIRAN 5 DOKUMEN PENDUKUNG LAINNYA",
  ]);
  expect(value.match(/<thead>/g)).toHaveLength(gridsOf(compose(ajung())).length);
  expect(value).toContain('<td rowspan="2">');
});

test("the same data give the same bytes, again and after other documents", async () => {
  await render(kosong());
  expect(hash(await render(ajung()))).toBe(hash(report));
});

test("the same data give the same bytes in any time zone", () => {
  const folder = mkdtempSync(join(tmpdir(), "lkip-zone-"));
  try {
    const outfile = join(folder, "hash.cjs");
    const here = resolve(__dirname, "../..");
    const contents = `
      import { createHash } from "node:crypto";
      import { compose } from "${here}/src/report/compose";
      import { renderDocx } from "${here}/src/render/docx/render";
      import { ajung } from "${here}/test/report/ajung";
      renderDocx(compose(ajung())).then((b) => process.stdout.write(createHash("sha256").update(b).digest("hex")));`;
    buildSync({
      stdin: { contents, resolveDir: here, loader: "ts" },
      bundle: true,
      platform: "node",
      format: "cjs",
      outfile,
    });
    const zones = ["UTC", "Asia/Jakarta", "America/New_York"];
    const hashes = zones.map((TZ) =>
      execFileSync(process.execPath, [outfile], { env: { ...process.env, TZ } }).toString(),
    );
    expect(new Set(hashes).size).toBe(1);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
