import { formatTanggal, parseTanggal } from "../domain/tanggal";
import type { Kinerja } from "../sheets/kinerja";
import type { Bab, Chapter, Context, Gambar } from "./contract";
import { rangkai } from "./kalimat/hitungan";
import { sebut } from "./kalimat/sebutan";
import type { Block, Document, Heading, Section } from "./node";
import { numberChapters } from "./number";
import { chapters } from "./registry";
import { judulSisipan, sisipkan } from "./sisipan";

export interface ComposeOptions {
  /** Prints DRAF on every page. */
  readonly draf?: boolean;
  /** ISO date of printing: stands beside the DRAF mark and in the file's properties. */
  readonly dicetak?: string;
  readonly logo?: Gambar;
}

/**
 * The whole report from the data. Deterministic: no clock, and nothing in it but what `kinerja` says
 * and the words of the chapters.
 */
export function compose(kinerja: Kinerja, options: ComposeOptions = {}): Document {
  const { draf = false, dicetak, logo } = options;
  const sebutan = sebut(kinerja.identitas);
  const blank: Context = {
    sebutan,
    bab: [],
    lampiran: [],
    judulLampiran: [],
    hasFigure: false,
    logo,
  };
  const lampiran = of("lampiran").filter((chapter) => chapter.compose(kinerja, blank).length > 0);
  const attached = {
    ...blank,
    lampiran: lampiran.map(({ id }) => id),
    judulLampiran: lampiran.flatMap(({ title }) => title ?? []),
  };
  const body = of("body");
  // Twice, because sistematika in the first chapter tells what sections all of them have.
  const drawn = body.map((chapter) => blocksOf(chapter, kinerja, attached));
  const context: Context = {
    ...attached,
    bab: body.map((chapter, i) => describe(chapter, drawn[i] ?? [], kinerja)),
    hasFigure: drawn.flat().some(({ type }) => type === "figure"),
  };
  const write = (all: readonly Chapter[]) =>
    all.map((chapter) => blocksOf(chapter, kinerja, context));
  const numbered = numberChapters(write(body), write(lampiran));
  const printed = dicetak === undefined ? undefined : formatTanggal(dicetak);
  return {
    title: sebutan.judul,
    author: sebutan.instansi,
    created: `${createdOn(kinerja, dicetak)}T00:00:00Z`,
    footer: sebutan.judul,
    mark: draf
      ? ["DRAF", ...(printed === undefined ? [] : [`dicetak ${printed}`])].join(" – ")
      : undefined,
    sections: [
      section("none", undefined, write(of("cover")).flat()),
      section("roman", 1, write(of("front")).flat()),
      section("arabic", 1, numbered.chapters.flat()),
      ...numbered.lampiran.map((blocks, i) =>
        section("arabic", undefined, blocks, lampiran[i]?.isLandscape),
      ),
    ],
  };
}

const of = (part: Chapter["part"]) => chapters.filter((chapter) => chapter.part === part);

function blocksOf(chapter: Chapter, kinerja: Kinerja, context: Context): Block[] {
  const blocks = sisipkan(chapter, chapter.compose(kinerja, context), kinerja);
  return [
    ...(chapter.above?.(kinerja, context) ?? []),
    ...(chapter.title === undefined || blocks.length === 0 ? [] : [titleOf(chapter)]),
    ...blocks,
  ];
}

/** A chapter in the words of its own section headings; those that people typed keep their capitals. */
function describe(
  { title = "", summary }: Chapter,
  blocks: readonly Block[],
  kinerja: Kinerja,
): Bab {
  const sections = blocks.flatMap((b) =>
    b.type === "heading" && b.level === 2
      ? [judulSisipan(kinerja, b.id) ?? b.text.toLowerCase()]
      : [],
  );
  return { title, isi: rangkai(summary === undefined ? sections : [summary, ...sections]) };
}

const titleOf = ({ id, title = "" }: Chapter): Heading => ({
  type: "heading",
  level: 1,
  id,
  number: "",
  text: title.toUpperCase(),
});

const section = (
  pageNumbers: Section["pageNumbers"],
  start: number | undefined,
  blocks: readonly Block[],
  isLandscape = false,
): Section => ({
  orientation: isLandscape ? "landscape" : "portrait",
  pageNumbers,
  start,
  blocks,
});

/** The day of printing, else of the report, else the last of the year reported: never today. */
export function createdOn(
  { identitas: { tanggalLaporan, tahun } }: Kinerja,
  dicetak: string | undefined,
): string {
  const known = [dicetak, tanggalLaporan].map((text) => text && parseTanggal(text)).find(Boolean);
  return (
    known ||
    `${tahun !== undefined && tahun >= 1980 && tahun <= 9999 ? Math.trunc(tahun) : 2000}-12-31`
  );
}
