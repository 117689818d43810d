import { type FileChild, ImageRun, Paragraph, TextRun } from "docx";
import type { Figure } from "../../report/node";
import { clean } from "../clean";
import { renderCaption } from "./caption";
import type { RenderContext } from "./context";

/** A picture and, on the same page, its caption. */
export function renderFigure(
  { id, caption, alt }: Figure,
  { pictures }: Pick<RenderContext, "pictures">,
): FileChild[] {
  const picture = pictures.get(id);
  const description = clean(alt);
  const shown =
    picture === undefined
      ? new TextRun({ text: description, italics: true })
      : new ImageRun({
          type: "png",
          data: picture.png,
          transformation: { width: picture.width, height: picture.height },
          altText: { name: id, title: clean(caption.title), description },
        });
  return [new Paragraph({ style: "Gambar", children: [shown] }), renderCaption(id, caption)];
}
