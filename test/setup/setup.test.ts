import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const STUB = join(__dirname, "clasp-stub.mjs");
const REAL = join(ROOT, "node_modules/@google/clasp/build/src/index.js");
const SCRIPT = "1newScriptId_0123456789-abcdefghijklmnopqrstuvwxyz";
const OWN = '{"own":"manifest"}';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "setup-"));
  mkdirSync(join(root, "dist"));
  writeFileSync(join(root, "dist/appsscript.json"), OWN);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const path = (name: string) => join(root, name);
const text = (name: string) => (existsSync(path(name)) ? readFileSync(path(name), "utf8") : "");
const config = () => JSON.parse(text(".clasp.json"));
const asked = () => text("asked").trim().split("\n");

/** Runs setup in a process of its own; `rebuild` writes our manifest again, as the build does. */
function run(clasp = "", bin = STUB): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `import { writeFileSync } from "node:fs";
       import { setup } from ${JSON.stringify(join(ROOT, "setup.mjs"))};
       const rebuild = () => writeFileSync("dist/appsscript.json", ${JSON.stringify(OWN)});
       setup({ root: process.cwd(), bin: ${JSON.stringify(bin)}, rebuild }).then(console.log, (error) => {
         console.error(error.message);
         process.exitCode = 1;
       });`,
    ],
    {
      cwd: root,
      encoding: "utf8",
      // A home without credentials, and none from the environment either.
      env: { PATH: process.env.PATH, HOME: root, CLASP: clasp },
    },
  );
  return { code: status, said: `${stdout}${stderr}`.trim() };
}

const LOGIN =
  "Anda belum masuk ke Google, atau izinnya sudah kedaluwarsa. Jalankan “npx clasp login”, lalu “npm run setup” lagi.";
const API =
  "Apps Script API belum diaktifkan. Aktifkan di https://script.google.com/home/usersettings, tunggu satu menit, lalu jalankan “npm run setup” lagi.";
const NETWORK =
  "Google tidak terhubung. Periksa sambungan internet atau proksi, lalu jalankan “npm run setup” lagi.";
const FOREIGN =
  "Skrip pada .clasp.json tidak ada, atau bukan milik akun ini. Masuk dengan akun pemiliknya (“npx clasp login”), atau hapus “scriptId” dari .clasp.json untuk membuat Sheet baru.";

test("the first run makes a Sheet with the script, and pushes our manifest and not Google's", () => {
  writeFileSync(path(".clasp.json"), '{"rootDir":"dist"}');
  expect(run()).toEqual({
    code: 0,
    said: "LKIP sudah terpasang.\nBuka https://docs.google.com/spreadsheets/d/1newSheetId_0123456789/edit, lalu pilih LKIP › Siapkan lembar LKIP.",
  });
  expect(asked()).toEqual([
    "create-script --type sheets --title LKIP --rootDir dist",
    "push --force",
  ]);
  expect(text("pushed")).toBe(OWN);
  expect(config()).toMatchObject({ scriptId: SCRIPT, rootDir: "dist" });
});

test("a later run updates that script and makes nothing, also when nothing is new", () => {
  run();
  for (const scene of ["", "nothing new"]) expect(run(scene).code).toBe(0);
  expect(asked().map((line) => line.split(" ")[0])).toEqual([
    "create-script",
    "push",
    "push",
    "push",
  ]);
  expect(config().scriptId).toBe(SCRIPT);
});

test("a script from before is updated with all of its settings kept, from dist/ alone", () => {
  const before = { scriptId: "1old", projectId: "lkip-1", rootDir: ".", srcDir: "src" };
  writeFileSync(path(".clasp.json"), JSON.stringify(before));
  const { code, said } = run();
  expect([code, said]).toEqual([
    0,
    expect.stringContaining("https://script.google.com/d/1old/edit"),
  ]);
  expect(asked()).toEqual(["push --force"]);
  expect(config()).toEqual({ scriptId: "1old", projectId: "lkip-1", rootDir: "dist" });
});

test.each([null, ""])("scriptId %j counts as none", (scriptId) => {
  writeFileSync(path(".clasp.json"), JSON.stringify({ scriptId }));
  expect(run().code).toBe(0);
  expect(config().scriptId).toBe(SCRIPT);
});

test.each([
  ["logged out", LOGIN],
  ["expired", LOGIN],
  ["API off", `${API} Spreadsheet kosong “LKIP” yang terlanjur dibuat di Drive boleh dihapus.`],
  ["offline", NETWORK],
  [
    "drive full",
    "Ruang Google Drive Anda penuh. Kosongkan sebagian, lalu jalankan “npm run setup” lagi.",
  ],
  [
    "no permission",
    "Akun ini tidak boleh membuat Sheet atau skrip. Masuk dengan akun lain (“npx clasp login”), atau minta pengelola Google Workspace mengizinkan Apps Script.",
  ],
  ["unheard", "clasp gagal dan hanya mengatakan: Something that nobody has heard of"],
])("when making fails (%s) it says what to do, and the next run makes it", (scene, sentence) => {
  expect(run(scene)).toEqual({ code: 1, said: sentence });
  expect(asked()).toHaveLength(1);
  expect(run().code).toBe(0);
  expect(config().scriptId).toBe(SCRIPT);
});

test.each([
  ["logged out", LOGIN],
  ["API off", API],
  ["offline", NETWORK],
  ["no permission", FOREIGN],
  ["not found", FOREIGN],
  [
    "quota",
    "Batas pemakaian Google tercapai untuk sementara. Jalankan “npm run setup” lagi beberapa menit lagi.",
  ],
])("when pushing fails (%s) it says what to do, and keeps the script", (scene, sentence) => {
  writeFileSync(path(".clasp.json"), '{"scriptId":"1old"}');
  expect(run(`push: ${scene}`)).toEqual({ code: 1, said: sentence });
  expect(config().scriptId).toBe("1old");
  expect(run().code).toBe(0);
});

test("a connection lost after the script was made is no reason to make a second one", () => {
  const { code, said } = run("clone cut off");
  expect([code, said]).toEqual([0, expect.stringContaining("LKIP sudah terpasang.")]);
  expect(config()).toMatchObject({ scriptId: SCRIPT, parentId: "1newSheetId_0123456789" });
  expect(text("pushed")).toBe(OWN);
});

test("a push that clasp skips with exit code 0 is a failure", () => {
  writeFileSync(path(".clasp.json"), '{"scriptId":"1old"}');
  expect(run("skipped")).toEqual({
    code: 1,
    said: "clasp gagal dan hanya mengatakan: Skipping push.",
  });
});

test.each(["{", "[]", "null", "“"])(
  "a broken .clasp.json (%s) is said and left as it is",
  (broken) => {
    writeFileSync(path(".clasp.json"), broken);
    expect(run()).toEqual({
      code: 1,
      said: ".clasp.json rusak dan tidak diubah. Betulkan isinya, atau hapus berkas itu untuk membuat Sheet baru.",
    });
    expect(text(".clasp.json")).toBe(broken);
  },
);

test("without clasp it says how to get it", () => {
  expect(run("", path("nowhere.js"))).toEqual({
    code: 1,
    said: "clasp belum terpasang. Jalankan “npm ci”, lalu “npm run setup” lagi.",
  });
});

describe("the real clasp without credentials", () => {
  test("making a Sheet and updating a script both ask to log in", () => {
    expect(run("", REAL)).toEqual({ code: 1, said: LOGIN });
    writeFileSync(path(".clasp.json"), '{"scriptId":"1old"}');
    writeFileSync(path("dist/Code.js"), "function CAPAIAN() {}");
    expect(run("", REAL)).toEqual({ code: 1, said: LOGIN });
    expect(config()).toEqual({ scriptId: "1old", rootDir: "dist" });
  });
});
