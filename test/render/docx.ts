import { strFromU8, unzipSync } from "fflate";

/** Parts of a docx as text, by name. */
export const partsOf = (docx: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

export const bodyOf = (docx: Uint8Array): string => partsOf(docx)["word/document.xml"] ?? "";

/** Page written beside each entry of the lists of contents, by bookmark. */
export function cachedPages(docx: Uint8Array): Map<string, string> {
  const pattern =
    /PAGEREF (\S+) \\h<\/w:instrText><\/w:r><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:fldChar w:fldCharType="separate"\/><\/w:r><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>([^<]*)/g;
  return new Map(
    [...bodyOf(docx).matchAll(pattern)].map(([, name = "", page = ""]) => [name, page]),
  );
}

export const bookmarksOf = (docx: Uint8Array): string[] =>
  [...bodyOf(docx).matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(
    ([, name = ""]) => name,
  );

/** Bookmarks that fields and links name. */
export const referencesOf = (docx: Uint8Array): string[] =>
  [...bodyOf(docx).matchAll(/(?:PAGEREF|REF) (_\S+)|w:anchor="([^"]+)"/g)].map(
    ([, field, anchor]) => field ?? anchor ?? "",
  );
