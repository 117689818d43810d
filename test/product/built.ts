import { readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(__dirname, "../..");
/** The built script, as `clasp push` sends it. */
export const CODE = readFileSync(join(ROOT, "dist/Code.js"), "utf8");
