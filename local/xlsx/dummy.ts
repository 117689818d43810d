import { CELL_LIMIT, chunks, unescapeText } from "./text";
import { tokens } from "./token";

/** Longest formula Excel takes. */
export const FORMULA_LIMIT = 8192;
/** Longest text between quotes in an Excel formula. */
const TEXT_LIMIT = 255;
const COMPUTED = '"COMPUTED_VALUE"';

export type Result = string | number | boolean;

/**
 * A formula that Excel does not know, the way Google Sheets downloads it.
 *
 * `IFERROR(__xludf.DUMMYFUNCTION("CAPAIAN(A1; B1)"),85)`: no program has that function, so it errs
 * and IFERROR gives the last value, also after a recalculation. Google cuts texts longer than 255
 * characters at `"&"`, and so do we. Undefined when the whole is longer than Excel takes.
 */
export function wrap(formula: string, result: Result | undefined): string | undefined {
  return dummy(literal(formula.replace(/^=/, "")), result ?? "");
}

/** A cell that another formula spilled into. */
export function wrapSpilled(result: Result): string {
  return dummyCut(literal(COMPUTED), result);
}

/** For a formula that is kept elsewhere because Excel's 8192 characters are too few for it. */
export function wrapKept(id: number, result: Result | undefined): string {
  return dummyCut(literal(`LKIP_RUMUS_${id}`), result ?? "");
}

function dummy(argument: string, result: Result): string | undefined {
  const text = `IFERROR(__xludf.DUMMYFUNCTION(${argument}),${constant(result)})`;
  return text.length <= FORMULA_LIMIT ? text : undefined;
}

/** A text too long to be the fallback is shortened there; the stored value has all of it. */
function dummyCut(argument: string, result: Result): string {
  const whole = dummy(argument, result);
  return whole ?? dummy(argument, `${chunks(String(result), FORMULA_LIMIT / 4)[0]!}…`)!;
}

function constant(result: Result): string {
  if (typeof result === "string") return literal(result);
  return String(result).toUpperCase();
}

function literal(text: string): string {
  return chunks(text, TEXT_LIMIT)
    .map((piece) => `"${piece.replaceAll('"', '""')}"`)
    .join("&");
}

type Unwrapped = { formula: string } | { kept: number } | { isSpilled: true };

/**
 * Excel puts its `@` before the unknown function as `_xlfn.SINGLE(`; LibreOffice writes its name
 * in small letters.
 */
const START = /^=?\s*(?:IFERROR\(\s*)?(?:@|_xlfn\.SINGLE\(\s*)?[_a-z.]*dummyfunction\(\s*(?=")/i;
const LITERAL = /"((?:[^"]|"")*)"\s*(&?)\s*/y;

/** Takes apart what wrap… made, or Google. Undefined for any other formula. */
export function unwrap(formula: string): Unwrapped | undefined {
  const start = START.exec(formula);
  if (!start) return undefined;
  let text = "";
  LITERAL.lastIndex = start[0].length;
  for (let piece = LITERAL.exec(formula); piece; piece = LITERAL.exec(formula)) {
    text += piece[1]!.replaceAll('""', '"');
    if (!piece[2]) break;
  }
  if (text === COMPUTED || text === COMPUTED.slice(1, -1)) return { isSpilled: true };
  const kept = /^LKIP_RUMUS_(\d+)$/.exec(text);
  return kept ? { kept: Number(kept[1]) } : { formula: `=${text}` };
}

/**
 * A formula of Excel as Google Sheets would show it in the Indonesian locale.
 *
 * `_xlfn.` and its kin mark functions younger than Excel 2007. Array literals stay as they are.
 */
export function fromExcel(formula: string): string {
  const list = tokens(unescapeText(formula.replace(/^=/, "")));
  return `=${list
    .map(({ kind, text }) => {
      if (kind === "comma") return ";";
      return kind === "call" || kind === "name"
        ? text.replace(/^(_xlfn\.|_xlws\.|_xludf\.)+/i, "")
        : text;
    })
    .join("")}`;
}

/** Text that fits a cell's stored value. */
export function cached(result: Result): Result {
  return typeof result === "string" ? chunks(result, CELL_LIMIT)[0]! : result;
}
