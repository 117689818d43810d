import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "..");
const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), "utf8");
const CODE = read("dist", "Code.js");

const SCOPE = "https://www.googleapis.com/auth/";

/** Services that the code may name, and the permission each rests on. */
const ALLOWED: { readonly [service: string]: string | undefined } = {
  SpreadsheetApp: "spreadsheets.currentonly",
  HtmlService: "script.container.ui",
  Drive: "drive.file",
  // These ask for nothing.
  Utilities: undefined,
  LockService: undefined,
  Charts: undefined,
};

/** Methods of an allowed service that need a wider permission than the one asked for. */
const WIDER = ["openById", "openByUrl", "openFile", "create"];

/** Every global that Apps Script offers, with the advanced services. */
const SERVICES = new Set(
  ["", "apis"].flatMap((folder) => {
    const path = ["node_modules/@types/google-apps-script", folder];
    return readdirSync(join(ROOT, ...path))
      .filter((name) => name.endsWith(".d.ts"))
      .flatMap((name) =>
        [...read(...path, name).matchAll(/^\s*(?:declare )?(?:var|const) (\w+): Google/gm)].map(
          ([, service = ""]) => service,
        ),
      );
  }),
);

/** Names that are read as variables, with the members read from each. Names declared in the code itself are left out. */
function namesIn(code: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    if (ts.isIdentifier(node)) {
      const isDeclaration =
        (ts.isVariableDeclaration(parent) ||
          ts.isParameter(parent) ||
          ts.isFunctionLike(parent) ||
          ts.isClassLike(parent) ||
          ts.isBindingElement(parent)) &&
        parent.name === node;
      const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
      const isKey = ts.isPropertyAssignment(parent) && parent.name === node;
      if (isDeclaration) declared.add(node.text);
      else if (!isMember && !isKey) {
        const members = found.get(node.text) ?? new Set();
        if (ts.isPropertyAccessExpression(parent)) members.add(parent.name.text);
        found.set(node.text, members);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("Code.js", code, ts.ScriptTarget.ES2020, true));
  for (const name of declared) found.delete(name);
  return found;
}

/** What the code names that it may not, and what it asks for. */
function judge(code: string): { refused: string[]; scopes: string[] } {
  const services = [...namesIn(code)].filter(([name]) => SERVICES.has(name));
  const scopes = services.flatMap(([name]) => ALLOWED[name] ?? []);
  const refused = services.flatMap(([name, members]) =>
    Object.hasOwn(ALLOWED, name)
      ? name === "SpreadsheetApp"
        ? WIDER.filter((member) => members.has(member)).map((member) => `${name}.${member}`)
        : []
      : [name],
  );
  return { refused, scopes: [...new Set(scopes)].sort() };
}

test("the code names services of the scopes it asks for, each of which it needs, and no other", () => {
  expect(SERVICES.size).toBeGreaterThan(50);
  const asked: string[] = JSON.parse(read("appsscript.json")).oauthScopes;
  expect(judge(CODE)).toEqual({
    refused: [],
    scopes: asked.map((scope) => scope.slice(SCOPE.length)).sort(),
  });
});

test.each([
  ["a request to anywhere", 'UrlFetchApp.fetch("https://contoh.id");', "UrlFetchApp"],
  ["mail", "MailApp.sendEmail(penerima, judul, isi);", "MailApp"],
  ["all files", "const folder = DriveApp.getRootFolder();", "DriveApp"],
  ["other documents", "DocumentApp.openById(id);", "DocumentApp"],
  ["who the person is", "const u = Session.getActiveUser().getEmail();", "Session"],
  ["another spreadsheet", "SpreadsheetApp.openById(id);", "SpreadsheetApp.openById"],
  ["a trigger", 'ScriptApp.newTrigger("x");', "ScriptApp"],
  ["an advanced service", "Sheets.Spreadsheets.get(id);", "Sheets"],
])("%s would be refused", (_what, added, service) => {
  expect(judge(`${CODE}\n${added}`).refused).toEqual([service]);
});

test("only the conversion of the report names Drive, and it makes and asks for files alone", () => {
  const members = [...CODE.matchAll(/\bDrive\.(\w+)/g)].map(([, member]) => member);
  expect(new Set(members)).toEqual(new Set(["Files"]));
});

/** Ways of a page to reach a host; google.script.run is none of them. */
const REACHING = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "sendBeacon",
  "importScripts",
  "RTCPeerConnection",
];

test.each(["sidebar.html", "dialog.html"])("%s cannot reach any host by itself", (name) => {
  const scripts = [...read("dist", name).matchAll(/<script>([\s\S]*?)<\/script>/g)];
  expect(scripts.length).toBeGreaterThan(0);
  for (const [, script = ""] of scripts) {
    const names = namesIn(script);
    expect(REACHING.filter((way) => names.has(way))).toEqual([]);
    for (const global of ["window", "globalThis", "self", "navigator"]) {
      const members = names.get(global) ?? new Set();
      expect(REACHING.filter((way) => members.has(way))).toEqual([]);
    }
  }
});
