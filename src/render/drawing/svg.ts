/**
 * A drawing as SVG text; lengths are pixels, 96 to the inch. Fonts are named without quotes: ECharts
 * does not escape them. The baseline is always the alphabetic one: not every rasteriser knows others.
 */
export interface Svg {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

export const FONT = "Arial, Liberation Sans, Helvetica, sans-serif";

/** Height of a line of text, in sizes. */
export const LEADING = 1.2;

/** From the middle of a line down to its baseline, in sizes. */
export const MIDDLE = 0.36;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escapeXml = (text: string) => text.replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

/** A coordinate at two decimals. */
const at = (n: number) => String(Math.round(n * 100) / 100);

interface TextLook {
  readonly size: number;
  readonly anchor?: "start" | "middle";
  readonly isBold?: boolean;
}

/** Lines one below the other; `y` is the top of the first. */
export const textSvg = (
  lines: readonly string[],
  x: number,
  y: number,
  { size, anchor = "start", isBold = false }: TextLook,
): string =>
  lines
    .map((line, i) => {
      const base = y + (i + 0.5) * size * LEADING + size * MIDDLE;
      return `<text x="${at(x)}" y="${at(base)}" font-family="${FONT}" font-size="${at(size)}" text-anchor="${anchor}"${isBold ? ' font-weight="bold"' : ""} fill="#000">${escapeXml(line)}</text>`;
    })
    .join("");

export const rectSvg = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  radius = 0,
) =>
  `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" ${radius > 0 ? `rx="${radius}" ` : ""}fill="${fill}" stroke="#000" stroke-width="1"/>`;

/** A line through points. */
export const lineSvg = (points: readonly (readonly [number, number])[], dash = "") =>
  `<path d="M${points.map(([x, y]) => `${at(x)} ${at(y)}`).join("L")}" fill="none" stroke="#000" stroke-width="1"${dash && ` stroke-dasharray="${dash}"`}/>`;

/** The drawing in so many dots a pixel, on white. */
export function svgText({ width, height, body }: Svg, dots: number): string {
  const [w, h] = [at(width), at(height)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * dots)}" height="${Math.round(height * dots)}" viewBox="0 0 ${w} ${h}"><rect width="${w}" height="${h}" fill="#fff"/>${body}</svg>`;
}
