/** NamedRange: a name for a range, which follows it. */
import { bare, emulated } from "./emulated";
import { engine } from "./host-ops";
import { Range } from "./range";
import type { Spreadsheet } from "./spreadsheet";

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export function setNamedRange(name: string, range: GoogleRange): void {
  const { sheet, area } = bare(range, Range);
  // As Google refuses them: no cell address, no space, no digit in front.
  const isName =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name);
  if (!isName) throw new Error("Invalid name for a named range.");
  engine("setName", name, sheet.id, area);
}

export class NamedRange
  implements Pick<GoogleNamedRange, "getName" | "getRange" | "setRange" | "remove">
{
  private readonly name: string;
  private readonly book: Spreadsheet;
  private self!: GoogleNamedRange;

  private constructor(name: string, book: Spreadsheet) {
    this.name = name;
    this.book = book;
  }

  static all(book: Spreadsheet): GoogleNamedRange[] {
    return engine("names").map(({ name }) => {
      const named = new NamedRange(name, book);
      named.self = emulated<GoogleNamedRange>("NamedRange", named);
      return named.self;
    });
  }

  /** Null where there is no such name, which Google's own type forgets. */
  static rangeNamed(name: string, book: Spreadsheet): GoogleRange | null {
    const wanted = name.toLowerCase();
    const found = engine("names").find((item) => item.name.toLowerCase() === wanted);
    return found ? Range.of(book.sheetWithId(found.sheet), found.area) : null;
  }

  getName() {
    return this.name;
  }
  getRange() {
    return NamedRange.rangeNamed(this.name, this.book) as GoogleRange;
  }
  setRange(range: GoogleRange) {
    setNamedRange(this.name, range);
    return this.self;
  }
  remove() {
    engine("removeName", this.name);
  }
}
