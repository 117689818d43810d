import { tanpaTitik } from "./hitungan";

/** `- `, `• `, `1. `, `(2) `, `a) `: a mark that the list of the report sets itself. */
const TANDA = /^(?:[-–—•*▪➤·]|\(?(?:\d{1,2}|[a-z])[.)])\s+/;

/** Items of a cell that holds one a line, without marks of their own. */
export const butir = (text: string | undefined): string[] =>
  (text ?? "")
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim().replace(TANDA, "").trim())
    .filter((line) => line !== "");

/** Typed text as a sentence of its own, with one stop at its end. Nothing else of it is changed. */
export function sebagaiKalimat(text: string): string {
  const bare = tanpaTitik(text);
  return /[?!]$/.test(bare) ? bare : `${bare}.`;
}
