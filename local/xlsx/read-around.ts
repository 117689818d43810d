import type { RawCondition } from "./conditional";
import type { RawLink } from "./link";
import { relations } from "./read-book";
import { isTrue, walk } from "./sax";
import { unescapeText } from "./text";
import type { Parts } from "./zip";

export interface RawRule {
  ranges: string[];
  formula: string;
  help: string;
  isStrict: boolean;
}

/** What a sheet has around its cells. */
export interface Around {
  merges: string[];
  rules: RawRule[];
  conditions: RawCondition[];
  columns: {
    first: number;
    last: number;
    width: string;
    isCustom: boolean;
    isHidden: boolean;
    /** Number of its style, "" when it has none. */
    style: string;
  }[];
  defaultWidth: string | undefined;
  links: Map<string, RawLink>;
  notes: Map<string, string>;
}

/**
 * Reads what exceljs would lose or blow up.
 *
 * It expands a validated or merged range into single cells, drops the links within the workbook and
 * the notes of empty cells, and does not tell a column that somebody widened from any other.
 */
export function readAround(parts: Parts, path: string): Around {
  const around: Around = {
    merges: [],
    rules: [],
    conditions: [],
    columns: [],
    defaultWidth: undefined,
    links: new Map(),
    notes: readNotes(parts, path),
  };
  const targets = relations(parts, path);
  let rule: RawRule | undefined;
  let conditioned: string[] = [];
  let condition: RawCondition | undefined;
  walk(withoutCells(parts.text(path) ?? ""), {
    open(tag, attributes) {
      const { ref = "", id = "", location, min, max, width = "", style = "" } = attributes;
      if (tag === "mergeCell") around.merges.push(ref);
      else if (tag === "hyperlink") {
        around.links.set(ref.split(":")[0]!, { location, url: targets.get(id)?.path });
      } else if (tag === "sheetFormatPr") around.defaultWidth = attributes.defaultColWidth;
      else if (tag === "col") {
        around.columns.push({
          first: Number(min),
          last: Number(max),
          width,
          style: style === "0" ? "" : style,
          isCustom: isTrue(attributes.customWidth),
          isHidden: isTrue(attributes.hidden),
        });
      } else if (tag === "conditionalFormatting") {
        conditioned = attributes.sqref?.trim().split(/\s+/) ?? [];
      } else if (tag === "cfRule" && attributes.type === "expression") {
        const { dxfId: look = "", priority } = attributes;
        condition = { ranges: conditioned, formula: "", priority: Number(priority), look };
        around.conditions.push(condition);
      } else if (tag === "dataValidation" && attributes.type === "list") {
        const { sqref, prompt = "", showErrorMessage, errorStyle = "stop" } = attributes;
        rule = {
          ranges: sqref?.trim().split(/\s+/) ?? [],
          formula: "",
          help: unescapeText(prompt),
          isStrict: isTrue(showErrorMessage) && errorStyle === "stop",
        };
        around.rules.push(rule);
      }
    },
    // Excel 2010 and later put a dropdown from another tab into an extension, where the ranges are
    // a child element and the formula sits one level deeper.
    text(text, tag) {
      if (condition && tag === "formula") condition.formula += text;
      if (!rule) return;
      if (tag === "formula1" || tag === "f") rule.formula += text;
      if (tag === "sqref") rule.ranges.push(...text.trim().split(/\s+/));
    },
    close(tag) {
      if (tag === "dataValidation") rule = undefined;
      if (tag === "cfRule") condition = undefined;
    },
  });
  return around;
}

/** Nearly all of a sheet is its cells, and those are left to exceljs. */
function withoutCells(xml: string): string {
  const [start] = /<(\w+:)?sheetData>/.exec(xml) ?? [];
  if (!start) return xml;
  const end = xml.lastIndexOf(start.replace("<", "</"));
  return end < 0 ? xml : xml.slice(0, xml.indexOf(start) + start.length) + xml.slice(end);
}

function readNotes(parts: Parts, path: string): Map<string, string> {
  const notes = new Map<string, string>();
  const part = [...relations(parts, path).values()].find(({ type }) => type === "comments");
  const xml = part && parts.text(part.path);
  let at = "";
  if (!xml) return notes;
  walk(xml, {
    open(tag, { ref = "" }) {
      if (tag === "comment") at = ref;
    },
    text(text, tag) {
      if (tag === "t") notes.set(at, (notes.get(at) ?? "") + text);
    },
  });
  for (const [cell, text] of notes) notes.set(cell, unescapeText(text));
  return notes;
}
