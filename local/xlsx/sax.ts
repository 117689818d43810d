import { SaxesParser } from "saxes";

/** Attributes of one element, without namespace prefix. */
type Attributes = Readonly<Record<string, string>>;

/** What to do at each step through an XML text. A text comes with the element it stands in. */
interface Handler {
  open?(tag: string, attributes: Attributes): void;
  text?(text: string, tag: string): void;
  close?(tag: string): void;
}

/**
 * Walks through an XML text; throws when it is not well-formed.
 *
 * Names come without namespace prefix, which each program chooses as it likes. Entities of a DOCTYPE
 * are refused, so a file cannot expand in memory or reach for another one.
 */
export function walk(xml: string, handler: Handler): void {
  const parser = new SaxesParser();
  const path: string[] = [];
  const text = (piece: string): void => handler.text?.(piece, path.at(-1) ?? "");
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const list = Object.entries(attributes).map(([key, value]) => [local(key), value]);
    path.push(local(name));
    handler.open?.(local(name), Object.fromEntries(list));
  });
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", ({ name }) => {
    path.pop();
    handler.close?.(local(name));
  });
  parser.write(xml).close();
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Whether an OOXML boolean is true; LibreOffice writes words where Excel writes digits. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
