import type { Buku } from "../contract";
import { joinSheet, openRange, parseAddress, splitSheet } from "./a1";
import { readPalette } from "./color";
import { readConditionLooks } from "./conditional";
import { FileError } from "./error";
import { KEEP_TAB, Kept } from "./keep";
import { cellsOf, loadSheets, type SheetCell } from "./load";
import { readAround } from "./read-around";
import { type Book, readBook } from "./read-book";
import { plainText } from "./read-cell";
import { readSheet } from "./read-sheet";
import { damaged, type Parts, unpack } from "./zip";

const MOST_TABS = 100;
/** exceljs needs 1.5 GB for so many; much more than 2 GB would end Node without a sentence. */
const MOST_CELLS = 1_000_000;

/**
 * Reads an .xlsx file made here, by Google Sheets, LibreOffice or Excel.
 *
 * Formulas come without their last value: whoever opens the workbook calculates. exceljs reads cells
 * and looks (loadSheets); readBook and readAround read the little that it would lose.
 *
 * Throws FileError with a sentence for the user; `file` is the file's name in it.
 */
export async function readXlsx(
  bytes: Uint8Array,
  name: string,
  file: string = `${name}.xlsx`,
  mostCells: number = MOST_CELLS,
): Promise<Buku> {
  const parts = unpack(bytes, file);
  let cells = 0;
  const count = (): void => {
    cells += 1;
    if (cells <= mostCells) return;
    const most = mostCells.toLocaleString("id-ID");
    throw tooMany(file, "sel", `lebih dari ${most}`, most);
  };
  try {
    const book = readBook(parts);
    const tabs = book.sheets.length;
    if (tabs > MOST_TABS + 1) throw tooMany(file, "lembar", tabs, MOST_TABS);
    if (tabs > 0) return await assemble(parts, book, name, count);
  } catch (error) {
    if (error instanceof FileError) throw error;
  }
  throw damaged(file);
}

function tooMany(
  file: string,
  what: string,
  has: number | string,
  most: number | string,
): FileError {
  return new FileError(
    `Berkas “${file}” terlalu besar: ada ${has} ${what}, paling banyak ${most} ${what}. Hapus yang tidak diperlukan, lalu simpan kembali.`,
  );
}

async function assemble(parts: Parts, book: Book, name: string, count: () => void): Promise<Buku> {
  const arounds = book.sheets.map(({ path }) => readAround(parts, path));
  const styles = new Set(arounds.flatMap(({ columns }) => columns.map(({ style }) => style)));
  styles.delete("");
  const loaded = await loadSheets(parts, book, [...styles], count);
  const keepAt = book.sheets.findIndex((sheet) => sheet.name === KEEP_TAB);
  const kept = new Kept(keepAt < 0 ? [] : textGrid(cellsOf(loaded.sheets[keepAt]!)));
  const { style: styleNumbered } = loaded;
  const palette = readPalette(parts);
  const conditionLooks = readConditionLooks(parts, palette);
  const context = { palette, conditionLooks, is1904: book.is1904, kept, styleNumbered };
  const sheets = book.sheets.flatMap(({ name: tab, isHidden }, at) => {
    if (at === keepAt) return [];
    const sheet = readSheet(loaded.sheets[at]!, arounds[at]!, { ...context, tab });
    return isHidden ? { ...sheet, hidden: true as const } : sheet;
  });
  return { name, sheets, names: namesOf(book, kept) };
}

function namesOf(book: Book, kept: Kept): Record<string, string> {
  const names: Record<string, string> = {};
  for (const [name, reference] of Object.entries(book.names)) {
    const { sheet, range } = splitSheet(reference);
    const plain = openRange(range.replaceAll("$", ""));
    const isRange = /^[A-Z]{1,3}\d*(:[A-Z]{1,3}\d*)?$/.test(plain);
    if (sheet !== undefined && isRange) names[name] = joinSheet(kept.full(sheet), plain);
  }
  for (const { place, texts } of kept.of("nama", "")) names[place] = texts.join("");
  return names;
}

/** The hidden tab as rows of texts, holes filled with ''. */
function textGrid(cells: readonly SheetCell[]): string[][] {
  const grid: string[][] = [];
  for (const { address, value } of cells) {
    const { row, column } = parseAddress(address)!;
    while (grid.length < row) grid.push([]);
    const line = grid[row - 1]!;
    while (line.length < column - 1) line.push("");
    line[column - 1] = plainText(value);
  }
  return grid;
}
