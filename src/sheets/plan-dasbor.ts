import { rumus } from "./contract";
import { dasbor } from "./dasbor";
import { findHeader, normalize } from "./grid";
import { type Layout, occupation, resolve } from "./layout";
import type { Step, TabShape } from "./step";

/** Row of the names of the key figures and of the headers of the tables in a new tab. */
const LABEL_ROW = 3;
/** Width of a column under the charts; two charts are as wide as the key figures. */
const WIDTH = 140;
const CHART = { width: 555, height: 320, rows: 16, below: 3, columns: 4 };
const LABELS = dasbor.angka.map(({ label }) => label);

/** Whether the tab holds something that is not the board. */
export const isBoardForeign = (shape: TabShape | undefined): boolean =>
  occupation(shape, LABELS, dasbor.title) === "foreign";

/**
 * Steps for Dasbor: cells that are blank get what belongs in them, charts that are missing by title are
 * inserted. A figure whose source is somebody else's tab is left out.
 */
export function planDasbor(
  shape: TabShape | undefined,
  layouts: ReadonlyMap<string, Layout>,
): Step[] {
  const { tab, title, angka, tabel } = dasbor;
  const found = shape && findHeader(shape, LABELS);
  const labelRow = found?.row ?? LABEL_ROW;
  const first = found?.columns.get(LABELS[0] ?? "")?.[0] ?? 1;
  const own: Layout = {
    tab,
    headerRow: labelRow,
    columns: new Map(angka.map(({ id }, i) => [id, first + i])),
    headings: angka.map(({ id, label }) => ({
      key: id,
      field: id,
      header: label,
      column: rumus(label, "", "", ""),
    })),
    missing: new Set(),
  };
  const isBlank = (row: number, column: number) =>
    (shape?.values[row - 1]?.[column - 1] ?? "") === "" &&
    (shape?.formulas[row - 1]?.[column - 1] ?? "") === "";
  const steps: Step[] = [];
  const compute = (row: number, column: number, template: string | undefined) => {
    const formula = template && isBlank(row, column) && resolve(template, own, layouts);
    if (formula) steps.push({ step: "formula", tab, row, column, formula });
  };
  /** Written last and in one call: where names stand, everything of theirs does. */
  const name = (column: number, names: readonly string[]) => {
    const cells = names.map((text) => ({ text, note: "", computed: true }));
    steps.push({ step: "headings", tab, row: labelRow, column, cells });
  };

  const isNew = isBlank(labelRow, first);
  if (isNew) {
    steps.push({ step: "write", tab, row: 1, column: 1, values: [[title]], look: "title" });
    const look = { width: WIDTH, wrap: false, computed: false, hidden: false };
    const looks = angka.map(() => look);
    steps.push({ step: "columns", tab, column: first, headerRow: labelRow, looks });
  }
  angka.forEach(({ text, format }, i) => {
    const at = { column: first + i, count: 1, fromRow: labelRow + 1, toRow: labelRow + 1 };
    if (isNew && format) steps.push({ step: "format", tab, format, ...at });
    compute(labelRow + 1, first + i, text);
  });
  if (isNew) name(first, LABELS);
  // A chart whose title cannot be read may be any of them: better one too few than the same one twice.
  let unread = shape?.charts.filter((name) => name === "").length ?? 0;
  const isMissing = (name: string) => !shape?.charts.includes(name) && unread-- <= 0;
  // Tables stand right of the charts, one column apart.
  let column = first + angka.length + 1;
  tabel.forEach(({ chart, columns, rows }, i) => {
    const headers = columns.map(({ header }) => header);
    const stands = findRun(shape?.values[labelRow - 1], headers, column);
    const from = stands ?? column;
    const isNewTable = stands === undefined;
    columns.forEach(({ format }, c) => {
      const at = { column: from + c, count: 1, fromRow: labelRow + 1 };
      if (isNewTable && format) steps.push({ step: "format", tab, format, ...at });
      rows.forEach((cells, r) => {
        compute(labelRow + 1 + r, from + c, cells[c]);
      });
    });
    if (isNewTable) name(from, headers);
    if (isMissing(chart.title)) {
      const at = {
        row: labelRow + CHART.below + Math.floor(i / 2) * CHART.rows,
        column: first + (i % 2) * CHART.columns,
      };
      const cells = { row: labelRow, column: from, count: columns.length };
      const { width, height } = CHART;
      const look = { ...chart, from: cells, at, width, height, min: 0 };
      steps.push({ step: "chart", tab, chart: look });
    }
    column = from + columns.length + 1;
  });
  const description = `LKIP: ${tab} dihitung`;
  if (!shape?.protections.includes(description)) {
    const place = { column: first, count: column - 1 - first, headerRow: labelRow };
    steps.push({ step: "protect", tab, description, ...place });
  }
  return steps;
}

/** Column from which on headers stand side by side, at `from` or right of it: people may insert columns. */
function findRun(
  row: readonly unknown[] | undefined,
  headers: readonly string[],
  from: number,
): number | undefined {
  const at = (row ?? []).findIndex(
    (_, c) => c + 1 >= from && headers.every((h, i) => normalize(row?.[c + i]) === normalize(h)),
  );
  return at < 0 ? undefined : at + 1;
}
