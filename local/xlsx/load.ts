import ExcelJS, { type CellModel, type Style, type Worksheet } from "exceljs";
import { strToU8, zipSync } from "fflate";
import type { Book } from "./read-book";
import { repairSheet, repairStrings, repairStyles } from "./repair";
import type { Parts } from "./zip";

/** A cell as exceljs has it; its own declaration is wrong about addresses and silent about arrays. */
export interface SheetCell
  extends Pick<CellModel, "value" | "style" | "formula" | "sharedFormula"> {
  address: string;
  shareType?: string;
  ref?: string;
}

/** What exceljs would expand into single cells, or miss other parts for; readAround reads it. */
const IGNORED = [
  "cols",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "drawing",
  "picture",
  "tableParts",
  "extLst",
];

export interface Loaded {
  sheets: Worksheet[];
  /** A style of the file by its number there. */
  style: (number: string) => Partial<Style>;
}

/**
 * Reads cells with their looks, frozen panes and tab colours: one exceljs sheet per sheet of the book.
 *
 * exceljs gets a workbook of the bare sheets, numbered. From the whole file it would fail on the
 * paths of openpyxl and .NET, on some drawings and on tab names that Google Sheets allows. One more
 * sheet has a cell for each of the `styles`, by their numbers: those of columns are no cell's.
 */
export async function loadSheets(
  parts: Parts,
  book: Book,
  styles: readonly string[],
  count: () => void,
): Promise<Loaded> {
  const last = book.sheets.length + 1;
  const each = (work: (number: number) => string): string =>
    Array.from({ length: last }, (_, at) => work(at + 1)).join("");
  const files: Record<string, string> = {
    "xl/workbook.xml": `<workbook><workbookPr date1904="${Number(book.is1904)}"/><sheets>${each((n) => `<sheet name="${n}" sheetId="${n}" r:id="r${n}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${each((n) => `<Relationship Id="r${n}" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
    "xl/sharedStrings.xml": repairStrings(parts.text("xl/sharedStrings.xml") ?? "<sst/>"),
    "xl/styles.xml": repairStyles(
      parts.text("xl/styles.xml") ?? "<styleSheet><cellXfs/></styleSheet>",
    ),
  };
  book.sheets.forEach(({ path }, at) => {
    const xml = parts.text(path) ?? "";
    files[`xl/worksheets/sheet${at + 1}.xml`] = repairSheet(xml, book.is1904, count);
  });
  const rows = styles.map(
    (style, at) => `<row r="${at + 1}"><c r="A${at + 1}" s="${style}"/></row>`,
  );
  files[`xl/worksheets/sheet${last}.xml`] =
    `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`;
  const bytes = Object.entries(files).map(([path, xml]) => [path, strToU8(xml)] as const);
  const packed = zipSync(Object.fromEntries(bytes), { level: 0 });
  // Its declaration knows no Buffer of today.
  const buffer = Buffer.from(packed) as unknown as ArrayBuffer;
  const loaded = await new ExcelJS.Workbook().xlsx.load(buffer, { ignoreNodes: IGNORED });
  const sheets = loaded.worksheets.slice(0, -1);
  const found = new Map(
    cellsOf(loaded.worksheets.at(-1) as Worksheet).map(({ style }, at) => [styles[at], style]),
  );
  return { sheets, style: (number) => found.get(number) ?? {} };
}

/** All cells of a sheet that are in the file, also those with nothing but a look. */
export function cellsOf(sheet: Worksheet): SheetCell[] {
  const { rows } = sheet.model as unknown as { rows: { cells: SheetCell[] }[] };
  return rows.flatMap(({ cells }) => cells);
}
