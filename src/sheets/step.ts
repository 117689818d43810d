import type { Value } from "./contract";

/**
 * One thing to do to the workbook. Steps are applied in order; headings come after everything else of
 * their columns, so a column with its heading is complete, and an interrupted run goes on where it
 * stopped.
 */
export type Step =
  | {
      readonly step: "add-tab";
      readonly tab: string;
      readonly index: number;
    }
  | {
      /** Data, never formulas: text that begins with “=” is written as text. */
      readonly step: "write";
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly Value[])[];
      readonly look?: "title" | "total";
    }
  | {
      readonly step: "formula";
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly formula: string;
    }
  | {
      readonly step: "format";
      readonly tab: string;
      readonly column: number;
      /** How many columns side by side. */
      readonly count: number;
      readonly fromRow: number;
      /** Last row; the end of the tab when absent. */
      readonly toRow?: number;
      readonly format: string;
    }
  | {
      /** How new columns side by side look, below their header and in it. */
      readonly step: "columns";
      readonly tab: string;
      readonly column: number;
      readonly headerRow: number;
      readonly looks: readonly ColumnLook[];
    }
  | {
      readonly step: "dropdown";
      readonly tab: string;
      readonly column: number;
      readonly fromRow: number;
      readonly toRow?: number;
      readonly help: string;
      readonly values?: readonly string[];
      readonly source?: { readonly tab: string; readonly column: number; readonly fromRow: number };
    }
  | {
      readonly step: "protect";
      readonly tab: string;
      readonly column: number;
      readonly count: number;
      readonly headerRow: number;
      readonly description: string;
    }
  | {
      /** Colours the cells for which a formula, relative to the first of them, is true. */
      readonly step: "color";
      readonly tab: string;
      readonly column: number;
      readonly fromRow: number;
      readonly rules: readonly { readonly formula: string; readonly background: string }[];
    }
  | {
      /** A named range, from a row to the end of the tab unless `toRow` says otherwise. */
      readonly step: "name";
      readonly tab: string;
      readonly name: string;
      readonly column: number;
      readonly count: number;
      readonly fromRow: number;
      readonly toRow?: number;
    }
  | {
      /** Empties cells; their formats stay. */
      readonly step: "clear";
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
    }
  | {
      readonly step: "delete-columns";
      readonly tab: string;
      readonly column: number;
      readonly count: number;
    }
  | { readonly step: "show"; readonly tab: string; readonly column: number; readonly count: number }
  | {
      /** Headings side by side, written in one call: they are all there or none is. */
      readonly step: "headings";
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly Heading[];
    }
  | {
      readonly step: "freeze";
      readonly tab: string;
      readonly rows: number;
      readonly columns: number;
    }
  | {
      /** A chart of columns beside each other, the first of which names the points. */
      readonly step: "chart";
      readonly tab: string;
      readonly chart: ChartLook;
    };

/** A native chart and where it stands. */
export interface ChartLook {
  readonly title: string;
  readonly type: "bar" | "column" | "line";
  /** Header row and first column of its cells; they reach to the end of the tab. */
  readonly from: { readonly row: number; readonly column: number; readonly count: number };
  readonly at: { readonly row: number; readonly column: number };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly colors: readonly string[];
  readonly isStacked?: true;
  readonly axis: string;
  /** Lower bound of the value axis. */
  readonly min?: number;
}

export interface ColumnLook {
  /** Pixels. */
  readonly width: number;
  /** Long text runs on within the cell. */
  readonly wrap: boolean;
  readonly computed: boolean;
  readonly hidden: boolean;
}

/** A header cell. */
export interface Heading {
  readonly text: string;
  /** Formula of a computed column: it writes the text itself and spills below. */
  readonly formula?: string;
  readonly note: string;
  readonly computed: boolean;
}

/** What a tab looks like near its top: all that `plan` needs to know. */
export interface TabShape {
  readonly tab: string;
  /** The first rows, A1 first; shorter when the tab holds less. */
  readonly values: readonly (readonly Value[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  /** Whether the cell has a dropdown or other validation. */
  readonly dropdowns: readonly (readonly boolean[])[];
  readonly frozenRows: number;
  /** Last row with content, which may lie below what is shown here. */
  readonly lastRow: number;
  /** Descriptions of the protected ranges. */
  readonly protections: readonly string[];
  /** Columns with conditional colours, from 1. */
  readonly colored: readonly number[];
  /** Names of all named ranges of the workbook. */
  readonly names: readonly string[];
  /** Titles of the charts. */
  readonly charts: readonly string[];
}

/** Rows of a tab that a shape shows. */
export const SHAPE_ROWS = 60;
