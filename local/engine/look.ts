/** How a cell looks, in neutral words and in the engine's abbreviations. */
import type { IStyleData, Nullable } from "@univerjs/core";

/** Null takes an attribute back to its default; an absent one stays. */
export interface Look {
  format?: string | null;
  bold?: boolean;
  italic?: boolean;
  wrap?: boolean;
  background?: string | null;
  color?: string | null;
  align?: "left" | "center" | "right" | null;
  valign?: "top" | "middle" | "bottom" | null;
}

const horizontal = ["left", "center", "right"] as const;
const vertical = ["top", "middle", "bottom"] as const;
const wrapped = 3;

/** Patterns that mean “no format”; Google reports the first for a cell without one. */
export const AUTOMATIC = "0.###############";

export function isAutomatic(pattern: string | null | undefined): boolean {
  return !pattern || pattern === AUTOMATIC || pattern === "General";
}

export function encodeLook(look: Look): IStyleData {
  const style: Record<string, unknown> = {};
  if (look.format !== undefined) {
    style.n = isAutomatic(look.format) ? null : { pattern: look.format };
  }
  if (look.bold !== undefined) style.bl = look.bold ? 1 : 0;
  if (look.italic !== undefined) style.it = look.italic ? 1 : 0;
  if (look.wrap !== undefined) style.tb = look.wrap ? wrapped : 1;
  if (look.background !== undefined) style.bg = look.background ? { rgb: look.background } : null;
  if (look.color !== undefined) style.cl = look.color ? { rgb: look.color } : null;
  if (look.align !== undefined) style.ht = look.align ? horizontal.indexOf(look.align) + 1 : null;
  if (look.valign !== undefined) style.vt = look.valign ? vertical.indexOf(look.valign) + 1 : null;
  return style as IStyleData;
}

export function decodeLook(style: Nullable<IStyleData>): Look {
  const look: Look = {};
  if (!style) return look;
  if (!isAutomatic(style.n?.pattern)) look.format = style.n?.pattern ?? null;
  if (style.bl) look.bold = true;
  if (style.it) look.italic = true;
  if (style.tb === wrapped) look.wrap = true;
  if (style.bg?.rgb) look.background = style.bg.rgb;
  if (style.cl?.rgb) look.color = style.cl.rgb;
  const align = style.ht ? horizontal[style.ht - 1] : undefined;
  const valign = style.vt ? vertical[style.vt - 1] : undefined;
  if (align) look.align = align;
  if (valign) look.valign = valign;
  return look;
}
