import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
const dist = (name: string): string => readFileSync(join(ROOT, "dist", name), "utf8");
const CODE = dist("Code.js");
/** The custom functions as they are declared. */
const NAMES = [
  ...readFileSync(join(ROOT, "src/main.ts"), "utf8").matchAll(/^global\.([A-Z_]+) =/gm),
].map(([, name = ""]) => name);
const LIMIT: number = JSON.parse(readFileSync(join(ROOT, "bench/limits.json"), "utf8")).codeBytes;

/** Judges each code text in turn; build.mjs is a module that only Node itself can load. */
const JUDGE = `
  import { readFileSync } from "node:fs";
  import { checkServer } from "./build.mjs";
  const judge = ([code, limit]) => {
    try {
      return checkServer(code, limit);
    } catch (error) {
      return error.message;
    }
  };
  console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(judge)));`;

interface Passed {
  entries: string[];
  documented: string[];
  bytes: number;
}

/** What the guard says of each: the sentence it fails with, or what it found. */
function judge(codes: readonly [code: string, limit: number][]): (string | Passed)[] {
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", JUDGE], {
    cwd: ROOT,
    input: JSON.stringify(codes),
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

const documented = (parameters: string, signature: string) => `
/**
 * Luas.
 *
${parameters}
 * @return {number} Luas.
 * @customfunction
 */
function LUAS(${signature}) {}`;
const PANJANG = " * @param {number} panjang Panjang.";
const LEBAR = " * @param {number} lebar Lebar.";
const bare = (name: string) => `Code.js does not load in a bare context: ${name} is not defined`;

const refused: [what: string, added: string, sentence: string][] = [
  [
    "a function in capitals without a doc",
    "\nfunction LUAS(a) { return a; }",
    "Code.js: custom functions without @customfunction doc: LUAS",
  ],
  [
    "a function in capitals whose doc lacks the tag",
    "\n/** Luas. */\nfunction LUAS(a) { return a; }",
    "Code.js: custom functions without @customfunction doc: LUAS",
  ],
  ["a timer at load", "\nsetTimeout(() => {}, 0);", bare("setTimeout")],
  ["an address at load", '\nconst page = new URL("https://contoh.id");', bare("URL")],
  ["a service at load", "\nSpreadsheetApp.getActive();", bare("SpreadsheetApp")],
  [
    "what is no JavaScript",
    "\nfunction (",
    "Code.js does not load in a bare context: Function statements require a function name",
  ],
  [
    "a doc with a parameter less",
    documented(PANJANG, "panjang,lebar"),
    "Code.js: LUAS(panjang,lebar) is documented with parameters panjang",
  ],
  [
    "a doc with parameters in another order",
    documented(`${LEBAR}\n${PANJANG}`, "panjang,lebar"),
    "Code.js: LUAS(panjang,lebar) is documented with parameters lebar,panjang",
  ],
];

describe("the build", () => {
  const bytes = Buffer.byteLength(CODE);
  const same: [string, number][] = [
    [CODE, LIMIT],
    [CODE, bytes],
    [CODE, bytes - 1],
    [`${CODE}${documented(`${PANJANG}\n${LEBAR}`, "panjang, lebar")}`, LIMIT],
  ];
  let said: (string | Passed)[] = [];
  beforeAll(() => {
    said = judge([...same, ...refused.map(([, added]): [string, number] => [CODE + added, LIMIT])]);
  });

  test("passes the code it made, and knows its custom functions", () => {
    expect(NAMES).toContain("CAPAIAN");
    expect(said[0]).toMatchObject({
      documented: NAMES,
      entries: expect.arrayContaining(["onOpen", "onInstall", "apiReadKinerja", "CAPAIAN"]),
      bytes,
    });
  });

  test("refuses code of one byte over the limit", () => {
    expect(said[1]).toMatchObject({ bytes });
    expect(said[2]).toBe(`Code.js: ${bytes} bytes, more than the limit of ${bytes - 1}`);
  });

  test("takes a documented function, with or without spaces between its parameters", () => {
    expect(said[3]).toMatchObject({ documented: expect.arrayContaining(["LUAS"]) });
  });

  test.each(refused.map(([what, , sentence], i) => ({ what, sentence, i })))(
    "refuses $what",
    ({ sentence, i }) => expect(said[same.length + i]).toBe(sentence),
  );
});

describe("what was built", () => {
  test("holds nothing but what clasp may push", () => {
    expect(readdirSync(join(ROOT, "dist")).sort()).toEqual([
      "Code.js",
      "appsscript.json",
      "dialog.html",
      "lisensi.html",
      "sidebar.html",
    ]);
  });

  test("lists the licence of each package in the pages, and refuses one it may not hand on", () => {
    const page = dist("lisensi.html");
    for (const name of ["LKIP", "docx", "preact"]) expect(page).toMatch(`<h2>${name}`);
    expect(page.match(/<h2>/g)?.length).toBe(page.match(/<pre>[^<]{100}/g)?.length);
    const packages = (...inputs: string[]) =>
      spawnSync(
        process.execPath,
        [
          "--input-type=module",
          "-e",
          `import { shippedPackages } from "./build.mjs";
           console.log(JSON.stringify(await shippedPackages(${JSON.stringify(inputs)})));`,
        ],
        { cwd: ROOT, encoding: "utf8" },
      );
    const { stdout } = packages("sidebar/main.tsx", "node_modules/preact/dist/preact.module.js");
    expect(JSON.parse(stdout)).toMatchObject([{ name: "preact", licence: "MIT" }]);
    const { status, stderr } = packages("node_modules/caniuse-lite/dist/unpacker/index.js");
    expect([status, stderr]).toEqual([1, expect.stringMatching("caniuse-lite: licence CC-BY-4.0")]);
  });

  test("asks for three scopes and none that Google calls sensitive or restricted", () => {
    const manifest = JSON.parse(dist("appsscript.json"));
    expect(manifest.oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
      "https://www.googleapis.com/auth/drive.file",
    ]);
    expect(manifest).toMatchObject({ runtimeVersion: "V8", timeZone: "Asia/Jakarta" });
    expect(dist("appsscript.json")).toBe(readFileSync(join(ROOT, "appsscript.json"), "utf8"));
  });

  /** A tag, style or module that would be fetched; an address within text or a namespace is none. */
  const fetched = [
    /<[a-z][^<>]*\s(?:src|href|action|data|poster)\s*=\s*["']?\s*(?:https?:)?\/\//i,
    /<link\b|<(?:script|iframe|img)\b[^<>]*\ssrc\s*=/i,
    /@import\b|url\(\s*["']?\s*(?:https?:)?\/\//i,
    /\b(?:import|importScripts)\s*\(\s*["']|\bfrom\s*["']https?:|\bimport\s*["']/,
    /\.(?:src|href)\s*=\s*["'](?:https?:)?\/\//,
  ];

  test("keeps everything that writes a docx out of the sidebar", () => {
    for (const word of ["w:sectPr", "w:document", "wordprocessingml", "BAB I"]) {
      expect([word, dist("sidebar.html").includes(word)]).toEqual([word, false]);
    }
    expect(dist("dialog.html")).toContain("w:sectPr");
  });

  test.each(["sidebar.html", "dialog.html"])(
    "has in %s no backtick and nothing to fetch from anyone",
    (name) => {
      const page = dist(name);
      expect(page.includes("`")).toBe(false);
      for (const pattern of fetched)
        expect([pattern, pattern.exec(page)?.[0]]).toEqual([pattern, undefined]);
      expect(page.match(/<script\b/g)?.length).toBeGreaterThan(0);
    },
  );
});
