const { createHash } = require("node:crypto");
const { transformSync, version } = require("esbuild");
const { withNativeSpread } = require("../local/native-spread.cjs");

const isLibrary = (file) => file.endsWith(".cjs");

/** Jest transform: esbuild is in the project already, so no Babel, swc or ts-jest is needed. */
module.exports = {
  process(source, file) {
    if (isLibrary(file)) return { code: withNativeSpread(source, file) };
    return transformSync(source, {
      loader: file.endsWith("x") ? "tsx" : "ts",
      format: "cjs",
      target: "node20",
      sourcefile: file,
      sourcemap: "inline",
      jsx: "automatic",
      jsxImportSource: "preact",
    });
  },
  getCacheKey: (source, file) =>
    createHash("sha1")
      .update(version)
      .update("\0")
      .update(file)
      .update("\0")
      // What is kept is to change with what makes it.
      .update(isLibrary(file) ? withNativeSpread(source, file) : source)
      .digest("hex"),
};
