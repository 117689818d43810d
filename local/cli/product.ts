import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Api } from "../../src/api";
import type { Buku, Host, HostOptions } from "../contract";
import { createHost } from "../host";

/** What a Google project would hold: the built script, its pages and its manifest's scopes. */
export function loadProduct(root: string): {
  code: string;
  html: Record<string, string>;
  scopes: string[];
} {
  const read = (name: string) => readFileSync(join(root, "dist", name), "utf8");
  const manifest = JSON.parse(read("appsscript.json")) as { oauthScopes: string[] };
  return {
    code: read("Code.js"),
    html: {
      sidebar: read("sidebar.html"),
      dialog: read("dialog.html"),
      lisensi: read("lisensi.html"),
    },
    scopes: manifest.oauthScopes,
  };
}

/** A headless spreadsheet with the product installed. */
export const openHost = (root: string, options: Pick<HostOptions, "buku" | "rows"> = {}): Host =>
  createHost({ ...loadProduct(root), ...options });

/** A workbook made from nothing, without the blank tab that every new spreadsheet begins with. */
export function saveNew(host: Host): Buku {
  const buku = host.save();
  return { ...buku, sheets: buku.sheets.filter(({ cells }) => cells.length > 0) };
}

/** Calls the product as its sidebar does. */
export const callApi = <K extends keyof Api>(
  host: Host,
  name: K,
  ...args: Parameters<Api[K]>
): ReturnType<Api[K]> => host.run(name, ...args) as ReturnType<Api[K]>;
