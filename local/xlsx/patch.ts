import type { BukuValidation } from "../contract";
import { absolute, closeRange, columnName, joinSheet, splitSheet } from "./a1";
import { KEEP_TAB, type Keep } from "./keep";
import { chunks, escapeText } from "./text";
import { DEFAULT_PIXELS, UNSET, widthOf } from "./width";

/**
 * Parts of a sheet's XML that exceljs cannot write well.
 *
 * It copies the look of the first cell over a whole merge, expands each validated range and each
 * named range into single cells, and writes an internal link as one to another file.
 */
export interface Extras {
  merges: readonly string[];
  validations: string[];
  links: { cell: string; location: string; label: string }[];
}

const CONDITIONS = /<conditionalFormatting[ >][\s\S]*?<\/conditionalFormatting>/g;

/** Puts the extras where the schema wants them: right after the cells. */
export function patchSheet(xml: string, { merges, validations, links }: Extras): string {
  // exceljs has written these already, and they stand between merges and validations.
  const conditions = xml.match(CONDITIONS)?.join("") ?? "";
  const block =
    wrapped(
      "mergeCells",
      merges.map((range) => `<mergeCell ref="${encode(range)}"/>`),
    ) +
    conditions +
    wrapped("dataValidations", validations) +
    (links.length
      ? `<hyperlinks>${links
          .map(
            ({ cell, location, label }) =>
              `<hyperlink ref="${cell}" location="${encode(escapeText(location))}" display="${encode(escapeText(label))}"/>`,
          )
          .join("")}</hyperlinks>`
      : "");
  // A custom height would stay when the text grows; without the mark both programs fit it again.
  const fitted = withUsualWidths(
    xml.replace(CONDITIONS, "").replace(/(<row [^>]*?) customHeight="1"/g, "$1"),
  );
  return block ? fitted.replace(/<\/sheetData>|<sheetData\/>/, (end) => end + block) : fitted;
}

/** exceljs gives a column its own default width when it has a style or is hidden, and calls it chosen. */
function withUsualWidths(xml: string): string {
  const usual = widthOf(DEFAULT_PIXELS);
  return xml.replace(
    new RegExp(`(<col [^>]*?)width="${UNSET}"([^>]*?) customWidth="1"`, "g"),
    `$1width="${usual}"$2`,
  );
}

function wrapped(name: string, items: readonly string[]): string {
  return items.length ? `<${name} count="${items.length}">${items.join("")}</${name}>` : "";
}

/** Longest list between quotes, and longest help text, in an Excel data validation. */
const LIMIT = 255;

/** One dropdown. A list Excel cannot hold goes to the hidden tab and is referred to there. */
export function validationXml(
  rule: BukuValidation,
  tab: string,
  keep: Keep,
  rename: Rename,
): string {
  const formula = rule.list
    ? listFormula(rule.list, tab, rule.range, keep)
    : sourceFormula(rule, rename);
  const help = rule.help ?? "";
  const [prompt] = chunks(help, LIMIT);
  if (prompt !== help) keep.addLong("bantuan", tab, rule.range, help);
  return (
    `<dataValidation type="list" allowBlank="1"${help && ' showInputMessage="1"'}` +
    `${rule.strict ? ' showErrorMessage="1"' : ""}` +
    `${prompt && ` prompt="${encode(escapeText(prompt))}"`}` +
    ` sqref="${encode(closeRange(rule.range).replaceAll("$", ""))}">` +
    `<formula1>${encode(escapeText(formula))}</formula1></dataValidation>`
  );
}

type Rename = (tab: string) => string;

function sourceFormula({ source = "" }: BukuValidation, rename: Rename): string {
  const { sheet, range } = splitSheet(source);
  return joinSheet(sheet === undefined ? undefined : rename(sheet), absolute(closeRange(range)));
}

function listFormula(list: readonly string[], tab: string, range: string, keep: Keep): string {
  const text = list.join(",");
  const isInline = list.every(
    (item) => item !== "" && item.trim() === item && !/[,"\n]/.test(item),
  );
  if (isInline && text.length <= LIMIT) return `"${text}"`;
  const row = keep.add("daftar", tab, range, ...list);
  return `${KEEP_TAB}!$D$${row}:$${columnName(3 + list.length)}$${row}`;
}

/** A name of the workbook, or of one sheet (0-based) as the print titles are. */
export interface DefinedName {
  name: string;
  reference: string;
  sheet?: number;
}

/** Adds the names. Excel wants them after the sheets and before the calculation properties. */
export function patchWorkbook(xml: string, names: readonly DefinedName[]): string {
  if (!names.length) return xml;
  const items = names.map(
    ({ name, reference, sheet }) =>
      `<definedName name="${encode(name)}"${sheet === undefined ? "" : ` localSheetId="${sheet}"`}>` +
      `${encode(reference)}</definedName>`,
  );
  return xml.replace("<calcPr", () => `<definedNames>${items.join("")}</definedNames><calcPr`);
}

/** Text for an element or an attribute; a line feed in an attribute would otherwise become a space. */
function encode(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}
