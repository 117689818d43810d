import { createCanvas, loadImage } from "@napi-rs/canvas";

/** SVG as a PNG on a canvas, as the browser does it; Skia draws both. */
export async function rasterise(svg: string, width: number, height: number): Promise<Uint8Array> {
  const canvas = createCanvas(width, height);
  canvas.getContext("2d").drawImage(await loadImage(Buffer.from(svg)), 0, 0, width, height);
  return canvas.encode("png");
}
