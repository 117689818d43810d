import { chunks } from "./text";

/** Tab, hidden from the user, with all that Google Sheets has and Excel lacks. */
export const KEEP_TAB = "_lkip";
const TITLE = ["LKIP", "1", "Lembar ini menyimpan hal yang tidak dikenal Excel. Jangan diubah."];
const PIECE = 32_000;
/** The tab's first row of content: row 1 is the title. */
const FIRST_ROW = 2;

/**
 * What one row keeps. Its columns: kind, tab (as the file calls it), place, text …
 *
 * - `tab`: rows×columns of the grid and the full name of the tab
 * - `gid`: the number behind `#gid=` in links to the tab
 * - `lindungi`: a range protected with a warning, and why
 * - `daftar`: the items of a dropdown that are too many for Excel's 255 characters
 * - `bantuan`: a help text longer than 255 characters
 * - `rumus`: a formula longer than Excel's 8192 characters; its place is a number
 * - `sisa`: the rest of a text longer than Excel's 32 767 characters
 * - `syarat`: a conditional format that Excel cannot calculate: its look and its formula
 * - `nama`: a named range that Excel would refuse
 * - `grafik`: a chart
 */
type KeepKind =
  | "tab"
  | "gid"
  | "lindungi"
  | "daftar"
  | "bantuan"
  | "rumus"
  | "sisa"
  | "syarat"
  | "nama"
  | "grafik";

/** A workbook sheet is the one place that Excel, LibreOffice and Google all carry along when they save. */
export class Keep {
  readonly rows: string[][] = [TITLE];

  /** Adds a row and gives its number in the tab. Long texts are cut to fit cells. */
  add(kind: KeepKind, tab: string, place: string, ...texts: string[]): number {
    this.rows.push([kind, tab, place, ...texts]);
    return this.rows.length;
  }

  /** One long text over as many cells as it needs. */
  addLong(kind: KeepKind, tab: string, place: string, text: string): void {
    this.add(kind, tab, place, ...chunks(text, PIECE));
  }
}

/** The same tab, read again. Empty when the workbook has none, as with one made in Excel. */
export class Kept {
  private readonly rows: readonly (readonly string[])[];
  constructor(rows: readonly (readonly string[])[]) {
    this.rows = rows[0]?.[0] === TITLE[0] ? rows : [];
  }

  /** Full name of a tab, by its name in the file. */
  full(tab: string): string {
    return this.of("tab", tab)[0]?.texts[0] ?? tab;
  }

  /** Place and texts of each row of a kind, for one tab. */
  of(kind: KeepKind, tab: string): { place: string; texts: string[] }[] {
    return this.rows
      .slice(FIRST_ROW - 1)
      .filter((row) => row[0] === kind && row[1] === tab)
      .map((row) => ({ place: row[2] ?? "", texts: row.slice(3) }));
  }

  /** The joined text of one row. */
  long(kind: KeepKind, tab: string, place: string): string | undefined {
    return this.of(kind, tab)
      .find((row) => row.place === place)
      ?.texts.join("");
  }

  /** Items of the dropdown kept in row `row` of the tab. */
  list(row: number): string[] | undefined {
    const found = this.rows[row - 1];
    return found?.[0] === "daftar" ? found.slice(3) : undefined;
  }
}
