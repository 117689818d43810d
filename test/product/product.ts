import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Buku, HostOptions } from "../../local/contract";
import type { openEngine } from "../../local/engine/realm";
import { createHost, type LocalHost } from "../../local/host";
import type { Api } from "../../src/api";
import { contohAjung } from "../../src/contoh/ajung";
import { CODE, ROOT } from "./built";
import { keep, kept } from "./once";

const file = (name: string) => readFileSync(join(ROOT, "dist", name), "utf8");
/** Of a new tab, fewer than Google's thousand: computed columns are as long as their tab. */
const ROWS = 150;

const PRODUCT = {
  code: CODE,
  html: {
    sidebar: file("sidebar.html"),
    dialog: file("dialog.html"),
    lisensi: file("lisensi.html"),
  },
  scopes: JSON.parse(file("appsscript.json")).oauthScopes as string[],
  rows: ROWS,
};

/**
 * A spreadsheet with the built add-in, exactly what `clasp push` would send. Tabs of a thousand rows are in the
 * tests of the command line (cli) and of the browser (product).
 */
export const openProduct = (
  options: Partial<HostOptions> = {},
  open?: typeof openEngine,
): LocalHost => createHost({ ...PRODUCT, ...options }, {}, open);

export const call = <K extends keyof Api>(host: LocalHost, name: K, ...args: Parameters<Api[K]>) =>
  host.run(name, ...args) as ReturnType<Api[K]>;

let example: string | undefined;

/** A workbook with the corrected example; scaffolded and filled once for all tests. */
export function exampleBuku(): Buku {
  example ??= (kept("contoh.json") ?? keep("contoh.json", madeExample())).toString();
  return JSON.parse(example);
}

function madeExample(): Buffer {
  const host = openProduct();
  call(host, "apiFillExample", contohAjung(false));
  const buku = host.save();
  host.dispose();
  return Buffer.from(JSON.stringify(buku));
}
