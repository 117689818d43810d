import type { Workbook } from "../src/app/workbook";
import type { Value } from "../src/sheets/contract";
import type { Grid } from "../src/sheets/grid";
import type { Step, TabShape } from "../src/sheets/step";

interface Cell {
  value: Value;
  formula: string;
  format: string;
  dropdown: boolean;
}

interface Tab {
  /** By row and column in one number: row × WIDE + column. */
  cells: Map<number, Cell>;
  frozenRows: number;
  protections: string[];
  colored: number[];
  charts: string[];
}

/** More columns than any tab has. */
export const WIDE = 1000;
const BLANK: Readonly<Cell> = { value: "", formula: "", format: "", dropdown: false };

/** A workbook in memory. It does not calculate: a spilling formula shows its header and nothing else. */
export class FakeWorkbook implements Workbook {
  readonly tabs = new Map<string, Tab>();
  readonly log: string[] = [];
  readonly names: string[] = [];

  cell(tab: string, row: number, column: number): Cell {
    const { cells } = this.tabs.get(tab) as Tab;
    const key = row * WIDE + column;
    const cell = cells.get(key) ?? { ...BLANK };
    cells.set(key, cell);
    return cell;
  }

  add(tab: string): void {
    this.tabs.set(tab, {
      cells: new Map(),
      frozenRows: 0,
      protections: [],
      colored: [],
      charts: [],
    });
  }

  apply(steps: readonly Step[]): void {
    for (const step of steps) this.applyOne(step);
  }

  applyOne(step: Step): void {
    this.log.push(step.step);
    if (step.step === "add-tab") this.add(step.tab);
    else if (step.step === "write") {
      step.values.forEach((line, r) => {
        line.forEach((value, c) => {
          const cell = this.cell(step.tab, step.row + r, step.column + c);
          cell.value = value;
          cell.formula = "";
        });
      });
    } else if (step.step === "formula") {
      const cell = this.cell(step.tab, step.row, step.column);
      cell.formula = step.formula;
      cell.value = 0;
    } else if (step.step === "headings") {
      step.cells.forEach(({ text, formula = "" }, c) => {
        const cell = this.cell(step.tab, step.row, step.column + c);
        cell.value = text;
        cell.formula = formula;
      });
    } else if (step.step === "format") {
      // Formats reach to the end of the tab; the rows that tests look at are enough.
      for (let row = step.fromRow; row <= (step.toRow ?? 40); row++) {
        for (let c = 0; c < step.count; c++) {
          this.cell(step.tab, row, step.column + c).format = step.format;
        }
      }
    } else if (step.step === "dropdown") {
      for (let row = step.fromRow; row <= (step.toRow ?? 40); row++) {
        this.cell(step.tab, row, step.column).dropdown = true;
      }
    } else if (step.step === "freeze") (this.tabs.get(step.tab) as Tab).frozenRows = step.rows;
    else if (step.step === "protect") {
      (this.tabs.get(step.tab) as Tab).protections.push(step.description);
    } else if (step.step === "color") (this.tabs.get(step.tab) as Tab).colored.push(step.column);
    else if (step.step === "chart") (this.tabs.get(step.tab) as Tab).charts.push(step.chart.title);
    else if (step.step === "name") this.names.push(step.name);
    else if (step.step === "clear") {
      for (let r = 0; r < step.rows; r++) {
        for (let c = 0; c < step.columns; c++) {
          const cell = this.cell(step.tab, step.row + r, step.column + c);
          cell.value = "";
          cell.formula = "";
        }
      }
    } else if (step.step === "delete-columns")
      this.deleteColumns(step.tab, step.column, step.count);
  }

  private deleteColumns(tab: string, column: number, count: number): void {
    const own = this.tabs.get(tab) as Tab;
    const kept = [...own.cells].flatMap(([key, cell]): [number, Cell][] => {
      const c = key % WIDE;
      if (c < column) return [[key, cell]];
      return c < column + count ? [] : [[key - count, cell]];
    });
    own.cells = new Map(kept);
  }

  /** Cells up to the last row that has anything, and one more. */
  private rectangle(tab: string, rows: number): Readonly<Cell>[][] {
    const { cells } = this.tabs.get(tab) as Tab;
    let height = 1;
    let width = 1;
    for (const [key, { value, formula }] of cells) {
      if (value === "" && formula === "") continue;
      height = Math.max(height, Math.floor(key / WIDE) + 1);
      width = Math.max(width, key % WIDE);
    }
    return Array.from({ length: Math.min(rows, height) }, (_, r) =>
      Array.from({ length: width }, (_, c) => cells.get((r + 1) * WIDE + c + 1) ?? BLANK),
    );
  }

  shape(tabs: readonly string[]): TabShape[] {
    return tabs.flatMap((tab) => {
      const own = this.tabs.get(tab);
      if (own === undefined) return [];
      const lines = this.rectangle(tab, 60);
      return [
        {
          tab,
          values: lines.map((line) => line.map((cell) => cell.value)),
          formulas: lines.map((line) => line.map((cell) => cell.formula)),
          formats: lines.map((line) => line.map((cell) => cell.format)),
          dropdowns: lines.map((line) => line.map((cell) => cell.dropdown)),
          frozenRows: own.frozenRows,
          lastRow: Math.max(
            0,
            ...[...own.cells]
              .filter(([, cell]) => cell.value !== "" || cell.formula !== "")
              .map(([key]) => Math.floor(key / WIDE)),
          ),
          protections: own.protections,
          colored: own.colored,
          charts: own.charts,
          names: this.names,
        },
      ];
    });
  }

  read(tabs: readonly string[]): Grid[] {
    return tabs
      .filter((tab) => this.tabs.has(tab))
      .map((tab) => {
        const lines = this.rectangle(tab, 5000);
        return {
          tab,
          values: lines.map((line) => line.map((cell) => cell.value)),
          display: lines.map((line) => line.map((cell) => String(cell.value))),
          formulas: lines.map((line) => line.map((cell) => cell.formula)),
          formats: lines.map((line) => line.map((cell) => cell.format)),
        };
      });
  }

  replaceBelow(tab: string, row: number, values: readonly (readonly Value[])[]): void {
    const own = this.tabs.get(tab) as Tab;
    for (const key of [...own.cells.keys()]) if (key >= (row + 1) * WIDE) own.cells.delete(key);
    this.apply([{ step: "write", tab, row: row + 1, column: 1, values }]);
  }

  readonly rich = new Set<string>();

  isRich(tab: string, sel: string): boolean {
    return this.rich.has(`${tab}!${sel}`);
  }

  show(): void {}

  hide(): void {}

  linkTo(tab: string, sel: string): string {
    return `=HYPERLINK("#${tab}";"${tab}!${sel}")`;
  }
}
