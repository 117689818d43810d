import { lead, list, paragraph } from "../blocks";
import type { Block } from "../node";
import { tanpaTitik } from "./hitungan";

/** `- `, `• `, `1. `, `(2) `, `a) `: a mark that the list of the report sets itself. */
const TANDA = /^(?:[-–—•*▪➤·]|\(?(?:\d{1,2}|[a-z])[.)])\s+/;

/** Items of a cell that holds one a line, without marks of their own. */
export const butir = (text: string | undefined): string[] =>
  lines(text ?? "")
    .map((line) => line.replace(TANDA, "").trim())
    .filter((line) => line !== "");

const lines = (text: string): string[] =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/**
 * Typed text as it stands: each line a paragraph, and lines with a mark of their own, one after the other, a
 * list of dashes, numbers or letters. A line that ends in a colon stays with what follows.
 */
export function alinea(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of lines(text)) {
    const [tanda] = TANDA.exec(line) ?? [];
    const before = blocks.at(-1);
    if (tanda === undefined) {
      blocks.push(line.endsWith(":") ? lead(line) : paragraph(line));
      continue;
    }
    const marker = /\d/.test(tanda) ? "number" : /[a-z]/.test(tanda) ? "letter" : "dash";
    const item = line.slice(tanda.length);
    if (item === "") continue;
    const goesOn = before?.type === "list" && before.marker === marker;
    if (goesOn) blocks.pop();
    blocks.push(list(marker, [...(goesOn ? before.items : []), item]));
  }
  return blocks;
}

/** Typed text as a sentence of its own, with one stop at its end. Nothing else of it is changed. */
export function sebagaiKalimat(text: string): string {
  const bare = tanpaTitik(text);
  return /[?!]$/.test(bare) ? bare : `${bare}.`;
}
