import type { Document } from "../../report/node";
import { draw } from "../drawing/draw";
import { svgText } from "../drawing/svg";
import { textWidth } from "./page";

/** Turns SVG text into a PNG of so many dots; a canvas does it, in the browser or in Node. */
export type Rasterise = (svg: string, width: number, height: number) => Promise<Uint8Array>;

export interface Picture {
  /** In pixels, 96 to the inch. */
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
}

/** Dots a pixel: 240 to the inch, enough for print. */
const DOTS = 2.5;

/** Twips in a pixel. */
const TWIPS = 15;

/** Every figure of the document, as wide as its section has room for. None without a rasteriser. */
export async function paint(
  { sections }: Document,
  rasterise: Rasterise | undefined,
): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  if (rasterise === undefined) return pictures;
  for (const { orientation, blocks } of sections) {
    for (const block of blocks) {
      if (block.type !== "figure") continue;
      const svg = draw(block.drawing, textWidth(orientation) / TWIPS);
      const [width, height] = [Math.round(svg.width * DOTS), Math.round(svg.height * DOTS)];
      const png = await rasterise(svgText(svg, DOTS), width, height);
      pictures.set(block.id, { width: svg.width, height: svg.height, png });
    }
  }
  return pictures;
}
