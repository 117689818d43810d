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
import { functions } from "./functions.mjs";
import { pages } from "./pages.mjs";
import { scale } from "./scale.mjs";
import { trust } from "./trust.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const limits = createRequire(import.meta.url)("./limits.json");
const read = (name) => fs.readFileSync(path.join(root, "dist", name), "utf8");

const sizes = {
  codeBytes: "Code.js",
  sidebarBytes: "sidebar.html",
  dialogBytes: "dialog.html",
  licenceBytes: "lisensi.html",
};
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

const small = [...functions(code, limits), ...(await pages(root, limits))];
const { failures, reports } = await scale(root, limits);
for (const failure of [...small, ...failures, ...(await trust(root, limits, code, reports))]) {
  console.log(`OVER THE LIMIT: ${failure}`);
  failed = true;
}
if (failed) process.exitCode = 1;
