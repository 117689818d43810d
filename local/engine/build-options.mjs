import { readFile } from "node:fs/promises";

/**
 * esbuild options of the two scripts the host evaluates in realms of its own. Plain JavaScript,
 * so that the build script can import them as they are.
 */

/**
 * 4.9 MB of the renderer are hyphenation patterns, which no spreadsheet needs.
 * @type {import("esbuild").Plugin}
 */
export const withoutHyphenation = {
  name: "without-hyphenation",
  setup(build) {
    build.onLoad({ filter: /engine-render.lib.es.[a-z][a-z0-9-]*-[A-Za-z0-9_-]{8}\.js$/ }, () => ({
      contents: "export default {}",
      loader: "js",
    }));
  },
};

const FIELD_HELPER = /function _defineProperty\(e, r, t\) \{\s*return [\s\S]*?, e;\s*\}/;

/**
 * Every value the engine calculates with is an object whose fields go through a helper that defines
 * properties, which took a third of a calculation. None of them replaces an accessor: assigning is enough.
 * @type {import("esbuild").Plugin}
 */
export const plainFields = {
  name: "plain-fields",
  setup(build) {
    build.onLoad({ filter: /engine-formula.lib.es.index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      if (!FIELD_HELPER.test(text)) throw new Error(`${path} has no field helper any more.`);
      const helper = "function _defineProperty(e, r, t) { e[r] = t; return e; }";
      return { contents: text.replace(FIELD_HELPER, helper), loader: "js" };
    });
  },
};

/** @type {import("esbuild").BuildOptions} */
const script = {
  bundle: true,
  format: "iife",
  target: "node20",
  legalComments: "none",
  define: { "process.env.NODE_ENV": '"production"' },
};

/** @type {import("esbuild").BuildOptions} */
export const engineBuildOptions = {
  ...script,
  entryPoints: ["local/engine/main.ts"],
  globalName: "LkipEngine",
  minify: true,
  plugins: [withoutHyphenation, plainFields],
  outfile: "build/engine.js",
};

/** @type {import("esbuild").BuildOptions} */
export const gasBuildOptions = {
  ...script,
  entryPoints: ["local/gas/main.ts"],
  outfile: "build/gas.js",
};
