import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

export const ROOT = join(__dirname, "../..");

/** Starts `lkip serve` on any free port; resolves when it says its address. */
export async function serve(...more: string[]): Promise<{ url: string; process: ChildProcess }> {
  const child = spawn(process.execPath, ["local/lkip.mjs", "serve", "--port", "0", ...more], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const text of child.stdout) {
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(text))?.[0];
    if (url) return { url, process: child };
  }
  throw new Error("lkip serve ended without saying its address.");
}
