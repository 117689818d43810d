/** Longest text of one Excel cell; a longer one makes Excel “repair” the file. */
export const CELL_LIMIT = 32_767;

/**
 * Writes what XML cannot hold as `_x0001_`, the way Excel does (ST_Xstring).
 *
 * That covers control characters, halves of surrogate pairs and a carriage return, which XML
 * would turn into a line feed. A text that looks like such an escape is escaped itself.
 *
 * Emoji and other surrogate pairs become marks until restorePairs: JSZip, which exceljs packs with,
 * encodes a part in pieces of 16 384 characters and breaks a pair that lies across two of them.
 */
export function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
      /[\x00-\x08\x0b-\x1f\x7f\ufdd0\ufdd1\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replace(
      /[\ud800-\udbff][\udc00-\udfff]/g,
      (pair) => `\ufdd0${pair.codePointAt(0)!.toString(16)}\ufdd1`,
    );
}

/** Puts the surrogate pairs back into a part once it is unpacked. */
export function restorePairs(xml: string): string {
  return xml.replace(/\ufdd0([0-9a-f]+)\ufdd1/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

/** The reverse of escapeText. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Cuts a text into pieces of at most `size`, never inside a surrogate pair. An empty text is one piece. */
export function chunks(text: string, size: number): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length || start === 0; ) {
    let end = start + size;
    if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1]!)) end -= 1;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}
