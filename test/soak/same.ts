import type { Buku } from "../../local/contract";

const byText = <T>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** A workbook without what says only in which order it was made. */
function comparable({ sheets, names }: Buku) {
  return {
    names: Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1)),
    sheets: sheets.map(({ protections, charts = [], conditionalFormats = [], ...sheet }) => ({
      ...sheet,
      // A width that was set and is the usual one shows as none.
      widths: Object.fromEntries(Object.entries(sheet.widths).filter(([, width]) => width !== 100)),
      protections: byText(protections),
      charts: byText(charts.map(({ id: _, ...chart }) => chart)),
      conditionalFormats: byText(conditionalFormats),
    })),
  };
}

/** Where two workbooks differ, a line each; none when they are the same. */
export function differences(a: Buku, b: Buku): string[] {
  const out: string[] = [];
  const compare = (x: unknown, y: unknown, path: string): void => {
    if (out.length > 20 || JSON.stringify(x) === JSON.stringify(y)) return;
    if (typeof x !== "object" || typeof y !== "object" || x === null || y === null) {
      out.push(`${path}: ${JSON.stringify(x)} ≠ ${JSON.stringify(y)}`);
      return;
    }
    for (const key of new Set([...Object.keys(x), ...Object.keys(y)])) {
      const pick = (from: object) => (from as Record<string, unknown>)[key];
      compare(pick(x), pick(y), `${path}/${key}`);
    }
  };
  const keyed = (buku: Buku) => {
    const { sheets, names } = comparable(buku);
    return {
      names: Object.fromEntries(names),
      tabs: sheets.map(({ name }) => name),
      sheets: Object.fromEntries(
        sheets.map(({ cells, ...sheet }) => [
          sheet.name,
          {
            ...sheet,
            cells: Object.fromEntries(cells.map((cell) => [`${cell.row},${cell.column}`, cell])),
          },
        ]),
      ),
    };
  };
  compare(keyed(a), keyed(b), "");
  return out;
}
