import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CODE, ROOT } from "./built";

const hash = createHash("sha256").update(CODE);
for (const file of ["cli.mjs", "engine.js", "gas.js"]) {
  hash.update(readFileSync(join(ROOT, "build", file)));
}
const FOLDER = join(ROOT, "build/uji", hash.digest("hex").slice(0, 16));

/**
 * What is dear to make and the same for every test file, made by the first that asks for it. It is kept
 * under a hash of the built files, so that a change of the product makes it anew.
 */
export async function once(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  return kept(name) ?? keep(name, await make());
}

/** What is kept under a name, if anything is. */
export function kept(name: string): Buffer | undefined {
  try {
    return readFileSync(join(FOLDER, name));
  } catch {
    return undefined;
  }
}

export function keep(name: string, made: Buffer): Buffer {
  mkdirSync(FOLDER, { recursive: true });
  // Test files run side by side: a file is there whole or not at all.
  const part = join(FOLDER, `${name}.${process.pid}`);
  writeFileSync(part, made);
  renameSync(part, join(FOLDER, name));
  return made;
}
