import {
  FileChild,
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { Block, Caption, Document, Heading, Section } from "../../report/node";
import { clean } from "../clean";
import { bookmarkName } from "./bookmark";
import { captionLabel } from "./caption";
import { element, fieldCharacter, fieldCode } from "./field";
import { textWidth } from "./page";

/** One line of a list of contents. */
interface Entry {
  readonly id: string;
  readonly style: string;
  /** What stands before the tab to the text; empty for none. */
  readonly mark: string;
  readonly text: string;
}

/** Daftar isi to the third level, wrapped as Word wraps it, so that Word and Google Docs know it for one. */
export function renderToc(document: Document, section: Section): FileChild[] {
  const listed = blocksOf(document, "heading").filter(({ level }) => level < 4);
  const entries = listed.map((heading): Entry => {
    const { id, level, number } = heading;
    const mark = level === 1 ? "" : number;
    return { id, style: `TOC${level}`, mark, text: level === 1 ? titleOf(heading) : heading.text };
  });
  return [new ContentBlock("Daftar Isi", fieldOf('TOC \\o "1-3" \\h \\z \\u', entries, section))];
}

/** Tables or figures, whichever has the label. */
export function renderListOf(
  label: Caption["label"],
  document: Document,
  section: Section,
): FileChild[] {
  const captioned = [...blocksOf(document, "table"), ...blocksOf(document, "figure")];
  const entries = captioned
    .filter(({ caption }) => caption.label === label)
    .map(
      ({ id, caption }): Entry => ({
        id,
        style: "TableofFigures",
        mark: captionLabel(caption),
        text: caption.title,
      }),
    );
  return [
    ...fieldOf(`TOC \\h \\z \\c "${label}"`, entries, section),
    // A section that ends inside the field makes LibreOffice drop the page number of its footer.
    new Paragraph({ style: "Jarak", children: [] }),
  ];
}

const titleOf = ({ number, text }: Heading) => (number === "" ? text : `${number} ${text}`);

const blocksOf = <T extends Block["type"]>({ sections }: Document, type: T) =>
  sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type),
  );

/**
 * A field whose result is already written: each entry with the page its bookmark is on. Word shows
 * it without asking, LibreOffice and Google Docs show nothing of a field without a result.
 */
function fieldOf(code: string, entries: readonly Entry[], { orientation }: Section): Paragraph[] {
  const right = textWidth(orientation);
  return entries.map(({ id, style, mark, text }, i) => {
    const start =
      i === 0 ? [fieldCharacter("begin"), fieldCode(code), fieldCharacter("separate")] : [];
    const end = i === entries.length - 1 ? [fieldCharacter("end")] : [];
    const anchor = bookmarkName(id);
    const label = mark === "" ? [] : [mark, new Tab()];
    return new Paragraph({
      style,
      tabStops: [{ type: TabStopType.RIGHT, position: right, leader: LeaderType.DOT }],
      children: [
        ...start,
        new InternalHyperlink({
          anchor,
          children: [
            new TextRun({ children: [...label, clean(text), new Tab()] }),
            new PageReference(anchor, { hyperlink: true }),
          ],
        }),
        ...end,
      ],
    });
  });
}

class ContentBlock extends FileChild {
  constructor(alias: string, content: readonly Paragraph[]) {
    super("w:sdt");
    this.root.push(
      element("w:sdtPr", {}, [
        element("w:alias", { "w:val": alias }),
        element("w:docPartObj", {}, [
          element("w:docPartGallery", { "w:val": "Table of Contents" }),
          element("w:docPartUnique"),
        ]),
      ]),
      element("w:sdtContent", {}, content),
    );
  }
}
