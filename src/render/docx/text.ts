import { Bookmark, type ParagraphChild, SimpleField, TextRun } from "docx";
import type { Inline } from "../../report/node";
import { bookmarkName } from "./bookmark";

/**
 * Text as XML can hold it: line ends and tabs become a space, other control characters and halves of
 * surrogate pairs are dropped. Everything else a cell holds survives: `<`, `&`, emoji, right-to-left.
 */
export const clean = (text: string): string =>
  text
    .replace(/\s*[\t\n\r\u0085\u2028\u2029]+\s*/g, " ")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, "")
    .replace(/\p{Surrogate}/gu, "");

/** Runs of a line. `isBold` makes all of it bold. */
export const runs = (content: readonly Inline[], isBold = false): ParagraphChild[] =>
  content.map((piece) => {
    if (typeof piece === "string") return new TextRun({ text: clean(piece), ...(isBold && BOLD) });
    if (piece.type === "break") return new TextRun({ break: 1 });
    if (piece.type === "ref")
      return new SimpleField(`REF ${bookmarkName(piece.to)} \\h`, piece.text);
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
