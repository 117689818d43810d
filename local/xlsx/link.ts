import { parseAddress, quoteSheet, splitSheet } from "./a1";
import type { Kept } from "./keep";

/** A jump within the workbook: `HYPERLINK("#gid=12&range=F5"; "Anggaran!F5")` in Google Sheets. */
export interface Link {
  gid: string;
  tab: string;
  cell: string;
  label: string;
}

const FORMULA = /^=HYPERLINK\("#gid=(\d+)&range=([A-Z]{1,3}\d+)";"((?:[^"]|"")*)"\)$/;

/**
 * Reads such a formula. Excel knows no gid, so the tab is taken from the label.
 *
 * Undefined when the label is not `Tab!A1` of that very cell.
 */
export function parseLink(formula: string): Link | undefined {
  const [, gid, cell, quoted] = FORMULA.exec(formula) ?? [];
  if (gid === undefined || cell === undefined || quoted === undefined) return undefined;
  const label = quoted.replaceAll('""', '"');
  const { sheet: tab, range } = splitSheet(label);
  if (tab === undefined || range !== cell || !parseAddress(cell)) return undefined;
  return { gid, tab, cell, label };
}

function formatLink({ gid, cell, label }: Link): string {
  return `=HYPERLINK("#gid=${gid}&range=${cell}";${quoted(label)})`;
}

/** Where the link leads, as Excel writes it. */
export function locationOf(tab: string, cell: string): string {
  return `${quoteSheet(tab)}!${cell}`;
}

/** A link as the file has it: to a place in the workbook, to an address outside, or both. */
export interface RawLink {
  location: string | undefined;
  url: string | undefined;
}

/**
 * The formula a linked text was, or undefined when it stays a text.
 *
 * A jump comes back when the hidden tab knows the gid of its tab. A link to a web address becomes a
 * formula only where the cell shows other words: Excel links every address that is typed.
 */
export function restoreLink(
  label: unknown,
  link: RawLink | undefined,
  kept: Kept,
): string | undefined {
  if (!link || typeof label !== "string") return undefined;
  const { url, location = "" } = link;
  if (url !== undefined) {
    const isTyped = /^\w+:/.test(label) || url.toLowerCase().includes(label.toLowerCase());
    const target = location ? `${url}#${location}` : url;
    return isTyped ? undefined : `=HYPERLINK(${quoted(target)};${quoted(label)})`;
  }
  const { sheet, range } = splitSheet(location.replace(/^#/, ""));
  const cell = range.replaceAll("$", "");
  const gid = sheet === undefined ? undefined : kept.of("gid", sheet)[0]?.place;
  if (sheet === undefined || gid === undefined || !parseAddress(cell)) return undefined;
  return formatLink({ gid, tab: kept.full(sheet), cell, label });
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
