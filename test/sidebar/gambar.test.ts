import { resolve } from "node:path";
import { build } from "esbuild";
import { unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { rasterise } from "../../local/cli/rasterise";
import { renderDocx } from "../../src/render/docx/render";
import { draw } from "../../src/render/drawing/draw";
import { svgText } from "../../src/render/drawing/svg";
import { compose } from "../../src/report/compose";
import type { Drawing } from "../../src/report/node";
import type { Kinerja } from "../../src/sheets/kinerja";
import { describeInBrowser, launch } from "../chromium";
import { bodyOf } from "../render/docx";
import { ajung } from "../report/ajung";
import { figuresOf } from "../report/text";

const ROOT = resolve(__dirname, "../..");

/** What the dialog runs to write a report, and the drawing beneath it, by name. */
const SOURCE = `
  import { layOut, toBase64, writeNaskah } from "./sidebar/generate";
  import { draw } from "./src/render/drawing/draw";
  import { svgText } from "./src/render/drawing/svg";
  import { serveRenderer } from "./sidebar/renderer";
  if (typeof window === "undefined") serveRenderer();
  else Object.assign(window, {
    svgOf: (drawing) => svgText(draw(drawing, 586), 2.5),
    docxOf: async (kinerja) => {
      const naskah = await writeNaskah(kinerja, { draf: false, huruf: "Arial" });
      const { word } = await layOut(naskah, () => undefined, new AbortController().signal);
      return toBase64(word);
    },
  });
`;

declare const window: {
  svgOf(drawing: Drawing): string;
  docxOf(kinerja: Kinerja): Promise<string>;
};

jest.setTimeout(120_000);

describeInBrowser("figures in the browser", () => {
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    const bundle = await build({
      absWorkingDir: ROOT,
      stdin: { contents: SOURCE, resolveDir: ROOT, loader: "ts" },
      bundle: true,
      write: false,
      format: "iife",
      target: "es2020",
      define: { "process.env.NODE_ENV": '"production"' },
      supported: { "template-literal": false },
    });
    browser = await launch();
    page = await browser.newPage({ locale: "en-US" });
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => {
      if (!/^(?:https:\/\/lkip\.test\/|blob:|data:)/.test(request.url()))
        faults.push(request.url());
    });
    await page.route("https://lkip.test/", (route) =>
      route.fulfill({ body: "<!doctype html>", contentType: "text/html; charset=utf-8" }),
    );
    await page.goto("https://lkip.test/");
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? "" });
  });

  afterAll(() => browser?.close());

  // As it comes from the server: JSON.
  const kinerja = (): Kinerja => JSON.parse(JSON.stringify(ajung()));

  test("are the same SVG as in Node, to the letter", async () => {
    const figures = figuresOf(compose(kinerja()));
    expect(figures.map(({ drawing }) => drawing.type)).toEqual([
      ...["organisation", "bars", "lines", "lines", "bars"],
    ]);
    for (const { drawing } of figures) {
      const there = await page.evaluate((d) => window.svgOf(d), drawing);
      expect(there).toBe(svgText(draw(drawing, 586), 2.5));
    }
  });

  test("are in the docx with the same descriptions and sizes, and none is an empty picture", async () => {
    const there = Buffer.from(await page.evaluate((k) => window.docxOf(k), kinerja()), "base64");
    const here = await renderDocx(compose(kinerja()), { rasterise });
    const drawings = (docx: Uint8Array) =>
      [...bodyOf(docx).matchAll(/<wp:extent [^>]*>|<wp:docPr [^>]*>/g)].map(([tag]) => tag);
    expect(drawings(there)).toHaveLength(10);
    expect(drawings(there)).toEqual(drawings(here));
    const pictures = (docx: Uint8Array) =>
      Object.entries(unzipSync(docx)).filter(([name]) => name.endsWith(".png"));
    expect(pictures(there).map(([name]) => name)).toEqual(pictures(here).map(([name]) => name));
    pictures(there).forEach(([, png], i) => {
      const other = pictures(here)[i]?.[1] ?? new Uint8Array();
      const size = (bytes: Uint8Array) => Buffer.from(bytes).subarray(16, 24).toString("hex");
      expect(size(png)).toBe(size(other));
      // The same picture by two encoders: an empty one would be a tenth of it.
      expect(png.length).toBeGreaterThan(other.length / 3);
    });
    expect(faults).toEqual([]);
  });
});
