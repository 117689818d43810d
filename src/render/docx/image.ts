import { ImageRun } from "docx";
import type { Image } from "../../report/node";
import { clean } from "../clean";

/** docx measures pictures in pixels, 96 to the inch. */
const pixels = (mm: number): number => Math.round((mm * 96) / 25.4);

/** A picture in the line, with the text that is read to people who do not see it. */
export const imageRun = ({ format, base64, width, height, alt }: Image): ImageRun =>
  new ImageRun({
    type: format,
    data: `data:image/${format === "jpg" ? "jpeg" : "png"};base64,${base64}`,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: clean(alt), title: clean(alt), description: clean(alt) },
  });
