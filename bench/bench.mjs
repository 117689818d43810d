/**
 * npm run bench: sizes of what is shipped, and what loading Code.js costs, since Google loads it for
 * every cell with a custom function. Times are compared within one run; only sizes have limits.
 */
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { scale } from "./scale.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const limits = createRequire(import.meta.url)("./limits.json");
const read = (name) => fs.readFileSync(path.join(root, "dist", name), "utf8");

const sizes = { codeBytes: "Code.js", sidebarBytes: "sidebar.html", dialogBytes: "dialog.html" };
let failed = false;
console.log(
  `Node ${process.version}, ${os.cpus()[0]?.model ?? "unknown CPU"}, ${os.cpus().length} cores\n`,
);
for (const [limit, name] of Object.entries(sizes)) {
  const bytes = Buffer.byteLength(read(name));
  const over = bytes > limits[limit];
  failed ||= over;
  console.log(
    `${name.padEnd(14)} ${String(bytes).padStart(9)} B of ${limits[limit]} B${over ? "  OVER THE LIMIT" : ""}`,
  );
}

/** Median time in ms of loading a script in a context that has ECMAScript and nothing else. */
function loadTime(source) {
  const times = Array.from({ length: 60 }, () => {
    const context = vm.createContext({});
    const started = performance.now();
    vm.runInContext(source, context);
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[times.length / 2];
}

const code = read("Code.js");
const empty = loadTime("function CAPAIAN() {}");
const loaded = loadTime(code);
console.log(
  `\nload of Code.js in a bare context: ${loaded.toFixed(2)} ms, ${(loaded / empty).toFixed(1)} × an empty script (${empty.toFixed(3)} ms)`,
);

/** One array call against as many single calls, as ratio. */
function calls(rows) {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  context.target = Array.from({ length: rows }, (_, i) => [100 + i]);
  context.realisasi = Array.from({ length: rows }, (_, i) => [50 + i / 100]);
  const time = (source) => {
    const started = performance.now();
    vm.runInContext(source, context);
    return performance.now() - started;
  };
  time("CAPAIAN(target, realisasi, 'positif')");
  const array = time("CAPAIAN(target, realisasi, 'positif')");
  const single = time("target.map((row, i) => CAPAIAN(row[0], realisasi[i][0], 'positif'))");
  return { array, single };
}

for (const rows of [1000, 10000]) {
  const { array, single } = calls(rows);
  console.log(
    `CAPAIAN of ${rows} rows as one array: ${array.toFixed(1)} ms (${(single / array).toFixed(2)} × that in single calls, without Google's cost per call)`,
  );
}
for (const failure of await scale(root, limits)) {
  console.log(`OVER THE LIMIT: ${failure}`);
  failed = true;
}
if (failed) process.exitCode = 1;
