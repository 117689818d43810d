import type { Field, Kind } from "./contract";
import { identitas } from "./identitas";
import type { Layout } from "./layout";
import type { Step, TabShape } from "./step";

/** A date is kept as text: a date cell would depend on the time zones of file and script. */
const FORMAT: Partial<Record<Kind, string>> = { tahun: "0", nilai: "" };
const WIDTH = [
  ["label", 210],
  ["nilai", 420],
  ["keterangan", 420],
] as const;

/** Steps for Identitas: a list of keys, each with its value and an explanation beside it. */
export function planIdentitas(layout: Layout, shape: TabShape | undefined): Step[] {
  const { tab, headerRow, columns, rows, missing } = layout;
  const steps: Step[] = [];
  const fields: [string, Field][] = Object.entries(identitas.fields);
  const at = (key: string) => columns.get(key) ?? 1;
  const isNew = missing.has("label") || missing.has("nilai");
  if (isNew) {
    steps.push({
      step: "write",
      tab,
      row: 1,
      column: 1,
      values: [[identitas.title]],
      look: "title",
    });
    for (const [key, width] of WIDTH) {
      const looks = [{ width, wrap: true, computed: false, hidden: false }];
      steps.push({ step: "columns", tab, column: at(key), headerRow, looks });
    }
  }
  for (const [key, field] of fields) {
    const row = rows?.get(key) ?? 0;
    const isMissing = missing.has(key);
    if (isMissing) {
      const format = FORMAT[field.kind] ?? "@";
      if (format !== "") {
        steps.push({
          step: "format",
          tab,
          column: at("nilai"),
          count: 1,
          fromRow: row,
          toRow: row,
          format,
        });
      }
    }
    if (field.options && !shape?.dropdowns[row - 1]?.[at("nilai") - 1]) {
      const { options: values, note: help } = field;
      steps.push({
        step: "dropdown",
        tab,
        column: at("nilai"),
        fromRow: row,
        toRow: row,
        values,
        help,
      });
    }
    if (isMissing) {
      // One write, so that an interruption leaves no half line; the row is empty, for it is new.
      const columnsOf = [at("label"), at("nilai"), at("keterangan")];
      const from = Math.min(...columnsOf);
      const line: string[] = new Array(Math.max(...columnsOf) - from + 1).fill("");
      line[at("label") - from] = field.label;
      line[at("keterangan") - from] =
        `${field.note} Contoh: ${field.example}${field.required ? ". Wajib diisi." : "."}`;
      steps.push({ step: "write", tab, row, column: from, values: [line] });
    }
  }
  for (const key of ["label", "nilai", "keterangan"] as const) {
    if (!missing.has(key)) continue;
    const note = key === "nilai" ? "Diketik di sini, sekali saja." : "";
    const cells = [{ text: identitas.header[key], note, computed: false }];
    steps.push({ step: "headings", tab, row: headerRow, column: at(key), cells });
  }
  if ((shape?.frozenRows ?? 0) === 0) steps.push({ step: "freeze", tab, rows: headerRow });
  return steps;
}
