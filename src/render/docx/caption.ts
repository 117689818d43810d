import { Paragraph, SimpleField, TextRun } from "docx";
import type { Caption } from "../../report/node";
import { clean } from "../clean";
import { bookmarked } from "./text";

/** “Tabel 3.2”; “Tabel 2” in a document without chapters. */
export const captionLabel = ({ label, chapter, n }: Caption): string =>
  `${label}\u00a0${chapterOf(chapter)}${n}`;

const chapterOf = (chapter: number): string => (chapter === 0 ? "" : `${chapter}.`);

/**
 * Caption above a table, which it stays with, or below a figure, where it ends what belongs together. The chapter is literal and the running number a SEQ field that starts again
 * with `\r 1`, because LibreOffice ignores `\s 1`. The bookmark holds the label only, so that a
 * reference shows “Tabel 3.2” without the title, and with a space that no line ends at.
 */
export function renderCaption(id: string, caption: Caption): Paragraph {
  const restart = caption.n === 1 ? " \\r 1" : "";
  return new Paragraph({
    style: caption.label === "Gambar" ? "JudulGambar" : "Caption",
    children: [
      bookmarked(id, [
        new TextRun(`${caption.label}\u00a0${chapterOf(caption.chapter)}`),
        new SimpleField(`SEQ ${caption.label} \\* ARABIC${restart}`, String(caption.n)),
      ]),
      new TextRun({ break: 1, text: clean(caption.title) }),
    ],
  });
}
