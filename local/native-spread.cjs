const { readFile } = require("node:fs/promises");

const SPREAD_HELPER = /function _objectSpread2\(e\) \{[\s\S]*?\n\treturn e;\n\}/;
const NATIVE = "function _objectSpread2() { return Object.assign.apply(Object, arguments); }";

/**
 * The docx library copies objects by a helper for browsers of another age, which took a third of laying
 * out a report. What it copies has no accessors: Object.assign is the same.
 *
 * @param {string} source
 * @param {string} file for the message when the helper is gone
 * @returns {string}
 */
function withNativeSpread(source, file) {
  if (!SPREAD_HELPER.test(source))
    throw new Error(`${file} has no helper to copy objects any more.`);
  return source.replace(SPREAD_HELPER, NATIVE);
}

/** @type {import("esbuild").Plugin} */
const nativeSpread = {
  name: "native-spread",
  setup(build) {
    build.onLoad({ filter: /docx.dist.(index|layout)\.mjs$/ }, async ({ path }) => ({
      contents: withNativeSpread(await readFile(path, "utf8"), path),
      loader: "js",
    }));
  },
};

module.exports = { withNativeSpread, nativeSpread };
