import type { Worksheet } from "exceljs";
import type { BukuConditionalFormat } from "../contract";
import { closeRange, openRange } from "./a1";
import type { Palette } from "./color";
import { fromExcel } from "./dummy";
import type { Keep, Kept } from "./keep";
import { type Known, toExcel } from "./native";
import { isTrue, walk } from "./sax";
import { argb } from "./style";
import type { Parts } from "./zip";

type Look = Pick<BukuConditionalFormat, "background" | "color" | "bold">;

/** A conditional format as the file has it. */
export interface RawCondition {
  ranges: string[];
  formula: string;
  priority: number;
  /** Number of its look among the file's differential formats. */
  look: string;
}

/** Adds what Excel can calculate; the rest is kept in the hidden tab. */
export function addConditions(
  page: Worksheet,
  formats: readonly BukuConditionalFormat[],
  { keep, known }: { keep: Keep; known: Known },
): void {
  formats.forEach(({ ranges, formula, background, color, bold }, at) => {
    const native = toExcel(formula, known);
    if (native === undefined) {
      const look = JSON.stringify({ background, color, bold });
      keep.add("syarat", page.name, ranges.join(" "), look, formula);
      return;
    }
    const [fill, font] = [argb(background), argb(color)];
    page.addConditionalFormatting({
      ref: ranges.map((range) => closeRange(range).replaceAll("$", "")).join(" "),
      rules: [
        {
          type: "expression",
          priority: at + 1,
          formulae: [native],
          style: {
            ...(fill && { fill: { type: "pattern", pattern: "solid", bgColor: { argb: fill } } }),
            ...((font || bold) && {
              font: { ...(bold && { bold }), ...(font && { color: { argb: font } }) },
            }),
          },
        },
      ],
    });
  });
}

/** What was added, in the order of precedence; then what was kept. */
export function conditionsOf(
  raw: readonly RawCondition[],
  looks: readonly Look[],
  rows: number,
  kept: Kept,
  tab: string,
): BukuConditionalFormat[] {
  const native = raw
    .toSorted((a, b) => a.priority - b.priority)
    .map(({ ranges, formula, look }) => ({
      ranges: ranges.map((range) => openRange(range, rows)),
      formula: fromExcel(formula),
      ...looks[Number(look)],
    }));
  const rest = kept.of("syarat", tab).map(({ place, texts: [look = "{}", ...formula] }) => ({
    ranges: place.split(" "),
    formula: formula.join(""),
    ...(JSON.parse(look) as Look),
  }));
  return [...native, ...rest];
}

/** Looks of conditional formats, by their numbers. */
export function readConditionLooks(parts: Parts, palette: Palette): Look[] {
  const looks: Look[] = [];
  let look: Look | undefined;
  let isFill = false;
  walk(parts.text("xl/styles.xml") ?? "<none/>", {
    open(tag, { rgb, theme, tint = "0", val }) {
      if (tag === "dxf") {
        look = {};
        looks.push(look);
      }
      if (tag === "fill") isFill = true;
      if (!look) return;
      if (tag === "b" && (val === undefined || isTrue(val))) look.bold = true;
      const shade = theme === undefined ? {} : { theme: Number(theme) };
      const color = palette({ ...(rgb && { argb: rgb }), ...shade, tint: Number(tint) });
      // LibreOffice writes both colours of a fill; the background is the one that shows.
      if (isFill && color && (tag === "bgColor" || (tag === "fgColor" && !look.background))) {
        look.background = color;
      }
      if (!isFill && tag === "color" && color) look.color = color;
    },
    close(tag) {
      if (tag === "dxf") look = undefined;
      if (tag === "fill") isFill = false;
    },
  });
  return looks;
}
