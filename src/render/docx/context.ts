import type { Document, Section } from "../../report/node";
import type { Picture } from "./picture";

/** What a handler may know beside its block. */
export interface RenderContext {
  readonly document: Document;
  readonly section: Section;
  /** Place of the block in its section. */
  readonly index: number;
  /** What each figure shows, by its id. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** A number no other list of the document has: makes it start again at 1. */
  readonly nextList: () => number;
}
