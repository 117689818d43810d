/**
 * Answers as clasp 3.4.1 does, in the words of its own source and of Google's API: `CLASP` names what goes
 * wrong, and what was asked is written to `asked` beside .clasp.json.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";

const [command, ...rest] = process.argv.slice(2);
const scene = process.env.CLASP ?? "";
const SCRIPT = "1newScriptId_0123456789-abcdefghijklmnopqrstuvwxyz";
const SHEET = "1newSheetId_0123456789";
const PROJECT = ".clasp.json";

/** Google's own sentences; clasp prints them to stderr and ends with 1. */
const FAILURES = {
  "logged out": "No credentials found.",
  expired: "invalid_grant",
  "API off":
    "User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for this action to propagate to our systems and retry.",
  offline:
    "request to https://www.googleapis.com/drive/v3/files failed, reason: getaddrinfo ENOTFOUND www.googleapis.com",
  "no permission": "The caller does not have permission",
  "not found": "Requested entity was not found.",
  quota: "Quota exceeded for quota metric 'Write requests'",
  "drive full": "The user's Drive storage quota has been exceeded.",
  unheard: "Something that nobody has heard of",
};

function fail(message) {
  console.error(message);
  process.exit(1);
}

appendFileSync("asked", `${[command, ...rest].join(" ")}\n`);
const config = existsSync(PROJECT) ? JSON.parse(readFileSync(PROJECT, "utf8")) : {};

if (command === "create-script") {
  // As clasp: an error of its command line, with exit code 0.
  if ("scriptId" in config) {
    console.error("Project file already exists.");
    process.exit(0);
  }
  if (scene in FAILURES) fail(FAILURES[scene]);
  console.log(
    `Created new document: https://drive.google.com/open?id=${SHEET}\nCreated new script: https://script.google.com/d/${SCRIPT}/edit`,
  );
  if (scene === "clone cut off")
    fail("request to https://script.googleapis.com failed, reason: read ECONNRESET");
  writeFileSync("dist/appsscript.json", '{"timeZone":"America/New_York"}');
  writeFileSync(PROJECT, JSON.stringify({ scriptId: SCRIPT, rootDir: "dist", parentId: [SHEET] }));
  console.log("└─ dist/appsscript.json\nCloned one file.");
} else if (command === "push") {
  if (!config.scriptId) fail("Script ID is not set, unable to continue.");
  if (scene.replace("push: ", "") in FAILURES) fail(FAILURES[scene.replace("push: ", "")]);
  if (scene === "skipped") console.log("Skipping push.");
  else if (scene === "nothing new") console.log("Script is already up to date.");
  else {
    writeFileSync("pushed", readFileSync("dist/appsscript.json"));
    console.log("Pushed 5 files at 10.00.\n└─ dist/Code.js");
  }
}
