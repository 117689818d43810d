/**
 * The local host as a web server on 127.0.0.1: the page, the script's functions, saved files.
 *
 * It reads `build/page.js`, `build/page.css`, `build/gas.js`, `build/worker.mjs` and
 * `local/page/index.html` under `root`, the folder of this package.
 */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { WebSocketServer } from "ws";
import type { Buku } from "../contract";
import { FileError } from "../xlsx/error";
import { readXlsx } from "../xlsx/read";
import { writeXlsx } from "../xlsx/write";
import { openInBrowser } from "./browser";
import { Files } from "./files";
import { describeFunctions } from "./help";
import { Pages } from "./pages";
import type { OpenReply, RunReply, RunRequest } from "./protocol";
import { startThread, type Thread } from "./thread";
import {
  HEADERS,
  isOwnPage,
  Refusal,
  readBytes,
  readJson,
  sendDownload,
  sendFile,
  sendText,
} from "./web";

export interface ServerOptions {
  /** Folder of this package, where `build/` and `local/page/` are. */
  root: string;
  /** 0 takes any free port. */
  port: number;
  /** Text of dist/Code.js, and the files HtmlService may open, by name without ending. */
  code: string;
  html?: Record<string, string>;
  /** oauthScopes of appsscript.json. */
  scopes: string[];
  buku?: Buku;
  /** Rows of a new tab, 1000 unless told. */
  rows?: number;
  /** Function of the script, and its arguments, that fills a blank workbook with the example. */
  example?: readonly [name: string, ...args: unknown[]];
  openBrowser?: boolean;
}

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const UNSAVED =
  "Buku kerja ini berubah sejak terakhir disimpan. Perubahan itu hilang bila diganti.";

/** More calls than this at once mean a page that calls in a loop; Google allows ten as well. */
const MOST_CALLS = 10;

/** A workbook that is open: its host, and the pages that show it. */
interface Opened {
  readonly thread: Thread;
  readonly pages: Pages;
  /** Number of the last change that is in a file, or was there when the workbook opened. */
  saved: number;
}

/** Starts the host and serves it. Rejects with an Indonesian sentence when the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port: wanted, buku } = options;
  const server = createServer();
  // The port first: a second start should say so at once, not after the workbook is calculated.
  await listen(server, wanted);
  const { port } = server.address() as AddressInfo;

  const starting = openDesk(options, buku);
  // A tab left open from before may ask while the workbook is still being calculated: it waits.
  const handling = starting.then((desk) => handler(options, desk));
  handling.catch(() => server.close());
  server.on("request", (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    handling
      .then((handle) => {
        const isOwn = isOwnPage(request, port, request.method !== "GET");
        if (!isOwn) throw new Refusal(403, "Hanya untuk halaman ini.");
        return handle(request, response);
      })
      .catch((error: unknown) => {
        const status = error instanceof Refusal ? error.status : 500;
        const message = error instanceof Error ? error.message : String(error);
        if (response.headersSent) response.destroy();
        else sendText(response, "text/plain", message, status);
      });
  });
  const desk = await starting;

  const sockets = new WebSocketServer({ noServer: true, maxPayload: 50 * 1024 * 1024 });
  server.on("upgrade", (request, socket, head) => {
    if (request.url !== "/ws" || !isOwnPage(request, port, true)) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (peer) => desk.now().pages.add(peer));
  });

  const url = `http://127.0.0.1:${port}/`;
  if (options.openBrowser) openInBrowser(url);
  return {
    url,
    async close() {
      const { pages, thread } = desk.now();
      pages.close();
      await thread.stop();
      await new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      });
    },
  };
}

/** Where one workbook lies open, and another may take its place. */
interface Desk {
  now(): Opened;
  readonly files: Files;
  /** Opens another workbook, a blank one without `buku`; until it is calculated the old one stays. */
  replace(buku?: Buku, fill?: ServerOptions["example"]): Promise<void>;
}

async function openDesk(
  { root, code, html = {}, scopes, rows }: ServerOptions,
  first: Buku | undefined,
): Promise<Desk> {
  const files = new Files();
  const open = async (buku?: Buku, fill?: ServerOptions["example"]): Promise<Opened> => {
    // Pages arrive only after `thread` is set, below.
    let thread: Thread | undefined;
    const pages = new Pages(randomUUID(), () => thread as Thread);
    thread = await startThread(
      join(root, "build/worker.mjs"),
      { code, html, scopes, ...(rows && { rows }), ...(buku && { buku }) },
      (news) => {
        if (news.t === "mutations") pages.mutations(news.json);
        else if (news.t === "ui") pages.show(news.event);
        else if (news.t === "alert") pages.alert(news.event);
        else files.add(news.file);
      },
    );
    if (fill) {
      const [name, ...args] = fill;
      await thread.call({ op: "run", name, args, active: [] });
    }
    return { thread, pages, saved: pages.seq };
  };
  let opened = await open(first);
  let isOpening = false;
  return {
    files,
    now: () => opened,
    async replace(buku, fill) {
      if (isOpening) throw new Refusal(409, "Buku kerja lain sedang dibuka. Tunggu sebentar.");
      isOpening = true;
      try {
        const before = opened;
        opened = await open(buku, fill);
        // Pages come back to another session, and load what it shows.
        before.pages.close();
        await before.thread.stop();
      } finally {
        isOpening = false;
      }
    },
  };
}

function handler({ root, code, example }: ServerOptions, desk: Desk) {
  const functions = describeFunctions(code);
  const onOpen = /\bfunction\s+onOpen\b|\bonOpen\s*=/.test(code);
  let calls = 0;

  /** Opening the page is opening the workbook: onOpen runs, as on Google; not for a later snapshot. */
  async function boot({ thread, pages }: Opened, isOpening: boolean): Promise<string> {
    const snapshot = await thread.call({ op: "open", onOpen: onOpen && isOpening });
    const gas = readFileSync(join(root, "build/gas.js"), "utf8");
    const rest = JSON.stringify({ seq: pages.seq, gas, code, functions });
    return `{"snapshot":${snapshot},${rest.slice(1)}`;
  }

  async function run({ name, args, page, batches, active }: RunRequest): Promise<RunReply> {
    const { thread, pages } = desk.now();
    if (calls >= MOST_CALLS) {
      throw new Refusal(
        429,
        "Terlalu banyak panggilan sekaligus. Tunggu sampai yang lain selesai.",
      );
    }
    calls += 1;
    try {
      await pages.caughtUp(page, batches);
      const value: unknown = JSON.parse(await thread.call({ op: "run", name, args, active }));
      return { value, seq: pages.sentTo(page) };
    } catch (error) {
      const { name: kind, message } = error as Error;
      return { error: { name: kind, message }, seq: pages.sentTo(page) };
    } finally {
      calls -= 1;
    }
  }

  async function save(response: ServerResponse): Promise<void> {
    const opened = desk.now();
    const { seq } = opened.pages;
    const buku = JSON.parse(await opened.thread.call({ op: "save" })) as Buku;
    sendDownload(response, XLSX, `${buku.name}.xlsx`, await writeXlsx(buku));
    opened.saved = seq;
  }

  /** Another workbook: a file from the request, the example, or a blank one. Says why not. */
  async function replace(request: IncomingMessage, asked: URLSearchParams): Promise<OpenReply> {
    const { pages, saved } = desk.now();
    const which = asked.get("buku");
    const name = asked.get("nama") ?? "";
    // Read before anything is asked or lost: a file that is none is refused as it is.
    const buku =
      which === "berkas"
        ? await readXlsx(await readBytes(request), name.replace(/\.xlsx$/i, ""), name)
        : undefined;
    if (pages.seq > saved && !asked.has("ganti")) return { refused: UNSAVED, isUnsaved: true };
    await desk.replace(buku, which === "contoh" ? example : undefined);
    return {};
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    const asked = `${request.method} ${pathname}`;
    if (asked === "GET /") {
      sendFile(request, response, "text/html", join(root, "local/page/index.html"));
    } else if (asked === "GET /page.js") {
      sendFile(request, response, "text/javascript", join(root, "build/page.js"));
    } else if (asked === "GET /page.css") {
      sendFile(request, response, "text/css", join(root, "build/page.css"));
    } else if (asked === "GET /boot") {
      const opened = desk.now();
      await opened.pages.caughtUp(
        Number(searchParams.get("page")),
        Number(searchParams.get("batches")),
      );
      sendText(response, "application/json", await boot(opened, searchParams.has("open")));
    } else if (asked === "POST /run") {
      const reply = await run(toRunRequest(await readJson(request)));
      sendText(response, "application/json", JSON.stringify(reply));
    } else if (asked === "POST /open") {
      const reply = await replace(request, searchParams).catch((error: unknown): OpenReply => {
        if (error instanceof FileError) return { refused: error.message };
        throw error;
      });
      sendText(response, "application/json", JSON.stringify(reply));
    } else if (asked === "GET /save") {
      await save(response);
    } else if (asked.startsWith("GET /files/")) {
      desk.files.send(pathname, response);
    } else {
      throw new Refusal(404, "Alamat tidak dikenal.");
    }
  };
}

function toRunRequest(body: unknown): RunRequest {
  const { name, args, page, batches, active } = Object(body) as Partial<RunRequest>;
  // As on Google: a name with a trailing underscore is private.
  if (typeof name !== "string" || !/^[A-Za-z$][\w$]*(?<!_)$/.test(name)) {
    throw new Refusal(400, `Fungsi skrip tidak ditemukan: ${String(name)}`);
  }
  return {
    name,
    args: Array.isArray(args) ? args : [],
    page: Number(page) || 0,
    batches: Number(batches) || 0,
    active: Array.isArray(active) ? active : [],
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") {
        const hint = "Tutup program lain atau pakai --port.";
        reject(new Error(`Porta ${port} sedang dipakai. ${hint}`));
      } else if (error.code === "EACCES") {
        reject(new Error(`Porta ${port} tidak boleh dipakai. Pilih porta lain dengan --port.`));
      } else {
        reject(error);
      }
    });
    server.listen(port, "127.0.0.1", resolve);
  });
}
