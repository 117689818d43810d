#!/usr/bin/env node
/** Starts the command line; builds it first in a fresh clone. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const cli = path.join(root, "build/cli.mjs");
if (!existsSync(cli) || !existsSync(path.join(root, "dist/Code.js"))) {
  const built = spawnSync(process.execPath, ["build.mjs"], { cwd: root, stdio: ["ignore", 2, 2] });
  if (built.status !== 0) process.exit(2);
}
const { main } = await import(pathToFileURL(cli).href);
process.exitCode = await main(process.argv.slice(2), root);
