import { PERBARUI } from "../domain/perbarui";
import type { Column, Sheet, Value } from "./contract";
import { findHeader, type Grid } from "./grid";
import { identitas } from "./identitas";
import { iku } from "./iku";
import type { Indikator, Kinerja } from "./kinerja";
import { pemeriksaan } from "./pemeriksaan";
import type { Step } from "./step";
import { stretches } from "./stretches";

interface NewYearSteps {
  /** Realisasi, and targets that differed from the Renstra, into the columns of their year. */
  readonly history: readonly Step[];
  readonly clear: readonly Step[];
  readonly mark: readonly Step[];
}

/**
 * The steps that make a new year of the workbook of year `dari`, but for the year itself. They touch the
 * columns of the standard tabs only, found by their headers; each may be repeated.
 */
export function stepsOfNewYear(
  sheets: readonly Sheet[],
  grids: readonly Grid[],
  { indikator }: Kinerja,
  dari: number,
): NewYearSteps {
  const gridOf = (tab: string) => grids.find((grid) => grid.tab === tab);
  const clear: Step[] = [];
  const mark: Step[] = [];
  for (const sheet of sheets) {
    const grid = gridOf(sheet.tab);
    if (grid === undefined) continue;
    const isWritten = sheet.tab === pemeriksaan.tab;
    const at = columnsOf(sheet, grid, ({ kind, tahunBaru }) =>
      isWritten ? true : kind !== "rumus" && tahunBaru === "kosong",
    );
    const row = at.row + 1;
    const rows = grid.values.length - at.row;
    for (const [column, columns] of stretches(at.columns.map((c) => c.column))) {
      const place = { row, column, rows, columns };
      if (rows > 0 && !isBlank(grid, place))
        clear.push({ step: "clear", tab: sheet.tab, ...place });
    }
    // The printed twin of a total stands above the header.
    const twins = at.columns.filter(({ field }) => field.kind === "tercetak");
    for (const [column, columns] of stretches(twins.map((c) => c.column))) {
      const place = { row: at.row - 1, column, rows: 1, columns };
      if (at.row > 1 && !isBlank(grid, place)) {
        clear.push({ step: "clear", tab: sheet.tab, ...place });
      }
    }
    const marked = columnsOf(sheet, grid, ({ tahunBaru }) => tahunBaru === "tandai");
    for (const { column } of marked.columns) mark.push(...markColumn(grid, marked.row, column));
  }
  const who = gridOf(identitas.tab);
  if (who) clear.push(...clearIdentitas(who));
  const history = historyOf(gridOf(iku.tab), indikator, dari);
  return { history, clear, mark };
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const isBlank = (grid: Grid, { row, column, rows, columns }: Place): boolean =>
  grid.values
    .slice(row - 1, row - 1 + rows)
    .every((line) => line.slice(column - 1, column - 1 + columns).every((cell) => cell === ""));

function columnsOf(sheet: Sheet, grid: Grid, test: (column: Column) => boolean) {
  const all = Object.values(sheet.columns).filter(({ perTahun }) => !perTahun);
  const header = findHeader(
    grid,
    all.map(({ header: text }) => text),
  );
  const columns = all
    .filter(test)
    .flatMap((field) =>
      (header?.columns.get(field.header) ?? []).slice(0, 1).map((column) => ({ column, field })),
    );
  return { row: header?.row ?? 0, columns: header ? columns : [] };
}

/** Texts of a column with the mark before them; formulas of the user's own and blanks stay. */
function markColumn(grid: Grid, headerRow: number, column: number): Step[] {
  const steps: Step[] = [];
  grid.values.slice(headerRow).forEach((line, i) => {
    const row = headerRow + 1 + i;
    const value = line[column - 1] ?? "";
    const isOwn = typeof value === "string" && !grid.formulas[row - 1]?.[column - 1];
    if (!isOwn || value.trim() === "" || value.startsWith(PERBARUI)) return;
    const text = `${PERBARUI} ${value}`;
    const last = steps.at(-1);
    if (last?.step === "write" && last.row + last.values.length === row) {
      steps[steps.length - 1] = { ...last, values: [...last.values, [text]] };
    } else steps.push({ step: "write", tab: grid.tab, row, column, values: [[text]] });
  });
  return steps;
}

function clearIdentitas(grid: Grid): Step[] {
  const { label, nilai } = identitas.header;
  const header = findHeader(grid, [label, nilai]);
  const [at] = header?.columns.get(label) ?? [];
  const [column] = header?.columns.get(nilai) ?? [];
  if (header === undefined || at === undefined || column === undefined) return [];
  const once = Object.values(identitas.fields).flatMap((field) =>
    "tahunBaru" in field ? [field.label as string] : [],
  );
  return grid.values.flatMap((line, r): Step[] =>
    r >= header.row && once.includes(String(line[at - 1]).trim()) && line[column - 1] !== ""
      ? [{ step: "clear", tab: identitas.tab, row: r + 1, column, rows: 1, columns: 1 }]
      : [],
  );
}

/** What the year leaves in the history, where nothing stands there yet. */
function historyOf(grid: Grid | undefined, indikator: readonly Indikator[], dari: number): Step[] {
  if (grid === undefined) return [];
  const write = (header: string, pick: (i: Indikator) => Value | undefined): Step[] => {
    const wanted = `${header} ${dari}`;
    const found = findHeader(grid, [wanted, iku.columns.kode.header, iku.columns.indikator.header]);
    const [column] = found?.columns.get(wanted) ?? [];
    if (column === undefined) return [];
    return indikator.flatMap((i): Step[] => {
      const value = pick(i);
      const isTyped = (grid.values[i.at.row - 1]?.[column - 1] ?? "") !== "";
      return value === undefined || isTyped
        ? []
        : [{ step: "write", tab: grid.tab, row: i.at.row, column, values: [[value]] }];
    });
  };
  const { realisasiLalu, targetPkLalu } = iku.columns;
  return [
    ...write(targetPkLalu.header, (i) =>
      i.sumberTarget === "Renstra" ? undefined : (i.teks.targetTahunIni ?? i.targetTahunIni),
    ),
    ...write(realisasiLalu.header, (i) => i.realisasiTeks ?? i.realisasi),
  ];
}
