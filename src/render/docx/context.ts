import type { Document, Section } from "../../report/node";

/** What a handler may know beside its block. */
export interface RenderContext {
  readonly document: Document;
  readonly section: Section;
  /** Place of the block in its section. */
  readonly index: number;
  /** A number no other list of the document has: makes it start again at 1. */
  readonly nextList: () => number;
}
