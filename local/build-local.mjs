/** Builds the embedded host and the command line into build/: see the files named for the reasons. */
import fs from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import * as esbuild from "esbuild";
import {
  engineBuildOptions,
  gasBuildOptions,
  plainFields,
  withoutHyphenation,
} from "./engine/build-options.mjs";
import { nativeSpread } from "./native-spread.cjs";

const { dependencies } = createRequire(import.meta.url)("../package.json");

/** For Node: what is under local/cli, and what `npm run bench` measures. */
export const node = {
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // docx alone is changed on its way: see native-spread.cjs.
  external: Object.keys(dependencies).filter((name) => name !== "docx"),
  plugins: [nativeSpread],
};

const page = {
  entryPoints: ["local/page/main.ts"],
  outfile: "build/page.js",
  bundle: true,
  format: "iife",
  platform: "browser",
  target: "chrome120",
  minify: true,
  legalComments: "none",
  define: { "process.env.NODE_ENV": '"production"' },
  plugins: [withoutHyphenation, plainFields],
};

export async function buildLocal({ root }) {
  await fs.mkdir(path.join(root, "build"), { recursive: true });
  // Parts of the command line are named by what is in them: those of an earlier build would stay.
  await fs.rm(path.join(root, "build/cli"), { recursive: true, force: true });
  const build = (options) => esbuild.build({ absWorkingDir: root, logLevel: "error", ...options });
  await Promise.all([
    build(engineBuildOptions),
    build(gasBuildOptions),
    build(page),
    build({ ...node, entryPoints: ["local/server/worker.ts"], outfile: "build/worker.mjs" }),
    build({
      ...node,
      entryPoints: { cli: "local/cli/main.ts" },
      outdir: "build",
      outExtension: { ".js": ".mjs" },
      chunkNames: "cli/[name]-[hash]",
      splitting: true,
    }),
  ]);
}
