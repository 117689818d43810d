import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from "docx";
import type { Party, Signature, Signatures } from "../../report/node";
import { clean } from "../clean";
import { twip } from "./page";

/** Room for the signature, in twips. */
const ROOM = 1300;

/** The block of the signatory, never broken over pages. */
export function renderSignature({ date, office, name, lines }: Signature): FileChild[] {
  const line = (text: string, isLast: boolean, more: { isBold?: boolean; isName?: boolean } = {}) =>
    new Paragraph({
      style: "TandaTangan",
      keepNext: !isLast,
      ...(more.isName && {
        spacing: { before: ROOM, line: 252, lineRule: "auto" as const, after: 0 },
      }),
      children: [
        new TextRun({
          text: clean(text),
          bold: more.isBold ?? false,
          ...(more.isName && { underline: { type: UnderlineType.SINGLE } }),
        }),
      ],
    });
  return [
    ...(date === "" ? [] : [line(date, false)]),
    line(office, false, { isBold: true }),
    line(name, lines.length === 0, { isBold: true, isName: true }),
    ...lines.map((text, i) => line(text, i === lines.length - 1)),
  ];
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** Width of the column of one party, in mm. */
const PARTY = 77;

/** Two signatories side by side, in a table without rules that no page breaks. */
export function renderSignatures({ date, left, right }: Signatures): FileChild[] {
  const cells = (of: (party: Party, isRight: boolean) => readonly Paragraph[], isLast = false) =>
    new TableRow({
      cantSplit: true,
      keepNext: !isLast,
      children: [left, right].map(
        (party) =>
          new TableCell({
            width: { size: twip(PARTY), type: WidthType.DXA },
            borders: NO_BORDERS,
            children: of(party, party === right),
          }),
      ),
    });
  const line = (text: string, more: { isBold?: boolean; isName?: boolean } = {}) =>
    new Paragraph({
      style: "ParaPihak",
      ...(more.isName && {
        spacing: { before: ROOM, line: 252, lineRule: "auto" as const, after: 0 },
      }),
      children: [
        new TextRun({
          text: clean(text),
          bold: more.isBold ?? false,
          ...(more.isName && { underline: { type: UnderlineType.SINGLE } }),
        }),
      ],
    });
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      columnWidths: [twip(PARTY), twip(PARTY)],
      width: { size: 2 * twip(PARTY), type: WidthType.DXA },
      borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
      rows: [
        cells((_, isRight) => [line(isRight ? date : "")]),
        cells(({ role, office }) => [line(role), line(office, { isBold: true })]),
        cells(
          ({ name, lines }) => [
            line(name, { isBold: true, isName: true }),
            ...lines.map((text) => line(text)),
          ],
          true,
        ),
      ],
    }),
    new Paragraph({ style: "AkhirTabel", children: [] }),
  ];
}
