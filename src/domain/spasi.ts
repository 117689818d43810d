/** Characters without width that come along from other programs; joiners between letters are not among them. */
const TAK_TAMPAK = /[\u200b\u2060\ufeff]/g;
/** Blanks of any kind but the end of a line. */
const SPASI = /[^\S\r\n]/g;

/**
 * A text without blanks that nobody sees: none at its ends or at the end of a line, one between words, all
 * of them plain. “Kecamatan␣␣Ajung␣” is “Kecamatan Ajung”. Lines stay lines, and stay indented.
 */
export const rapikan = (text: string): string =>
  text
    .replace(TAK_TAMPAK, "")
    .replace(SPASI, " ")
    .replace(/(\S) {2,}(?=\S)/g, "$1 ")
    .replace(/ +(?=[\r\n])/g, "")
    .trim();
