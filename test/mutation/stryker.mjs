/**
 * Mutation testing of one folder: each change to it must make a test fail. The tests are those that hold
 * its numbers to facts; the rest of the suite would take hours and knows them only at second hand.
 */
export const mutate = (folder, tests) => ({
  testRunner: "in-process",
  plugins: [new URL("runner.mjs", import.meta.url).href],
  testFiles: tests.map((pattern) => `test/${pattern}.test.ts`),
  mutate: [`src/${folder}/**/*.ts`],
  ignorePatterns: ["dist", "build", "out", "docs/gambar", "local", "sidebar", "bench"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  incremental: true,
  incrementalFile: `out/mutation/${folder}-incremental.json`,
  tempDirName: `out/stryker-${folder}`,
  reporters: ["progress-append-only", "clear-text", "json", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `out/mutation/${folder}.json` },
  htmlReporter: { fileName: `out/mutation/${folder}.html` },
  thresholds: { high: 95, low: 90, break: 90 },
  // A mutant that only ran slowly on a busy machine must not count as found.
  timeoutMS: 20_000,
});
