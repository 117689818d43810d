import type { Logo } from "../src/api";
import type { Temuan } from "../src/checks/contract";
import { paint } from "../src/render/docx/picture";
import { renderDocx } from "../src/render/docx/render";
import { compose } from "../src/report/compose";
import { composeReviu } from "../src/report/kertas-kerja";
import type { Block, Document } from "../src/report/node";
import { jawabReviu } from "../src/reviu/jawab";
import type { Kinerja } from "../src/sheets/kinerja";
import { isoDate } from "./clock";
import { nextPaint } from "./paint";
import { guarded } from "./problem";
import { rasterise } from "./rasterise";
import { renderAway } from "./renderer";

/** What a person decides before a report is made. */
export interface Pilihan {
  readonly draf: boolean;
  readonly huruf: string;
  readonly logo: Logo | undefined;
  /** Id of the Doc to write again; undefined for a new version. */
  readonly perbarui: string | undefined;
}

/** A report as it will be printed, not yet laid out. */
export interface Naskah {
  readonly document: Document;
  readonly huruf: string;
  /** SHA-256 of all that decides what is printed, in hexadecimal. */
  readonly sidik: string;
}

/** A finished report, not yet saved anywhere. */
export interface Report {
  readonly word: Uint8Array;
  readonly googleDocs: Uint8Array;
}

/** The report as a tree. Only a draft says when it was printed: the same workbook gives the same final one on any day. */
export function composeReport(
  kinerja: Kinerja,
  { draf, logo }: Pick<Pilihan, "draf" | "logo">,
): Promise<Document> {
  const options = { draf, ...(draf && { dicetak: isoDate(new Date()) }), ...(logo && { logo }) };
  return guarded(() => compose(kinerja, options));
}

/** Composes the report that is to be laid out. */
export async function writeNaskah(
  kinerja: Kinerja,
  { draf, huruf, logo }: Omit<Pilihan, "perbarui">,
): Promise<Naskah> {
  const document = await composeReport(kinerja, { draf, logo });
  return { document, huruf, sidik: await sha256(JSON.stringify({ document, huruf })) };
}

/** How far laying out has come, as people read it. */
export type Kemajuan = (tahap: string) => void;

const TAHAP = { halaman: "menghitung nomor halaman", berkas: "menulis berkas" } as const;

/** Lays the report out, once for Word and once for Google Docs. Figures need a canvas, so they are made here. */
export function layOut(
  { document, huruf }: Naskah,
  onKemajuan: Kemajuan,
  signal: AbortSignal,
): Promise<Report> {
  return guarded(async () => {
    const all = document.sections.flatMap(({ blocks }) => blocks.filter(isFigure)).length;
    let drawn = 0;
    const pictures = await paint(document, async (...svg) => {
      signal.throwIfAborted();
      onKemajuan(`menggambar ${++drawn} dari ${all}`);
      await nextPaint();
      return rasterise(...svg);
    });
    const job = { document, pictures, font: huruf };
    return renderAway(job, (stage) => onKemajuan(TAHAP[stage]), signal);
  });
}

const isFigure = ({ type }: Block): boolean => type === "figure";

/** The kertas kerja reviu as a file to download; it is not saved in Drive. */
export async function buildReviu(
  kinerja: Kinerja,
  temuan: readonly Temuan[],
): Promise<{ bytes: Uint8Array; title: string }> {
  const document = await guarded(() => composeReviu(kinerja, jawabReviu(kinerja, temuan), temuan));
  return { bytes: await guarded(() => renderDocx(document)), title: document.title };
}

/** “LKIP Kecamatan Ajung 2021”; what is not known is left out. */
export function nameReport({
  identitas: { namaInstansi, tahun },
}: Pick<Kinerja, "identitas">): string {
  const parts = ["LKIP", namaInstansi?.trim(), tahun];
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}

/** “LKIP-Kecamatan-Ajung-2021.docx”: letters and digits of any file system, joined by hyphens. */
export const fileName = (title: string): string =>
  `${title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 100)}.docx`;

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return hex(new Uint8Array(digest));
}

/** A number nobody else draws: 32 hexadecimal digits. */
export const drawKey = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));

const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** google.script.run takes no bytes. In pieces, because a call takes some 100 000 arguments at most. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}
