/**
 * docs/laporan.md and its pictures. With SCREENSHOTS=1 the report of the example is made by the command line
 * and its pages are drawn into docs/gambar/laporan.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const PICTURES = join(ROOT, "docs/gambar/laporan");
const MOST_BYTES = 3_000_000;

function drawPages(): void {
  const folder = mkdtempSync(join(tmpdir(), "lkip-halaman-"));
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, stdio: "ignore", timeout: 300_000 });
  const lkip = join(ROOT, "local/lkip.mjs");
  try {
    run(process.execPath, lkip, "example", "contoh.xlsx");
    run(process.execPath, lkip, "report", "contoh.xlsx", "-o", "contoh.docx");
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    run("soffice", profile, "--headless", "--convert-to", "pdf", "contoh.docx");
    rmSync(PICTURES, { recursive: true, force: true });
    mkdirSync(PICTURES, { recursive: true });
    run("pdftoppm", "-r", "60", "-png", "contoh.pdf", join(PICTURES, "halaman"));
    // Sixteen shades are enough for print, and a third of the size.
    run("mogrify", "-colors", "16", "-define", "png:format=png8", ...pictures());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const pictures = () =>
  readdirSync(PICTURES)
    .sort()
    .map((name) => join(PICTURES, name));

beforeAll(() => {
  if (process.env.SCREENSHOTS === "1") drawPages();
}, 600_000);

test("every page of the report is shown once, in order, with a line on it", () => {
  const page = readFileSync(join(ROOT, "docs/laporan.md"), "utf8");
  const shown = [...page.matchAll(/!\[([^\]]+)\]\(gambar\/laporan\/([^)]+)\)/g)];
  expect(shown.map(([, , file]) => join(PICTURES, file ?? ""))).toEqual(pictures());
  expect(shown.filter(([, line = ""]) => line.length < 10)).toEqual([]);
});

test("the pictures are small enough for a repository", () => {
  const bytes = pictures().reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(MOST_BYTES);
});
