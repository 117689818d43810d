import { address, columnNumber } from "./a1";
import { serialOf } from "./date";
import { walk } from "./sax";

/**
 * A sheet as exceljs understands it, without changing what it says.
 *
 * Other programs rightly leave out the addresses of rows and cells, put a prefix before every name,
 * and write days as texts. `count` is called for each cell.
 */
export function repairSheet(xml: string, is1904: boolean, count: () => void): string {
  return withAddresses(withNumberedDays(withoutPrefix(xml), is1904), count);
}

function withAddresses(xml: string, count: () => void): string {
  let row = 0;
  let column = 0;
  return xml.replace(
    /<(row|c)(?=[\s/>])([^>]*?\sr="([A-Z]*)(\d+)")?/g,
    (tag, name, hasAddress, letters, digits) => {
      if (name === "row") {
        row = hasAddress ? Number(digits) : row + 1;
        column = 0;
        return hasAddress ? tag : `<row r="${row}"`;
      }
      count();
      column = hasAddress ? columnNumber(letters) : column + 1;
      return hasAddress ? tag : `<c r="${address(row, column)}"`;
    },
  );
}

/** exceljs takes the text 2022-01-31 for the number 2022. */
function withNumberedDays(xml: string, is1904: boolean): string {
  return xml.replace(
    /(<c\s[^>]*\bt=)"d"([^>]*>\s*<v>)(\d{4}-\d\d-\d\d)[^<]*/g,
    (_, start, middle, day) => `${start}"n"${middle}${serialOf(day, is1904) ?? ""}`,
  );
}

/**
 * exceljs reads `<b val="false"/>` as bold, and overlooks that a part ends too early.
 *
 * It takes a number for a day when its format has a letter such as d or m outside quotes, as
 * `0\ \m` has and what LibreOffice calls General in German; a number over 100 million would be lost.
 */
export function repairStyles(xml: string): string {
  walk(xml, {});
  return withoutPrefix(xml)
    .replace(/<[bi] val="(0|false)"\s*\/>/g, "")
    .replace(/formatCode="standard"/gi, 'formatCode="General"')
    .replace(/\\([A-Za-z])/g, "&quot;$1&quot;");
}

/** exceljs resolves escapes such as `_x0009_` here and nowhere else: this keeps them for later. */
export function repairStrings(xml: string): string {
  return withoutPrefix(xml).replace(/_(?=x[0-9A-F]{4}_)/g, "_x005F_");
}

function withoutPrefix(xml: string): string {
  const [, prefix] = /<(\w+):(?:worksheet|styleSheet|sst)[\s>]/.exec(xml) ?? [];
  return prefix ? xml.replaceAll(new RegExp(`(</?)${prefix}:`, "g"), "$1") : xml;
}
