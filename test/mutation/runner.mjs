import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname } from "node:path";
import vm from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import { expect } from "expect";

const BUNDLE = "tests.cjs";
const require = createRequire(import.meta.url);
// A mutant must be found in the same way every time, and by few examples: no shrinking, no other seed.
require("fast-check").configureGlobal({ seed: 2021, numRuns: 25, endOnFailure: true });

/**
 * Runs Jest's tests for Stryker in one process and from one bundle: a mutant takes milliseconds where Jest
 * takes seconds. It knows `test`, `describe`, their `each`, and Jest's own `expect`; a test file that
 * needs more fails the first run, which is without mutants.
 */
class Runner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun({ testFiles, coverageAnalysis }) {
    writeFileSync(BUNDLE, await bundle(testFiles));
    this.begin();
    const result = await this.run(this.tests, { isCounting: coverageAnalysis === "perTest" });
    return { ...result, mutantCoverage: globalThis.__stryker__.mutantCoverage };
  }

  async mutantRun({ activeMutant, reloadEnvironment, testFilter, hitLimit, disableBail }) {
    // Only one of the processes had the first run.
    if (this.script === undefined) this.begin();
    const stryker = globalThis.__stryker__;
    Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit });
    // What such a mutant changes is made while loading, and must not stay for the next.
    if (reloadEnvironment) stryker.activeMutant = activeMutant.id;
    if (reloadEnvironment || this.isSpoilt) {
      try {
        this.load();
      } catch (error) {
        const failed = [{ status: TestStatus.Failed, id: "load", failureMessage: String(error) }];
        return toMutantRunResult({ status: DryRunStatus.Complete, tests: failed });
      }
    }
    this.isSpoilt = reloadEnvironment;
    stryker.activeMutant = activeMutant.id;
    if (hitLimit !== undefined) stryker.hitCount = 0;
    // The unit's own tests first: most mutants fall there.
    const unit = basename(activeMutant.fileName, ".ts");
    const isOwn = ({ id }) => Number(id.includes(`${unit}.`) || id.includes(`"${unit}"`));
    // For a static mutant the filter holds names of files, which is to say all tests.
    const wanted = reloadEnvironment ? undefined : new Set(testFilter);
    const tests = this.tests
      .filter(({ id }) => wanted?.has(id) ?? true)
      .sort((a, b) => isOwn(b) - isOwn(a));
    const result = await this.run(tests, { isBailing: !disableBail });
    return determineHitLimitReached(stryker.hitCount, hitLimit) ?? toMutantRunResult(result);
  }

  /** Takes the bundle that the first run left in the sandbox. */
  begin() {
    this.script = new vm.Script(readFileSync(BUNDLE, "utf8"), { filename: BUNDLE });
    globalThis.__stryker__ = {};
    this.load();
  }

  /** Evaluates the code and its tests anew. */
  load() {
    this.tests = [];
    const names = [];
    let fileName;
    const test = (name, run) => {
      const id = [...names, name].join(" › ");
      const again = this.tests.filter((other) => other.name === id).length;
      this.tests.push({ id: again === 0 ? id : `${id} #${again + 1}`, name: id, fileName, run });
    };
    const describe = (name, body) => {
      names.push(name);
      body();
      names.pop();
    };
    for (const declare of [test, describe]) {
      declare.each = (rows) => (name, body) => {
        for (const row of rows) {
          const values = Array.isArray(row) ? row : [row];
          declare(`${name} ${JSON.stringify(values)}`, () => body(...values));
        }
      };
    }
    const evaluate = this.script.runInThisContext();
    const testFile = (file, body) => {
      fileName = file;
      describe(basename(file), body);
    };
    evaluate(require, testFile, describe, test, expect);
  }

  async run(tests, { isBailing = false, isCounting = false }) {
    const results = [];
    for (const { id, name, fileName, run } of tests) {
      const started = performance.now();
      if (isCounting) globalThis.__stryker__.currentTestId = id;
      let failure;
      try {
        await run();
      } catch (error) {
        // A fixture that is gone says nothing of the mutant.
        if (error?.code === "ENOENT") throw error;
        failure = error;
      }
      globalThis.__stryker__.currentTestId = undefined;
      results.push({
        id,
        name,
        fileName,
        timeSpentMs: performance.now() - started,
        ...(failure === undefined
          ? { status: TestStatus.Success }
          : { status: TestStatus.Failed, failureMessage: String(failure?.stack ?? failure) }),
      });
      if (failure !== undefined && isBailing) break;
    }
    return { status: DryRunStatus.Complete, tests: results };
  }
}

/** One script of all test files and of what they test; packages that Node can load stay outside. */
async function bundle(testFiles) {
  const entry = testFiles
    .map((file) => JSON.stringify(file))
    .map((file) => `testFile(${file}, () => { require(${file}); });`);
  const { outputFiles } = await build({
    stdin: { contents: entry.join("\n"), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    external: ["fast-check", "decimal.js"],
    logLevel: "error",
    plugins: [
      {
        name: "dirname",
        setup: ({ onLoad }) =>
          onLoad({ filter: /\/(?:src|test)\/.*\.ts$/ }, ({ path }) => ({
            contents: readFileSync(path, "utf8").replaceAll(
              "__dirname",
              JSON.stringify(dirname(path)),
            ),
            loader: "ts",
          })),
      },
    ],
  });
  return `(function (require, testFile, describe, test, expect) {\n${outputFiles[0].text}\n})`;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", Runner)];
