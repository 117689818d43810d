import type { CellValue, Style } from "exceljs";
import type { BukuCell, BukuLook } from "../contract";
import { address, parseAddress } from "./a1";
import type { Palette } from "./color";
import { AUTOMATIC_DATE, dayOf, isDateFormat, serialOfMoment } from "./date";
import { fromExcel, unwrap } from "./dummy";
import type { Kept } from "./keep";
import { restoreLink } from "./link";
import type { SheetCell } from "./load";
import type { Around } from "./read-around";
import { LINK_COLOR } from "./style";
import { CELL_LIMIT, unescapeText } from "./text";
import { shift } from "./token";

export interface SheetContext {
  palette: Palette;
  is1904: boolean;
  kept: Kept;
  /** Name of the tab in this file. */
  tab: string;
}

interface Looks {
  look: (style: Partial<Style>) => BukuLook;
  /** Of the cells that are not in the file, by column. */
  looks: Readonly<Record<number, BukuLook>>;
}

/** Cells that have something to say, or look different from their column; in the order of the file. */
export function readCells(
  list: readonly SheetCell[],
  { links, notes }: Around,
  { look: lookOf, looks, is1904, kept, tab }: SheetContext & Looks,
): BukuCell[] {
  const formulas = sheetFormulas(list, kept);
  const rest = new Map(kept.of("sisa", tab).map(({ place, texts }) => [place, texts.join("")]));
  const cells: BukuCell[] = [];
  for (const { address: at, style, value } of list) {
    const place = parseAddress(at);
    if (!place) throw new Error(`“${at}” is no address.`);
    let look = lookOf(style);
    let content = formulas.get(at) ?? contentOf(value, look, is1904);
    if (typeof content.value === "string" && content.value.length >= CELL_LIMIT - 1) {
      content.value += rest.get(at) ?? "";
    }
    const formula = restoreLink(content.value, links.get(at), kept);
    if (formula !== undefined) {
      content = { formula };
      if (look.color === LINK_COLOR) look = withoutColor(look);
    }
    const note = notes.get(at);
    notes.delete(at);
    cells.push({ ...place, ...look, ...content, ...(note !== undefined && { note }) });
  }
  for (const [at, note] of notes) {
    const place = parseAddress(at);
    if (place) cells.push({ ...place, ...looks[place.column], note });
  }
  const usual = new Map(
    Object.entries(looks).map(([column, look]) => [Number(column), JSON.stringify(look)]),
  );
  return cells.map(withoutAutomatic).filter(({ row: _row, column, ...rest }) => {
    const look = usual.get(column);
    return look === undefined ? Object.keys(rest).length > 0 : JSON.stringify(rest) !== look;
  });
}

type Content = Pick<BukuCell, "value" | "formula">;

function withoutColor({ color: _, ...look }: BukuLook): BukuLook {
  return look;
}

/** A date in the automatic format has no format of its own. */
function withoutAutomatic(cell: BukuCell): BukuCell {
  if (cell.format !== AUTOMATIC_DATE) return cell;
  const { format: _, ...rest } = cell;
  return rest;
}

/** What each formula cell says; nothing for a cell that some formula has filled. */
function sheetFormulas(cells: readonly SheetCell[], kept: Kept): Map<string, Content> {
  const found = new Map<string, Content>();
  const shared = new Map<string, string>();
  for (const { address: at, formula, sharedFormula: master = "", shareType, ref = "" } of cells) {
    const isArray = shareType === "array";
    if (isArray) for (const each of inside(ref)) found.set(each, {});
    if (shareType === "shared" && formula) shared.set(at, formula);
    const text = formula ?? follow(shared.get(master), master, at);
    if (text) found.set(at, formulaOf(text, isArray, kept));
  }
  return found;
}

/** A shared formula as it is in one of its other cells; exceljs would also move what is in quotes. */
function follow(formula: string | undefined, master: string, at: string): string | undefined {
  const [from, to] = [parseAddress(master), parseAddress(at)];
  return formula && from && to && shift(formula, to.row - from.row, to.column - from.column);
}

function formulaOf(text: string, isArray: boolean, kept: Kept): Content {
  // LibreOffice saves a ticked or typed TRUE as this formula.
  if (/^(TRUE|FALSE)\(\)$/i.test(text)) return { value: text.toUpperCase().startsWith("TRUE") };
  const unwrapped = unwrap(unescapeText(text));
  if (!unwrapped) {
    const formula = fromExcel(text);
    return { formula: isArray ? `=ARRAYFORMULA(${formula.slice(1)})` : formula };
  }
  if ("isSpilled" in unwrapped) return {};
  if ("formula" in unwrapped) return unwrapped;
  const formula = kept.long("rumus", "", String(unwrapped.kept));
  return formula === undefined ? {} : { formula };
}

/** Most cells of one array formula; Excel does not fill a sheet with one. */
const ARRAY_LIMIT = 100_000;

/** Addresses in the range of an array formula: the file has their last values as if typed. */
function* inside(range: string): Generator<string> {
  const [start, end] = range.split(":").map(parseAddress);
  if (!start || !end) return;
  const size = (end.row - start.row + 1) * (end.column - start.column + 1);
  if (size > ARRAY_LIMIT) return;
  for (let row = start.row; row <= end.row; row += 1) {
    for (let column = start.column; column <= end.column; column += 1) yield address(row, column);
  }
}

/** Empty for a formula: its last value is never used. */
function contentOf(value: CellValue | undefined, look: BukuLook, is1904: boolean): Content {
  if (typeof value === "boolean") return { value };
  const number = value instanceof Date ? serialOfMoment(value, is1904) : value;
  if (typeof number !== "number") return textOf(plainText(value));
  // A value that nobody can read is not left out in silence.
  if (!Number.isFinite(number)) throw new Error("A cell holds no number.");
  const day = isDateFormat(look.format) ? dayOf(number, is1904) : undefined;
  return { value: day === undefined ? number : { date: day } };
}

function textOf(value: string): Content {
  return value ? { value } : {};
}

/** A text without the formatting of its parts, or the name of an error. */
export function plainText(value: CellValue | undefined): string {
  if (typeof value === "string") return unescapeText(value);
  if (typeof value !== "object" || value === null) return "";
  if ("richText" in value) return unescapeText(value.richText.map(({ text }) => text).join(""));
  return "error" in value ? value.error : "";
}
