import {
  BorderStyle,
  Footer,
  Header,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { Document, Section } from "../../report/node";
import { clean } from "../clean";
import type { RenderContext } from "./context";
import type { Part } from "./google-docs";
import { renderBlock } from "./handlers";
import { margins, paper, textWidth } from "./page";

export function renderSection(
  document: Document,
  { section, labels }: Part,
  shared: Pick<RenderContext, "nextList" | "pictures">,
): ISectionOptions {
  const header = () => new Header({ children: [headerOf(document)] });
  const footer = (label: string | undefined) =>
    new Footer({ children: [footerOf(document, section, label)] });
  const [first = "", second = first] = labels ?? [];
  const isDifferent = second !== first;
  const { orientation, pageNumbers, start, blocks } = section;
  const isLandscape = orientation === "landscape";
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      ...(isDifferent && { titlePage: true }),
      page: {
        size: {
          ...paper,
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: margins(orientation),
        ...(pageNumbers !== "none" && {
          pageNumbers: {
            formatType: pageNumbers === "roman" ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL,
            ...(start !== undefined && { start }),
          },
        }),
      },
    },
    headers: { default: header(), ...(isDifferent && { first: header() }) },
    footers: {
      default: footer(labels && second),
      ...(isDifferent && { first: footer(first) }),
    },
    children: blocks.flatMap((block, index) =>
      renderBlock(block, { document, section, index, ...shared }),
    ),
  };
}

/** Empty on a finished report. Written all the same: a section without a header takes the one before. */
const headerOf = ({ mark }: Document): Paragraph =>
  new Paragraph({
    style: "Kepala",
    children: mark === undefined ? [] : [new TextRun(clean(mark))],
  });

/** Name of the report on the left, page number (`label`, or one that counts) on the right, a thin rule above. */
function footerOf(
  { footer }: Document,
  { pageNumbers, orientation }: Section,
  label: string | undefined,
): Paragraph {
  if (pageNumbers === "none") return new Paragraph({ style: "Kaki", children: [] });
  return new Paragraph({
    style: "Kaki",
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth(orientation) }],
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: "808080", space: 4 } },
    children: [new TextRun({ children: [clean(footer), new Tab(), label ?? PageNumber.CURRENT] })],
  });
}
