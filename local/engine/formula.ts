/**
 * Formulas as Google Sheets writes them, and as the engine understands them.
 *
 * Two things differ. Google accepts `;` between arguments in every locale, and in a locale with a
 * decimal comma writes `\` between the columns of an array; the engine knows only `,`. And Google
 * has ranges without a last row (`F3:F`), which the engine rejects. Those are written with a last
 * row no sheet can have, and `installFunctions` lets such a range end where its sheet ends, so
 * that appended rows belong to it without touching the formula.
 */

/**
 * The mark for “to the end”. Inserted and deleted rows move it a little, and it must stay within the
 * engine's 1 048 576 rows, or columns put in before such a range would not move it.
 */
const OPEN_ROW = 1_024_000;
/** No Google sheet gets near this size. */
export const OPEN_FROM = 1_000_000;

const openEnd = /(?<![\w.])(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})(?![\w$(.!])/gi;
const markedEnd = /(:\$?[A-Z]{1,3})\$?(\d{7})(?![\w(])/gi;

interface Separators {
  argument: (char: string, before: string, after: string) => string;
  column: (char: string) => string;
  reference: (text: string) => string;
}

/** Walks over a formula, leaving string literals and quoted sheet names alone. */
function rewrite(formula: string, rules: Separators): string {
  const brackets: string[] = [];
  let out = "";
  let plain = "";
  const flush = () => {
    out += rules.reference(plain);
    plain = "";
  };
  for (let i = 0; i < formula.length; i++) {
    const char = formula[i] ?? "";
    if (char === '"' || char === "'") {
      flush();
      const end = closing(formula, i);
      out += formula.slice(i, end + 1);
      i = end;
    } else {
      if (char === "(" || char === "{") brackets.push(char);
      if (char === ")" || char === "}") brackets.pop();
      const inArray = brackets.at(-1) === "{";
      if (inArray) plain += rules.column(char);
      else plain += rules.argument(char, plain.at(-1) ?? "", formula[i + 1] ?? "");
    }
  }
  flush();
  return out;
}

/** Position of the quote that ends the literal starting at `from`; a doubled quote is a character. */
function closing(formula: string, from: number): number {
  const quote = formula[from];
  for (let i = from + 1; i < formula.length; i++) {
    if (formula[i] !== quote) continue;
    if (formula[i + 1] !== quote) return i;
    i++;
  }
  return formula.length - 1;
}

const identity = (text: string) => text;

/** Whether `;` separates arguments, which makes a comma between digits a decimal comma. */
function usesSemicolon(formula: string): boolean {
  let found = false;
  rewrite(formula, {
    argument: (char) => {
      if (char === ";") found = true;
      return char;
    },
    column: identity,
    reference: identity,
  });
  return found;
}

/**
 * A formula from the script or from the keyboard, for the engine.
 *
 * `1,5` is one and a half where `;` separates the arguments or where no function is involved:
 * `=ROUND(1,5;0)`, `=1,5*2`. In `=ROUND(1,5)` it is two arguments.
 */
export function toEngineFormula(formula: string): string {
  const decimalComma = usesSemicolon(formula) || !formula.includes("(");
  const digit = /\d/;
  return rewrite(formula, {
    argument: (char, before, after) => {
      if (char === ";") return ",";
      if (char === "," && decimalComma && digit.test(before) && digit.test(after)) return ".";
      return char;
    },
    column: (char) => (char === "\\" ? "," : char),
    reference: (text) => text.replace(openEnd, `$1${OPEN_ROW}`),
  });
}

/** A formula of the engine as Google Sheets shows it: `;` and open ends restored. */
export function toSheetsFormula(formula: string): string {
  return rewrite(formula, {
    argument: (char) => (char === "," ? ";" : char),
    column: (char) => (char === "," ? "\\" : char),
    reference: (text) =>
      text.replace(markedEnd, (whole, column: string, row: string) =>
        Number(row) >= OPEN_FROM ? column : whole,
      ),
  });
}
