/**
 * What a workbook costs as it grows, on the embedded host with the built script: service calls, calls of
 * custom functions, and time, that of all checks included. Calls are exact and have limits; times are
 * compared within one run.
 */
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { node } from "../local/build-local.mjs";
import { report } from "./report.mjs";

/** Rows of the largest workbook that must stay comfortable, and its tenth. */
const LARGE = { indikator: 200, anggaran: 2000, responden: 10_000 };
const tenth = Object.fromEntries(Object.entries(LARGE).map(([key, n]) => [key, n / 10]));

/** Counts the calls of custom functions; the counter is read and reset through a function of its own. */
const counting = (names) => `
var __calls = 0;
${JSON.stringify(names)}.forEach(function (name) {
  var own = globalThis[name];
  globalThis[name] = function () { __calls++; return own.apply(this, arguments); };
});
function benchCalls() { var n = __calls; __calls = 0; return n; }
`;

export async function scale(root, limits) {
  const load = async (source, name, contents) => {
    const outfile = path.join(root, "build", name);
    await esbuild.build({
      absWorkingDir: root,
      ...(contents === undefined
        ? { entryPoints: [source] }
        : { stdin: { contents, resolveDir: root, sourcefile: source, loader: "ts" } }),
      ...node,
      outfile,
      logLevel: "error",
    });
    return import(pathToFileURL(outfile).href);
  };
  const { createHost, customFunctionsOf } = await load("local/host.ts", "bench-host.mjs");
  const { runChecks } = await load("src/checks/run.ts", "bench-checks.mjs");
  const code = fs.readFileSync(path.join(root, "dist", "Code.js"), "utf8");
  const manifest = JSON.parse(fs.readFileSync(path.join(root, "dist", "appsscript.json"), "utf8"));
  const open = (buku, more) =>
    createHost({
      code: code + counting(customFunctionsOf(code)),
      scopes: manifest.oauthScopes,
      ...(buku && { buku }),
      ...more,
    });
  const timed = (work) => {
    const started = performance.now();
    const result = work();
    return { ms: performance.now() - started, result };
  };

  const fresh = open();
  fresh.calls = 0;
  const made = timed(() => fresh.run("apiScaffold"));
  const scaffoldCalls = fresh.calls;
  fresh.calls = 0;
  const again = timed(() => fresh.run("apiScaffold"));
  const againCalls = fresh.calls;
  const empty = fresh.save();
  fresh.dispose();
  console.log(
    `\nscaffold: ${scaffoldCalls} service calls, ${made.ms.toFixed(0)} ms; when nothing is missing: ${againCalls} calls, ${again.ms.toFixed(0)} ms`,
  );

  const measure = (size) => {
    const host = open(filled(empty, size));
    host.run("benchCalls");
    const calculated = timed(() => host.value("Dasbor", "A4"));
    const custom = host.run("benchCalls");
    host.calls = 0;
    const read = timed(() => host.run("apiReadKinerja"));
    const readCalls = host.calls;
    const bytes = JSON.stringify(read.result).length;
    host.dispose();
    // As the sidebar runs them; the least of several runs is the one that nothing else disturbed.
    const kinerja = JSON.parse(JSON.stringify(read.result));
    const runs = Array.from({ length: 5 }, () => timed(() => runChecks(kinerja)));
    const checked = Math.min(...runs.map(({ ms }) => ms));
    const found = runs[0].result.length;
    return { calculated: calculated.ms, custom, read: read.ms, readCalls, bytes, checked, found };
  };
  // The first host of a process also loads the engine's code.
  measure(tenth);
  const small = measure(tenth);
  const large = measure(LARGE);
  console.log(
    `${LARGE.indikator} indikator, ${LARGE.anggaran} baris anggaran, ${LARGE.responden} responden, against a tenth of each:`,
  );
  const line = (name, a, b, unit) =>
    console.log(`  ${name.padEnd(28)} ${a} → ${b} ${unit} (${(b / a).toFixed(1)} ×)`);
  line("recalculation", Math.round(small.calculated), Math.round(large.calculated), "ms");
  line("reading", Math.round(small.read), Math.round(large.read), "ms");
  line("all checks in one pass", small.checked.toFixed(1), large.checked.toFixed(1), "ms");
  line("findings", small.found, large.found, "");
  line("size of Kinerja", Math.round(small.bytes / 1000), Math.round(large.bytes / 1000), "kB");
  line("service calls of reading", small.readCalls, large.readCalls, "");
  line("calls of custom functions", small.custom, large.custom, "");

  const failures = [];
  const limit = (name, value, most) => {
    if (value > most) failures.push(`${name}: ${value}, more than the limit of ${most}`);
  };
  limit("service calls of scaffold", scaffoldCalls, limits.scaffoldCalls);
  limit("service calls of reading", large.readCalls, limits.readCalls);
  if (large.readCalls !== small.readCalls) failures.push("service calls grow with the rows");
  if (large.custom !== small.custom) failures.push("calls of custom functions grow with the rows");
  limit(
    "growth of recalculation for ten times the rows",
    large.calculated / small.calculated,
    limits.growth,
  );
  limit("growth of reading for ten times the rows", large.read / small.read, limits.growth);
  limit(
    "growth of all checks for ten times the rows",
    large.checked / small.checked,
    limits.checksGrowth,
  );

  // A report does not depend on how many rows are left blank; calculating them takes time.
  const short = open(undefined, { rows: 60 });
  short.run("apiScaffold");
  const form = short.save();
  short.dispose();
  const kinerjaOf = (size) => {
    const host = open(filled(form, size));
    const kinerja = JSON.parse(JSON.stringify(host.run("apiReadKinerja")));
    host.dispose();
    return kinerja;
  };
  const modules = () =>
    load(
      "report.ts",
      "bench-report.mjs",
      `export { estimatePageNumbersWith } from "docx/layout";
       export { compose } from "./src/report/compose";
       export { renderDocx } from "./src/render/docx/render";`,
    );
  const reports = await report(kinerjaOf, modules, limits);
  return { failures: [...failures, ...reports.failures], reports: reports.measured };
}

/** The scaffolded workbook with so many rows typed in. */
export function filled(empty, { indikator, anggaran, responden }) {
  const buku = structuredClone(empty);
  const put = (tab, rows) => {
    const sheet = buku.sheets.find(({ name }) => name === tab);
    const header = new Map(
      sheet.cells
        .filter(({ row }) => row === 3)
        .map(({ column, value, result }) => [String(result ?? value), column]),
    );
    rows.forEach((cells, i) => {
      for (const [name, value] of Object.entries(cells)) {
        const column = header.get(name);
        if (column === undefined) throw new Error(`${tab} has no column “${name}”`);
        sheet.cells.push({ row: 4 + i, column, value });
      }
    });
    sheet.rows = Math.max(sheet.rows, rows.length + 20);
  };
  const identitas = buku.sheets.find(({ name }) => name === "Identitas");
  const values = { "Tahun laporan": 2021, "Tahun awal Renstra": 2021, "Tahun akhir Renstra": 2025 };
  for (const { row, column, value } of [...identitas.cells]) {
    if (column === 1 && Object.hasOwn(values, value)) {
      identitas.cells.push({ row, column: 2, value: values[value] });
    }
  }
  const many = (n, of) => Array.from({ length: n }, (_, i) => of(i));
  const sasaran = Math.max(1, indikator / 10);
  put(
    "Renstra",
    many(sasaran, (i) => ({ Kode: `S${i + 1}`, Jenis: "sasaran", Uraian: `Sasaran ${i + 1}` })),
  );
  put(
    "IKU",
    many(indikator, (i) => ({
      Kode: `S${(i % sasaran) + 1}.${i + 1}`,
      Sasaran: `S${(i % sasaran) + 1}`,
      Indikator: `Indikator ke-${i + 1}`,
      Satuan: "%",
      Arah: i % 5 === 0 ? "negatif" : "positif",
    })),
  );
  put(
    "Pengukuran",
    many(indikator, (i) => ({
      Kode: `S${(i % sasaran) + 1}.${i + 1}`,
      Realisasi: 50 + (i % 70),
      "Metode triwulan": "jumlah",
      "Target TW I": 20,
      "Realisasi TW I": 18,
      "Capaian tercetak": "75 %",
      "Rata-rata sasaran tercetak": "75 %",
    })),
  );
  put(
    "Perjanjian Kinerja",
    many(indikator, (i) => ({ Kode: `S${(i % sasaran) + 1}.${i + 1}`, "Target PK awal": 80 })),
  );
  put(
    "Analisis",
    many(sasaran, (i) => ({ Kode: `S${i + 1}` })),
  );
  put(
    "Anggaran",
    many(anggaran, (i) =>
      i % 20 === 0
        ? {
            Kode: `P${i / 20 + 1}`,
            "Program / Kegiatan": `Program ${i / 20 + 1}`,
            Tingkat: "program",
            Sasaran: `S${((i / 20) % sasaran) + 1}`,
          }
        : {
            Kode: `P${Math.floor(i / 20) + 1}.${i % 20}`,
            "Program / Kegiatan": `Kegiatan ${i}`,
            Tingkat: "kegiatan",
            "Anggaran (Rp)": 1_000_000 + i,
            "Realisasi (Rp)": 900_000 + i,
            "Anggaran tercetak": String(1_000_000 + i),
            "Capaian tercetak": "90 %",
          },
    ),
  );
  put(
    "RKT",
    many(anggaran / 2, (i) => ({
      Kode: `P${Math.floor(i / 20) + 1}.${(i % 19) + 1}`,
      Tingkat: "kegiatan",
      Uraian: `Kegiatan ${i}`,
      Indikator: `Keluaran ke-${i}`,
      Satuan: "dokumen",
      Target: "50 org x 12 bln",
      Realisasi: "50 org x 6 bln",
      "Capaian tercetak": "50 %",
    })),
  );
  put(
    "SKM",
    many(responden, (i) => ({
      Responden: String(i + 1),
      ...Object.fromEntries(many(9, (u) => [`U${u + 1}`, 1 + ((i + u) % 4)])),
    })),
  );
  return buku;
}
