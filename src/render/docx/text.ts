import { Bookmark, InternalHyperlink, type ParagraphChild, SimpleField, TextRun } from "docx";
import type { Inline } from "../../report/node";
import { clean } from "../clean";
import { bookmarkName } from "./bookmark";

/** Runs of a line. `isBold` makes all of it bold. */
export const runs = (content: readonly Inline[], isBold = false): ParagraphChild[] =>
  content.map((piece) => {
    if (typeof piece === "string") return new TextRun({ text: clean(piece), ...(isBold && BOLD) });
    if (piece.type === "break") return new TextRun({ break: 1 });
    if (piece.type === "ref")
      return new SimpleField(`REF ${bookmarkName(piece.to)} \\h`, piece.text);
    if (piece.type === "link")
      return new InternalHyperlink({
        anchor: bookmarkName(piece.to),
        children: [new TextRun({ text: piece.text, ...(isBold && BOLD) })],
      });
    return new TextRun({
      text: clean(piece.text),
      ...((piece.type !== "emphasis" || isBold) && BOLD),
      ...(piece.type === "gap" && { color: "A00000" }),
      ...(piece.type === "emphasis" && { italics: true }),
    });
  });

/** Written only where it is meant: “not bold” would undo a bold style. */
const BOLD = { bold: true };

/** Content that references and lists of contents can point to. */
export const bookmarked = (id: string, children: ParagraphChild[]): Bookmark =>
  new Bookmark({ id: bookmarkName(id), children });
