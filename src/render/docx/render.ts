import {
  Document as DocxDocument,
  type EstimatedPageNumbers,
  Packer,
  type PageNumberEstimator,
} from "docx";
import type { Document } from "../../report/node";
import { clean } from "../clean";
import { canonical } from "./canonical";
import type { RenderContext } from "./context";
import { forGoogleDocs, type Part } from "./google-docs";
import { numbering } from "./numbering";
import { type Picture, paint, type Rasterise } from "./picture";
import { renderSection } from "./section";
import { styles } from "./styles";

export interface RenderOptions {
  /**
   * Finds the page of each heading and table: `estimatePageNumbers` from “docx/layout”. It is not
   * imported here because it is larger than all the rest; without it the lists of contents have no
   * page numbers until Word updates them.
   */
  readonly pageNumbers?: PageNumberEstimator;
  /** Makes the figures; without it a figure is printed as the words that describe it. */
  readonly rasterise?: Rasterise;
  /** Figures that were made where there is a canvas, for rendering where there is none. */
  readonly pictures?: ReadonlyMap<string, Picture>;
  /** The layout knows the widths of Arial and a few others; another font leaves page numbers blank. */
  readonly font?: string;
}

/** What renderProfiles is about to do: find the pages, which takes long, and write them into the files. */
export type Stage = "halaman" | "berkas";

/** The document as a Word file. The same tree gives the same bytes in any time zone. */
export async function renderDocx(
  document: Document,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  const pictures = options.pictures ?? (await paint(document, options.rasterise));
  return pack(document, plainParts(document), pictures, options);
}

/** For Word, LibreOffice and print, and for the conversion to a Google Doc. */
export interface Profiles {
  readonly word: Uint8Array;
  readonly googleDocs: Uint8Array;
}

/**
 * The document in both profiles. It is laid out once, which is what takes long: the second profile needs
 * to know on which pages the first has what, and has the same on the same ones.
 */
export async function renderProfiles(
  document: Document,
  options: RenderOptions & {
    readonly pageNumbers: PageNumberEstimator;
    /** Told before each stage, which waits for the answer. */
    readonly onStage?: (stage: Stage) => unknown;
  },
): Promise<Profiles> {
  const pictures = options.pictures ?? (await paint(document, options.rasterise));
  await options.onStage?.("halaman");
  let pages: EstimatedPageNumbers = { bookmarks: new Map() };
  const estimator: PageNumberEstimator = (...args) => {
    pages = options.pageNumbers(...args);
    return pages;
  };
  const word = await pack(document, plainParts(document), pictures, {
    ...options,
    pageNumbers: estimator,
  });
  await options.onStage?.("berkas");
  const googleDocs = await pack(document, forGoogleDocs(document, pages), pictures, {
    ...options,
    pageNumbers: () => pages,
  });
  return { word, googleDocs };
}

const plainParts = ({ sections }: Document): Part[] => sections.map((section) => ({ section }));

async function pack(
  document: Document,
  parts: readonly Part[],
  pictures: RenderContext["pictures"],
  { font = "Arial", pageNumbers }: RenderOptions,
): Promise<Uint8Array> {
  let lists = 0;
  const nextList = () => ++lists;
  const title = clean(document.title);
  const author = clean(document.author);
  const docx = new DocxDocument({
    title,
    creator: author,
    lastModifiedBy: author,
    description: title,
    revision: 1,
    ...(pageNumbers !== undefined && { pageNumbers }),
    styles: styles(font),
    numbering,
    sections: parts.map((part) => renderSection(document, part, { nextList, pictures })),
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(docx));
  return canonical(packed, document.created);
}
