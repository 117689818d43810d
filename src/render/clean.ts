/**
 * Text as XML can hold it: line ends and tabs become a space, other control characters and halves of
 * surrogate pairs are dropped. Everything else a cell holds survives: `<`, `&`, emoji, right-to-left. No line
 * ends between “Rp” and its amount, or between “Tabel” and its number, whoever wrote them.
 */
export const clean = (text: string): string =>
  text
    .replace(/\s*[\t\n\r\u0085\u2028\u2029]+\s*/g, " ")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, "")
    .replace(/\p{Surrogate}/gu, "")
    .replace(MELEKAT, "$1$2\u00a0");

const MELEKAT = /\b(Rp\.?|Tabel|Gambar|Lampiran) +(?=-?\d)|\b(Bab) +(?=[IVX]+\b)/g;
