import { unzipSync } from "fflate";
import { partsOf } from "../render/docx";
import { pngOf } from "../render/png";
import { bytesOf, lkip, made, put } from "./cli";

// Three processes, each of which calculates the workbook and lays out a report.
jest.setTimeout(180_000);

const partsIn = async (name: string) => partsOf(new Uint8Array(await bytesOf(name)));
const pictures = async (name: string) =>
  Object.keys(unzipSync(new Uint8Array(await bytesOf(name)))).filter((part) =>
    part.startsWith("word/media/"),
  );

beforeAll(async () => {
  await made("contoh.xlsx", "example");
  await put("logo.png", Buffer.from(pngOf(30, 40), "base64"));
});

test("font, logo and profile are as asked", async () => {
  const more = ["--font", "Georgia", "--logo", "logo.png", "--profile", "google-docs"];
  const [plain, dressed] = await Promise.all([
    lkip("report", "contoh.xlsx", "-o", "polos.docx", "--final"),
    lkip("report", "contoh.xlsx", "-o", "lengkap.docx", "--final", ...more),
  ]);
  expect([plain, dressed]).toMatchObject([
    { code: 0, out: "Laporan ditulis ke polos.docx\n" },
    { code: 0, out: "Laporan ditulis ke lengkap.docx\n" },
  ]);
  const [before, after] = await Promise.all([partsIn("polos.docx"), partsIn("lengkap.docx")]);
  expect(before["word/styles.xml"]).toContain('w:ascii="Arial"');
  expect(after["word/styles.xml"]).toContain('w:ascii="Georgia"');
  expect(after["word/styles.xml"]).not.toContain("Arial");
  const figures = (await pictures("polos.docx")).length;
  expect(figures).toBeGreaterThan(0);
  expect(await pictures("lengkap.docx")).toHaveLength(figures + 1);
  expect(after["word/document.xml"]).toContain('descr="Logo Kecamatan Ajung"');
  const sections = (parts: Record<string, string>) =>
    parts["word/document.xml"]?.match(/<w:sectPr/g)?.length;
  // The five items of the front matter are a section each.
  expect(sections(after)).toBe((sections(before) ?? 0) + 4);
});

test.each([
  [["--profile", "pdf"], "Profil “pdf” tidak dikenal. Pilih word atau google-docs."],
  [["--font", " "], "Sebutkan nama huruf setelah --font."],
  [["--logo", "tiada.png"], "Berkas logo “tiada.png” tidak dapat dibaca."],
  [["--logo", "contoh.xlsx"], "Berkas logo “contoh.xlsx” bukan gambar PNG atau JPEG yang utuh."],
])("%j is refused with a sentence", async (more, sentence) => {
  const outcome = await lkip("report", "contoh.xlsx", "-o", "tidak.docx", ...more);
  expect(outcome).toMatchObject({ code: 2, out: "" });
  expect(outcome.err).toContain(sentence);
});
