import { type Bagian, parseBagian } from "../domain/bagian";
import type { Kinerja } from "../sheets/kinerja";
import { gap, heading, lead, paragraph, strong } from "./blocks";
import type { Chapter } from "./contract";
import { alinea } from "./kalimat/ketikan";
import type { Block } from "./node";

type Baris = Kinerja["narasi"][number];

/** Where a part is: its chapter and, below it, the heading of its section. */
interface Tempat {
  readonly bab: string;
  readonly subbab?: string;
}

const TEMPAT: Readonly<Record<Bagian, Tempat>> = {
  "Kata Pengantar": { bab: "kata-pengantar" },
  "Ikhtisar Eksekutif": { bab: "ikhtisar-eksekutif" },
  "Bab I": { bab: "pendahuluan" },
  "Bab I: Latar Belakang": { bab: "pendahuluan", subbab: "latar-belakang" },
  "Bab I: Maksud dan Tujuan": { bab: "pendahuluan", subbab: "maksud-tujuan" },
  "Bab I: Kedudukan dan Organisasi": { bab: "pendahuluan", subbab: "kedudukan" },
  "Bab I: Permasalahan Utama": { bab: "pendahuluan", subbab: "permasalahan-utama" },
  "Bab II": { bab: "perencanaan" },
  "Bab II: Rencana Strategis": { bab: "perencanaan", subbab: "rencana-strategis" },
  "Bab II: Rencana Kinerja Tahunan": { bab: "perencanaan", subbab: "rencana-kinerja" },
  "Bab II: Perjanjian Kinerja": { bab: "perencanaan", subbab: "perjanjian-kinerja" },
  "Bab II: Indikator Kinerja Utama": { bab: "perencanaan", subbab: "indikator-kinerja-utama" },
  "Bab III": { bab: "akuntabilitas-kinerja" },
  "Bab III: Pengukuran": { bab: "akuntabilitas-kinerja", subbab: "pengukuran" },
  "Bab III: Evaluasi dan Analisis": { bab: "akuntabilitas-kinerja", subbab: "evaluasi" },
  "Bab III: Akuntabilitas Keuangan": { bab: "akuntabilitas-kinerja", subbab: "keuangan" },
  "Bab IV": { bab: "penutup" },
};

/** What is inserted at one place: text that goes on, and subchapters of its own. */
interface Sisipan {
  readonly lanjutan: Block[];
  readonly subbab: Block[];
}

/**
 * A chapter with what people typed for it on Narasi, in the order of the rows. Text without a title goes on
 * where its part ends, or opens it where subchapters follow; with a title it is a subchapter after the others.
 * A section that the data do not give is begun for it.
 */
export function sisipkan(
  { id, part }: Pick<Chapter, "id" | "part">,
  blocks: readonly Block[],
  { narasi }: Kinerja,
): readonly Block[] {
  return Object.entries(TEMPAT)
    .filter(([, { bab }]) => bab === id)
    .reduce<readonly Block[]>((all, [bagian, { subbab }]) => {
      const rows = narasi.filter(
        (row) =>
          parseBagian(row.bagian) === bagian && (row.judul !== undefined || row.isi !== undefined),
      );
      if (rows.length === 0) return all;
      if (part !== "body") return sebelumAkhir(all, id, tulis(rows).lanjutan);
      if (subbab === undefined) return padaBab(all, id, tulis(rows, 2));
      const isThere = all.some((block) => block.type === "heading" && block.id === subbab);
      const title = heading(2, subbab, bagian.replace(/^.*: /, "").toUpperCase());
      const begun = isThere ? all : padaBab(all, id, { lanjutan: [], subbab: [title] });
      return padaSubbab(begun, subbab, tulis(rows, 3));
    }, blocks);
}

/** Front matter has no numbered headings: without a level a title is a line of its own. */
function tulis(rows: readonly Baris[], level?: 2 | 3): Sisipan {
  const out: Sisipan = { lanjutan: [], subbab: [] };
  for (const { at, judul, isi } of rows) {
    const title = judul === undefined ? [] : [judulOf(judul, at.row, level)];
    const text = isi === undefined ? [paragraph(gap(`isi “${judul}”`), ".")] : alinea(isi);
    const isOwn = level !== undefined && (judul !== undefined || out.subbab.length > 0);
    (isOwn ? out.subbab : out.lanjutan).push(...title, ...text);
  }
  return out;
}

const judulOf = (judul: string, row: number, level: 2 | 3 | undefined): Block =>
  level === undefined
    ? lead(strong(judul))
    : heading(level, idOf(row), level === 2 ? judul.toUpperCase() : judul);

const idOf = (row: number): string => `sisipan-${row}`;

/** The title that people typed for a heading, with their capitals; undefined for one of the report's. */
export const judulSisipan = ({ narasi }: Kinerja, id: string): string | undefined =>
  narasi.find(({ at }) => idOf(at.row) === id)?.judul;

/** Chapters that close with a paragraph of thanks or hopes, which stays last. */
const BERAKHIR = ["kata-pengantar", "penutup"];

function sebelumAkhir(blocks: readonly Block[], id: string, lanjutan: readonly Block[]): Block[] {
  const last = BERAKHIR.includes(id)
    ? blocks.findLastIndex(({ type }) => type === "paragraph")
    : blocks.length;
  return [...blocks.slice(0, last), ...lanjutan, ...blocks.slice(last)];
}

function padaBab(blocks: readonly Block[], id: string, { lanjutan, subbab }: Sisipan): Block[] {
  const isSection = (block: Block) => block.type === "heading" && block.level === 2;
  const opened = blocks.some(isSection)
    ? [...lanjutan, ...blocks]
    : sebelumAkhir(blocks, id, lanjutan);
  const last = opened.findIndex((b) => b.type === "heading" && b.id === "sistematika");
  const at = last < 0 ? opened.length : last;
  return [...opened.slice(0, at), ...subbab, ...opened.slice(at)];
}

function padaSubbab(
  blocks: readonly Block[],
  id: string,
  { lanjutan, subbab }: Sisipan,
): readonly Block[] {
  const from = blocks.findIndex((block) => block.type === "heading" && block.id === id) + 1;
  const next = blocks.findIndex((b, i) => i >= from && b.type === "heading" && b.level === 2);
  const end = next < 0 ? blocks.length : next;
  const own = blocks.slice(from, end);
  const isParted = own.some(({ type }) => type === "heading");
  return [
    ...blocks.slice(0, from),
    ...(isParted ? [...lanjutan, ...own] : [...own, ...lanjutan]),
    ...subbab,
    ...blocks.slice(end),
  ];
}
