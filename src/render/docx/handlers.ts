import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  LineRuleType,
  PageBreak,
  Paragraph,
  TextRun,
} from "docx";
import type { Block, Heading, List, Paragraph as ParagraphNode } from "../../report/node";
import { clean } from "../clean";
import type { RenderContext } from "./context";
import { renderFigure } from "./figure";
import { renderFormula, renderPairs } from "./formula";
import { imageRun } from "./image";
import { renderLetterhead } from "./letterhead";
import { textWidth, twip } from "./page";
import { renderSignature, renderSignatures } from "./signature";
import { renderMatrix, renderTable } from "./table";
import { bookmarked, runs } from "./text";
import { renderListOf, renderToc } from "./toc";

type Handlers = {
  readonly [T in Block["type"]]: (
    block: Extract<Block, { type: T }>,
    context: RenderContext,
  ) => FileChild[];
};

/** One handler for each type of block; a type without one does not compile. */
const handlers: Handlers = {
  heading: renderHeading,
  paragraph: renderParagraph,
  list: (block, { nextList }) => renderList(block, 0, nextList),
  table: renderTable,
  matrix: renderMatrix,
  figure: renderFigure,
  formula: renderFormula,
  pairs: renderPairs,
  toc: (_, { document, section }) => renderToc(document, section),
  "list-of": ({ label }, { document, section }) => renderListOf(label, document, section),
  signature: renderSignature,
  image: (image) => [new Paragraph({ style: "Logo", children: [imageRun(image)] })],
  letterhead: renderLetterhead,
  signatures: renderSignatures,
  "page-break": () => [new Paragraph({ style: "Jarak", children: [new PageBreak()] })],
  rule: ({ width }) => [renderRule(width)],
  space: ({ height }) => [
    new Paragraph({
      style: "Jarak",
      spacing: {
        before: 0,
        after: 0,
        line: Math.round((height * 1440) / 25.4),
        lineRule: LineRuleType.EXACT,
      },
      children: [],
    }),
  ],
};

export function renderBlock<T extends Block["type"]>(
  block: Extract<Block, { type: T }>,
  context: RenderContext,
): FileChild[] {
  const handler = handlers[block.type as T] as (b: typeof block, c: RenderContext) => FileChild[];
  return handler(block, context);
}

const LEVEL = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** A chapter begins on a new page; its number stands above its title. */
function renderHeading(
  { id, level, number, text }: Heading,
  { index, section }: RenderContext,
): FileChild[] {
  const isBelowKop = index === 1 && section.blocks[0]?.type === "letterhead";
  const title = clean(text);
  const mark =
    number === ""
      ? []
      : level === 1
        ? [new TextRun(number), new TextRun({ break: 1 })]
        : [new TextRun({ children: [`${number}\t`] })];
  return [
    new Paragraph({
      heading: LEVEL[level],
      pageBreakBefore: level === 1 && index > 0 && !isBelowKop,
      children: [bookmarked(id, [...mark, new TextRun(title)])],
    }),
  ];
}

/** A double line across the middle of the page, so many mm wide. */
function renderRule(width: number): Paragraph {
  const side = Math.max(0, (textWidth("portrait") - twip(width)) / 2);
  return new Paragraph({
    style: "Jarak",
    indent: { left: Math.round(side), right: Math.round(side) },
    border: {
      bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 18, color: "000000", space: 0 },
    },
    children: [],
  });
}

const STYLE: Readonly<Record<ParagraphNode["style"], string>> = {
  body: "IsiBab",
  quote: "Kutipan",
  "cover-title": "SampulJudul",
  "cover-name": "SampulNama",
  "cover-foot": "SampulKaki",
};

function renderParagraph({ style, content, keepNext }: ParagraphNode): FileChild[] {
  return [new Paragraph({ style: STYLE[style], keepNext, children: runs(content) })];
}

/** Each list starts at 1 again: `instance` is what tells Word so. */
function renderList(
  { marker, items }: List,
  level: number,
  nextList: () => number,
  instance = nextList(),
): Paragraph[] {
  return items.flatMap(({ content, list }, i) => [
    new Paragraph({
      style: level === 0 && i === items.length - 1 ? "AkhirDaftar" : "IsiDaftar",
      numbering: { reference: marker, level, instance },
      children: runs(content),
    }),
    ...(list === undefined
      ? []
      : list.marker === marker
        ? renderList(list, level + 1, nextList, instance)
        : renderList(list, level + 1, nextList)),
  ]);
}
