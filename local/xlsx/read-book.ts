import { posix } from "node:path";
import { isTrue, walk } from "./sax";
import type { Parts } from "./zip";

export interface Book {
  sheets: { name: string; isHidden: boolean; path: string }[];
  /** Names of the whole workbook only: Google Sheets has no names of one sheet. */
  names: Record<string, string>;
  is1904: boolean;
}

const WORKBOOK = "xl/workbook.xml";

/**
 * Table of contents of a workbook: its sheets in order, its names, and its epoch.
 *
 * exceljs expands a name such as `A4:A1048576` into single cells, overlooks an epoch written as
 * `true`, and finds a sheet only under the path that Excel gives it.
 */
export function readBook(parts: Parts): Book {
  const targets = relations(parts, WORKBOOK);
  const book: Book = { sheets: [], names: {}, is1904: false };
  let own = "";
  walk(parts.text(WORKBOOK) ?? "", {
    open(tag, { name = "", id = "", state = "", date1904, localSheetId, hidden }) {
      if (tag === "workbookPr") book.is1904 = isTrue(date1904);
      if (tag === "sheet") {
        const target = targets.get(id);
        // A chart sheet has no cells; its part is of another kind.
        if (target?.type !== "worksheet") return;
        book.sheets.push({ name, isHidden: /hidden$/i.test(state), path: target.path });
      }
      if (tag === "definedName") {
        const isOwn = localSheetId === undefined && !isTrue(hidden) && !name.startsWith("_xlnm.");
        own = isOwn ? name : "";
      }
    },
    text(text, tag) {
      if (tag === "definedName" && own) book.names[own] = (book.names[own] ?? "") + text;
    },
  });
  return book;
}

/**
 * What a part points to, by relation id: another part, or an address outside the file.
 *
 * `type` is the last word of the relation's own address.
 */
export function relations(parts: Parts, part: string): Map<string, { type: string; path: string }> {
  const { dir, base } = posix.parse(part);
  const found = new Map<string, { type: string; path: string }>();
  const xml = parts.text(`${dir}/_rels/${base}.rels`);
  if (!xml) return found;
  walk(xml, {
    open(tag, { Id = "", Type = "", Target = "", TargetMode }) {
      if (tag !== "Relationship") return;
      const isOutside = TargetMode === "External";
      const path = isOutside ? Target : posix.resolve("/", dir, Target).slice(1);
      found.set(Id, { type: posix.basename(Type), path });
    },
  });
  return found;
}
