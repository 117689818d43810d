/**
 * npm run setup: makes a Sheet with the script in it once, then pushes; safe to run again.
 *
 * clasp tells its failures in English and often with exit code 0, so what it says is read as well.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const API = "https://script.google.com/home/usersettings";

const REFUSED = /not found|permission|not_authorized|forbidden/i;
const UNMADE =
  "Akun ini tidak boleh membuat Sheet atau skrip. Masuk dengan akun lain (“npx clasp login”), atau minta pengelola Google Workspace mengizinkan Apps Script.";

/** What clasp 3.4 and Google say, with what to do; the first that fits. */
const FAILURES = [
  [
    /no credentials|invalid_grant|invalid_rapt|invalid_client|invalid credentials|unauthenticated/i,
    "Anda belum masuk ke Google, atau izinnya sudah kedaluwarsa. Jalankan “npx clasp login”, lalu “npm run setup” lagi.",
  ],
  [
    /apps script api|usersettings/i,
    `Apps Script API belum diaktifkan. Aktifkan di ${API}, tunggu satu menit, lalu jalankan “npm run setup” lagi.`,
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|socket hang up|fetch failed/,
    "Google tidak terhubung. Periksa sambungan internet atau proksi, lalu jalankan “npm run setup” lagi.",
  ],
  [
    REFUSED,
    "Skrip pada .clasp.json tidak ada, atau bukan milik akun ini. Masuk dengan akun pemiliknya (“npx clasp login”), atau hapus “scriptId” dari .clasp.json untuk membuat Sheet baru.",
  ],
  [
    /storage/i,
    "Ruang Google Drive Anda penuh. Kosongkan sebagian, lalu jalankan “npm run setup” lagi.",
  ],
  [
    /quota|rate limit|too many/i,
    "Batas pemakaian Google tercapai untuk sementara. Jalankan “npm run setup” lagi beberapa menit lagi.",
  ],
];

/**
 * `bin` is clasp's script, `rebuild` makes dist/ anew. Throws an Error with a sentence that says what to do;
 * what was reached until then is kept, and the next run goes on from there.
 */
export async function setup({ root, bin, rebuild }) {
  if (!existsSync(bin)) {
    throw new Error("clasp belum terpasang. Jalankan “npm ci”, lalu “npm run setup” lagi.");
  }
  const file = path.join(root, ".clasp.json");
  const config = readConfig(file);
  // clasp takes "" and null for an existing project, and makes nothing.
  if (!config.scriptId) delete config.scriptId;
  delete config.srcDir;
  const keep = (more) =>
    writeFileSync(file, `${JSON.stringify({ ...config, ...more, rootDir: "dist" }, null, 2)}\n`);
  const clasp = (...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
      cwd: root,
      encoding: "utf8",
      stdio: ["inherit", "pipe", "pipe"],
    });
    return { status, stdout, said: `${stderr}\n${stdout}`.trim() };
  };
  keep({});
  if (config.scriptId === undefined) {
    // Without --rootDir clasp overwrites ./appsscript.json with Google's default.
    const made = clasp("create-script", "--type", "sheets", "--title", "LKIP", "--rootDir", "dist");
    const scriptId =
      /script\.google\.com\/d\/([\w-]+)/.exec(made.stdout)?.[1] ?? readConfig(file).scriptId;
    if (!scriptId) {
      // Google makes the Sheet first, and refuses the script in it after.
      const left = /apps script api|usersettings/i.test(made.said)
        ? " Spreadsheet kosong “LKIP” yang terlanjur dibuat di Drive boleh dihapus."
        : "";
      const said = REFUSED.test(made.said) && left === "" ? UNMADE : explain(made.said);
      throw new Error(`${said}${left}`);
    }
    const parentId = /drive\.google\.com\/open\?id=([\w-]+)/.exec(made.stdout)?.[1];
    // Written here too: where the clone after it fails, clasp forgets the script that it made.
    keep({ ...readConfig(file), scriptId, ...(parentId && { parentId }) });
    // The pull after create put Google's default manifest into dist/.
    await rebuild();
  }
  // Without --force a changed manifest is skipped, and clasp exits 0.
  const pushed = clasp("push", "--force");
  if (pushed.status !== 0 || !/Pushed|up to date/.test(pushed.stdout)) {
    throw new Error(explain(pushed.said));
  }
  const { scriptId, parentId } = readConfig(file);
  const sheet = [parentId].flat()[0];
  return [
    "LKIP sudah terpasang.",
    sheet
      ? `Buka https://docs.google.com/spreadsheets/d/${sheet}/edit, lalu pilih LKIP › Siapkan lembar LKIP.`
      : `Muat ulang spreadsheetnya, lalu pilih menu LKIP. Skripnya: https://script.google.com/d/${scriptId}/edit`,
  ].join("\n");
}

function readConfig(file) {
  if (!existsSync(file)) return {};
  try {
    const config = JSON.parse(readFileSync(file, "utf8"));
    if (typeof config === "object" && config !== null && !Array.isArray(config)) return config;
  } catch {}
  throw new Error(
    ".clasp.json rusak dan tidak diubah. Betulkan isinya, atau hapus berkas itu untuk membuat Sheet baru.",
  );
}

function explain(said) {
  const known = FAILURES.find(([pattern]) => pattern.test(said));
  return known?.[1] ?? `clasp gagal dan hanya mengatakan: ${said || "(tidak ada)"}`;
}
