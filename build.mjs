/**
 * One build for everything:  node build.mjs [--dev] [--setup]
 *
 *   src/      → dist/Code.js                     webpack + gas-webpack-plugin; esbuild strips types
 *   sidebar/  → dist/sidebar.html, dialog.html   esbuild, everything inlined
 *               dist/lisensi.html                licences of what is inlined
 *   local/    → build/…                          the embedded host and the command line
 *
 * dist/ is what clasp pushes: nothing else may land there.
 */
import fs from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import * as esbuild from "esbuild";
import { buildLocal } from "./local/build-local.mjs";
import { nativeSpread } from "./local/native-spread.cjs";
import { setup } from "./setup.mjs";

const FILE = fileURLToPath(import.meta.url);
const ROOT = path.dirname(FILE);
const OUT = path.join(ROOT, "dist");
const LIMITS = createRequire(import.meta.url)("./bench/limits.json");

/**
 * Apps Script's V8 refuses #private and static class fields, and the parser inside
 * gas-webpack-plugin refuses static blocks: es2020 makes esbuild lower all of them.
 */
const TARGET = "es2020";

/**
 * esbuild drops every comment that is not a legal one, so doc comments of custom functions travel with
 * an exclamation mark and lose it again at the end.
 */
const keepDocs = (source) =>
  source.replace(/\/\*\*(?!\/)(?=(?:(?!\*\/)[\s\S])*?@customfunction)/g, "/*!");
const DOC = /\/\*!((?:(?!\*\/)[\s\S])*?@customfunction(?:(?!\*\/)[\s\S])*?\*\/)/g;

/** This file is also the webpack loader for src/**.ts. */
export default function loadTypeScript(source) {
  const done = this.async();
  esbuild
    .transform(keepDocs(source), {
      loader: "ts",
      target: TARGET,
      legalComments: "inline",
      charset: "utf8",
      sourcefile: this.resourcePath,
    })
    .then((result) => done(null, result.code), done);
}

async function buildServer({ minify }) {
  const { default: webpack } = await import("webpack");
  const GasPlugin = createRequire(import.meta.url)("gas-webpack-plugin");
  const compiler = webpack({
    mode: "production",
    context: ROOT,
    entry: "./src/main.ts",
    devtool: false,
    performance: false,
    target: "es2020",
    // Neither DOM nor Node: webpack then needs to be told how not to load chunks.
    output: {
      path: OUT,
      filename: "Code.js",
      chunkFormat: "array-push",
      chunkLoading: false,
      wasmLoading: false,
    },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, loader: FILE }] },
    plugins: [new GasPlugin({ include: ["src/main.ts"] })],
    optimization: { minimize: false, usedExports: true },
  });
  const stats = await new Promise((ok, no) => compiler.run((e, s) => (e ? no(e) : ok(s))));
  await new Promise((ok) => compiler.close(ok));
  if (stats.hasErrors() || stats.hasWarnings()) {
    throw new Error(stats.toString({ all: false, errors: true, warnings: true }));
  }
  const file = path.join(OUT, "Code.js");
  let code = await fs.readFile(file, "utf8");
  if (minify) {
    const minified = async (text, more) =>
      (
        await esbuild.transform(text, {
          target: TARGET,
          charset: "utf8",
          legalComments: "inline",
          minifySyntax: true,
          minifyWhitespace: true,
          ...more,
        })
      ).code;
    // The stubs keep the names of their parameters, which Sheets shows; the rest is one closure.
    const body = code.search(/\(\(\) => \{ \/\/ webpackBootstrap/);
    if (body < 0) throw new Error("Code.js: webpack's closure was not found");
    code =
      (await minified(code.slice(0, body))) +
      (await minified(code.slice(body), { minifyIdentifiers: true }));
  }
  // Each doc is there twice: on the stub, where Sheets reads it, and on the assignment.
  const seen = new Set();
  code = code.replace(DOC, (_, doc) => {
    if (seen.has(doc)) return "";
    seen.add(doc);
    return `\n/**${doc.replace(/\n \*(?=\n)/g, "")}\n`;
  });
  await fs.writeFile(file, code.trimStart());
}

/** One self-contained HTML file: HtmlService serves no other assets. */
async function buildPage(name, shellName, entry, { minify }) {
  const result = await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: [`sidebar/${entry}.tsx`],
    bundle: true,
    write: false,
    metafile: true,
    outdir: "out",
    format: "iife",
    target: TARGET,
    minify,
    charset: "utf8",
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { "process.env.NODE_ENV": '"production"' },
    // HtmlService strips what looks like a comment inside template literals.
    supported: { "template-literal": false },
    plugins: [nativeSpread],
  });
  const text = (ending) =>
    (result.outputFiles.find((f) => f.path.endsWith(ending))?.text ?? "").trim();
  // What is left of them are backticks inside strings and patterns, where an escape means the same.
  const script = text(".js").replaceAll("`", "\\x60");
  await esbuild.transform(script, { loader: "js" });
  const shell = await fs.readFile(path.join(ROOT, "sidebar", shellName), "utf8");
  // Functions, so that `$&` in the code stays literal.
  const page = shell.replace("/*CSS*/", () => text(".css")).replace("/*JS*/", () => script);
  if (page.includes("`"))
    throw new Error(`${name}.html: a backtick survived; HtmlService may damage it`);
  await fs.writeFile(path.join(OUT, `${name}.html`), page);
  return Object.keys(result.metafile.inputs);
}

/** Licences under which a package may be handed on with the add-in. */
const LICENCES = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "ISC"];

/**
 * The packages whose code is in the pages, by name, with the words of their licences, which ask to go
 * along with every copy. Fails for a package under another licence or without its words.
 */
export async function shippedPackages(inputs) {
  const folders = new Set(
    inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  const packages = await Promise.all([...folders].map(readPackage));
  return packages.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function readPackage(folder) {
  const directory = path.resolve(ROOT, folder);
  const about = JSON.parse(await fs.readFile(path.join(directory, "package.json"), "utf8"));
  // “(MIT OR GPL-3.0-or-later)” leaves the choice to us.
  const licence = String(about.license)
    .split(/[()\s]+|OR/)
    .find((one) => LICENCES.includes(one));
  if (licence === undefined) throw new Error(`${about.name}: licence ${about.license}`);
  const names = await fs.readdir(directory);
  const file = names.filter((name) => /^(?:licen[cs]e|copying)\b/i.test(name)).sort()[0];
  if (file === undefined) throw new Error(`${about.name}: no file with its licence`);
  const text = await fs.readFile(path.join(directory, file), "utf8");
  return { name: about.name, version: about.version, licence, text: text.trim() };
}

/** A page of its own, since licences are long and the sidebar is loaded often. */
async function buildLicences(inputs) {
  const asText = (text) =>
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("`", "&#96;");
  const own = await fs.readFile(path.join(ROOT, "LICENSE"), "utf8");
  const all = [
    { name: "LKIP", version: "", licence: "MIT", text: own.trim() },
    ...(await shippedPackages(inputs)),
  ];
  const parts = all.map(
    ({ name, version, licence, text }) =>
      `<h2>${asText(`${name} ${version}`.trim())} (${licence})</h2>\n<pre>${asText(text)}</pre>`,
  );
  const shell = await fs.readFile(path.join(ROOT, "sidebar", "lisensi.html"), "utf8");
  const page = shell.replace("<!--LISENSI-->", () => parts.join("\n"));
  await fs.writeFile(path.join(OUT, "lisensi.html"), page);
}

/** Fails when Apps Script could not load Code.js, or Sheets could not document a function. */
export function checkServer(code, limit) {
  const bytes = Buffer.byteLength(code);
  if (bytes > limit) throw new Error(`Code.js: ${bytes} bytes, more than the limit of ${limit}`);
  // ECMAScript globals only: no timers, URL, TextEncoder, console, and no service call at load.
  const context = vm.createContext({});
  try {
    vm.runInContext(code, context, { filename: "Code.js" });
  } catch (error) {
    throw new Error(`Code.js does not load in a bare context: ${error.message}`);
  }
  const entries = Object.keys(context).filter((key) => typeof context[key] === "function");
  const documented = [
    ...code.matchAll(/@customfunction(?:(?!\*\/)[\s\S])*?\*\/\s*function (\w+)\(/g),
  ].map((match) => match[1]);
  const undocumented = entries.filter(
    (name) => /^[A-Z][A-Z_0-9]+$/.test(name) && !documented.includes(name),
  );
  if (undocumented.length > 0) {
    throw new Error(
      `Code.js: custom functions without @customfunction doc: ${undocumented.join(", ")}`,
    );
  }
  for (const [, doc, name, parameters] of code.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*?@customfunction(?:(?!\*\/)[\s\S])*?)\*\/\s*function (\w+)\(([^)]*)\)/g,
  )) {
    const told = [...doc.matchAll(/@param \{[^}]*\} (\w+)/g)].map((match) => match[1]).join(",");
    if (told !== parameters.replace(/\s/g, "")) {
      throw new Error(`Code.js: ${name}(${parameters}) is documented with parameters ${told}`);
    }
  }
  return { entries, documented, bytes };
}

async function build({ minify }) {
  const started = performance.now();
  await fs.rm(OUT, { recursive: true, force: true });
  await fs.mkdir(OUT, { recursive: true });
  await Promise.all([
    buildServer({ minify }),
    Promise.all([
      buildPage("sidebar", "index.html", "main", { minify }),
      buildPage("dialog", "dialog.html", "dialog", { minify }),
    ]).then((inputs) => buildLicences(inputs.flat())),
    fs.copyFile(path.join(ROOT, "appsscript.json"), path.join(OUT, "appsscript.json")),
    buildLocal({ root: ROOT, minify }),
  ]);
  const { entries, documented } = checkServer(
    await fs.readFile(path.join(OUT, "Code.js"), "utf8"),
    // The limit is for what is pushed; readable code is longer.
    minify ? LIMITS.codeBytes : Number.POSITIVE_INFINITY,
  );
  for (const name of await fs.readdir(OUT)) {
    console.log(`${name.padEnd(18)} ${(await fs.stat(path.join(OUT, name))).size} B`);
  }
  console.log(`custom functions: ${documented.join(", ")}`);
  console.log(
    `other entry points: ${entries.filter((name) => !documented.includes(name)).join(", ")}`,
  );
  console.log(`built in ${Math.round(performance.now() - started)} ms`);
}

async function main() {
  const minify = !process.argv.includes("--dev");
  await build({ minify });
  if (!process.argv.includes("--setup")) return;
  const bin = path.join(ROOT, "node_modules/@google/clasp/build/src/index.js");
  console.log(await setup({ root: ROOT, bin, rebuild: () => build({ minify }) }));
}

if (process.argv[1] && path.resolve(process.argv[1]) === FILE) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
