import { columnNumber, LAST_COLUMN, LAST_ROW } from "./a1";
import { type Token, tokens } from "./token";

/** Least and most arguments, and which of them (from 0) must be a plain range. */
interface Signature {
  least: number;
  most: number;
  isRange: (argument: number) => boolean;
}

function sig(least: number, most = least, isRange = (_: number): boolean => false): Signature {
  return { least, most, isRange };
}

/**
 * Functions that mean the same in Google Sheets, Excel and LibreOffice.
 *
 * The numbers matter: Excel calls a file damaged when a formula in it gives ROUND one argument or
 * COUNTIF something that is not a range.
 */
const FUNCTIONS: Record<string, Signature> = {
  ABS: sig(1),
  AND: sig(1, 255),
  AVERAGE: sig(1, 255),
  AVERAGEIF: sig(2, 3, (at) => at !== 1),
  COUNT: sig(1, 255),
  COUNTA: sig(1, 255),
  COUNTBLANK: sig(1, 1, () => true),
  COUNTIF: sig(2, 2, (at) => at === 0),
  COUNTIFS: sig(2, 126, (at) => at % 2 === 0),
  HYPERLINK: sig(1, 2),
  IF: sig(2, 3),
  IFERROR: sig(2),
  INT: sig(1),
  ISBLANK: sig(1),
  ISNUMBER: sig(1),
  ISTEXT: sig(1),
  LEFT: sig(1, 2),
  LEN: sig(1),
  LOWER: sig(1),
  MAX: sig(1, 255),
  MID: sig(3),
  MIN: sig(1, 255),
  MOD: sig(2),
  NOT: sig(1),
  OR: sig(1, 255),
  PRODUCT: sig(1, 255),
  RIGHT: sig(1, 2),
  ROUND: sig(2),
  ROUNDDOWN: sig(2),
  ROUNDUP: sig(2),
  SUM: sig(1, 255),
  SUMIF: sig(2, 3, (at) => at !== 1),
  SUMIFS: sig(3, 127, (at) => at === 0 || at % 2 === 1),
  TRIM: sig(1),
  UPPER: sig(1),
};

/** Longest text between quotes in an Excel formula. */
const TEXT_LIMIT = 255;

/** What a formula may refer to, as the file will call it. Names in capitals. */
export interface Known {
  tabs: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

/**
 * The formula as Excel writes it, without `=`; undefined when it might not be understood there.
 *
 * Only `;` separates: in the Indonesian locale `1,5` is a number, so a comma is never guessed at.
 * The formula is really parsed, because Excel refuses a whole file for one formula with an error.
 */
export function toExcel(formula: string, known: Known): string | undefined {
  const list = tokens(formula.slice(1)).filter(({ kind }) => kind !== "space");
  const parser = new Parser(list, known);
  if (!parser.isFormula()) return undefined;
  return tokens(formula.slice(1))
    .map(({ kind, text }) => (kind === "separator" ? "," : text))
    .join("");
}

class Parser {
  private at = 0;
  private readonly list: readonly Token[];
  private readonly known: Known;
  constructor(list: readonly Token[], known: Known) {
    this.list = list;
    this.known = known;
  }

  isFormula(): boolean {
    return this.expression() && this.at === this.list.length;
  }

  private is(kind: Token["kind"], texts?: RegExp): boolean {
    const token = this.list[this.at];
    if (token?.kind !== kind || (texts && !texts.test(token.text))) return false;
    this.at += 1;
    return true;
  }

  private expression(): boolean {
    do {
      while (this.is("operator", /^[-+]$/));
      if (!this.primary()) return false;
      while (this.is("operator", /^%$/));
    } while (this.is("operator", /^([-+*/^&=<>]|<=|>=|<>)$/));
    return true;
  }

  private primary(): boolean {
    const token = this.list[this.at];
    if (this.is("text")) {
      const text = token!.text.slice(1, -1).replaceAll('""', '"');
      return text.length <= TEXT_LIMIT && !text.includes("#gid=");
    }
    if (this.is("number")) return true;
    if (this.is("open")) return this.expression() && this.is("close");
    if (this.is("name")) {
      const name = token!.text.toUpperCase();
      return name === "TRUE" || name === "FALSE" || this.known.names.has(name);
    }
    return this.list[this.at]?.kind === "call" ? this.call() : this.range();
  }

  private range(): boolean {
    const sheet = this.list[this.at]?.text ?? "";
    if (this.is("sheet")) {
      const tab = sheet.startsWith("'")
        ? sheet.slice(1, -2).replaceAll("''", "'")
        : sheet.slice(0, -1);
      if (!this.known.tabs.has(tab)) return false;
    }
    if (this.is("columns")) return isOnSheet(this.list[this.at - 1]!.text);
    if (!this.is("cell")) return false;
    if (!isOnSheet(this.list[this.at - 1]!.text)) return false;
    return (
      !this.is("operator", /^:$/) || (this.is("cell") && isOnSheet(this.list[this.at - 1]!.text))
    );
  }

  private call(): boolean {
    const name = this.list[this.at]!.text.slice(0, -1).toUpperCase();
    const signature = FUNCTIONS[name];
    if (!signature) return false;
    this.at += 1;
    let count = 0;
    do {
      const start = this.at;
      if (signature.isRange(count)) {
        if (!this.range()) return false;
      } else if (!this.expression() && (this.at !== start || !this.isNextArgument())) return false;
      count += 1;
    } while (this.is("separator"));
    return this.is("close") && count >= signature.least && count <= signature.most;
  }

  /** An argument may be left out, as in `IF(A1;;2)`. */
  private isNextArgument(): boolean {
    const kind = this.list[this.at]?.kind;
    return kind === "separator" || kind === "close";
  }
}

function isOnSheet(reference: string): boolean {
  return reference.split(":").every((part) => {
    const letters = part.replace(/[^A-Za-z]/g, "");
    return columnNumber(letters) <= LAST_COLUMN && Number(part.replace(/\D/g, "")) <= LAST_ROW;
  });
}
