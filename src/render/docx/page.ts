import { convertMillimetersToTwip } from "docx";
import type { Section } from "../../report/node";

type Orientation = Section["orientation"];

/** A4, in mm. */
const PAPER = { width: 210, height: 297 } as const;

/** Margins of official documents: wider on the side that is bound. In mm. */
const MARGINS = {
  portrait: { top: 30, right: 25, bottom: 25, left: 30 },
  landscape: { top: 25, right: 20, bottom: 20, left: 20 },
} as const;

/** From the edge of the paper to header and footer, in mm. */
const EDGE = 12;

/** docx measures in twips, a twentieth of a point. */
export const twip = (mm: number): number => convertMillimetersToTwip(mm);

/** Paper as docx wants it: always the portrait size, which the orientation turns. */
export const paper = { width: twip(PAPER.width), height: twip(PAPER.height) };

export function margins(orientation: Orientation) {
  const { top, right, bottom, left } = MARGINS[orientation];
  return {
    top: twip(top),
    right: twip(right),
    bottom: twip(bottom),
    left: twip(left),
    header: twip(EDGE),
    footer: twip(EDGE),
  };
}

/** Width of a line of text, in twips. */
export function textWidth(orientation: Orientation): number {
  const { left, right } = MARGINS[orientation];
  return twip((orientation === "portrait" ? PAPER.width : PAPER.height) - left - right);
}
