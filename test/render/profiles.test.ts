import { createHash } from "node:crypto";
import { estimatePageNumbersWith } from "docx/layout";
import { renderDocx, renderProfiles } from "../../src/render/docx/render";
import { compose } from "../../src/report/compose";
import type { Document } from "../../src/report/node";
import { ajung, besar } from "../report/ajung";
import { bodyOf, cachedPages, partsOf } from "./docx";
import { dressed } from "./dressed";

const pageNumbers = estimatePageNumbersWith({ guess: true });
/** Made once: most tests only look at it. */
let made: Awaited<ReturnType<typeof renderProfiles>>;
beforeAll(async () => {
  made = await renderProfiles(dressed(), { pageNumbers });
});

/** Text of the footers in the order of the sections, the first page's before the others'. */
function footers(docx: Uint8Array): string[][] {
  const parts = partsOf(docx);
  const targets = new Map(
    [
      ...(parts["word/_rels/document.xml.rels"] ?? "").matchAll(
        /Id="([^"]+)"[^>]*Target="([^"]+)"/g,
      ),
    ].map(([, id = "", target = ""]) => [id, `word/${target.replace(/^\/?word\//, "")}`]),
  );
  return [...bodyOf(docx).matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([xml]) =>
    ["first", "default"].flatMap((type) => {
      const id = new RegExp(`<w:footerReference [^>]*w:type="${type}"[^>]*>`).exec(xml)?.[0];
      const part = id && parts[targets.get(/r:id="([^"]+)"/.exec(id)?.[1] ?? "") ?? ""];
      if (!part) return [];
      if (part.includes("PAGE")) return ["PAGE"];
      return [[...part.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).at(-1) ?? ""];
    }),
  );
}

test("Word counts its pages; Google Docs has roman numbers as text, and the same pages", async () => {
  const { word, googleDocs } = made;
  const [cover, front, ...body] = footers(word);
  expect([cover, front]).toEqual([[""], ["PAGE"]]);
  expect(body.every(([page]) => page === "PAGE")).toBe(true);
  const roman = ["i", "ii", "iii", "iv", "v"].map((page) => [page]);
  expect(footers(googleDocs)).toEqual([[""], ...roman, ...body]);
  expect(cachedPages(googleDocs)).toEqual(cachedPages(word));
});

test("an item of two pages has a number on each of them", async () => {
  const { word, googleDocs } = await renderProfiles(compose(besar(4)), { pageNumbers });
  expect(cachedPages(word).get("_lkip_daftar_tabel")).toBe("iv");
  expect(footers(googleDocs).slice(1, 3)).toEqual([["i"], ["ii", "iii"]]);
  expect(cachedPages(googleDocs)).toEqual(cachedPages(word));
});

test("an item of three pages has none rather than a wrong one", async () => {
  const document = compose(ajung());
  const [cover, front, ...rest] = document.sections;
  if (cover === undefined || front === undefined) throw new Error("No front matter.");
  const text = { type: "paragraph", style: "body", keepNext: false } as const;
  const long = Array.from({ length: 60 }, () => ({ ...text, content: ["kata ".repeat(150)] }));
  const [title, ...others] = front.blocks;
  if (title === undefined) throw new Error("No heading.");
  const longer = { ...front, blocks: [title, ...long, ...others] };
  const { googleDocs } = await renderProfiles(
    { ...document, sections: [cover, longer, ...rest] },
    { pageNumbers },
  );
  const [, first, second] = footers(googleDocs);
  expect(first).toEqual([""]);
  expect(second?.[0]).toMatch(/^[ivxlc]+$/);
});

test("the Word profile is what renderDocx gives, and the same again to the byte", async () => {
  const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  const again = await renderProfiles(dressed(), { pageNumbers });
  expect(hash(made.word)).toBe(hash(await renderDocx(dressed(), { pageNumbers })));
  expect([again.word, again.googleDocs].map(hash)).toEqual([made.word, made.googleDocs].map(hash));
});

describe("logo and kop", () => {
  test("the logo keeps its shape on the cover and in the kop, with text for those who do not see it", async () => {
    const [cover, front] = dressed().sections;
    expect(cover?.blocks.find(({ type }) => type === "image")).toMatchObject({
      width: 60,
      height: 30,
      alt: "Logo Kecamatan Ajung",
    });
    expect(front?.blocks[0]).toMatchObject({
      type: "letterhead",
      logo: { width: 24, height: 12 },
      government: "PEMERINTAH KABUPATEN JEMBER",
      office: "KECAMATAN AJUNG",
      lines: ["Jalan Raya 1 <b>", "Telepon (0331) 1"],
    });
    const xml = bodyOf(made.word);
    expect(xml.match(/descr="Logo Kecamatan Ajung"/g)).toHaveLength(2);
    expect([...xml.matchAll(/<wp:docPr [^>]*?id="(\d+)"/g)].map(([, id]) => id)).toEqual([
      "1",
      "2",
    ]);
    expect(xml).toContain("Jalan Raya 1 &lt;b&gt;");
  });

  test("without them nothing stands in their place, and the kop needs no logo", () => {
    const types = (document: Document) =>
      document.sections.flatMap(({ blocks }) => blocks.map(({ type }) => type));
    expect(types(compose(ajung()))).not.toContain("image");
    expect(types(compose(ajung()))).not.toContain("letterhead");
    const base = ajung();
    const surel = { ...base, identitas: { ...base.identitas, surel: "a@b.go.id" } };
    expect(compose(surel).sections[1]?.blocks[0]).toMatchObject({
      type: "letterhead",
      logo: undefined,
      lines: ["Surel a@b.go.id"],
    });
  });
});
