import { checklistReviu } from "../sheets/checklist-reviu";
import type { Value } from "../sheets/contract";
import { dasbor } from "../sheets/dasbor";
import type { Grid } from "../sheets/grid";
import { identitas } from "../sheets/identitas";
import { penerimaan } from "../sheets/penerimaan";
import { scaffolded, sheets } from "../sheets/registry";
import { riwayat } from "../sheets/riwayat";
import type { Step, TabShape } from "../sheets/step";

/** The spreadsheet as the server sees it: everything in batches. */
export interface Workbook {
  /** The tops of these tabs; those that do not exist are left out. */
  shape(tabs: readonly string[]): TabShape[];
  /** Whole tabs; those that do not exist are left out. */
  read(tabs: readonly string[]): Grid[];
  /** Carries out steps; a tab they add does not take the person away from the selected cells. */
  apply(steps: readonly Step[]): void;
  /** Replaces the content below `row` of a tab. */
  replaceBelow(tab: string, row: number, values: readonly (readonly Value[])[]): void;
  /** Whether a cell has a link, or letters that look different, which writing its text would lose. */
  isRich(tab: string, sel: string): boolean;
  /** Brings a tab to the front; nothing when there is none. */
  show(tab: string): void;
  /** Takes a tab out of sight; nothing when there is none. */
  hide(tab: string): void;
  /** A link to a cell, as a formula whose label is the cell's name. */
  linkTo(tab: string, sel: string): string;
}

/** Tabs that hold data and that no workbook may lack. */
export const NEEDED = [
  identitas.tab,
  ...sheets.filter(({ opsional }) => !opsional).map(({ tab }) => tab),
];
/** Tabs that are read: data, and what people decided about findings and in the reviu. */
export const READ_TABS = [
  identitas.tab,
  ...sheets.map(({ tab }) => tab),
  checklistReviu.tab,
  penerimaan.tab,
  riwayat.tab,
];
/** Tabs that Siapkan lembar LKIP makes. */
export const ALL_TABS = [identitas.tab, ...scaffolded.map(({ tab }) => tab), dasbor.tab];
/** Position of a new tab after all others. */
export const LAST = Number.MAX_SAFE_INTEGER;
