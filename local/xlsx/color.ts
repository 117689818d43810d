import type { Color } from "exceljs";
import { walk } from "./sax";
import type { Parts } from "./zip";

/** Turns a colour into `#rrggbb`; undefined for automatic and for the old numbered palette. */
export type Palette = (
  color: (Partial<Color> & { tint?: number }) | undefined,
) => string | undefined;

/** Excel numbers light before dark; the theme lists dark first. */
const ORDER = ["lt1", "dk1", "lt2", "dk2"];

/** Colours of the workbook's theme, which Excel refers to by number; exceljs keeps the numbers. */
export function readPalette(parts: Parts): Palette {
  const theme = readTheme(parts.text("xl/theme/theme1.xml"));
  return ({ argb, theme: number = -1, tint = 0 } = {}) => {
    const rgb = argb ?? theme[number];
    if (!rgb || !/^[0-9a-f]{6,8}$/i.test(rgb)) return undefined;
    const hex = `#${rgb.slice(-6).toLowerCase()}`;
    return tint ? tinted(hex, tint) : hex;
  };
}

function readTheme(xml: string | undefined): string[] {
  const colors: Record<string, string> = {};
  const order = [...ORDER];
  let slot = "";
  let isScheme = false;
  walk(xml ?? "<none/>", {
    open(tag, { val = "", lastClr = val }) {
      if (tag === "clrScheme") isScheme = true;
      else if (isScheme && (tag === "srgbClr" || tag === "sysClr")) colors[slot] = lastClr;
      else if (isScheme) {
        slot = tag;
        if (!order.includes(tag)) order.push(tag);
      }
    },
    close(tag) {
      if (tag === "clrScheme") isScheme = false;
    },
  });
  return order.map((name) => colors[name] ?? "");
}

/**
 * A lighter (0…1) or darker (-1…0) variant, as in Excel's colour picker.
 *
 * Excel changes the lightness of the colour; mixing with white or black does the same to within
 * one step of 256.
 */
function tinted(hex: string, tint: number): string {
  const target = tint > 0 ? 255 : 0;
  const mixed = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16);
    return Math.round(part + (target - part) * Math.min(1, Math.abs(tint)));
  });
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
