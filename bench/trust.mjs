/**
 * What an agency may ask before it relies on the add-in: what loading costs, what Google is asked, how long a
 * report takes, and how all of it grows. `npm run bench -- --write` puts the answers in docs/bench.md.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import * as esbuild from "esbuild";
import { node } from "../local/build-local.mjs";
import { comparison } from "./comparison.mjs";
import { latency } from "./latency.mjs";
import { filled } from "./scale.mjs";

const bundle = (root, contents, more) =>
  esbuild.build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    logLevel: "error",
    ...more,
  });

/** Median of loading a script in a context of its own, in ms. */
function loadTime(source, globals, runs) {
  const times = Array.from({ length: runs }, () => {
    const context = vm.createContext({ ...globals });
    const started = performance.now();
    vm.runInContext(source, context);
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

/** What the server would be if it made the report too: the same code with compose, renderer and docx. */
async function withReport(root, code) {
  const { outputFiles } = await bundle(
    root,
    `import { compose } from "./src/report/compose";
     import { renderDocx } from "./src/render/docx/render";
     import { runChecks } from "./src/checks/run";
     globalThis.makeReport = (kinerja) => renderDocx(compose(kinerja), runChecks(kinerja));`,
    { format: "iife", platform: "browser", write: false, minify: true, target: "es2020" },
  );
  return `${code}\n${outputFiles[0].text}`;
}

export async function trust(root, limits, code, reports) {
  const outfile = path.join(root, "build", "bench-trust.mjs");
  await bundle(
    root,
    `export { createHost } from "./local/host";
     export { runChecks } from "./src/checks/run";
     export { compose } from "./src/report/compose";
     export { renderDocx } from "./src/render/docx/render";
     export { Packer } from "docx";
     export { readKinerja } from "./src/sheets/read-kinerja";
     export { plan } from "./src/sheets/plan";
     export { scaffolded } from "./src/sheets/registry";
     export { READ_TABS } from "./src/app/workbook";
     export { contohAjung } from "./src/contoh/ajung";`,
    { outfile, ...node },
  );
  const part = await import(pathToFileURL(outfile).href);
  const { oauthScopes: scopes } = JSON.parse(
    fs.readFileSync(path.join(root, "dist", "appsscript.json"), "utf8"),
  );
  const open = (buku) => part.createHost({ code, scopes, rows: 60, ...(buku && { buku }) });

  const carrying = await withReport(root, code);
  const globals = { setTimeout, clearTimeout, TextEncoder, TextDecoder, process: { env: {} } };
  const load = {
    empty: loadTime("function CAPAIAN() {}", {}, 31),
    ours: loadTime(code, {}, 31),
    carrying: loadTime(carrying, globals, 15),
  };
  console.log(
    `\nload: ours ${load.ours.toFixed(2)} ms (${kB(code)} kB); with the report on the server ${load.carrying.toFixed(2)} ms (${kB(carrying)} kB), ${(load.carrying / load.ours).toFixed(1)} × ours`,
  );

  const filler = open();
  filler.run("apiScaffold");
  const empty = filler.save();
  filler.run("apiFillExample", part.contohAjung(false));
  const example = filler.save();
  const kinerja = JSON.parse(JSON.stringify(filler.run("apiReadKinerja")));
  filler.dispose();

  const calls = latency({
    open,
    plan: part.plan,
    sheets: part.scaffolded,
    example,
    tabs: part.READ_TABS.filter((tab) => example.sheets.some(({ name }) => name === tab)).length,
  });
  const grids = (factor) =>
    gridsOf(
      filled(empty, { indikator: 20 * factor, anggaran: 20 * factor, responden: 100 * factor }),
    );
  const compared = await comparison({ ...part, kinerja, grids });

  if (process.argv.includes("--write") || process.env.UPDATE_DOCS) {
    fs.writeFileSync(
      path.join(root, "docs", "bench.md"),
      page({ load, calls, compared, code, carrying, reports }),
    );
  }
  const failures = [];
  const limit = (name, value, most) => {
    if (value > most) failures.push(`${name}: ${value.toFixed(2)}, more than the limit of ${most}`);
  };
  for (const [what, exponent] of Object.entries(compared.exponents)) {
    limit(`growth exponent of ${what}`, exponent, limits.exponent);
  }
  limit(
    "compose and render against docx alone",
    (compared.composed + compared.render) / compared.alone,
    limits.docxAlone,
  );
  return failures;
}

const kB = (text) => Math.round(Buffer.byteLength(text) / 1000);

/** A Buku as the server reads it: every tab a rectangle of values. */
function gridsOf(buku) {
  return buku.sheets.map(({ name, cells }) => {
    const rows = cells.reduce((most, { row }) => Math.max(most, row), 0);
    const columns = cells.reduce((most, { column }) => Math.max(most, column), 0);
    const blank = () => Array.from({ length: rows }, () => new Array(columns).fill(""));
    const grid = {
      tab: name,
      values: blank(),
      display: blank(),
      formulas: blank(),
      formats: blank(),
    };
    for (const { row, column, value, result, formula, format } of cells) {
      const shown = value ?? result ?? "";
      grid.values[row - 1][column - 1] = shown;
      grid.display[row - 1][column - 1] = String(shown);
      grid.formulas[row - 1][column - 1] = formula ?? "";
      grid.formats[row - 1][column - 1] = format ?? "";
    }
    return grid;
  });
}

function page({ load, calls, compared: c, code, carrying, reports }) {
  const ms = (n) => `${n < 10 ? n.toFixed(2) : Math.round(n)} ms`;
  const times = (n) => `${n.toFixed(1)} ×`;
  const table = (head, lines) =>
    [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const ours = c.composed + c.render;
  return `<!-- Written by bench/trust.mjs (npm run bench -- --write); do not edit. -->

# What it costs

Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.version} on ${os.cpus()[0]?.model ?? "an unknown CPU"}, ${os.cpus().length} cores, load ${os.loadavg()[0].toFixed(1)} when written. A time is the
fastest of several runs, that of loading a median; only ratios within one run mean something on another machine. \`npm run bench\` measures again and
fails where a limit of \`bench/limits.json\` is crossed.

## Loading, once for every cell with a custom function

${table(
  ["script", "size", "time", "against ours"],
  [
    ["empty", "0 kB", ms(load.empty), times(load.empty / load.ours)],
    ["dist/Code.js", `${kB(code)} kB`, ms(load.ours), times(1)],
    [
      "the same with checks, report and docx on the server",
      `${kB(carrying)} kB`,
      ms(load.carrying),
      times(load.carrying / load.ours),
    ],
  ],
)}

## Calls to Google

The least is what SpreadsheetApp can do at best, which sees one tab and one property in a call: four properties for each tab
that is read, one call for each kind of thing in each tab that is made. Seconds are a model, not a measurement: 100 ms a
read and 50 ms a write are assumed, since Google publishes no figures; calls that only name a range are taken to cost nothing.

${table(
  [
    "action",
    "calls",
    "reads",
    "writes",
    "handles",
    "least",
    "reads and writes against the least",
    "seconds in the model",
  ],
  calls.map((r) => [
    r.name,
    r.all,
    r.read,
    r.write,
    r.handle,
    r.least,
    times((r.read + r.write) / r.least),
    r.seconds.toFixed(1),
  ]),
)}

Siapkan lembar is far from the least because a width, a wrap, a background, a dropdown, a protection and a note each
go to the columns that need them (there is no call that takes widths or protections of several columns), because headings are set
one property at a time, and because each tab is looked at first so that nothing of a person's is overwritten. It happens once in
a workbook. A single batchUpdate of the Sheets API would do it in one call, but needs the permission for all spreadsheets of a person.

## A report

The example, ${c.blocks} paragraphs and rows of tables, without figures and page numbers.

${table(
  ["", "time", "ours against it"],
  [
    ["ours: compose", ms(c.composed), ""],
    ["ours: render to .docx, library included", ms(c.render), ""],
    ["the docx library alone, on the same document", ms(c.alone), times(ours / c.alone)],
    ["docxtemplater, the same texts in a bare template", ms(c.template), times(ours / c.template)],
  ],
)}

docxtemplater fills a template: it makes no contents, captions, numbering or styles, and its template has to be drawn by a person.

## A whole report as it grows

1 × is 4 indikator and 20 rows of Anggaran. Charts included; finding the page numbers means laying all pages out, in a worker.

${table(
  ["", "1 ×", "10 ×", "100 ×"],
  [
    ["pages", ...reports.map(({ pages }) => pages)],
    ["compose", ...reports.map(({ composed }) => ms(composed))],
    ["write without page numbers", ...reports.map(({ written }) => ms(written))],
    ["write with page numbers", ...reports.map(({ paged }) => ms(paged))],
    ["size", ...reports.map(({ pagedBytes }) => `${Math.round(pagedBytes / 1000)} kB`)],
  ],
)}

## Growth

1 × is 20 indikator, 20 rows of Anggaran and 100 responden. An exponent of 1 is linear.

${table(
  ["", ...c.grow.map(({ factor }) => `${factor} ×`), "exponent from 1 × to 100 ×"],
  ["read", "checks", "compose"].map((what) => [
    what,
    ...c.grow.map((g) => ms(g[what])),
    c.exponents[what].toFixed(2),
  ]),
)}
`;
}
