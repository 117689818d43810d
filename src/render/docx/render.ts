import { Document as DocxDocument, Packer, type PageNumberEstimator } from "docx";
import type { Document } from "../../report/node";
import { clean } from "../clean";
import { canonical } from "./canonical";
import { numbering } from "./numbering";
import { paint, type Rasterise } from "./picture";
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
  /** The layout knows the widths of Arial and a few others; another font leaves page numbers blank. */
  readonly font?: string;
}

/** The document as a Word file. The same tree gives the same bytes in any time zone. */
export async function renderDocx(
  document: Document,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  const { font = "Arial", pageNumbers, rasterise } = options;
  const pictures = await paint(document, rasterise);
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
    sections: document.sections.map((section) =>
      renderSection(document, section, { nextList, pictures }),
    ),
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(docx));
  return canonical(packed, document.created);
}
