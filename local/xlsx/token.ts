import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from "./a1";

/** What one piece of a formula is. `other` is whatever this module does not want to understand. */
type TokenKind =
  | "text"
  | "number"
  | "call"
  | "sheet"
  | "cell"
  | "columns"
  | "rows"
  | "name"
  | "operator"
  | "separator"
  | "comma"
  | "open"
  | "close"
  | "space"
  | "brace"
  | "other";

export interface Token {
  kind: TokenKind;
  text: string;
}

const END = "(?![\\p{L}\\p{N}_.$(!])";
const PATTERNS: readonly [TokenKind, string][] = [
  ["text", '"(?:[^"]|"")*"'],
  ["sheet", "'(?:[^']|'')*'!|[\\p{L}_][\\p{L}\\p{N}_.]*!"],
  ["call", "[\\p{L}_][\\p{L}\\p{N}_.]*\\("],
  ["columns", `\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${END}`],
  ["rows", `\\$?[0-9]{1,7}:\\$?[0-9]{1,7}${END}`],
  ["cell", `\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]{0,6}${END}`],
  ["number", `(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[Ee][+-]?[0-9]+)?${END}`],
  ["name", `[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*${END}`],
  ["operator", "<=|>=|<>|[-+*/^&=<>%:]"],
  ["separator", ";"],
  ["comma", ","],
  ["open", "\\("],
  ["close", "\\)"],
  ["space", "\\s+"],
  ["brace", '\\{(?:[^"}]|"(?:[^"]|"")*")*\\}|\\[[^\\]]*\\]'],
  ["other", "[^]"],
];
const TOKEN = new RegExp(PATTERNS.map(([, source]) => `(${source})`).join("|"), "uy");

/**
 * Cuts a formula into pieces; joined again they are the formula.
 *
 * An array literal `{…}` and a table reference `[…]` stay in one piece: their separators mean
 * something else.
 */
export function tokens(formula: string): Token[] {
  const list: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match?.[0]; match = TOKEN.exec(formula)) {
    const kind = PATTERNS[match.slice(1).findIndex((part) => part !== undefined)]![0];
    list.push({ kind, text: match[0] });
  }
  return list;
}

const PART = /(\$?)([A-Za-z]{1,3})(?=$|:|[$\d])|(\$?)(\d+)/g;

/**
 * Moves the relative references of a formula by some rows and columns.
 *
 * Excel stores a formula that was filled down only once (a shared formula); the other cells are
 * this far away from it. What leaves the sheet becomes `#REF!`.
 */
export function shift(formula: string, rows: number, columns: number): string {
  return tokens(formula)
    .map(({ kind, text }) =>
      kind === "cell" || kind === "columns" || kind === "rows" ? moved(text, rows, columns) : text,
    )
    .join("");
}

function moved(reference: string, rows: number, columns: number): string {
  let isInside = true;
  const text = reference.replace(PART, (whole, fixed, letters, fixedRow, digits) => {
    if (fixed || fixedRow) return whole;
    const at = letters ? columnNumber(letters) + columns : Number(digits) + rows;
    isInside &&= at >= 1 && at <= (letters ? LAST_COLUMN : LAST_ROW);
    return letters ? columnName(at) : String(at);
  });
  return isInside ? text : "#REF!";
}
