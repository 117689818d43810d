/** npm run demo: the add-in's main job on real input, into out/. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const run = (...args) => {
  console.log(`\n$ ${args[0] === "build.mjs" ? "" : "lkip "}${args.slice(1).join(" ") || args[0]}`);
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status;
};
const lkip = (...args) => run("local/lkip.mjs", ...args);
const must = (status, what) => {
  if (status === 0) return;
  console.error(`demo: ${what}`);
  process.exit(1);
};

mkdirSync(path.join(root, "out"), { recursive: true });
for (const name of [
  "LKIP-Kecamatan-Ajung-2021.xlsx",
  "LKIP-Kecamatan-Ajung-2021.docx",
  "LKIP-Kecamatan-Ajung-2021-apa-adanya.xlsx",
]) {
  rmSync(path.join(root, "out", name), { force: true });
}
must(run("build.mjs"), "the build failed");
const printed = "out/LKIP-Kecamatan-Ajung-2021-apa-adanya.xlsx";
// Tabs of fewer rows than Google's thousand are calculated, and opened, in a moment.
const rows = ["--rows", "200"];
must(lkip("example", printed, "--as-printed", ...rows), "the example as printed was not written");
if (lkip("check", printed) !== 1) must(1, "the draft as printed must have galat");
const book = "out/LKIP-Kecamatan-Ajung-2021.xlsx";
must(lkip("example", book, ...rows), "the example was not written");
must(lkip("check", book), "the corrected example must have no galat");
must(
  lkip("report", book, "-o", "out/LKIP-Kecamatan-Ajung-2021.docx"),
  "the report was not written",
);
