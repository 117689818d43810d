import { type ChildProcess, execFile, fork } from "node:child_process";
import { once as event } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS, { type Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { ROOT } from "./built";
import { once } from "./once";

/** What a command left behind: exit code and both streams. */
export interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** A folder as users name theirs, for one test file; relative paths and commands start there. */
export const folder = mkdtempSync(join(tmpdir(), "LKIP 2021 – uji coba "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

export const at = (name: string): string => join(folder, name);
export const bytesOf = (name: string): Promise<Buffer> => readFile(at(name));
/** Whether a file still has these bytes; comparing them one by one as `toEqual` does takes seconds. */
export const isStill = async (name: string, bytes: Buffer): Promise<boolean> =>
  (await bytesOf(name)).equals(bytes);
export const put = (name: string, bytes: Uint8Array | string) => writeFile(at(name), bytes);

/** Never may a person see a stack trace. */
function readable(outcome: Outcome): Outcome {
  expect(`${outcome.out}${outcome.err}`).not.toMatch(
    /^ {4}at |\bundefined\b|\[object |Perintah gagal/m,
  );
  return outcome;
}

/** Runs the command line as people do, in a process of its own. */
export const lkipAlone = async (...args: string[]): Promise<Outcome> =>
  readable(
    await new Promise<Outcome>((done) => {
      const command = [join(ROOT, "local/lkip.mjs"), ...args];
      execFile(process.execPath, command, { cwd: folder }, (error, out, err) => {
        done({ code: error === null ? 0 : Number(error.code), out, err });
      });
    }),
  );

let commands: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();
afterAll(() => commands?.kill());

/**
 * Runs the command line in a process that stays for the next, one after another: most of what a command
 * takes is to load and warm up. What only a process of its own shows is tested with `lkipAlone`.
 */
export function lkip(...args: string[]): Promise<Outcome> {
  const outcome = last.then(async () => {
    commands ??= fork(join(__dirname, "commands.mjs"), { cwd: folder });
    const answer = event(commands, "message");
    commands.send(args);
    const [outcome] = (await answer) as [Outcome];
    return readable(outcome);
  });
  last = outcome.catch(() => undefined);
  return outcome;
}

/**
 * The workbook that a command of the product makes, for tests of what comes after; with few rows, which are
 * calculated sooner.
 */
export async function made(name: string, command: "example" | "scaffold", ...options: string[]) {
  const bytes = await once(`${[command, ...options].join("")}.xlsx`, async () => {
    expect(await lkipAlone(command, name, "--rows", "150", ...options)).toMatchObject({
      code: 0,
      err: "",
    });
    return bytesOf(name);
  });
  await put(name, bytes);
}

/** Text of a report, one line a paragraph; spaces that must not break are spaces. */
export async function wordsOf(name: string): Promise<string> {
  const parts = unzipSync(await bytesOf(name));
  const texts = Object.entries(parts).filter(([path]) =>
    /^word\/(document|header\d*|footer\d*)\.xml$/.test(path),
  );
  return texts
    .map(([, bytes]) =>
      strFromU8(bytes)
        .replaceAll("</w:p>", "\n")
        .replace(/<[^>]+>/g, ""),
    )
    .join("\n")
    .replaceAll("\u00a0", " ");
}

/** Changes a workbook with another program, as Excel would, and saves it under another name. */
export async function edit(from: string, to: string, change: (book: Workbook) => void) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(at(from));
  change(book);
  await book.xlsx.writeFile(at(to));
}
