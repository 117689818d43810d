import type { Buku } from "../../local/contract";
import { letters } from "../../src/sheets/grid";

const numberOf = (text: string): number =>
  [...text].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * The workbook after a person dragged a column elsewhere on Google: the cells, looks, rules and names go
 * along, and every reference to one column follows it. References to several columns must not reach over
 * it, since nobody should rely on what becomes of those.
 */
export function moveColumn(buku: Buku, tab: string, from: number, to: number): Buku {
  const place = (column: number): number => {
    if (column === from) return to;
    if (from < to) return column > from && column <= to ? column - 1 : column;
    return column >= to && column < from ? column + 1 : column;
  };
  const cell = (text: string) =>
    text.replace(/(\$?)([A-Z]{1,3})(?=\$?\d|:|$)/g, (_, absolute: string, column: string) => {
      return `${absolute}${letters(place(numberOf(column)))}`;
    });
  const REFERENCE =
    /"[^"]*"|(?:(?:'((?:[^']|'')+)'|([A-Za-z_]\w*))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?)(?![\w(])/g;
  const formula = (text: string, own: string) =>
    text.replace(REFERENCE, (all, quoted?: string, plain?: string, area?: string) => {
      const target = quoted?.replaceAll("''", "'") ?? plain ?? own;
      if (area === undefined || target !== tab) return all;
      const [first = "", last = first] = area.split(":").map((part) => part.replace(/[$\d]/g, ""));
      if (first !== last) throw new Error(`${text} reaches over several columns of ${tab}`);
      return all.slice(0, all.length - area.length) + cell(area);
    });
  const qualified = (text: string) => formula(text, "");
  const keyed = <T>(by: Record<number, T>) =>
    Object.fromEntries(Object.entries(by).map(([c, value]) => [place(Number(c)), value]));
  return {
    ...buku,
    names: Object.fromEntries(
      Object.entries(buku.names).filter(([, full]) => !full.startsWith(`${tab}!`)),
    ),
    sheets: buku.sheets.map((sheet) => {
      const isOwn = sheet.name === tab;
      const area = (text: string) => (isOwn ? cell(text) : text);
      return {
        ...sheet,
        cells: sheet.cells.map((c) => ({
          ...c,
          ...(isOwn && { column: place(c.column) }),
          ...(c.formula && { formula: formula(c.formula, sheet.name) }),
          ...(c.spilledFrom && { spilledFrom: area(c.spilledFrom) }),
        })),
        ...(isOwn && {
          widths: keyed(sheet.widths),
          hiddenColumns: sheet.hiddenColumns.map(place),
          ...(sheet.looks && { looks: keyed(sheet.looks) }),
        }),
        validations: sheet.validations.map((rule) => ({
          ...rule,
          range: area(rule.range),
          ...(rule.source && { source: qualified(rule.source) }),
        })),
        protections: sheet.protections.map((p) => ({ ...p, range: area(p.range) })),
        conditionalFormats: (sheet.conditionalFormats ?? []).map((rule) => ({
          ...rule,
          ranges: rule.ranges.map(area),
          formula: formula(rule.formula, sheet.name),
        })),
      };
    }),
  };
}
