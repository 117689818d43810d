import { BuilderElement, TextRun, type XmlComponent } from "docx";

/** One character of a field (begin, separate, end) as a run of its own. */
export const fieldCharacter = (type: "begin" | "separate" | "end"): TextRun =>
  new TextRun({ children: [element("w:fldChar", { "w:fldCharType": type })] });

/** The code of a field, such as `TOC \o "1-3"`. */
export const fieldCode = (code: string): TextRun =>
  new TextRun({ children: [new Instruction(code)] });

class Instruction extends BuilderElement {
  constructor(code: string) {
    super({ name: "w:instrText", attributes: { space: { key: "xml:space", value: "preserve" } } });
    this.root.push(code);
  }
}

/** An element that docx has no class for. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlComponent[] = [],
): BuilderElement {
  const entries = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
  return new BuilderElement({ name, attributes: Object.fromEntries(entries), children });
}
