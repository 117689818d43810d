import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** In a process of its own, because the validator is an ES module with a runtime in WebAssembly. */
const SCRIPT = `
import { readFileSync } from "node:fs";
import validate from "@ooxml-tools/validate";
const found = [];
for (const file of process.argv.slice(1)) {
  found.push(await validate(new Uint8Array(readFileSync(file)), "Microsoft365"));
}
process.stdout.write("\\n" + JSON.stringify(found));
process.exit(0);
`;

/** What the Open XML SDK has against each of the files: nothing, for a valid one. */
export function validateAll(files: readonly Uint8Array[]): unknown[][] {
  const folder = mkdtempSync(join(tmpdir(), "lkip-validate-"));
  try {
    const paths = files.map((bytes, i) => {
      const path = join(folder, `${i}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = execFileSync(process.execPath, ["--input-type=module", "-e", SCRIPT, ...paths], {
      cwd: resolve(__dirname, "../.."),
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 220_000,
    });
    return JSON.parse(out.toString().trim().split("\n").at(-1) ?? "") as unknown[][];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
