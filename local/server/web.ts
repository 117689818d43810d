/** Plain HTTP on the loopback interface: who may ask, files, request bodies and replies. */
import { createReadStream, type Stats, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";

/** A 50 MB report in base64 is far above anything the product makes. */
const BODY_LIMIT = 50 * 1024 * 1024;

/** An answer other than 200, thrown from anywhere in a handler. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Lets only this machine's own page in.
 *
 * Listening on 127.0.0.1 does not keep other web sites out: a site that the person visits could
 * post here, or rebind its name to 127.0.0.1. The Host header defeats the second, the Origin
 * header the first.
 */
export function isOwnPage(request: IncomingMessage, port: number, needsOrigin: boolean): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (!host || !hosts.includes(host)) return false;
  return origin === undefined ? !needsOrigin : hosts.some((own) => origin === `http://${own}`);
}

/** The whole body. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new Refusal(413, "Permintaan melebihi 50 MB.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The whole body as JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!request.headers["content-type"]?.startsWith("application/json")) {
    throw new Refusal(415, "Permintaan harus berupa application/json.");
  }
  const body = await readBytes(request);
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new Refusal(400, "Permintaan bukan JSON yang sah.");
  }
}

export function sendText(response: ServerResponse, type: string, text: string, status = 200): void {
  response.writeHead(status, { "content-type": `${type}; charset=utf-8` });
  response.end(text);
}

/** A text without halves of surrogate pairs, which no address can hold. */
const wholeLetters = (text: string) => text.replace(/\p{Surrogate}/gu, "");

/** Bytes that the browser keeps as a file of this name. */
export function sendDownload(
  response: ServerResponse,
  type: string,
  name: string,
  bytes: Uint8Array,
): void {
  response.writeHead(200, {
    "content-type": type,
    "content-length": bytes.byteLength,
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(wholeLetters(name))}`,
  });
  response.end(bytes);
}

/**
 * One known file. The page bundle is 6 MB, so the browser keeps it (with its compiled code) and
 * only asks whether it changed.
 */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  type: string,
  path: string,
): void {
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch {
    throw new Refusal(404, `Berkas ${path} belum ada. Jalankan npm run build.`);
  }
  const etag = `"${stats.size}-${stats.mtimeMs}"`;
  const headers = { "content-type": `${type}; charset=utf-8`, "cache-control": "no-cache", etag };
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  response.writeHead(200, { ...headers, "content-length": stats.size });
  createReadStream(path).pipe(response);
}

/**
 * Headers of every answer. The policy also binds the add-in's frames, which inherit it, so nothing
 * shown here can reach another server.
 */
export const HEADERS = {
  "content-security-policy": [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
    // The dialog lays pages out in a worker made of its own script.
    "worker-src blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
} as const;
