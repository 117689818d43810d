import type { Column, Sheet } from "./contract";
import { letters } from "./grid";
import { type Layout, resolve } from "./layout";
import { planColumn } from "./plan-column";
import type { ColumnLook, Heading, Step, TabShape } from "./step";

/** The steps still missing to make one table. */
export function planSheet(
  sheet: Sheet,
  layout: Layout,
  shape: TabShape | undefined,
  layouts: ReadonlyMap<string, Layout>,
): Step[] {
  const { tab, headerRow } = layout;
  const begun = layout.missing.size < layout.headings.length;
  const steps: Step[] = [];
  if (!begun) {
    steps.push(
      { step: "write", tab, row: 1, column: 1, values: [[sheet.title]], look: "title" },
      ...planInitial(sheet, layout, shape),
    );
  }
  const added: { at: number; cell: Heading; look: ColumnLook }[] = [];
  const details: Step[] = [];
  const made = new Set<string>();
  for (const { key, header, column } of layout.headings) {
    const at = layout.columns.get(key) ?? 0;
    const isNew = layout.missing.has(key);
    const spill = spillOf(sheet, column, header, layout, layouts);
    // What it reads is not there: left out until it is.
    if (column.formula && spill === undefined) continue;
    made.add(key);
    details.push(...planColumn(column, layout, at, isNew, shape, layouts));
    if (!isNew) continue;
    const computed = column.kind === "rumus";
    const note = `${column.note} Contoh: ${column.example}`;
    const cell = { text: header, note, computed };
    added.push({
      at,
      cell: spill === undefined ? cell : { ...cell, formula: spill },
      look: {
        width: column.width,
        wrap: column.width > WIDE,
        computed,
        hidden: column.hidden ?? false,
      },
    });
  }
  // Side by side unless one between them is left out.
  const runs = added.reduce<(typeof added)[]>((out, item) => {
    const last = out.at(-1);
    if (last?.[0] && last[0].at + last.length === item.at) last.push(item);
    else out.push([item]);
    return out;
  }, []);
  for (const run of runs) {
    const looks = run.map(({ look }) => look);
    steps.push({ step: "columns", tab, column: run[0]?.at ?? 1, headerRow, looks });
  }
  steps.push(...mergeFormats(details), ...planProtection(layout, shape, made));
  for (const run of runs) {
    const cells = run.map(({ cell }) => cell);
    steps.push({ step: "headings", tab, row: headerRow, column: run[0]?.at ?? 1, cells });
  }
  if ((shape?.frozenRows ?? 0) === 0) {
    const visible = layout.headings.filter(({ column }) => !column.hidden).length;
    const columns = visible > MANY ? 1 : 0;
    steps.push({ step: "freeze", tab, rows: headerRow, columns });
  }
  steps.push(...planNames(sheet, layout, shape));
  return steps;
}

/** Tabs with more columns than this keep the first in view. */
const MANY = 10;

function planNames(sheet: Sheet, layout: Layout, shape: TabShape | undefined): Step[] {
  return Object.entries(sheet.names ?? {}).flatMap(([name, fields]): Step[] => {
    const [from = "", to = from] = fields.split(":");
    const isTotal = to === "total";
    const column = layout.columns.get(from);
    const last = layout.columns.get(isTotal ? from : to);
    if (column === undefined || last === undefined || shape?.names.includes(name)) return [];
    const { tab, headerRow } = layout;
    const count = Math.max(1, last - column + 1);
    const rows = isTotal
      ? { fromRow: headerRow - 1, toRow: headerRow - 1 }
      : { fromRow: headerRow };
    return [{ step: "name", tab, name, column, count, ...rows }];
  });
}

/** Equal formats of neighbouring columns as one: a step is a service call. */
function mergeFormats(steps: readonly Step[]): Step[] {
  const out: Step[] = [];
  for (const step of steps) {
    const last = out.findLastIndex((s) => s.step === "format");
    const before = out[last];
    if (
      step.step === "format" &&
      before?.step === "format" &&
      before.format === step.format &&
      before.fromRow === step.fromRow &&
      before.toRow === step.toRow &&
      before.column + before.count === step.column
    ) {
      out[last] = { ...before, count: before.count + step.count };
    } else out.push(step);
  }
  return out;
}

/** The one array formula of a computed column, in its header cell, where sorting cannot move it. */
function spillOf(
  { sumbu }: Sheet,
  column: Column,
  header: string,
  layout: Layout,
  layouts: ReadonlyMap<string, Layout>,
): string | undefined {
  const expression = column.formula && resolve(column.formula, layout, layouts);
  if (!expression) return undefined;
  const key = letters(layout.columns.get(sumbu ?? layout.headings[0]?.key ?? "") ?? 1);
  const { headerRow: row } = layout;
  return `=ARRAYFORMULA(IF(ROW(${key}${row}:${key})=ROW(${key}${row});"${header}";${expression}))`;
}

/** The formulas of a table, each with the cell it belongs in. */
export function formulasIn(
  sheet: Sheet,
  layout: Layout,
  layouts: ReadonlyMap<string, Layout>,
): [cell: string, formula: string][] {
  return layout.headings.flatMap(({ key, header, column }) => {
    const at = `${layout.tab}!${letters(layout.columns.get(key) ?? 1)}`;
    const spill = spillOf(sheet, column, header, layout, layouts);
    const total = column.total && resolve(column.total, layout, layouts);
    const out: [string, string][] = spill ? [[`${at}${layout.headerRow}`, spill]] : [];
    if (total?.startsWith("=")) out.push([`${at}${layout.headerRow - 1}`, total]);
    return out;
  });
}

function planInitial(sheet: Sheet, layout: Layout, shape: TabShape | undefined): Step[] {
  const rows = sheet.initial ?? [];
  const { tab, headerRow } = layout;
  if (rows.length === 0 || (shape?.lastRow ?? 0) > headerRow) return [];
  const keys = layout.headings.map((h) => h.key);
  const values = rows.map((row) => keys.map((key) => row[key] ?? ""));
  return [{ step: "write", tab, row: headerRow + 1, column: 1, values }];
}

/** Columns wider than this, in pixels, hold sentences. */
const WIDE = 200;

/** What a protection says, and by which the next plan knows which columns it covers. */
const PROTECTED = "LKIP dihitung: ";

/** Protection with a warning of computed columns that have none, neighbours together. */
function planProtection(
  { tab, headerRow, headings, columns }: Layout,
  shape: TabShape | undefined,
  made: ReadonlySet<string>,
): Step[] {
  const covered = new Set(
    (shape?.protections ?? []).flatMap((text) =>
      text.startsWith(PROTECTED) ? text.slice(PROTECTED.length).split("; ") : [],
    ),
  );
  const open = headings
    .filter(
      ({ key, header, column }) => made.has(key) && column.kind === "rumus" && !covered.has(header),
    )
    .map(({ key, header }) => ({ at: columns.get(key) ?? 0, header }))
    .sort((a, b) => a.at - b.at);
  const runs: { at: number; headers: string[] }[] = [];
  for (const { at, header } of open) {
    const last = runs.at(-1);
    if (last && last.at + last.headers.length === at) last.headers.push(header);
    else runs.push({ at, headers: [header] });
  }
  return runs.map(({ at, headers }) => ({
    step: "protect",
    tab,
    column: at,
    count: headers.length,
    headerRow,
    description: `${PROTECTED}${headers.join("; ")}`,
  }));
}
