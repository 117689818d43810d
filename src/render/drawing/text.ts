/**
 * Widths of Arial, in thousandths of its size, from space to tilde. A table rather than the browser's
 * own measure, so that a drawing is the same everywhere.
 */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** Of what is not in the table: letters with accents, and far wider ones, as the ellipsis is. */
const OTHER = { letter: 600, wide: 1000 } as const;
const isWide = (code: number) => code >= 0x2e80 || code === 0x2026;

/** Arial Bold is so much wider. */
const BOLD = 1.08;

/** Width of a line of Arial, or of Liberation Sans, which has the same. */
export function widthOf(text: string, size: number, isBold = false): number {
  let sum = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    sum += WIDTHS[code - 32] ?? (isWide(code) ? OTHER.wide : OTHER.letter);
  }
  return (sum / 1000) * size * (isBold ? BOLD : 1);
}

interface Wrap {
  readonly width: number;
  readonly size: number;
  readonly isBold?: boolean;
  /** Further lines are dropped, and an ellipsis says so. */
  readonly most: number;
}

/** Text in lines that are not wider than allowed; a word that is wider itself is cut. Never empty. */
export function wrap(text: string, { width, size, isBold = false, most }: Wrap): string[] {
  const fits = (line: string) => widthOf(line, size, isBold) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((w) => cut(w, fits))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && !fits(longer)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? "";
  while (last !== "" && !fits(`${last}…`)) last = [...last].slice(0, -1).join("").trimEnd();
  return [...lines.slice(0, most - 1), `${last}…`];
}

/** A word in pieces that fit. */
function cut(word: string, fits: (piece: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && !fits(piece + letter)) {
      pieces.push(piece);
      piece = letter;
    } else piece += letter;
  }
  return [...pieces, piece];
}
