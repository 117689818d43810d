import fc from "fast-check";
import { rasterise } from "../../local/cli/rasterise";
import { draw } from "../../src/render/drawing/draw";
import { svgText } from "../../src/render/drawing/svg";
import { widthOf, wrap } from "../../src/render/drawing/text";
import type { Box, Drawing } from "../../src/report/node";

const WIDTH = 586;

const svgOf = (drawing: Drawing) => draw(drawing, WIDTH).body;

/** Texts of a drawing, in order. */
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);

const bars = (...values: (number | undefined)[]): Drawing => ({
  type: "bars",
  bars: values.map((value, i) => ({
    name: `Indikator ${i + 1}`,
    value,
    printed: value === undefined ? "belum tersedia" : `${value}%`,
  })),
});

const box = (text: string, ...below: Box[]): Box => ({ text, below });

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const rectsOf = (svg: string): Rect[] =>
  [...svg.matchAll(/<rect x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map(
    ([, x, y, width, height]) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
    }),
  );

const overlaps = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test("bars say their value, gaps why, and the axis holds zero, 100 and every value", () => {
  const texts = textsOf(svgOf(bars(99.5, undefined, -41.25, 637.6)));
  for (const text of ["99.5%", "belum tersedia", "-41.25%", "637.6%", "Indikator 3", "0%", "100%"])
    expect(texts).toContain(text);
  const axis = texts
    .filter((text) => /^-?[\d.]+%$/.test(text))
    .map((text) => Number(text.slice(0, -1)));
  expect(Math.max(...axis)).toBeGreaterThanOrEqual(637.6);
  expect(Math.min(...axis)).toBeLessThanOrEqual(-41.25);
});

test("few bars have whole names, many have shortened ones on one page", () => {
  const name = "Persentase rekomendasi hasil koordinasi di bidang pemerintahan ".repeat(3).trim();
  const many = (n: number): Drawing => ({
    type: "bars",
    bars: Array.from({ length: n }, () => ({ name, value: 80, printed: "80%" })),
  });
  expect(svgOf(many(3))).not.toContain("…");
  expect(svgOf(many(12))).toContain("…");
  expect(draw(many(12), WIDTH).height).toBeLessThan(860);
});

test("a gap has no bar, zero has one", () => {
  const filled = (drawing: Drawing) => svgOf(drawing).match(/<path [^>]*fill="#2f5d8a"/g)?.length;
  expect(filled(bars(50, undefined, 80))).toBe(2);
  expect(filled(bars(50, 0, 80))).toBe(3);
});

test("lines break at a year without a value, which is told below it", () => {
  const point = (value: number | undefined) => ({
    value,
    printed: String(value ?? "belum tersedia"),
  });
  const panel = (...values: (number | undefined)[]): Drawing => ({
    type: "lines",
    panels: [
      {
        title: "Nilai SKM",
        years: ["2019", "2020", "2021"],
        lines: [
          { name: "Realisasi", points: values.map(point) },
          { name: "Target", points: [point(70), point(75), point(80)] },
        ],
      },
    ],
  });
  const texts = textsOf(svgOf(panel(72.4, undefined, 79.67)));
  for (const text of ["Nilai SKM", "Realisasi", "Target", "2020", "belum tersedia", "79.67"])
    expect(texts).toContain(text);
  expect(textsOf(svgOf(panel(72.4, 76, 79.67)))).not.toContain("belum tersedia");
});

test("text in a drawing is only ever text, and in XML that can be read", async () => {
  const evil = '<script>&"\u0000\ud800🙂</script>';
  for (const drawing of [
    { type: "bars", bars: [{ name: evil, value: 5, printed: evil }] },
    { type: "organisation", roots: [box(evil, box(evil))] },
  ] as const) {
    const svg = svgText(draw(drawing, WIDTH), 1);
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(svg).not.toMatch(/[\u0000-\u0008]|\p{Surrogate}/u);
    await rasterise(svg, 100, 100);
  }
});

test("the same drawing is the same text and the same picture, whatever was drawn before", async () => {
  const first = svgText(draw(bars(1, 2), WIDTH), 1);
  svgOf(bars(3));
  expect(svgText(draw(bars(1, 2), WIDTH), 1)).toBe(first);
  const [one, two] = [await rasterise(first, 586, 100), await rasterise(first, 586, 100)];
  expect(Buffer.compare(Buffer.from(one), Buffer.from(two))).toBe(0);
  expect(first).not.toMatch(/dominant-baseline|https?:\/\/(?!www\.w3\.org\/)/);
});

test("lines of a name are never wider than allowed and lose nothing but what an ellipsis stands for", () => {
  const text = fc.string({ maxLength: 200, unit: fc.constantFrom("a", "W", " ", "é", "🙂", "-") });
  fc.assert(
    fc.property(text, fc.integer({ min: 40, max: 300 }), (typed, width) => {
      const lines = wrap(typed, { width, size: 11, most: 1000 });
      for (const line of lines) expect(widthOf(line, 11)).toBeLessThanOrEqual(width);
      expect(lines.join("").replaceAll(" ", "")).toBe(typed.replaceAll(" ", ""));
      const short = wrap(typed, { width, size: 11, most: 2 });
      expect(short.length).toBeLessThanOrEqual(2);
      if (lines.length > 2) expect(short[1]).toMatch(/…$/);
    }),
  );
});

const NAMES = ["Camat", "Seksi Pemberdayaan Masyarakat dan Kesejahteraan Sosial", "x".repeat(60)];

/** Up to 45 boxes, each a root or below one that came before it. */
const forest: fc.Arbitrary<Box[]> = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.integer({ min: -1, max: 44 })), {
    minLength: 1,
    maxLength: 45,
  })
  .map((rows) => {
    const boxes = rows.map(([text]) => ({ text, below: [] as Box[] }));
    return boxes.filter((one, i) => {
      const above = boxes[Math.min(rows[i]?.[1] ?? -1, i - 1)];
      above?.below.push(one);
      return above === undefined;
    });
  });

const countOf = (boxes: readonly Box[]): number =>
  boxes.reduce((n, { below }) => n + 1 + countOf(below), 0);

test("every box is drawn once, none over another, and all within the page", () => {
  fc.assert(
    fc.property(forest, (roots) => {
      const { width, height, body } = draw({ type: "organisation", roots }, WIDTH);
      const rects = rectsOf(body);
      expect(rects).toHaveLength(countOf(roots));
      expect(width).toBeLessThanOrEqual(WIDTH + 0.01);
      expect(height).toBeLessThanOrEqual(780.01);
      rects.forEach((a, i) => {
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.y).toBeGreaterThanOrEqual(0);
        for (const b of rects.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
      });
    }),
    { numRuns: 60 },
  );
});

test("forty boxes in a usual shape are drawn in full size", () => {
  const units = Array.from({ length: 13 }, (_, n) =>
    box(`Bidang ${n}`, box(`Seksi ${n}.1`), box(`Seksi ${n}.2`)),
  );
  const { body } = draw({ type: "organisation", roots: [box("Kepala Badan", ...units)] }, WIDTH);
  expect(body).toContain('transform="scale(1)');
});

test("lines of a name are equally far apart, three of them as well", () => {
  const name =
    "Persentase desa yang sudah menyusun dokumen perencanaan dengan benar dan tepat waktu";
  for (const width of [320, 420, 586]) {
    const { body } = draw({ type: "bars", bars: [{ name, value: 80, printed: "80%" }] }, width);
    const at = [...body.matchAll(/ y="([^"]+)"[^>]*>([^<]*)<\/text>/g)]
      .filter(([, , text = ""]) => name.includes(text))
      .map(([, y]) => Number(y));
    const steps = at.slice(1).map((y, i) => Math.round((y - (at[i] ?? 0)) * 10) / 10);
    expect(at.length).toBeGreaterThan(1);
    expect(new Set(steps).size).toBe(1);
  }
});

test("an ellipsis is as wide as Arial draws it", () => {
  expect(widthOf("…", 10)).toBe(10);
});
