import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/**
 * The same document in the same bytes, whenever and wherever it is written. docx writes the time of
 * writing and counts its ids on through a process; zip entries carry a local time of day.
 */
export function canonical(docx: Uint8Array, created: string): Uint8Array {
  const files = unzipSync(docx);
  const out: Zippable = {};
  for (const name of Object.keys(files).sort(byName)) {
    out[name] = [
      rewrite(name, files[name] ?? new Uint8Array(), created),
      { mtime: OLDEST, level: 6, os: 0 },
    ];
  }
  return zipSync(out);
}

/** First moment a zip entry can have. Without a zone, so that it is the same local time everywhere. */
const OLDEST = "1980-01-01T00:00:00";

/** By code unit, the list of content types first, as readers expect. */
const byName = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1);
const rank = (name: string) => (name === "[Content_Types].xml" ? 0 : 1);

function rewrite(name: string, bytes: Uint8Array, created: string): Uint8Array {
  if (name === "docProps/core.xml") {
    const stamped = strFromU8(bytes).replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      `$1${created}`,
    );
    return strToU8(stamped);
  }
  if (!/^word\/(?:document|footnotes|header\d+|footer\d+)\.xml$/.test(name)) return bytes;
  return strToU8(renumber(splitFields(strFromU8(bytes))));
}

/**
 * A field that docx fills in is one run: begin, code, separate, text, end. That is valid, but
 * LibreOffice drops it inside a table of contents, so each part becomes a run, as Word writes it.
 */
function splitFields(xml: string): string {
  return xml.replace(
    FIELD_IN_ONE_RUN,
    (_, properties: string | undefined, ...rest: (string | undefined)[]) =>
      rest
        .slice(0, 5)
        .map((part) => (part ? `<w:r>${properties ?? ""}${part}</w:r>` : ""))
        .join(""),
  );
}

const FIELD_IN_ONE_RUN =
  /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?(<w:fldChar w:fldCharType="begin"[^>]*\/>)(<w:instrText[^>]*>[^<]*<\/w:instrText>)(<w:fldChar w:fldCharType="separate"\/>)((?:<w:t[^>]*>[^<]*<\/w:t>)?)(<w:fldChar w:fldCharType="end"\/>)<\/w:r>/g;

/** Ids of bookmarks, and of pictures, from 1 in each part, in the order they come. */
const renumber = (xml: string): string =>
  [/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(-?\d+)"/g, /(<wp:docPr id=")(\d+)"/g].reduce(
    (text, pattern) => {
      const ids = new Map<string, number>();
      return text.replace(pattern, (_, head: string, id: string) => {
        if (!ids.has(id)) ids.set(id, ids.size + 1);
        return `${head}${ids.get(id)}"`;
      });
    },
    xml,
  );
