import type { Box, Organisation } from "../../report/node";
import { clean } from "../clean";
import { LEADING, lineSvg, rectSvg, type Svg, textSvg } from "./svg";
import { wrap } from "./text";

const SIZE = 10.5;
const PADDING = 6;
/** Between boxes beside and below each other, and from a box to the row below it. */
const GAP = { beside: 10, below: 8, level: 30 } as const;
/** How far what is listed below a box stands to the right of it. */
const INDENT = 16;
/** Widths of a box, tried from the widest. The least still holds “Pemberdayaan”. */
const WIDTHS = [150, 130, 115, 100, 90, 84] as const;
const MOST_LINES = 6;
/** As high as a page has room for with the caption; a higher chart is made smaller. */
const MOST_HEIGHT = 780;

type XY = readonly [number, number];

/** A box with all below it, drawn from its own corner. */
interface Part {
  readonly width: number;
  readonly height: number;
  /** Where a line comes in: middle of the top, or of the left side. */
  readonly top: number;
  readonly side: number;
  readonly rects: readonly Rect[];
  readonly lines: readonly (readonly XY[])[];
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: readonly string[];
}

/**
 * Boxes from above to below: side by side where there is room, otherwise listed below each other along
 * a line, as is usual for the lowest units. Roots without a common superior stand side by side.
 */
export function organisationSvg({ roots }: Organisation, width: number): Svg {
  const tries = WIDTHS.map((boxWidth) => forest(roots, width, boxWidth));
  const fits = ({ width: w, height }: Part) => w <= width && height <= MOST_HEIGHT;
  const best = tries.find((part, i) => fits(part) && isBroad(roots, width, WIDTHS[i] ?? 0));
  const part = best ?? tries.find(fits) ?? tries.reduce((a, b) => (area(b) < area(a) ? b : a));
  const scale = Math.min(1, width / (part.width + 2), MOST_HEIGHT / (part.height + 2));
  const body = [...part.lines.map((points) => lineSvg(points)), ...part.rects.map(rectOf)].join("");
  return {
    width: (part.width + 2) * scale,
    height: (part.height + 2) * scale,
    body: `<g transform="scale(${Math.round(scale * 1e4) / 1e4}) translate(1 1)">${body}</g>`,
  };
}

const area = ({ width, height }: Part) => width * height;

/** Whether the boxes below the top one stand in one row. */
function isBroad(roots: readonly Box[], width: number, boxWidth: number): boolean {
  const [only] = roots;
  const row = roots.length === 1 ? (only?.below ?? []) : roots;
  return widthOf(row.map((box) => listed(box, boxWidth))) <= width;
}

const rectOf = ({ x, y, width, height, text }: Rect): string => {
  const top = y + (height - text.length * SIZE * LEADING) / 2;
  return (
    rectSvg(x, y, width, height, "#fff") +
    textSvg(text, x + width / 2, top, { size: SIZE, anchor: "middle" })
  );
};

function forest(roots: readonly Box[], width: number, boxWidth: number): Part {
  const [only] = roots;
  if (roots.length === 1 && only !== undefined) return spread(only, width, boxWidth);
  return beside(columnsOf(roots, width, boxWidth, false)).part;
}

const heightOf = (text: readonly string[]) => text.length * SIZE * LEADING + 2 * PADDING;

const textOf = (box: Box, boxWidth: number) =>
  wrap(clean(box.text), { width: boxWidth - 2 * PADDING, size: SIZE, most: MOST_LINES });

/** One box, at least so high. */
function alone(box: Box, boxWidth: number, least: number): Part {
  const text = textOf(box, boxWidth);
  const height = Math.max(least, heightOf(text));
  return {
    width: boxWidth,
    height,
    top: boxWidth / 2,
    side: height / 2,
    rects: [{ x: 0, y: 0, width: boxWidth, height, text }],
    lines: [],
  };
}

/** A box and, below it and to the right, everything else in a list. */
function listed(box: Box, boxWidth: number, least = 0): Part {
  const head = alone(box, boxWidth, least);
  if (box.below.length === 0) return head;
  const list = stacked(box.below.map((child) => listed(child, boxWidth)));
  return {
    ...head,
    width: Math.max(boxWidth, list.width),
    height: head.height + GAP.below + list.height,
    rects: [...head.rects, ...moved(list, 0, head.height + GAP.below).rects],
    lines: [...moved(list, 0, head.height + GAP.below).lines],
  };
}

/** Parts below each other, joined by a line at their left, which begins above the first. */
function stacked(parts: readonly Part[], isJoined = true): Part {
  const spine = INDENT / 2;
  let y = 0;
  const rects: Rect[] = [];
  const lines: (readonly XY[])[] = [];
  const spines: XY[][] = [];
  let width = 0;
  let end = 0;
  for (const part of parts) {
    const own = moved(part, INDENT, y);
    rects.push(...own.rects);
    lines.push(...own.lines);
    spines.push([
      [spine, y + part.side],
      [INDENT, y + part.side],
    ]);
    width = Math.max(width, INDENT + part.width);
    end = y + part.side;
    y += part.height + GAP.below;
  }
  spines.push([
    [spine, -GAP.below],
    [spine, end],
  ]);
  return {
    width,
    height: y - GAP.below,
    top: spine,
    side: 0,
    rects,
    lines: isJoined ? [...lines, ...spines] : lines,
  };
}

/** A box above what is below it, side by side where there is room. */
function spread(box: Box, width: number, boxWidth: number, least = 0): Part {
  const head = alone(box, boxWidth, least);
  if (box.below.length === 0) return head;
  const { part: row, tops } = beside(columnsOf(box.below, width, boxWidth));
  const whole = Math.max(row.width, boxWidth);
  const [left, shift] = [(whole - row.width) / 2, (tops[0] ?? 0) + (tops.at(-1) ?? 0)];
  // Above the middle of what it heads, as far as it does not stand out.
  const middle = Math.min(Math.max(left + shift / 2, boxWidth / 2), whole - boxWidth / 2);
  const below = head.height + GAP.level;
  const bus = head.height + GAP.level / 2;
  const drops = tops.map((top): XY[] => [
    [left + top, bus],
    [left + top, below],
  ]);
  const ends = [middle, ...tops.map((top) => left + top)];
  const placed = moved(row, left, below);
  return {
    width: whole,
    height: below + row.height,
    top: middle,
    side: head.side,
    rects: [...moved(head, middle - boxWidth / 2, 0).rects, ...placed.rects],
    lines: [
      [
        [middle, head.height],
        [middle, bus],
      ],
      [
        [Math.min(...ends), bus],
        [Math.max(...ends), bus],
      ],
      ...drops,
      ...placed.lines,
    ],
  };
}

/** Boxes in columns: one each where there is room, otherwise several below each other in a column. */
function columnsOf(
  boxes: readonly Box[],
  width: number,
  boxWidth: number,
  isJoined = true,
): Part[] {
  const least = Math.max(...boxes.map((box) => heightOf(textOf(box, boxWidth))));
  const [only] = boxes;
  if (boxes.length === 1 && only !== undefined) return [spread(only, width, boxWidth)];
  const lists = boxes.map((box) => listed(box, boxWidth, least));
  if (widthOf(lists) <= width) {
    const share = (width - GAP.beside * (boxes.length - 1)) / boxes.length;
    return boxes.map((box, i) => {
      const list = lists[i] ?? listed(box, boxWidth, least);
      const wide = spread(box, share, boxWidth, least);
      return wide.width <= share && wide.height < list.height / 1.5 ? wide : list;
    });
  }
  const widest = INDENT + Math.max(...lists.map((list) => list.width));
  const most = Math.max(1, Math.floor((width + GAP.beside) / (widest + GAP.beside)));
  return divide(
    boxes.map((box) => listed(box, boxWidth)),
    most,
  ).map((column) => stacked(column, isJoined));
}

/** Parts in order over at most so many columns of about the same height. */
function divide(parts: readonly Part[], most: number): Part[][] {
  const total = parts.reduce((sum, { height }) => sum + height + GAP.below, 0);
  const columns: Part[][] = Array.from({ length: most }, () => []);
  let sum = 0;
  for (const part of parts) {
    const column = Math.min(most - 1, Math.floor(((sum + part.height / 2) / total) * most));
    sum += part.height + GAP.below;
    columns[column]?.push(part);
  }
  return columns.filter((column) => column.length > 0);
}

const widthOf = (parts: readonly Part[]) =>
  parts.reduce((sum, { width }) => sum + width, 0) + GAP.beside * Math.max(0, parts.length - 1);

/** Parts side by side, and where a line from above meets each. */
function beside(parts: readonly Part[]): { part: Part; tops: number[] } {
  let x = 0;
  const tops: number[] = [];
  const placed = parts.map((part) => {
    const own = moved(part, x, 0);
    tops.push(x + part.top);
    x += part.width + GAP.beside;
    return own;
  });
  return {
    tops,
    part: {
      width: Math.max(0, x - GAP.beside),
      height: Math.max(0, ...parts.map(({ height }) => height)),
      top: 0,
      side: 0,
      rects: placed.flatMap(({ rects }) => rects),
      lines: placed.flatMap(({ lines }) => lines),
    },
  };
}

const moved = ({ rects, lines }: Part, dx: number, dy: number): Pick<Part, "rects" | "lines"> => ({
  rects: rects.map((rect) => ({ ...rect, x: rect.x + dx, y: rect.y + dy })),
  lines: lines.map((points) => points.map(([x, y]): XY => [x + dx, y + dy])),
});
