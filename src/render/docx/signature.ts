import { type FileChild, Paragraph, TextRun, UnderlineType } from "docx";
import type { Signature } from "../../report/node";
import { clean } from "./text";

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
