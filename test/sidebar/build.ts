import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build, type Plugin } from "esbuild";

const ROOT = resolve(__dirname, "../..");

/**
 * What the modules beside the panels answer in these tests, as source text: the findings come with
 * the canned Kinerja, and `window.broken` names the module that is to throw.
 */
const FAKES: Readonly<Record<string, string>> = {
  "checks/run": `export function runChecks(kinerja) {
    if (window.broken === "checks") throw new TypeError("Cannot read properties of undefined");
    return kinerja.temuan.map((one) => ({ ...one, ...Object.fromEntries(["tercetak", "seharusnya", "perbaikan", "diterima", "pernahDiterima"].map((key) => [key, one[key] ?? null])) }));
  }`,
  "contoh/ajung": `export const contohAjung = (tercetak) => [{ tab: "Identitas", rows: [{ Isian: "Tercetak", Nilai: tercetak }] }];`,
  "report/compose": `export function compose(kinerja, options) {
    if (window.broken === "compose") throw new TypeError("Cannot read properties of undefined");
    const blocks = window.broken === "preview" ? [{ type: "unknown" }] : [];
    return { kinerja, options, sections: [{ orientation: "portrait", blocks }], broken: window.broken };
  }`,
  "docx/picture": "export const paint = async () => new Map();",
  "docx/render": `export async function renderProfiles(doc, { font }) {
    if (doc.broken === "render") throw new RangeError("Maximum call stack size exceeded");
    const of = (profile) => new TextEncoder().encode(JSON.stringify({ ...doc.options, font, profile }));
    return { word: of("word"), googleDocs: of("google-docs") };
  }
  export async function renderDocx(doc) {
    if (window.broken === "render") throw new RangeError("Maximum call stack size exceeded");
    return new TextEncoder().encode(JSON.stringify(doc.sections ?? null));
  }`,
  "report/kekurangan": "export const kekurangan = (kinerja) => kinerja.kurang ?? [];",
  "docx/layout": "export const estimatePageNumbersWith = () => undefined;",
};

const fakes: Plugin = {
  name: "fakes",
  setup({ onResolve, onLoad }) {
    const filter =
      /(checks\/run|contoh\/ajung|report\/compose|report\/kekurangan|docx\/picture|docx\/render|docx\/layout)$/;
    onResolve({ filter }, ({ path }) => ({
      path: path.match(filter)?.[1] ?? path,
      namespace: "fake",
    }));
    onLoad({ filter: /.*/, namespace: "fake" }, ({ path }) => ({ contents: FAKES[path] ?? "" }));
  },
};

/** The page as build.mjs makes it, with the modules beside the panels faked. */
export async function buildPage(name: "sidebar" | "dialog"): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [name === "sidebar" ? "sidebar/main.tsx" : "sidebar/dialog.tsx"],
    bundle: true,
    write: false,
    outdir: "out",
    format: "iife",
    target: "es2020",
    minify: true,
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { "process.env.NODE_ENV": '"production"' },
    supported: { "template-literal": false },
    plugins: [fakes],
  });
  const textOf = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? "";
  const shell = readFileSync(
    resolve(ROOT, `sidebar/${name === "sidebar" ? "index" : "dialog"}.html`),
    "utf8",
  );
  return shell.replace("/*CSS*/", () => textOf(".css")).replace("/*JS*/", () => textOf(".js"));
}
