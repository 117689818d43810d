import { KEEP_TAB } from "./keep";

const LONGEST = 31;
/** Characters no tab may have: those Excel uses itself, and those XML cannot hold. */
const REFUSED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
  /[[\]:*?/\\\x00-\x1f\x7f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Names of tabs that Excel accepts, in the same order.
 *
 * Excel allows 31 characters, none of `[]:*?/\`, no apostrophe at an end, no difference in case
 * only, and not “History”. Google Sheets allows all that; the full name is kept in the hidden tab.
 */
export function excelTabs(names: readonly string[]): string[] {
  const taken = new Set([KEEP_TAB, "history"]);
  return names.map((name) => {
    const plain =
      name.replace(REFUSED, "-").slice(0, LONGEST).replace(REFUSED, "-").replace(/^'|'$/g, "-") ||
      "Lembar";
    let free = plain;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
      const ending = ` (${count})`;
      free = plain.slice(0, LONGEST - ending.length) + ending;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Whether Excel takes it as a defined name: no cell address, no R or C. */
export function isExcelName(name: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u.test(name) &&
    !/^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*|true|false)$/i.test(name) &&
    !/^_xl/i.test(name)
  );
}
