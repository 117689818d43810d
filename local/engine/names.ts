/** Operations on named ranges. */
import { absolute, joinSheet, quoteSheet, splitSheet } from "../xlsx/a1";
import { formatArea, parseArea } from "./a1";
import type { Engine } from "./boot";
import { toEngineFormula, toSheetsFormula } from "./formula";
import type { Area } from "./sheets";

export interface NamedArea {
  name: string;
  sheet: string;
  area: Area;
}

/** `'Data Umum'!A4:A` as the engine stores it: a reference without `$` would move with the formula. */
function stored(reference: string): string {
  const { sheet, range } = splitSheet(reference);
  const fixed = absolute(range);
  return toEngineFormula(sheet === undefined ? fixed : `${quoteSheet(sheet)}!${fixed}`);
}

export function nameOps({ book }: Engine) {
  const find = (name: string) =>
    book.getDefinedNames().find((item) => item.getName().toLowerCase() === name.toLowerCase());
  const set = (name: string, reference: string) => {
    const known = find(name);
    if (known) known.setRef(stored(reference));
    else book.insertDefinedName(name, stored(reference));
  };
  /** By name, as Google Sheets writes references. */
  const references = (): Record<string, string> =>
    Object.fromEntries(
      book.getDefinedNames().map((item) => {
        const { sheet, range } = splitSheet(toSheetsFormula(item.getFormulaOrRefString()));
        return [item.getName(), joinSheet(sheet, range.replaceAll("$", ""))];
      }),
    );
  return {
    nameReferences: references,
    setNameReference: set,
    /** Those that are ranges of a sheet; one whose cells were deleted is none. */
    names: (): NamedArea[] =>
      Object.entries(references()).flatMap(([name, reference]) => {
        const { sheet: tab = "", range } = splitSheet(reference);
        const sheet = book.getSheetByName(tab);
        if (!sheet || !/^[A-Z]{1,3}\d*(:[A-Z]{1,3}\d*)?$/.test(range)) return [];
        const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
        return [{ name, sheet: sheet.getSheetId(), area: parseArea(range, size) }];
      }),
    setName(name: string, id: string, area: Area) {
      const sheet = book.getSheetBySheetId(id)?.getSheetName() ?? "";
      set(name, joinSheet(sheet, formatArea(area)));
    },
    removeName: (name: string) => void find(name)?.delete(),
  };
}
